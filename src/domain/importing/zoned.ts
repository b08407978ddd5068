import { type Day, dayOf } from '../common/day';

/** The day that the site's clock shows at an instant. */
export type DayAt = (instant: number) => Day;

/** A time of day, with or without seconds, half of the day and zone. */
const timeBehind =
  /(?:,?\s+|T)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|(?:UTC|GMT)?\s?[+-]\d{2}:?(?:\d{2})?|UTC|GMT))?(?:\[[^\]]*\])?$/i;
const moment =
  /^(\d{4})-(\d{2})-(\d{2})(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|(?:UTC|GMT)?\s?[+-]\d{2}:?(?:\d{2})?|UTC|GMT)(?:\[[^\]]*\])?$/i;
/** As mail, logs and web pages write a moment. */
const mailed = /^(?:\p{L}{3},? )?\d{1,2} \p{L}{3} \d{4} \d{1,2}:\d{2}(:\d{2})? (GMT|UTC|[+-]\d{4})$/u;
/** A day with a zone and no time, as Workday’s services write a plain day. */
const zonedPlainDay = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;
/** A moment as .NET writes it into JSON. */
const ticks = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/** A time behind a day is dropped: our columns hold days. */
export const withoutTime = (cell: string): string => cell.trim().replace(timeBehind, '');

/** AM and PM are written where the month comes first. */
export const hasHalfDays = (cell: string): boolean => /\d\s?[ap]\.?m\.?$/i.test(cell.trim());

const minutesOf = (written: string): number => {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{2}):?(\d{2})?$/.exec(written) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** The site's day of a moment that says its zone; undefined: the cell says none. */
export const zonedDay = (cell: string, dayAt: DayAt): Day | undefined => {
  const text = cell.trim();
  const plain = zonedPlainDay.exec(text)?.[1];
  if (plain !== undefined) return dayOf(plain);
  const tick = ticks.exec(text)?.[1];
  if (tick !== undefined) return dayAt(Number(tick));
  if (mailed.test(text) && Number.isFinite(Date.parse(text))) return dayAt(Date.parse(text));
  const [, year, month, date, hour, minute, second = '0', written = ''] = moment.exec(text) ?? [];
  if (year === undefined || dayOf(`${year}-${month}-${date}`) === undefined) return undefined;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second));
  return dayAt(instant - minutesOf(written) * 60_000);
};
