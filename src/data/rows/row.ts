import type { Person, Undeclared } from '../../lists/columns';
import type { ItemOf, List, ReadColumn, Reading } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { dayInZone } from './day';
import { declaredKey } from '../../domain/common/meaning';

/** A row as SharePoint sends it: nothing in it can be relied upon. */
type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const cellText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const cellNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const idOf = (value: unknown): number | undefined => {
  const id = cellNumber(value);
  return id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined;
};

/** Several values; a metadata level we did not ask for wraps them. */
const severalOf = (value: unknown): readonly unknown[] => {
  const values = isRecord(value) ? value.results : value;
  return Array.isArray(values) ? values : [];
};

/** Somebody as SharePoint sends them with a row; undefined: nobody, or an account that is gone. */
export const personOf = (value: unknown): Person | undefined => {
  const id = isRecord(value) ? idOf(value.Id) : undefined;
  if (!isRecord(value) || id === undefined) return undefined;
  return {
    id,
    name: cellText(value.Title),
    login: cellText(value.Name),
    email: cellText(value.EMail),
    firstName: cellText(value.FirstName),
    lastName: cellText(value.LastName),
    jobTitle: cellText(value.JobTitle),
    // A picture column comes as text or as a link.
    hasPicture: cellText(isRecord(value.Picture) ? value.Picture.Url : value.Picture) !== ''
  };
};

const addressOf = (value: unknown): string | undefined =>
  cellText(isRecord(value) ? value.Url : value).trim() || undefined;

/** `2026-12-08T11:00:00Z`, whatever the offset it came with; undefined: no moment at all. */
const instantOf = (value: unknown): string | undefined => {
  const instant = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z');
};

const yesOf = (value: unknown, otherwise: boolean): boolean => {
  if (value === true || value === 1 || value === '1') return true;
  if (value === false || value === 0 || value === '0') return false;
  // A row older than the column holds nothing: it is what a new row would be.
  return otherwise;
};

const keysOf = (column: ReadColumn & { kind: 'choices' }, value: unknown): readonly (string | Undeclared)[] => {
  const seen = new Map<string, string | Undeclared>();
  for (const word of severalOf(value))
    if (typeof word === 'string' && word.trim() !== '') {
      const key = declaredKey(column, word);
      seen.set(typeof key === 'string' ? `key ${key}` : `word ${key.undeclared}`, key);
    }
  return [...seen.values()];
};

/** A cell, by the kind of its column; whatever SharePoint sends, this returns the kind's own type and never throws. */
const valueOf = (column: ReadColumn, name: string, raw: Raw): unknown => {
  switch (column.kind) {
    case 'text':
    case 'note':
      return cellText(raw[name]);
    case 'number':
      return cellNumber(raw[name]);
    case 'yesNo':
      return yesOf(raw[name], column.initially === true);
    case 'date':
      return dayInZone(raw[name]);
    case 'instant':
      return instantOf(raw[name]);
    case 'choice': {
      const word = cellText(raw[name]);
      return word.trim() === '' ? undefined : declaredKey(column, word);
    }
    case 'choices':
      return keysOf(column, raw[name]);
    case 'lookup':
      return idOf(raw[`${name}Id`]);
    case 'lookups':
      return [...new Set(severalOf(raw[`${name}Id`]).flatMap((id) => idOf(id) ?? []))];
    case 'user':
      return personOf(raw[name]);
    case 'url':
      return addressOf(raw[name]);
  }
};

/** A folder stands among the rows of a list: FileSystemObjectType 1. */
export const isFolder = (raw: unknown): boolean => isRecord(raw) && cellNumber(raw.FileSystemObjectType) === 1;

/** A row of a declared list; undefined for what is none: a folder, or something that has no id. */
export const itemOf = <Declared extends List>(list: Reading<Declared>, raw: unknown): ItemOf<Declared> | undefined => {
  if (!isRecord(raw) || isFolder(raw)) return undefined;
  const id = idOf(raw.Id ?? raw.ID);
  if (id === undefined) return undefined;
  // eslint-disable-next-line no-restricted-syntax -- only the names that we declare
  const item: Record<string, unknown> = { id, title: cellText(raw.Title) };
  for (const [name, column] of Object.entries<ReadColumn>(list.columns))
    item[propertyOf(name)] = valueOf(column, name, raw);
  return item as ItemOf<Declared>;
};
