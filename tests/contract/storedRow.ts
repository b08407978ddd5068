import type { StoredRow, StoredValue } from '../../local/site/definitions.ts';
import type { Column, Language, Person, Undeclared } from '../../src/lists/columns';
import type { List } from '../../src/lists/list';

const wordOf = (column: Column, key: string | Undeclared, language: Language): string => {
  if (typeof key !== 'string') return key.undeclared;
  return 'choices' in column ? (column.choices[key]?.[language] ?? key) : key;
};

const storedValue = (
  column: Column,
  value: unknown,
  language: Language,
  userId: (person: Person) => number
): StoredValue => {
  if (value === undefined || value === '') return null;
  switch (column.kind) {
    case 'choice':
      return wordOf(column, value as string, language);
    case 'choices':
      return (value as readonly (string | Undeclared)[]).map((key) => wordOf(column, key, language));
    case 'user':
      return userId(value as Person);
    case 'url':
      return { Url: value as string, Description: 'see' };
    default:
      return value as StoredValue;
  }
};

/** An item as a row of SharePoint, written with the choice words of a language. */
export const storedRow = (
  list: List,
  item: object,
  language: Language,
  userId: (person: Person) => number
): StoredRow => {
  const values = item as Readonly<Record<string, unknown>>;
  return Object.fromEntries([
    ['Title', (values['title'] as string) || null],
    ...Object.entries(list.columns).map(([name, column]) => [
      name,
      storedValue(column, values[name.charAt(0).toLowerCase() + name.slice(1)], language, userId)
    ])
  ]) as StoredRow;
};
