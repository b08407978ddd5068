import type { ChoiceColumn, ChoicesColumn, Undeclared } from '../../lists/columns';

/** What tells the meaning of a column's words. */
export type Worded = Pick<ChoiceColumn | ChoicesColumn, 'choices'>;

/** A word as choices compare: without capitals, spaces once. Accents count: they tell words of two languages apart. */
export const plain = (word: string): string => word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const knownWords = new WeakMap<object, ReadonlyMap<string, string>>();

/** Every word that means a key of this column: the key itself, its words in the four languages, and those of older packages. */
const keysOf = (column: Worded): ReadonlyMap<string, string> => {
  const before = knownWords.get(column);
  if (before !== undefined) return before;
  const keys = new Map<string, string>();
  for (const [key, words] of Object.entries(column.choices))
    for (const word of [key, ...Object.values(words).flat()]) keys.set(plain(word), key);
  knownWords.set(column, keys);
  return keys;
};

/** The key that a word stands for in any of the four languages; undefined: nobody declared the word. */
export const keyMeantBy = (column: Worded, word: string): string | undefined => keysOf(column).get(plain(word));

/** The same; a word that nobody declared is kept as it is. */
export const declaredKey = (column: Worded, word: string): string | Undeclared =>
  keyMeantBy(column, word) ?? { undeclared: word };
