import { keyMeantBy, type Worded } from '../domain/meaning';
import type { Undeclared } from '../lists/columns';

/** The key that a word stands for in any of the four languages; a word that nobody declared is kept as it is. */
export const keyOf = (column: Worded, word: string): string | Undeclared =>
  keyMeantBy(column, word) ?? { undeclared: word };
