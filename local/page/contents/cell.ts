import type { Formats } from './formats.ts';
import type { ListField, Row } from './model.ts';
import type { Words } from './words/words.ts';

export interface Reference {
  readonly id: number;
  readonly text: string;
}
export interface PersonReference extends Reference {
  readonly email: string;
  /** The directory knows no photo: initials instead of the silhouette that userphoto.aspx would send. */
  readonly noPicture: boolean;
}

/** A value of a row, ready to be drawn. */
export type Cell =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'pills'; readonly words: readonly string[] }
  | { readonly kind: 'references'; readonly list: string; readonly references: readonly Reference[] }
  | { readonly kind: 'people'; readonly people: readonly PersonReference[] }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

const nothing: Cell = { kind: 'nothing' };
const textCell = (text: string): Cell => (text === '' ? nothing : { kind: 'text', text });

/** The address, if a click on it may leave the page: http and https only. */
export const safeAddress = (address: string): string | undefined =>
  /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;

/** Values of several as an array, of one as an array of at most one: REST gives null for none. */
const several = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

interface Expanded {
  readonly Id?: number;
  readonly Title?: string | null;
  readonly EMail?: string | null;
  readonly Picture?: unknown;
}

/** The chosen entries of an expanded lookup or person column. */
export const referencesOf = (field: ListField, row: Row): readonly PersonReference[] =>
  several(row[field.property])
    .map((entry) => entry as Expanded & Record<string, unknown>)
    // An expanded lookup that is empty comes as an object without an id from some servers.
    .filter((entry) => typeof entry.Id === 'number' && entry.Id > 0)
    .map((entry) => {
      const shown = field.type.startsWith('User') ? entry.Title : entry[field.lookupField];
      return {
        id: entry.Id ?? 0,
        text: typeof shown === 'string' || typeof shown === 'number' ? String(shown) : `#${entry.Id ?? 0}`,
        email: entry.EMail ?? '',
        noPicture: entry.Picture === null || entry.Picture === ''
      };
    });

const withoutMarkup = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';

const linkCell = (value: unknown): Cell => {
  const link = value as { readonly Url?: string; readonly Description?: string | null } | null;
  const address = link?.Url ?? '';
  const text = link?.Description ?? '';
  const href = safeAddress(address);
  return href === undefined
    ? textCell(text === '' ? address : text)
    : { kind: 'link', href, text: text === '' ? href : text };
};

/** What a row holds in a column. */
export const cellOf = (field: ListField, row: Row, formats: Formats, words: Pick<Words, 'yes' | 'no'>): Cell => {
  const value = row[field.property === 'ID' ? 'Id' : field.property];
  switch (field.type) {
    case 'Lookup':
    case 'LookupMulti': {
      const references = referencesOf(field, row);
      return references.length === 0 ? nothing : { kind: 'references', list: field.lookupList, references };
    }
    case 'User':
    case 'UserMulti': {
      const people = referencesOf(field, row);
      return people.length === 0 ? nothing : { kind: 'people', people };
    }
    case 'URL':
      return linkCell(value);
    case 'Choice':
    case 'MultiChoice': {
      const chosen = several(value).map(String);
      return chosen.length === 0 ? nothing : { kind: 'pills', words: chosen };
    }
    case 'Boolean':
    case 'Attachments':
      return value === null || value === undefined ? nothing : textCell(value === true ? words.yes : words.no);
    case 'DateTime':
      return typeof value === 'string' ? textCell(formats.moment(value, field.dateOnly)) : nothing;
    case 'Number':
    case 'Currency':
    case 'Integer':
      return typeof value === 'number' ? { kind: 'number', text: formats.number(value, field) } : nothing;
    case 'Note':
      return textCell(field.richText ? withoutMarkup(String(value ?? '')) : String(value ?? ''));
    default:
      return typeof value === 'object' ? nothing : textCell(String(value ?? ''));
  }
};

/** A cell as one line of text: for groups, announcements and CSV. */
export const textOf = (cell: Cell): string => {
  switch (cell.kind) {
    case 'nothing':
      return '';
    case 'pills':
      return cell.words.join(', ');
    case 'references':
      return cell.references.map(({ text }) => text).join(', ');
    case 'people':
      return cell.people.map(({ text }) => text).join(', ');
    default:
      return cell.text;
  }
};
