import { type Day, dayOf } from '../common/day';

/** The day that the site's clock shows at an instant. */
export type DayAt = (instant: number) => Day;

/** A time of day behind a day, with or without seconds, half of the day and zone. */
const timed =
  /^(.*?)(?:,?\s+|T)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s?([ap]\.?m\.?))?(?:\s?(Z|(?:UTC|GMT)?\s?[+-]\d{2}:?(?:\d{2})?|UTC|GMT))?(?:\[[^\]]*\])?$/i;
/** The same without signs between: ISO's short form, and Active Directory's `20261203230000.0Z`. */
const tight = /^(\d{8})T?(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?()(Z|[+-]\d{4})$/;
const halfBehind = /\d\s?[ap]\.?m\.?(?:\s?(?:Z|(?:UTC|GMT)?\s?[+-]\d{2}:?(?:\d{2})?|UTC|GMT))?$/i;
/** A day with a zone and no time, as Workday’s services write a plain day. */
const zonedPlainDay = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;
/** A moment as .NET writes it into JSON. */
const ticks = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/** From here on a day is a system’s “never”, wherever it is said. */
const never = '2100';

/** What is longer is no moment, and would keep the patterns busy. */
const longest = 80;

const timeIn = (text: string): RegExpExecArray | null => (text.length > longest ? null : timed.exec(text));

/** A time behind a day is dropped: our columns hold days. */
export const withoutTime = (cell: string): string => {
  const text = cell.trim();
  return timeIn(text)?.[1] ?? text;
};

/** AM and PM are written where the month comes first. */
export const hasHalfDays = (cell: string): boolean => halfBehind.test(cell.trim());

const minutesOf = (written: string): number => {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{2}):?(\d{2})?$/.exec(written) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const hourOf = (hour: string, halfSaid: string): number => {
  if (halfSaid === '') return Number(hour);
  return (Number(hour) % 12) + (/^p/i.test(halfSaid) ? 12 : 0);
};

/** The site's day of a moment that says its zone, however its day is written; undefined: the cell says none. */
export const zonedDay = (cell: string, dayAt: DayAt, dayIn: (text: string) => Day | undefined): Day | undefined => {
  const text = cell.trim();
  const plain = zonedPlainDay.exec(text)?.[1];
  if (plain !== undefined) return dayOf(plain);
  const tick = ticks.exec(text)?.[1];
  if (tick !== undefined) return dayAt(Number(tick));
  const [, said = '', hour = '', minute, second = '0', halfSaid = '', written] = timeIn(text) ?? tight.exec(text) ?? [];
  const day = written === undefined ? undefined : dayIn(said);
  if (day === undefined || written === undefined || day >= never) return day;
  const [year, month, date] = day.split('-').map(Number);
  const instant = Date.UTC(year!, month! - 1, date, hourOf(hour, halfSaid), Number(minute), Number(second));
  return dayAt(instant - minutesOf(written) * 60_000);
};
