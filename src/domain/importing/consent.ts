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

/**
 * Lines after which somebody would be listed of whom no day is known on which they agreed to it. Whoever ended their role
 * is shown to nobody; a line that changes nothing is health’s to tell.
 */
export const linesWithoutConsent = (list: List, outcomes: readonly LineOutcome[]): readonly number[] =>
  list.url !== ambassadors.url
    ? []
    : outcomes.flatMap((outcome) => {
        if (outcome.kind !== 'added' && outcome.kind !== 'changed') return [];
        const values = outcome.kind === 'added' ? outcome.values : { ...outcome.before.item, ...outcome.values };
        return lacksConsent(values) ? [outcome.row] : [];
      });
