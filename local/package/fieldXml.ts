import type { FieldDefinition } from '../site/definitions.ts';
import { flag, numeric, onlyAttributes, onlyChildren, parseXml, XmlError, type XmlElement } from '../xml/xml.ts';

const types: readonly FieldDefinition['type'][] = [
  'Text',
  'Note',
  'Number',
  'Currency',
  'Integer',
  'Boolean',
  'DateTime',
  'Choice',
  'MultiChoice',
  'Lookup',
  'LookupMulti',
  'User',
  'UserMulti',
  'URL',
  'Guid',
  'Calculated'
];

/** Attributes that become part of a definition. */
const meant = [
  'ID',
  'Name',
  'DisplayName',
  'Type',
  'Description',
  'Group',
  'Required',
  'Hidden',
  'ReadOnly',
  'Indexed',
  'EnforceUniqueValues',
  'MaxLength',
  'NumLines',
  'RichText',
  'Percentage',
  'UserSelectionMode',
  'Format',
  'Min',
  'Max',
  'Decimals',
  'FillInChoice',
  'List',
  'ShowField',
  'Mult',
  'ResultType'
];

/** Attributes that change nothing that this SharePoint shows or checks: bookkeeping, and switches of the classic forms. */
const withoutEffect = [
  'StaticName',
  'SourceID',
  'ColName',
  'RowOrdinal',
  'Version',
  'Customization',
  'AllowDeletion',
  'Sealed',
  'Sortable',
  'Filterable',
  'ShowInEditForm',
  'ShowInNewForm',
  'ShowInDisplayForm',
  'ShowInViewForms',
  'ShowInListSettings',
  'ShowInVersionHistory',
  'ShowInFileDlg',
  'RichTextMode',
  'IsolateStyles',
  'AppendOnly',
  'RestrictedMode',
  'UnlimitedLengthInDocumentLibrary',
  'UserSelectionScope',
  'UserDisplayOptions',
  'PrependId',
  'FriendlyDisplayFormat',
  'Commas',
  'LCID',
  'CalType',
  'StorageTZ',
  'WebId',
  'Overwrite',
  'OverwriteInChildScopes',
  'DisplaceOnUpgrade',
  'UnlimitedLength',
  'Viewable',
  'EnableLookup',
  'RelationshipDeleteBehavior'
];

/** Attributes that would change what people see or what is checked, where only this value is what happens here. */
const onlyAs: Readonly<Record<string, RegExp>> = {
  AppendOnly: /^false$/i,
  RelationshipDeleteBehavior: /^none$/i
};

const typeOf = (element: XmlElement): FieldDefinition['type'] => {
  const written = element.attributes['Type'];
  if (written === undefined) throw new XmlError(`the column "${nameOf(element)}" has no Type`);
  const type = types.find((known) => known === written);
  if (type === undefined)
    throw new XmlError(
      `the column "${nameOf(element)}" is of type "${written}", which the local SharePoint does not have; it has ${types.join(', ')}`
    );
  const many = flag(element, 'Mult') === true;
  if (type === 'Calculated' && !element.children.some(({ name }) => name === 'Formula'))
    throw new XmlError(`the column "${nameOf(element)}" is "Calculated" and has no <Formula>`);
  if (type === 'Lookup' && many) return 'LookupMulti';
  return type === 'User' && many ? 'UserMulti' : type;
};

const nameOf = ({ attributes }: XmlElement): string => attributes['Name'] ?? attributes['DisplayName'] ?? '';

/** What XML takes as a name; SharePoint writes other letters by their codes, `_x0020_`. */
const xmlName = /^[\p{L}_][\p{L}\p{M}\p{N}._-]*$/u;

const check = (element: XmlElement): void => {
  if (element.name !== 'Field') throw new XmlError(`a column is a <Field>, not <${element.name}>`);
  if (nameOf(element) === '') throw new XmlError('a <Field> has neither Name nor DisplayName');
  const { Name: name } = element.attributes;
  if (name !== undefined && (!xmlName.test(name) || name === '__proto__'))
    throw new XmlError(
      `the column "${nameOf(element)}" has a Name that is none: letters, digits and _ only, other signs by their codes (_x0020_)`
    );
  onlyAttributes(element, [...meant, ...withoutEffect]);
  onlyChildren(element, ['CHOICES', 'Default', 'Formula', 'FieldRefs', 'Validation']);
  for (const [attribute, expected] of Object.entries(onlyAs)) {
    const value = element.attributes[attribute];
    if (value !== undefined && !expected.test(value))
      throw new XmlError(`the column "${nameOf(element)}" has ${attribute}="${value}", which is not understood here`);
  }
};

const choicesOf = (element: XmlElement): readonly string[] | undefined => {
  const choices = element.children.find(({ name }) => name === 'CHOICES');
  if (choices === undefined) return undefined;
  onlyChildren(choices, ['CHOICE']);
  return choices.children.map(({ text }) => text);
};

const listOf = (element: XmlElement, type: FieldDefinition['type']): string | undefined => {
  const list = element.attributes['List'];
  if (type !== 'Lookup' && type !== 'LookupMulti') return undefined;
  if (list === undefined) throw new XmlError(`the lookup column "${nameOf(element)}" names no List`);
  return list;
};

const present = <Part extends object>(part: Part): Partial<Part> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<Part>;

/** The attributes every kind of column may have. */
const general = (element: XmlElement) => ({
  id: element.attributes['ID'],
  description: element.attributes['Description'],
  group: element.attributes['Group'],
  required: flag(element, 'Required'),
  hidden: flag(element, 'Hidden'),
  readOnly: flag(element, 'ReadOnly'),
  indexed: flag(element, 'Indexed'),
  unique: flag(element, 'EnforceUniqueValues')
});

/** The attributes that belong to one kind of column. */
const special = (element: XmlElement) => ({
  maxLength: numeric(element, 'MaxLength'),
  lines: numeric(element, 'NumLines'),
  richText: flag(element, 'RichText'),
  percentage: flag(element, 'Percentage'),
  selectionMode: element.attributes['UserSelectionMode'] === 'PeopleAndGroups' ? 1 : undefined,
  format: element.attributes['Format'],
  min: numeric(element, 'Min'),
  max: numeric(element, 'Max'),
  decimals: numeric(element, 'Decimals'),
  choices: choicesOf(element),
  fillIn: flag(element, 'FillInChoice'),
  defaultValue: element.children.find(({ name }) => name === 'Default')?.text,
  formula: element.children.find(({ name }) => name === 'Formula')?.text,
  resultType: resultTypeOf(element),
  validation: validationOf(element)
});

const resultTypeOf = (element: XmlElement): FieldDefinition['resultType'] => {
  const written = element.attributes['ResultType'];
  if (written === undefined) return undefined;
  const type = (['Text', 'Number', 'Boolean', 'DateTime'] as const).find((known) => known === written);
  if (type === undefined)
    throw new XmlError(`the column "${nameOf(element)}" has ResultType="${written}", which is not understood here`);
  return type;
};

const validationOf = (element: XmlElement): FieldDefinition['validation'] => {
  const validation = element.children.find(({ name }) => name === 'Validation');
  if (validation === undefined) return undefined;
  onlyAttributes(validation, ['Message', 'Script']);
  if (validation.text.trim() === '')
    throw new XmlError(`the column "${nameOf(element)}" has a <Validation> without a formula`);
  return { formula: validation.text.trim(), message: validation.attributes['Message'] ?? '' };
};

/** What a <Field> element defines; throws XmlError for a type, an attribute or a child that is not understood. */
export const fieldOf = (element: XmlElement): FieldDefinition => {
  check(element);
  const type = typeOf(element);
  const name = nameOf(element);
  const list = listOf(element, type);
  return {
    name,
    displayName: element.attributes['DisplayName'] ?? name,
    type,
    ...present(general(element)),
    ...present(special(element)),
    ...(list === undefined ? {} : { list, ...present({ showField: element.attributes['ShowField'] }) })
  } as FieldDefinition;
};

/** What a <Field> in text defines, as createFieldAsXml and SchemaXml have it; throws XmlError. */
export const fieldDefinition = (xml: string): FieldDefinition => fieldOf(parseXml(xml));
