import { XmlError, parseXml, xmlOf } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import type { List, View } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { camlInvalid } from '../site/refusal.ts';

const attributes = new Set([
  'Name',
  'DefaultView',
  'MobileView',
  'MobileDefaultView',
  'Type',
  'DisplayName',
  'Url',
  'Level',
  'BaseViewID',
  'ContentTypeID',
  'ImageUrl'
]);
/** Parts of a view that decide how a page draws it. */
const inert = new Set(['Toolbar', 'XslLink', 'JSLink', 'ParameterBindings', 'ViewStyle']);

const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((one) => one.name === name);

const namesIn = (list: List, element: XmlElement): readonly string[] =>
  element.children.map(({ name, attributes: { Name = '' } }) => {
    const field = name === 'FieldRef' ? list.field(Name) : undefined;
    if (field === undefined) throw camlInvalid();
    return field.name;
  });

const limitIn = (element: XmlElement | undefined): number | undefined => {
  if (element === undefined) return undefined;
  if (!/^\d{1,9}$/.test(element.text.trim())) throw camlInvalid();
  return Number(element.text.trim());
};

const read = (xml: string): XmlElement => {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof XmlError) throw camlInvalid();
    throw error;
  }
};

/** What a <View> changes of a view: its columns, its query, its limit and its title; what would be lost is 501. */
export const viewChanges = (list: List, xml: string): Partial<View> => {
  const view = read(xml);
  if (view.name !== 'View') throw camlInvalid();
  const unknown =
    Object.keys(view.attributes).find((name) => !attributes.has(name)) ??
    view.children
      .map(({ name }) => name)
      .find((name) => !['Query', 'ViewFields', 'RowLimit'].includes(name) && !inert.has(name));
  if (unknown !== undefined) throw new NotBuilt(`${unknown} of views`);
  const { DisplayName: displayName, DefaultView: isDefault } = view.attributes;
  const fields = child(view, 'ViewFields');
  const rowLimit = limitIn(child(view, 'RowLimit'));
  return {
    ...(displayName === undefined ? {} : { displayName }),
    ...(isDefault?.toUpperCase() === 'TRUE' ? { isDefault: true } : {}),
    ...(fields === undefined ? {} : { fields: namesIn(list, fields) }),
    query: (child(view, 'Query')?.children ?? []).map(xmlOf).join(''),
    ...(rowLimit === undefined ? {} : { rowLimit })
  };
};
