import type { CallRow } from '../../lists';
import { type Day, dayOf } from '../common/day';
import { inOrder, visible } from '../common/text';

/** `endless`: no last day says until when applications would be kept. `never`: it closes before it opens. */
export type CallState = 'coming' | 'open' | 'closed' | 'endless' | 'never';

/** How a call stands on a day of the site; both of its days are included. */
export const stateOfCall = ({ opensOn, closesOn }: Pick<CallRow, 'opensOn' | 'closesOn'>, today: Day): CallState => {
  const [opens, closes] = [dayOf(opensOn), dayOf(closesOn)];
  if (closes === undefined) return 'endless';
  if (opens !== undefined && closes < opens) return 'never';
  if (opens !== undefined && today < opens) return 'coming';
  return today > closes ? 'closed' : 'open';
};

const closingDay = ({ closesOn }: CallRow): Day => dayOf(closesOn) ?? '';

const inState = (calls: readonly CallRow[], state: CallState, today: Day): readonly CallRow[] =>
  calls
    .filter((call) => stateOfCall(call, today) === state)
    .sort((one, other) => inOrder(closingDay(one), closingDay(other)) || one.id - other.id);

/** The call that a colleague is shown: of several that are open the one that closes first; undefined: none is. */
export const openCall = (calls: readonly CallRow[], today: Day): CallRow | undefined =>
  inState(calls, 'open', today)[0];

/** The one that closed last; undefined: none did. */
export const lastClosed = (calls: readonly CallRow[], today: Day): CallRow | undefined =>
  inState(calls, 'closed', today).at(-1);

/** Days that are left with today: 1 on the last one. */
export const callDaysLeft = (call: CallRow, today: Day): number =>
  Math.round((Date.parse(closingDay(call)) - Date.parse(today)) / 86_400_000) + 1;

/** The cohort that a call's people come under, as the list has it; a call without one goes by its title. */
export const cohortOfCall = ({ cohort, title }: Pick<CallRow, 'cohort' | 'title'>): string =>
  visible(cohort) || visible(title);

/** How many are wanted, where the list says so. */
export const peopleWanted = ({ target }: Pick<CallRow, 'target'>): number | undefined =>
  target !== undefined && Number.isFinite(target) && target >= 1 ? Math.floor(target) : undefined;
