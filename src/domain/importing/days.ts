import type { DateColumn } from '../../lists/columns';
import type { Day } from '../common/day';
import type { ReadValue } from './cells';
import { dayMeant } from './dates';
import type { DayAt } from './zoned';

/**
 * Days that anybody working today can mean: what is outside is a system's “never” or “always”. (SharePoint takes 1900 to
 * 8900, and refuses the whole row for a day beyond.)
 */
const [earliestMeant, latestMeant] = ['1930-01-01', '2099-12-31'];

/** What systems write where a date is empty. */
export const isBlankDate = (cell: string): boolean => /^0{1,4}([-/.]?0{1,4}){2}(?:[T\s][0:.]+)?$/.test(cell.trim());

/** A day as its column can mean it: far off, where that stands for “no end”, is no day. */
export const readDay = (
  cell: string,
  { endless }: Pick<DateColumn, 'endless'>,
  how: { readonly monthFirst: boolean; readonly dayAt: DayAt }
): ReadValue<Day | undefined> => {
  const text = cell.trim();
  const day = dayMeant(text, how.monthFirst, how.dayAt);
  if (day === undefined) return { problem: { why: 'notDate', text } };
  if (endless === true && day > latestMeant) return { value: undefined };
  return day < earliestMeant || day > latestMeant ? { problem: { why: 'implausible', text } } : { value: day };
};
