import { fieldId, fieldOf, titleId, titleOf } from './field.mjs';
import { element, guidOf } from './xml.mjs';

/** The file of a list's schema: element files land at the root of the package, so each has its own name. */
export const schemaFile = (list) => `schema-${list.url.split('/').at(-1).toLowerCase()}.xml`;

const fieldRef = (name) => element('FieldRef', { Name: name });

/** `is` in a view names a choice by its key; the XML carries the English word. */
const conditionOf = (list, { column, is }) => {
  const declared = list.columns[column];
  const [type, value] = declared.kind === 'yesNo' ? ['Integer', is ? '1' : '0'] : ['Text', declared.choices[is].en];
  return element('Where', {}, [element('Eq', {}, [fieldRef(column), element('Value', { Type: type }, value)])]);
};

/** What a view selects, groups and orders by. */
export const queryOf = (list, view) => {
  const parts = [];
  if (view.where !== undefined) parts.push(conditionOf(list, view.where));
  if (view.groupBy !== undefined)
    parts.push(element('GroupBy', { Collapse: false, GroupLimit: 100 }, [fieldRef(view.groupBy)]));
  if (view.orderBy !== undefined) parts.push(element('OrderBy', {}, [fieldRef(view.orderBy)]));
  return element('Query', {}, parts);
};

/** The page of a view: the first one is the list's own. */
export const pageOf = (view, index) =>
  index === 0 ? 'AllItems.aspx' : `${view.title.en.replace(/[^A-Za-z0-9]/g, '')}.aspx`;

const viewOf = (list) => (view, index) =>
  element(
    'View',
    {
      BaseViewID: index + 1,
      Type: 'HTML',
      WebPartZoneID: 'Main',
      DisplayName: view.title.en,
      DefaultView: index === 0 ? true : undefined,
      MobileView: true,
      MobileDefaultView: index === 0 ? true : undefined,
      SetupPath: 'pages\\viewpage.aspx',
      ImageUrl: '/_layouts/15/images/generic.png?rev=23',
      Url: pageOf(view, index)
    },
    [
      element('XslLink', { Default: true }, 'main.xsl'),
      element('JSLink', {}, 'clienttemplates.js'),
      element('RowLimit', { Paged: true }, '100'),
      element('Toolbar', { Type: 'Standard' }),
      element('ViewFields', {}, view.columns.map(fieldRef)),
      queryOf(list, view)
    ]
  );

/** Forms show the columns of the content type: the list's own columns must stand in one, or nobody could fill them in. */
const contentTypeOf = (list) =>
  element('ContentType', { ID: `0x0100${guidOf(list.url).replaceAll('-', '').toUpperCase()}`, Name: list.title.en }, [
    element('FieldRefs', {}, [
      element('FieldRef', { ID: titleId, Name: 'Title' }),
      ...Object.keys(list.columns).map((name) => element('FieldRef', { ID: fieldId(list.url, name), Name: name }))
    ])
  ]);

const forms = ['DispForm', 'EditForm', 'NewForm'].map((form) =>
  element('Form', {
    Type: form === 'DispForm' ? 'DisplayForm' : form,
    Url: `${form}.aspx`,
    SetupPath: 'pages\\form.aspx',
    WebPartZoneID: 'Main'
  })
);

/** What the XML can say of a kind's settings; that search leaves a list out it cannot. */
const settingsOf = ({ EnableVersioning, EnableAttachments }) => ({
  ...(EnableVersioning === false ? { VersioningEnabled: false } : {}),
  ...(EnableAttachments === false ? { DisableAttachments: true } : {})
});

/** A list's schema: content type, columns, views and forms; `settings` are those of its kind. */
export const schemaOf = (list, settings) =>
  element(
    'List',
    {
      'xmlns:ows': 'Microsoft SharePoint',
      xmlns: 'http://schemas.microsoft.com/sharepoint/',
      Title: list.title.en,
      // A folder would come back as a row without a person.
      FolderCreation: false,
      Direction: '$Resources:Direction;',
      Url: list.url,
      BaseType: 0,
      ...settingsOf(settings)
    },
    [
      element('MetaData', {}, [
        element('ContentTypes', {}, [contentTypeOf(list)]),
        element('Fields', {}, [
          titleOf(list),
          ...Object.entries(list.columns).map(([name, column]) => fieldOf(list.url, name, column))
        ]),
        element('Views', {}, list.views.map(viewOf(list))),
        element('Forms', {}, forms)
      ])
    ]
  );
