import type { Language, Person, Undeclared } from '../../lists/columns';
import type { List } from '../../lists/list';
import { type Cell } from '../common/csv';
import { joinedCell, yesNoWords } from './cells';
import { type ImportField, fieldsOf } from './columns';
import { accountInClaim, type Names, peopleFrom } from './names';
import type { Row } from './read';
import { peopleIn } from '../common/rowValues';
import type { DirectoryPerson } from '../port/rowWriter';
import { wordOf } from '../common/words';

/** How values are written. */
export interface Tongue {
  readonly language: Language;
  /** By the address of the list that is pointed at. */
  readonly names: Readonly<Record<string, Names>>;
}

/** Whoever is meant, in a way that an import reads back: an address, for somebody without one an account. */
const writtenPerson = ({ email, login, name }: DirectoryPerson | Person): string =>
  email || accountInClaim(login) || name;

const namesWritten = (ids: readonly number[], list: string, { names, language }: Tongue): readonly string[] =>
  ids.flatMap((id) => names[list]?.write(id, language) ?? []);

/** A value as a cell of an export, which an import reads back as the same value. */
const cellOf = ({ column }: ImportField, value: unknown, tongue: Tongue): Cell => {
  if (value === undefined || value === null) return undefined;
  switch (column.kind) {
    case 'number':
      return value as number;
    case 'yesNo':
      return yesNoWords[tongue.language][value === true ? 'yes' : 'no'][0];
    case 'choice':
      return wordOf(column.choices, value as string | Undeclared, tongue.language);
    case 'choices':
      return joinedCell(
        (value as readonly (string | Undeclared)[]).map((each) => wordOf(column.choices, each, tongue.language))
      );
    case 'lookup':
      return namesWritten([value as number], column.list, tongue)[0];
    case 'lookups':
      return joinedCell(namesWritten(value as readonly number[], column.list, tongue));
    case 'user':
      return writtenPerson(value as Person);
    default:
      return String(value);
  }
};

/** A value as people read it in the dry run; empty for nothing. */
export const shownValue = (field: ImportField, value: unknown, tongue: Tongue): string =>
  String(cellOf(field, value, tongue) ?? '');

/** The headings and the rows of a list, as an import takes them back. */
export const exported = (list: List, rows: readonly Row[], tongue: Tongue): readonly (readonly Cell[])[] => {
  const fields = fieldsOf(list);
  const people = peopleFrom(
    rows.flatMap(({ item }) => peopleIn(item)),
    new Map()
  );
  /** Two people with one mailbox are told apart by their accounts. */
  const cell = (field: ImportField, value: unknown): Cell => {
    const written = cellOf(field, value, tongue);
    if (field.column.kind !== 'user' || value === undefined) return written;
    const meant = people.find(String(written));
    return 'one' in meant && meant.one.login === (value as Person).login ? written : (value as Person).login;
  };
  return [
    fields.map(({ column }) => column.label[tongue.language]),
    ...rows.map(({ item }) => fields.map((field) => cell(field, item[field.key])))
  ];
};
