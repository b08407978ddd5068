import { languages } from '../../lists/languages';
import { type Day, dayOf } from '../common/day';
import { fold } from '../common/text';
import { dayOfSerial } from './serial';
import { type DayAt, withoutTime, zonedDay } from './zoned';

const slashed = /^(\d{1,2})(?:\s*[/.\-–]\s*|\s)(\d{1,2})(?:\s*[/.\-–]\s*|\s)(\d{2}|\d{4})$/;

let weekdays: ReadonlySet<string> | undefined;

/** Names of weekdays, which stand before a date in words and say nothing more. */
const weekdayNames = (): ReadonlySet<string> => {
  weekdays ??= new Set(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((weekday) =>
        Array.from({ length: 7 }, (_day, at) =>
          fold(new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + at)))
        )
      )
    )
  );
  return weekdays;
};

/** A day without its weekday, its article and its time: `Di, 24.11.2026 14:00`, `le 24 novembre 2026`. */
const bareDay = (cell: string): string => {
  const text = withoutTime(cell).replace(/^le\s+/i, '');
  const [, weekday = '', rest = ''] = /^(\p{L}{2,})\.?,?\s+(.+)$/u.exec(text) ?? [];
  return weekdayNames().has(fold(weekday)) ? rest : text;
};

/** The two first numbers of `03/04/2026`, and the sign between them; undefined: the cell is written otherwise. */
export const pairIn = (
  cell: string
): { readonly one: number; readonly other: number; readonly dotted: boolean } | undefined => {
  const text = bareDay(cell);
  const [, one, other] = slashed.exec(text) ?? [];
  return one === undefined || other === undefined
    ? undefined
    : { one: Number(one), other: Number(other), dotted: text.includes('.') };
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
  // As Excel shortens March in German, and Austria calls January.
  months = named.set('maerz', 3).set('mrz', 3).set('janner', 1);
  return named;
};

/** A month by its name, or by a beginning that no other has: `févr.`, `juill.`, `Sept`. */
const monthCalled = (word: string): number | undefined => {
  const exact = monthNames().get(word);
  if (exact !== undefined || !/^[a-z]{3,}$/.test(word)) return exact;
  const [one, ...others] = new Set([...monthNames()].flatMap(([name, at]) => (name.startsWith(word) ? at : [])));
  return others.length === 0 ? one : undefined;
};

/** `24 nov. 2026`, `24-nov-26`, `November 24, 2026`. */
const wordedDay = (text: string): Day | undefined => {
  const [one = '', other = '', year = '', ...rest] = fold(text).split(' ');
  if (rest.length > 0 || !/^(\d{2}|\d{4})$/.test(year)) return undefined;
  const month = monthCalled(other) ?? monthCalled(one);
  const date = /^\d{1,2}(er|st|nd|rd|th|e)?$/.test(one) ? one : other;
  return month === undefined ? undefined : dayFrom(fullYear(year), month, Number.parseInt(date, 10));
};

/** A spreadsheet's number where a date is meant: 1954 to 2119. */
const fromSerial = (text: string): Day | undefined => {
  const days = /^\d{5}([.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  return days < 20_000 || days > 80_000 ? undefined : dayOfSerial(days);
};

/** `2026-11-24`, and `20261124` as SAP writes it. */
const isoDay = (text: string): Day | undefined => {
  const [, year, month, date] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|2\d|99)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : dayFrom(Number(year), Number(month), Number(date));
};

const slashedDay = (text: string, monthFirst: boolean): Day | undefined => {
  const [, one, other, year] = slashed.exec(text) ?? [];
  if (year === undefined) return undefined;
  // Nobody writes the month first and points between.
  const first = monthFirst && !text.includes('.');
  return dayFrom(fullYear(year), Number(first ? one : other), Number(first ? other : one));
};

/**
 * The day that a cell means, in any of the ways that Belgian and English spreadsheets and personnel systems write one;
 * undefined: none. A moment of some zone is a day of the site's own.
 */
export const dayMeant = (cell: string, monthFirst: boolean, dayAt: DayAt): Day | undefined => {
  const plainDay = (written: string): Day | undefined => {
    const text = bareDay(written);
    return isoDay(text) ?? slashedDay(text, monthFirst) ?? fromSerial(text) ?? wordedDay(text);
  };
  return zonedDay(cell, dayAt, plainDay) ?? plainDay(cell);
};
