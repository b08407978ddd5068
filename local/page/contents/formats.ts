import type { Culture, ListField } from './model.ts';
import { wallTime } from './timeZone.ts';

/** Dates and numbers as the page's culture writes them. */
export interface Formats {
  /** A stored moment of a field, on the web's wall clock. */
  readonly moment: (iso: string, dateOnly: boolean) => string;
  readonly number: (value: number, field?: Pick<ListField, 'decimals'>) => string;
  /** A number as it is typed into a field: no grouping. */
  readonly typed: (value: number) => string;
  /** What was typed, as a number; undefined: it is none. */
  readonly numberFrom: (text: string) => number | undefined;
  /** `2026-11-24` as a day in digits. */
  readonly day: (day: string) => string;
  /** A day in digits, in the culture's order, as `2026-11-24`; undefined: it is none. */
  readonly dayFrom: (text: string) => string | undefined;
}

const isDay = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
};

/** The order of day, month and year in the culture's short date. */
const orderOf = (format: Intl.DateTimeFormat): readonly string[] =>
  format
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== 'literal');

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** The formats of a culture in the web's time zone. */
export const formatsOf = (culture: Culture, timeZone: string): Formats => {
  const short = new Intl.DateTimeFormat(culture, {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric'
  });
  const days = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', dateStyle: 'medium' });
  const moments = new Intl.DateTimeFormat(culture, { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short' });
  const parts = new Intl.NumberFormat(culture).formatToParts(1234567.5);
  const separator = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const group = parts.find(({ type }) => type === 'group')?.value ?? ',';
  const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${group}\\d{3})+(\\${separator}\\d+)?$`);
  const order = orderOf(short);
  return {
    moment: (iso, dateOnly) => {
      const wall = wallTime(iso, timeZone, dateOnly);
      return dateOnly ? days.format(new Date(wall)) : moments.format(new Date(`${wall}Z`));
    },
    number: (value, field) =>
      new Intl.NumberFormat(
        culture,
        field?.decimals === undefined
          ? { maximumFractionDigits: 10 }
          : { minimumFractionDigits: field.decimals, maximumFractionDigits: field.decimals }
      ).format(value),
    typed: (value) => new Intl.NumberFormat(culture, { useGrouping: false, maximumFractionDigits: 15 }).format(value),
    numberFrom: (text) => {
      const typed = text.replace(/[\s\u00a0\u202f]/g, '');
      // `1.500` is fifteen hundred in Dutch and German; `1.5` is one and a half on every keypad.
      const plain = (grouped.test(typed) ? typed.replaceAll(group, '') : typed).replace(separator, '.');
      return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
    },
    day: (day) => short.format(new Date(`${day}T00:00:00Z`)),
    dayFrom: (text) => {
      const typed = text.trim();
      if (/^\d{4}-\d\d-\d\d$/.test(typed)) return isDay(typed) ? typed : undefined;
      const parts = typed.split(/[^\d]+/).filter((part) => part !== '');
      if (parts.length !== 3) return undefined;
      const part = (name: string) => parts[order.indexOf(name)] ?? '';
      const day = `${century(part('year'))}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
      return isDay(day) ? day : undefined;
    }
  };
};
