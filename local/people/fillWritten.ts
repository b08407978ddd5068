import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VisitorKey } from '../http.ts';
import type { SiteRoom, StoredRow, StoredValue } from '../site/definitions.ts';
import { finishedLists } from './data/finishedLists.ts';
import { morningOf, plusDays } from './days.ts';
import type { FinishedList } from './finishedList.ts';
import type { Day, Organisation } from './model.ts';
import { visitors, visitorOf } from './visitors.ts';

/**
 * A cell as a file writes it: choices by their keys, people by their visit, rows by their title, days counted from today, the
 * number of a person or of a row as `{ "person": "starter" }` or `{ "list": "Lists/Circles", "row": "Paie PME" }`.
 */
type Cell = string | number | boolean | readonly string[] | { readonly person: string } | RowNamed;

interface RowNamed {
  readonly list: string;
  readonly row: string;
}

/** A row as a file writes it. */
export interface WrittenRow {
  /** Who wrote it: SharePoint decides by that who may read it. */
  readonly by: string;
  readonly daysAgo: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

const isWritten = (row: unknown): row is WrittenRow =>
  typeof row === 'object' &&
  row !== null &&
  'by' in row &&
  typeof row.by === 'string' &&
  'daysAgo' in row &&
  typeof row.daysAgo === 'number' &&
  'cells' in row &&
  typeof row.cells === 'object';

const isVisitor = (key: string): key is VisitorKey => visitors.some((each) => each.key === key);

/** Where a cell stands, for whoever reads an error. */
interface Place {
  readonly site: SiteRoom;
  readonly url: string;
  readonly name: string;
  readonly today: Day;
}

const wrong = ({ url, name }: Place, what: string): Error => new Error(`${url}, ${name}: ${what}`);

const personIn = (place: Place, key: unknown): number => {
  if (typeof key !== 'string' || !isVisitor(key)) throw wrong(place, `"${String(key)}" is nobody who visits.`);
  return place.site.userId(visitorOf(key).login);
};

const rowIn = (place: Place, list: string, title: unknown): number => {
  const id = place.site.rowCalled(list, String(title));
  if (id === undefined) throw wrong(place, `${list} has no row "${String(title)}".`);
  return id;
};

const wordIn = (place: Place, key: unknown): string => {
  const choices = new Map(Object.entries<FinishedList>(finishedLists).map(([url, list]) => [url, list.choices]));
  const word = new Map(Object.entries(choices.get(place.url)?.[place.name] ?? {})).get(String(key));
  if (word === undefined) throw wrong(place, `"${String(key)}" is no key of its choices.`);
  return word;
};

const numberIn = (place: Place, cell: Cell): number => {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object' && 'person' in cell) return personIn(place, cell.person);
  if (typeof cell === 'object' && 'list' in cell) return rowIn(place, cell.list, cell.row);
  throw wrong(place, 'it wants a number.');
};

const each = <Stored>(cell: Cell, one: (part: unknown) => Stored): readonly Stored[] =>
  (Array.isArray(cell) ? cell : [cell]).map(one);

const storedCell = (place: Place, cell: Cell): StoredValue => {
  const { site, url, name, today } = place;
  const column = site.columnOf(url, name);
  if (column === undefined) throw wrong(place, 'the list has no such column.');
  switch (column.type) {
    case 'Choice':
      return wordIn(place, cell);
    case 'MultiChoice':
      return each(cell, (key) => wordIn(place, key));
    case 'Lookup':
      return rowIn(place, column.target ?? url, cell);
    case 'LookupMulti':
      return each(cell, (title) => rowIn(place, column.target ?? url, title));
    case 'User':
      return personIn(place, cell);
    case 'Number':
      return numberIn(place, cell);
    case 'DateTime':
      return plusDays(today, numberIn(place, cell));
    case 'URL':
      return { Url: String(cell), Description: String(cell) };
    default:
      return typeof cell === 'boolean' ? cell : String(cell);
  }
};

/** Stores rows that are written down as they are, for a list that the dice know nothing of. */
export const fillWritten = (site: SiteRoom, url: string, rows: readonly WrittenRow[], today: Day): void => {
  for (const { by, daysAgo, cells } of rows) {
    if (!isVisitor(by)) throw new Error(`${url}: a row is by "${by}", who is nobody who visits.`);
    const row: StoredRow = Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [name, storedCell({ site, url, name, today }, cell)])
    );
    site.insert(url, [row], visitorOf(by).login, morningOf(plusDays(today, -daysAgo)));
  }
};

const folder = fileURLToPath(new URL('data/rows/', import.meta.url));

/** Rows of each list that has a file named after the end of its address: `data/rows/Sessions.json`. */
export const fillFromFiles = (site: SiteRoom, { today }: Organisation): void => {
  for (const url of Object.keys(finishedLists)) {
    const file = join(folder, `${url.slice(url.lastIndexOf('/') + 1)}.json`);
    if (!site.hasList(url) || !existsSync(file)) continue;
    const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(rows) || !rows.every(isWritten))
      throw new Error(`${file}: each row says by whom it is, how many days ago, and its cells.`);
    fillWritten(site, url, rows, today);
  }
};
