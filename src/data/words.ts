import { keyMeantBy } from '../domain/meaning';
import type { ChoiceColumn, ChoicesColumn, Undeclared } from '../lists/columns';

/** The key that a word stands for in any of the four languages; a word that nobody declared is kept as it is. */
export const keyOf = (column: ChoiceColumn | ChoicesColumn, word: string): string | Undeclared =>
  keyMeantBy(column, word) ?? { undeclared: word };
