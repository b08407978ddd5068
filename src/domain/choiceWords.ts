import type { ChoiceColumn, ChoicesColumn, Undeclared } from '../lists/columns';
import { keyMeantBy } from './meaning';

/** A word as choices compare: without capitals, spaces once. Accents count: they tell words of two languages apart. */
export const plain = (word: string): string => word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The key that a word stands for in any of the four languages; a word that nobody declared is kept as it is. */
export const keyMeant = (column: ChoiceColumn | ChoicesColumn, word: string): string | Undeclared =>
  keyMeantBy(column, word) ?? { undeclared: word };
