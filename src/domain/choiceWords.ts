import type { ChoiceColumn, ChoicesColumn, Undeclared } from '../lists/columns';

/** A word as choices compare: without capitals, spaces once. Accents count: they tell words of two languages apart. */
export const plain = (word: string): string => word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Every word that means a key of this column: the key itself and its words in the four languages. */
const keysOf = (column: ChoiceColumn | ChoicesColumn): ReadonlyMap<string, string> => {
  const before = known.get(column);
  if (before !== undefined) return before;
  const keys = new Map<string, string>();
  for (const [key, words] of Object.entries(column.choices))
    for (const word of [key, ...Object.values(words)]) keys.set(plain(word), key);
  known.set(column, keys);
  return keys;
};

/** The key that a word stands for in any of the four languages; a word that nobody declared is kept as it is. */
export const keyMeant = (column: ChoiceColumn | ChoicesColumn, word: string): string | Undeclared =>
  keysOf(column).get(plain(word)) ?? { undeclared: word };
