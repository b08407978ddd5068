import { ambassadors } from '../../lists';
import type { Undeclared } from '../../lists/columns';
import type { List } from '../../lists/list';
import { dayOf } from '../common/day';
import { textIn } from '../common/rowValues';
import { keyOf } from '../common/words';
import type { Values } from '../port/rowWriter';
import type { LineOutcome } from './plan';

const lacksConsent = (values: Values): boolean =>
  keyOf(values.status as string | Undeclared | undefined) !== 'Former' &&
  dayOf(textIn(values, 'ConsentDate')) === undefined;

/** What a line's row says once it is written; undefined: none is, or another line tells it. */
const afterwards = (outcome: LineOutcome): Values | undefined => {
  if (outcome.kind === 'added') return outcome.values;
  if (outcome.kind === 'changed') return { ...outcome.before.item, ...outcome.values };
  return outcome.kind === 'unchanged' ? outcome.before?.item : undefined;
};

/**
 * Lines after which somebody would be listed of whom no day is known on which they agreed to it, whether or not the line
 * changes anything. Whoever ended their role is shown to nobody.
 */
export const linesWithoutConsent = (list: List, outcomes: readonly LineOutcome[]): readonly number[] =>
  list.url !== ambassadors.url
    ? []
    : outcomes.flatMap((outcome) => {
        const values = afterwards(outcome);
        return values !== undefined && lacksConsent(values) ? [outcome.row] : [];
      });
