/** A day without a time, `2026-11-24`, in the time zone of the web; days compare as texts. */
export type Day = string;

const parts = (day: Day): readonly [number, number, number] | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (found === null) return undefined;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? [year, month, date] : undefined;
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (value: number): string => String(value).padStart(2, '0');

/** The day in it, or absent: no date at all, or one that no calendar has. */
export const dayOf = (text: string | undefined): Day | undefined =>
  text !== undefined && parts(text) !== undefined ? text.slice(0, 10) : undefined;

/** The day at an instant, for a web that is so many minutes east of UTC at that time (Brussels in winter: 60). */
export const dayAt = (instant: number, minutesEast: number): Day =>
  new Date(instant + minutesEast * 60_000).toISOString().slice(0, 10);

/** So many months later; the last day of the month when that month is shorter, and of the calendar when there is no later one. */
export const monthsLater = (day: Day, months: number): Day => {
  const [year, month, date] = parts(day) ?? [1970, 1, 1];
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  if (newYear > 9999) return '9999-12-31';
  return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(Math.min(date, daysIn(newYear, newMonth)))}`;
};

/** So many days later. */
export const daysLater = (day: Day, days: number): Day => {
  const [year, month, date] = parts(day) ?? [1970, 1, 1];
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
};

/** Running number of working days: Monday to Friday count on, a weekend stays on its Friday. Holidays are not known. */
export const workingDay = (day: Day): number => {
  const [year, month, date] = parts(day) ?? [1970, 1, 1];
  // 5 January 1970 was a Monday.
  const sinceMonday = Date.UTC(year, month - 1, date) / 86_400_000 - 4;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 4);
};

/** Running number of the week, Monday to Sunday; never below 0 from 1970 on. */
export const weekOf = (day: Day): number => {
  const [year, month, date] = parts(day) ?? [1970, 1, 5];
  return Math.floor((Date.UTC(year, month - 1, date) / 86_400_000 + 3) / 7);
};

/** The last day of the month that is so many months later. */
export const monthEnd = (day: Day, months: number): Day => {
  const [year = '1970', month = '01'] = monthsLater(`${day.slice(0, 7)}-01`, months).split('-');
  return `${year}-${month}-${two(daysIn(Number(year), Number(month)))}`;
};

/** The months of the last quarter that had ended on a day: `2026-07`, `2026-08`, `2026-09`. */
export const endedQuarter = (day: Day): readonly string[] => {
  const [year, month] = parts(day) ?? [1970, 1];
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  const begins = `${String(year).padStart(4, '0')}-${two(first)}-01`;
  return [-3, -2, -1].map((months) => monthsLater(begins, months).slice(0, 7));
};
