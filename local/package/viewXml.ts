import type { ViewDefinition } from '../site/definitions.ts';
import { flag, numeric, onlyAttributes, onlyChildren, XmlError, xmlOf, type XmlElement } from '../xml/xml.ts';

/** Columns that each list has without declaring them, and that views may show. */
const baseFields = [
  'ID',
  'Title',
  'LinkTitle',
  'LinkTitleNoMenu',
  'Created',
  'Modified',
  'Author',
  'Editor',
  'Attachments',
  'Edit',
  'ContentType',
  'DocIcon',
  '_UIVersionString'
];

/** The query language of views, as far as the local Site contents reads it. */
const queryElements = [
  'Where',
  'OrderBy',
  'GroupBy',
  'FieldRef',
  'Value',
  'And',
  'Or',
  'Eq',
  'Neq',
  'Gt',
  'Geq',
  'Lt',
  'Leq',
  'IsNull',
  'IsNotNull',
  'BeginsWith',
  'Contains',
  'Includes',
  'NotIncludes',
  'In',
  'Values',
  'UserID',
  'Today'
];

const attributes = [
  'BaseViewID',
  'Type',
  'Name',
  'DisplayName',
  'Url',
  'DefaultView',
  'MobileView',
  'MobileDefaultView',
  'WebPartZoneID',
  'WebPartOrder',
  'SetupPath',
  'ImageUrl',
  'ContentTypeID',
  'Level',
  'Hidden',
  'OrderedView',
  'Personal'
];

const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((each) => each.name === name);

const fieldRefs = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((each) => (each.name === 'FieldRef' ? [each] : fieldRefs(each)));

const checkQuery = (element: XmlElement): void => {
  onlyChildren(element, queryElements);
  element.children.forEach(checkQuery);
};

/** Names a view speaks of; throws XmlError for one that the list does not have. */
const checkNames = (view: XmlElement, title: string, fields: readonly string[]): void => {
  for (const { attributes: reference } of fieldRefs(view)) {
    const name = reference['Name'] ?? '';
    if (!fields.includes(name) && !baseFields.includes(name))
      throw new XmlError(`the view "${title}" speaks of the column "${name}", which the list does not have`);
  }
};

/**
 * What a <View> of a list's schema defines; undefined for a view without a page, which SharePoint keeps only as the
 * template of its classic list web part. `fields` are the list's own columns.
 */
export const viewOf = (view: XmlElement, fields: readonly string[]): ViewDefinition | undefined => {
  onlyAttributes(view, attributes);
  onlyChildren(view, ['Query', 'ViewFields', 'RowLimit', 'Toolbar', 'XslLink', 'JSLink', 'ParameterBindings']);
  const { DisplayName: displayName, Url: url } = view.attributes;
  if (url === undefined) return undefined;
  if (displayName === undefined) throw new XmlError(`the view with Url="${url}" has no DisplayName`);
  const query = child(view, 'Query');
  if (query !== undefined) checkQuery(query);
  checkNames(view, displayName, fields);
  const limit = child(view, 'RowLimit');
  return {
    displayName,
    url,
    isDefault: flag(view, 'DefaultView') ?? false,
    fields: fieldRefs(child(view, 'ViewFields') ?? view).map((reference) => reference.attributes['Name'] ?? ''),
    query: (query?.children ?? []).map(xmlOf).join(''),
    rowLimit:
      limit === undefined ? 30 : (numeric({ ...limit, attributes: { RowLimit: limit.text.trim() } }, 'RowLimit') ?? 30)
  };
};
