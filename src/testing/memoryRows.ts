import { nameOfList } from '../domain/port/listNames';
import { ProgrammeError } from '../domain/port/programme';
import { mostBetween, mostNumbers, type Shape, type Signature, type Which } from '../domain/port/rows';
import type { Reading } from '../lists/list';
import { propertyOf } from '../lists/propertyOf';

/** A row of any list in memory; what is not said of its signature is what a new row has. */
export type Held = { readonly id: number } & Partial<Signature>;

const unsigned: Signature = {
  author: 0,
  editor: 0,
  created: '',
  modified: '',
  version: 1,
  guid: '',
  writer: undefined
};

const valueIn = (row: Held, column: string): unknown =>
  column === 'ID' ? row.id : (row as Readonly<Record<string, unknown>>)[propertyOf(column)];

const selected = (list: Reading, rows: readonly Held[], which: Which, me: number): readonly Held[] => {
  if ('newest' in which) return [...rows].sort((one, other) => other.id - one.id).slice(0, which.newest);
  if ('own' in which) return rows.filter((row) => row.author === me && valueIn(row, which.own) === me);
  if ('timed' in which) {
    const at = (row: Held): number => Date.parse(String(valueIn(row, which.timed)));
    const since = rows.filter((row) => at(row) >= Date.parse(which.since));
    return since.sort((one, other) => at(one) - at(other) || one.id - other.id).slice(0, which.most);
  }
  if ('above' in which) {
    if (which.upTo - which.above > mostBetween)
      throw new ProgrammeError({ kind: 'unexpected', what: nameOfList(list) });
    return rows.filter(({ id }) => id > which.above && id <= which.upTo);
  }
  const numbers = new Set(which.oneOf);
  if (numbers.size > mostNumbers) throw new ProgrammeError({ kind: 'unexpected', what: nameOfList(list) });
  return rows.filter((row) => numbers.has(valueIn(row, which.column) as number));
};

const narrowed = (row: Held, columns: readonly string[]): object => {
  const wanted = new Set(['id', 'title', ...columns.map(propertyOf)]);
  return Object.fromEntries(Object.entries({ ...unsigned, ...row }).filter(([name]) => wanted.has(name)));
};

const plain = (row: Held): object => Object.fromEntries(Object.entries(row).filter(([name]) => !(name in unsigned)));

/** What of these rows a shape asks for, as SharePoint would answer the person with this number. */
export const memoryRows = (
  list: Reading,
  rows: readonly Held[],
  { columns, which }: Shape = {},
  me: number
): readonly object[] => {
  const found = which === undefined ? rows : selected(list, rows, which, me);
  return found.map((row) => (columns === undefined ? plain(row) : narrowed(row, columns)));
};
