import type { ChoiceColumn, ChoicesColumn } from '../../lists/columns';
import { keyMeantBy } from '../common/meaning';
import { nearestName } from './near';

type Worded = ChoiceColumn | ChoicesColumn;

const finders = new WeakMap<object, (text: string) => string | undefined>();

/** The declared word that was probably meant; undefined: none is near. */
export const nearWord = (column: Worded, text: string): string | undefined => {
  const find =
    finders.get(column) ??
    nearestName(Object.entries(column.choices).flatMap(([key, words]) => [key, ...Object.values(words).flat()]));
  finders.set(column, find);
  return keyMeantBy(column, text) === undefined ? find(text) : undefined;
};

/** Of the values of a cell those that nobody declared. */
export const undeclaredWords = (values: readonly unknown[]): readonly string[] =>
  values.flatMap((value) =>
    typeof value === 'object' && value !== null && 'undeclared' in value ? [String(value.undeclared)] : []
  );
