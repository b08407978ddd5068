import { languages } from '../../lists/languages';
import { type Day, dayOf } from '../common/day';
import type { ReadValue } from './cells';
import { fold } from '../common/text';

/** Which of two numbers is the day: `auto` finds out from the column, the day first where it does not tell. */
export type DateOrder = 'auto' | 'dayFirst' | 'monthFirst';

/** What a column's dates say about their order: `unclear` when each could be read both ways. */
export type OrderSeen = 'none' | 'dayFirst' | 'monthFirst' | 'unclear';

const slashed = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})$/;

/** A time behind a day is dropped: our columns hold days. */
const withoutTime = (cell: string): string =>
  cell.trim().replace(/[T\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s?[AP]M)?(Z|[+-]\d{2}:?\d{2})?$/i, '');

const pairOf = (cell: string): readonly [number, number] | undefined => {
  const [, one, other] = slashed.exec(withoutTime(cell)) ?? [];
  return one === undefined || other === undefined ? undefined : [Number(one), Number(other)];
};

/** The order in which a column writes day and month: one number over 12 tells for all. */
export const orderSeen = (cells: readonly string[]): OrderSeen => {
  let seen: OrderSeen = 'none';
  for (const cell of cells) {
    const [one, other] = pairOf(cell) ?? [];
    if (one === undefined || other === undefined) continue;
    if (one > 12) return 'dayFirst';
    if (other > 12) seen = 'monthFirst';
    else if (seen === 'none' && one !== other) seen = 'unclear';
  }
  return seen;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** 24 is 2024, 79 is 1979. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

const dayFrom = (year: number, month: number, date: number): Day | undefined =>
  dayOf(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);

let months: ReadonlyMap<string, number> | undefined;

/** Names of months, long and short, in every language: a spreadsheet copies what it shows. */
const monthNames = (): ReadonlyMap<string, number> => {
  if (months !== undefined) return months;
  const named = new Map<string, number>();
  for (const language of languages)
    for (const month of ['long', 'short'] as const)
      for (let at = 0; at < 12; at++)
        named.set(
          fold(new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(Date.UTC(2024, at, 15))),
          at + 1
        );
  months = named;
  return named;
};

/** `24 nov. 2026`, `24-nov-26`, `November 24, 2026`. */
const wordedDay = (text: string): Day | undefined => {
  const [one = '', other = '', year = '', ...rest] = fold(text).split(' ');
  if (rest.length > 0 || !/^(\d{2}|\d{4})$/.test(year)) return undefined;
  const month = monthNames().get(other) ?? monthNames().get(one);
  const date = /^\d{1,2}(er|st|nd|rd|th)?$/.test(one) ? one : other;
  return month === undefined ? undefined : dayFrom(fullYear(year), month, Number.parseInt(date, 10));
};

/** Days since the last of December 1899, as spreadsheets count them (with a 29 February 1900): 1954 to 2119. */
const fromSerial = (text: string): Day | undefined => {
  const days = /^\d{5}([.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  return days < 20_000 || days > 80_000 ? undefined : new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
};

/** A day in any of the ways that Belgian and English spreadsheets write one. */
export const readDate = (cell: string, monthFirst: boolean): ReadValue<Day> => {
  const text = withoutTime(cell);
  const [, one, other, year] = slashed.exec(text) ?? [];
  const iso = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text) ? text.split(/[-/.]/).map(Number) : undefined;
  const value =
    iso !== undefined
      ? dayFrom(iso[0] ?? 0, iso[1] ?? 0, iso[2] ?? 0)
      : year !== undefined
        ? dayFrom(fullYear(year), Number(monthFirst ? one : other), Number(monthFirst ? other : one))
        : (fromSerial(text) ?? wordedDay(text));
  return value === undefined ? { problem: { why: 'notDate', text: cell.trim() } } : { value };
};
