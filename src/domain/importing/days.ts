import type { DateColumn } from '../../lists/columns';
import type { Day } from '../common/day';
import type { ReadValue } from './cells';
import { dayMeant } from './dates';
import { type DayAt, withoutTime } from './zoned';

/**
 * Days that anybody working today can mean: what is outside is a system's “never” or “always”. (SharePoint takes 1900 to
 * 8900, and refuses the whole row for a day beyond.)
 */
const [earliestMeant, latestMeant] = ['1930-01-01', '2099-12-31'];

/** Zeros, and a mask that nobody filled: `00.00.0000`, `__/__/____`. */
const noDay = /^[0_\s./-]+(?:T[0:.]+Z?)?$/;
/** What Excel shows for an empty cell that a formula took for a day: `00/01/1900`, `1/0/1900`, `0-jan-00`. */
const zeroDay = /^(?:0?0[-/. ]0?1|0?1[-/. ]0?0|0?0[-. ]\p{L}{3,5}\.?)[-/. ](?:19)?00$/u;

/** What systems write where a date is empty. */
export const isBlankDate = (cell: string): boolean => {
  const text = cell.trim();
  const day = withoutTime(text);
  return noDay.test(text) || noDay.test(day) || zeroDay.test(day);
};

/** A moment as an export writes it, with its offset: `2026-12-08T11:00:00Z`. */
export const readInstant = (cell: string): ReadValue<string> => {
  const text = cell.trim();
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
    ? Date.parse(text)
    : NaN;
  return Number.isNaN(instant)
    ? { problem: { why: 'notDate', text } }
    : { value: new Date(instant).toISOString().replace('.000Z', 'Z') };
};

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
