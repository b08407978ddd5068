import type { Day } from './model.ts';

const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The day of a moment in Belgium. */
export const dayOf = (moment: Date): Day => brussels.format(moment);

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const written = (date: Date): Day => date.toISOString().slice(0, 10);

/** So many days later; earlier when negative. */
export const plusDays = (day: Day, days: number): Day => written(new Date(utc(day).getTime() + days * 86_400_000));

/** So many months later; the 31st becomes the last day of a shorter month. */
export const plusMonths = (day: Day, months: number): Day => {
  const date = utc(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return written(date);
};

/** Days from one to the other. */
export const daysBetween = (from: Day, to: Day): number => Math.round((+utc(to) - +utc(from)) / 86_400_000);

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => plusDays(day, -((utc(day).getUTCDay() + 6) % 7));

/** The day itself, or the Friday before a weekend. */
export const workdayOf = (day: Day): Day => plusDays(day, -[2, 0, 0, 0, 0, 0, 1][utc(day).getUTCDay()]!);

/** The earlier of two days. */
export const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/** Ten in the morning of a day, as a moment: when the programme's rows are written. */
export const morningOf = (day: Day): Date => new Date(`${day}T09:00:00Z`);
