import type { StoredValue } from './definitions.ts';
import type { Field } from './fields.ts';
import { numberInvalid } from './refusal.ts';
import { isoSeconds, storedDay } from './zone.ts';

/** What SQLite gives and takes. */
export type SqlValue = string | number | null;

/** A row as the table has it: the system's columns and `f_` with each internal name. */
export type TableRow = Readonly<Record<string, SqlValue>>;

const link = (value: unknown): string | null => {
  if (typeof value === 'string') return value === '' ? null : JSON.stringify({ Description: value, Url: value });
  const { Url = '', Description } = value as { Url?: string; Description?: string | null };
  return Url === '' ? null : JSON.stringify({ Description: Description ?? Url, Url });
};

/** SharePoint's whole numbers have 32 bits; a larger one would be written and could never be read again. */
const int32 = (value: number): number => {
  if (!Number.isInteger(value) || Math.abs(value) > 0x7fffffff) throw numberInvalid();
  return value;
};

/** A value as the database keeps it; the value is trusted to be of the field's type. */
export const encodedValue = (field: Field, value: StoredValue | undefined, timeZone: string): SqlValue => {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'Boolean':
      return value === true || value === 1 || value === '1' ? 1 : 0;
    case 'DateTime':
      if (value === '') return null;
      return field.format === 'DateTime'
        ? isoSeconds(Date.parse(value as string))
        : storedDay(value as string, timeZone);
    case 'MultiChoice':
    case 'LookupMulti':
    case 'UserMulti': {
      const values = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      return values.length === 0 ? null : JSON.stringify(values);
    }
    case 'URL':
      return link(value);
    case 'Number':
    case 'Currency':
      return value === '' ? null : Number(value);
    case 'Integer':
    case 'Lookup':
    case 'User':
      return value === '' ? null : int32(Number(value));
    default:
      // SharePoint keeps no empty text: it reads back as null.
      return value === '' ? null : String(value as string | number);
  }
};

/** The value of a row's column, back from the database. */
export const decodedValue = (field: Field, value: SqlValue | undefined): StoredValue => {
  if (value === undefined) return null;
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return value === null ? null : value === 1;
    case 'MultiChoice':
    case 'LookupMulti':
    case 'UserMulti':
      return value === null ? [] : (JSON.parse(value as string) as readonly string[]);
    case 'URL':
      return value === null ? null : (JSON.parse(value as string) as { Url: string; Description: string });
    default:
      return value;
  }
};

/** What a new row starts with in this column, from the field's default as XML has it. */
export const defaultOf = (field: Field, now: Date): StoredValue => {
  const given = field.defaultValue;
  if (given === undefined || given === '') return null;
  switch (field.type) {
    case 'Boolean':
      return given === '1' || given.toLowerCase() === 'true';
    case 'Number':
    case 'Currency':
    case 'Integer':
      return Number.isFinite(Number(given)) ? Number(given) : null;
    case 'DateTime':
      if (given.toLowerCase() === '[today]') return isoSeconds(now);
      return Number.isNaN(Date.parse(given)) ? null : given;
    case 'MultiChoice':
      return given.split(';#').filter((choice) => choice !== '');
    case 'Lookup':
    case 'User':
    case 'LookupMulti':
    case 'UserMulti':
    case 'URL':
      return null;
    default:
      return given;
  }
};
