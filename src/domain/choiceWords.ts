import type { ChoiceColumn, ChoicesColumn, Undeclared } from '../lists/columns';
import { keyMeantBy } from './meaning';

export { plain } from './meaning';

/** The key that a word stands for in any of the four languages; a word that nobody declared is kept as it is. */
export const keyMeant = (column: ChoiceColumn | ChoicesColumn, word: string): string | Undeclared =>
  keyMeantBy(column, word) ?? { undeclared: word };
