import type { Column, Language } from '../../lists/columns';
import { xmlText } from './schemaXml';

/** Where a column is made: in which language its words are, and the ids of the lists that lookups point at. */
export interface Making {
  readonly language: Language;
  /** Id of the list at an address, without braces. */
  readonly target: string;
  /** What the form says under it; absent: nothing. */
  readonly hint?: string | undefined;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What SharePoint wants to know of each kind of column: what the feature XML says too (tools/lists/field.mjs). */
const particulars = (column: Column, target: string): Attributes => {
  switch (column.kind) {
    case 'text':
      return { Type: 'Text', MaxLength: column.maxLength ?? 255 };
    case 'note':
      return { Type: 'Note', NumLines: column.lines ?? 6, RichText: false };
    case 'number':
      return { Type: 'Number', Decimals: column.decimals, Min: column.min, Max: column.max };
    case 'yesNo':
      return { Type: 'Boolean' };
    case 'date':
      return { Type: 'DateTime', Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' };
    case 'instant':
      return { Type: 'DateTime', Format: 'DateTime', FriendlyDisplayFormat: 'Disabled' };
    case 'choice':
      return { Type: 'Choice', Format: 'Dropdown', FillInChoice: false };
    case 'choices':
      return { Type: 'MultiChoice', FillInChoice: column.fillIn === true };
    case 'lookup':
      return { Type: 'Lookup', List: `{${target}}`, ShowField: 'Title' };
    case 'lookups':
      return { Type: 'LookupMulti', List: `{${target}}`, ShowField: 'Title', Mult: true };
    case 'user':
      return {
        Type: 'User',
        List: 'UserInfo',
        ShowField: 'ImnName',
        UserSelectionMode: 'PeopleOnly',
        UserSelectionScope: 0
      };
    case 'url':
      return { Type: 'URL', Format: 'Hyperlink' };
  }
};

const writtenAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const text = typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : xmlText(String(value));
      return ` ${name}="${text}"`;
    })
    .join('');

const initially = (column: Column, language: Language): string => {
  if (column.kind === 'yesNo') return `<Default>${column.initially === true ? '1' : '0'}</Default>`;
  if (column.kind !== 'choice' || column.initially === undefined) return '';
  return `<Default>${xmlText(column.choices[column.initially]?.[language] ?? column.initially)}</Default>`;
};

const choicesXml = (column: Column, language: Language): string =>
  'choices' in column
    ? `<CHOICES>${Object.values(column.choices)
        .map((words) => `<CHOICE>${xmlText(words[language])}</CHOICE>`)
        .join('')}</CHOICES>`
    : '';

/** A declared column as createFieldAsXml takes it: its internal name and its title in the site’s language. */
export const fieldXml = (name: string, column: Column, { language, target, hint }: Making): string => {
  const attributes: Attributes = {
    Name: name,
    StaticName: name,
    DisplayName: column.label[language],
    Description: hint,
    Required: column.required === true,
    // A unique column is refused without an index.
    Indexed: column.indexed === true || column.unique === true ? true : undefined,
    EnforceUniqueValues: column.unique === true ? true : undefined,
    ...particulars(column, target)
  };
  return `<Field${writtenAttributes(attributes)}>${choicesXml(column, language)}${initially(column, language)}</Field>`;
};
