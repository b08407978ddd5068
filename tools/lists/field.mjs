import { element, guidOf } from './xml.mjs';

/** The base column Title, which every list has under this id. */
export const titleId = '{fa564e0f-0c70-4ab9-b863-0177e6ddd247}';

/** The id of a column: the same in every package, told by the list's address and the column's name. */
export const fieldId = (listUrl, name) => `{${guidOf(`${listUrl}/${name}`)}}`;

/** What SharePoint calls a kind of column, and what it wants to know beside the common attributes. */
const kinds = {
  text: (column) => ({ Type: 'Text', MaxLength: column.maxLength ?? 255 }),
  note: (column) => ({ Type: 'Note', NumLines: column.lines ?? 6, RichText: false }),
  number: (column) => ({ Type: 'Number', Decimals: column.decimals, Min: column.min, Max: column.max }),
  yesNo: () => ({ Type: 'Boolean' }),
  date: () => ({ Type: 'DateTime', Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' }),
  instant: () => ({ Type: 'DateTime', Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' }),
  choice: () => ({ Type: 'Choice', Format: 'Dropdown', FillInChoice: false }),
  choices: (column) => ({ Type: 'MultiChoice', FillInChoice: column.fillIn === true }),
  lookup: (column, listUrl) => ({ Type: 'Lookup', List: targetOf(column, listUrl), ShowField: 'Title' }),
  lookups: (column, listUrl) => ({
    Type: 'LookupMulti',
    List: targetOf(column, listUrl),
    ShowField: 'Title',
    Mult: true
  }),
  user: () => ({
    Type: 'User',
    List: 'UserInfo',
    ShowField: 'ImnName',
    UserSelectionMode: 'PeopleOnly',
    UserSelectionScope: 0
  }),
  url: () => ({ Type: 'URL', Format: 'Hyperlink' })
};

/** SharePoint finds another list of the feature by its address, and its own by this word. */
const targetOf = (column, listUrl) => (column.list === listUrl ? 'Self' : column.list);

const childrenOf = (column) => {
  const children = [];
  if ('choices' in column)
    children.push(
      element(
        'CHOICES',
        {},
        Object.values(column.choices).map((words) => element('CHOICE', {}, words.en))
      )
    );
  if (column.kind === 'yesNo') children.push(element('Default', {}, column.initially === true ? '1' : '0'));
  if (column.kind === 'choice' && column.initially !== undefined)
    children.push(element('Default', {}, column.choices[column.initially].en));
  return children;
};

/** A declared column as SharePoint's <Field>. */
export const fieldOf = (listUrl, name, column) => {
  const { Type, ...particular } = kinds[column.kind](column, listUrl);
  return element(
    'Field',
    {
      ID: fieldId(listUrl, name),
      Name: name,
      StaticName: name,
      DisplayName: column.label.en,
      Type,
      Description: column.hint?.en,
      Required: column.required === true,
      // A unique column is refused without an index.
      Indexed: column.indexed === true || column.unique === true ? true : undefined,
      EnforceUniqueValues: column.unique === true ? true : undefined,
      ...particular
    },
    childrenOf(column)
  );
};

/** The base column Title under the name that the list gives it. */
export const titleOf = (list) =>
  element('Field', {
    ID: titleId,
    Name: 'Title',
    StaticName: 'Title',
    SourceID: 'http://schemas.microsoft.com/sharepoint/v3',
    DisplayName: list.titleLabel.en,
    Type: 'Text',
    Required: list.titleOptional !== true,
    MaxLength: 255,
    ...(list.titleShown === false ? { ShowInNewForm: false, ShowInEditForm: false, ShowInDisplayForm: false } : {})
  });
