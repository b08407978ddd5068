import type { Person, Undeclared } from '../../lists/columns';
import type { WordsOnSite } from '../../domain/port/rowWriter';
import type { ReadColumn, Reading } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { declaredKey } from '../../domain/common/meaning';

export type { WordsOnSite };

type StoredChoice = ReadColumn & { readonly kind: 'choice' | 'choices' };

/** The list's own word for a key, so that a curator reads one language; the English word where the list does not tell. */
const storedWord = (column: StoredChoice, key: string | Undeclared, words: readonly string[] = []): string =>
  typeof key !== 'string'
    ? key.undeclared
    : (words.find((word) => declaredKey(column, word) === key) ?? column.choices[key]?.en ?? key);

/** A day without a time: the morning in UTC is the same day in every zone from UTC−10 to UTC+13. */
const momentOf = (day: unknown): string | null => (typeof day === 'string' && day !== '' ? `${day}T10:00:00Z` : null);

const cellOf = (name: string, column: ReadColumn, value: unknown, words: WordsOnSite): readonly [string, unknown] => {
  switch (column.kind) {
    case 'text':
    case 'note':
      return [name, value === '' ? null : (value ?? null)];
    case 'date':
      return [name, momentOf(value)];
    case 'choice':
      return [name, value === undefined ? null : storedWord(column, value as string | Undeclared, words[name])];
    case 'choices':
      return [
        name,
        ((value ?? []) as readonly (string | Undeclared)[]).map((key) => storedWord(column, key, words[name]))
      ];
    case 'lookup':
      return [`${name}Id`, value ?? null];
    case 'lookups':
      return [`${name}Id`, value ?? []];
    case 'user':
      return [`${name}Id`, (value as Pick<Person, 'id'> | undefined)?.id ?? null];
    case 'url':
      return [name, value === undefined || value === '' ? null : { Url: value, Description: value }];
    default:
      return [name, value ?? null];
  }
};

/**
 * The body that writes these values of an item, as SharePoint's REST API wants it: the way back of `itemOf`. Values that are
 * not named are not written; one that is named and undefined is emptied.
 */
export const storedOf = (
  list: Reading,
  values: Readonly<Record<string, unknown>>,
  words: WordsOnSite = {}
): Readonly<Record<string, unknown>> =>
  Object.fromEntries([
    ...('title' in values ? [['Title', values.title ?? null]] : []),
    ...Object.entries<ReadColumn>(list.columns).flatMap(([name, column]) =>
      propertyOf(name) in values ? [cellOf(name, column, values[propertyOf(name)], words)] : []
    )
  ]) as Readonly<Record<string, unknown>>;
