import type { Training } from '../../lists';
import { type Day, dayOf } from '../common/day';

/** What the day by which a training is looked at again says. `odd`: nobody meant that day, 1900 or 9999, say. */
export type ReviewState = 'due' | 'odd';

const [earliest, latest]: readonly [Day, Day] = ['2000-01-01', '2099-12-31'];

/** Whether somebody should look at it again; undefined: not yet, or nobody said when. */
export const reviewOf = ({ reviewBy }: Pick<Training, 'reviewBy'>, today: Day): ReviewState | undefined => {
  const day = dayOf(reviewBy);
  if (day === undefined) return undefined;
  if (day < earliest || day > latest) return 'odd';
  return day < today ? 'due' : undefined;
};
