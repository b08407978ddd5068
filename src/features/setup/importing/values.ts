import { type ImportField, fieldsOf } from '../../../domain/importing/columns';
import { shownValue, type Tongue } from '../../../domain/importing/export';
import { isPending } from '../../../domain/importing/keys';
import type { LineOutcome } from '../../../domain/importing/plan';
import { isFound } from '../../../domain/common/rowValues';
import type { List } from '../../../lists/list';
import { say, sayDay, sayMoment } from '../../../strings/say';
import { labelOf, short } from './labels';

/** What values are read out with: names in the page's language, and of rows that the file itself brings. */
export interface ReadOut {
  readonly tongue: Tongue;
  /** By the line that adds the row. */
  readonly brought: ReadonlyMap<number, string>;
}

/** The names of the rows that a file brings, by their lines. */
export const broughtBy = (outcomes: readonly LineOutcome[]): ReadonlyMap<number, string> =>
  new Map(outcomes.flatMap((each) => (each.kind === 'added' ? [[each.row, each.name] as const] : [])));

/** A value in words: a day as people say it, a row by its name; empty for nothing. */
export const valueWords = (field: ImportField, value: unknown, { tongue, brought }: ReadOut): string => {
  if (isPending(value)) return brought.get(value.line) ?? '';
  if (field.column.kind === 'date' && typeof value === 'string') return sayDay(value, '');
  if (field.column.kind === 'instant' && typeof value === 'string') return sayMoment(new Date(value));
  return short(shownValue(field, value, tongue));
};

/** What a line of the file was understood to say of a new row, value by value; not its name, which stands above. */
export const valueSentences = (
  list: List,
  { values, name }: Extract<LineOutcome, { readonly kind: 'added' }>,
  spoken: ReadOut
): readonly string[] =>
  fieldsOf(list).flatMap((field) => {
    const value = values[field.key];
    const words = value === undefined ? '' : valueWords(field, value, spoken);
    const isName = words === name || (isFound(value) && words === '');
    return words === '' || isName ? [] : [say('ImportValue', { column: labelOf(field), value: words })];
  });
