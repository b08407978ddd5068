import type { Person, Undeclared } from '../../lists/columns';
import type { Cell } from '../common/csv';
import { declaredKey } from '../common/meaning';
import { keyOf } from '../common/words';
import { joinedCell, opened, partedCell, readYesNo } from './cells';
import type { ImportField } from './columns';
import { dayMeant } from './dates';
import type { Problem, SiteNow } from './read';
import type { DirectoryPerson } from '../port/rowWriter';

/** A value as it was, in a way that means the same whatever happens to names and languages. */
export const frozen = ({ column }: ImportField, value: unknown): Cell => {
  if (value === undefined || value === null) return undefined;
  switch (column.kind) {
    case 'number':
      return value as number;
    case 'choice':
      return keyOf(value as string | Undeclared);
    case 'choices':
      return joinedCell((value as readonly (string | Undeclared)[]).map(keyOf));
    case 'lookup':
      return `#${String(value)}`;
    case 'lookups':
      return (value as readonly number[]).map((id) => `#${id}`).join('; ');
    case 'user': {
      const { id, login } = value as Person;
      return `#${id} ${login}`;
    }
    default:
      return String(value);
  }
};

/** `#7 i:0#.f|membership|ann@contoso.com`: somebody whom the site knows, in the directory or not. */
const knownPerson = (text: string): DirectoryPerson | undefined => {
  const [, id, login = ''] = /^#(\d+) (\S.*)$/.exec(text) ?? [];
  return id === undefined ? undefined : { id: Number(id), login, email: '', name: '' };
};

/** The person is named by login only, as files before 1.1.0 do: the directory has to tell. */
export const isLoginOnly = (text: string): boolean => text.trim() !== '' && knownPerson(text.trim()) === undefined;

export type ThawedValue = { readonly value: unknown } | { readonly problem: Problem };

/** The way back of `frozen`: by number and key, never by a name; bounds that files have do not count for what was there. */
export const thawed = (field: ImportField, cell: string, site: SiteNow): ThawedValue => {
  const { column, name } = field;
  const text = opened(cell);
  const pointed = (part: string, list: string): number | undefined => {
    const id = /^#(\d+)$/.exec(part)?.[1];
    return id !== undefined && site.names[list]?.called(Number(id)) !== undefined ? Number(id) : undefined;
  };
  const unknown = (part: string): ThawedValue => ({ problem: { why: 'unknownName', field: name, text: part } });
  if (text === '' && column.kind !== 'yesNo')
    return {
      value:
        column.kind === 'text' || column.kind === 'note'
          ? ''
          : column.kind === 'choices' || column.kind === 'lookups'
            ? []
            : undefined
    };
  switch (column.kind) {
    case 'number': {
      const value = Number(text.replace(',', '.'));
      return Number.isFinite(value) ? { value } : { problem: { why: 'notNumber', field: name, text } };
    }
    case 'yesNo': {
      const read = text === '' ? { value: column.initially === true } : readYesNo(text);
      return 'problem' in read ? { problem: { ...read.problem, field: name } } : read;
    }
    case 'date': {
      const day = dayMeant(text, false, site.dayAt);
      return day === undefined ? { problem: { why: 'notDate', field: name, text } } : { value: day };
    }
    case 'choice':
      return { value: declaredKey(column, text) };
    case 'choices':
      return { value: partedCell(text).map((word) => declaredKey(column, word)) };
    case 'lookup': {
      const id = pointed(text, column.list);
      return id === undefined ? unknown(text) : { value: id };
    }
    case 'lookups': {
      const parts = partedCell(text, { ids: true });
      const lost = parts.find((part) => pointed(part, column.list) === undefined);
      return lost === undefined ? { value: parts.map((part) => pointed(part, column.list)) } : unknown(lost);
    }
    case 'user': {
      const there = knownPerson(text);
      const meant = site.people.find(there?.login ?? text);
      // The number counts: an account that left the directory is still known to the site.
      if (there !== undefined) return { value: 'one' in meant && meant.one.id === there.id ? meant.one : there };
      return 'one' in meant
        ? { value: meant.one }
        : { problem: { why: 'none' in meant ? 'unknownPerson' : 'severalPeople', field: name, text } };
    }
    default:
      return { value: text };
  }
};
