import type { List } from '../../lists/list';
import {
  type CellProblem,
  opened,
  partedCell,
  readWebAddress,
  readChoice,
  readChoices,
  readNumber,
  readText,
  readYesNo
} from './cells';
import { type ImportField, fieldsOf, type Filled } from './columns';
import { type DateOrder, orderSeen, readDate } from './dates';
import type { Line } from './lines';
import { addressIn, type Meaning, type Names, type PeopleIndex } from './names';
import { plain } from '../common/meaning';
import type { RegisterRow } from '../port/register';
import type { Item } from '../common/rowValues';
import type { Values, WordsOnSite } from '../port/rowWriter';

/** A row as it stands on the site, whatever its list. */
export type Row = RegisterRow<Item>;

/** What of the site lines are read against. */
export interface SiteNow {
  readonly rows: readonly Row[];
  /** By the address of the list that is pointed at. */
  readonly names: Readonly<Record<string, Names>>;
  readonly people: PeopleIndex;
  readonly words: WordsOnSite;
}

/** How a file is to be read. */
export interface Manner {
  readonly filled: Filled;
  /** An empty cell leaves what is there, or empties it. */
  readonly empty: 'keep' | 'clear';
  readonly dates: DateOrder;
}

/** Why a line cannot be imported; `field` is the internal name. */
export type Problem =
  | ({ readonly field: string } & CellProblem)
  | {
      readonly why: 'unknownName' | 'severalNames' | 'unknownPerson' | 'severalPeople';
      readonly field: string;
      readonly text: string;
    }
  | { readonly why: 'required'; readonly field: string }
  | { readonly why: 'broken' | 'noKey' | 'severalRows' | 'loop' | 'notUndo' | 'gone' | 'changedSince' }
  /** The rows that say something else for the same key. */
  | { readonly why: 'doubled'; readonly rows: readonly number[] }
  | { readonly why: 'pointsAtProblem'; readonly text: string };

/** A line with the values that its cells mean. */
export interface ReadLine {
  readonly row: number;
  /** Only what the file says something about. */
  readonly values: Values;
  /** What a column that points at its own list says: what it means can depend on other lines. */
  readonly own: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type ReadCell = { readonly value: unknown } | { readonly problem: Problem };

const emptyOf = ({ column }: ImportField): unknown => {
  if (column.kind === 'text' || column.kind === 'note') return '';
  if (column.kind === 'choices' || column.kind === 'lookups') return [];
  return column.kind === 'yesNo' ? column.initially === true : undefined;
};

const meantCell = <Thing>(meant: Meaning<Thing>, field: string, text: string, person: boolean): ReadCell => {
  if ('one' in meant) return { value: meant.one };
  const why = 'none' in meant ? (person ? 'unknownPerson' : 'unknownName') : person ? 'severalPeople' : 'severalNames';
  return { problem: { why, field, text } };
};

/** Names of rows in a cell; as a whole first, for a name may hold a comma. */
const manyNames = (text: string, names: Names): readonly string[] => {
  const parts = partedCell(text);
  const [only = ''] = parts;
  if (parts.length !== 1 || !only.includes(',') || 'one' in names.find(only)) return parts;
  return only
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
};

const readNames = (text: string, field: string, names: Names): ReadCell => {
  const ids: number[] = [];
  for (const name of manyNames(text, names)) {
    const meant = meantCell(names.find(name), field, name, false);
    if ('problem' in meant) return meant;
    ids.push(meant.value as number);
  }
  return { value: [...new Set(ids)] };
};

/** What a column's cells can be besides what is declared. */
interface ColumnManner {
  readonly field: ImportField;
  readonly at: number;
  readonly monthFirst: boolean;
  readonly also: readonly string[];
}

const none: Names = { find: () => ({ none: true }), write: () => undefined };

const readCell = (text: string, { field, monthFirst, also }: ColumnManner, site: SiteNow): ReadCell => {
  const { column, name } = field;
  const told = (read: { readonly value: unknown } | { readonly problem: CellProblem }): ReadCell =>
    'problem' in read ? { problem: { ...read.problem, field: name } } : read;
  switch (column.kind) {
    case 'text':
    case 'note':
      return told(readText(text, column));
    case 'number':
      return told(readNumber(text, column));
    case 'yesNo':
      return told(readYesNo(text));
    case 'date':
      return told(readDate(text, monthFirst));
    case 'choice':
      return told(readChoice(text, column, also));
    case 'choices':
      return told(readChoices(text, column, also));
    case 'url':
      return told(readWebAddress(text));
    case 'user':
      return meantCell(site.people.find(text), name, text, true);
    case 'lookup':
      return meantCell((site.names[column.list] ?? none).find(text), name, text, false);
    case 'lookups':
      return readNames(text, name, site.names[column.list] ?? none);
  }
};

/** Words that rows hold although nobody declared them: what was exported can be imported. */
const undeclaredIn = (rows: readonly Row[], key: string): readonly string[] => {
  const found = new Set<string>();
  for (const { item } of rows)
    for (const value of [item[key]].flat())
      if (typeof value === 'object' && value !== null && 'undeclared' in value) found.add(String(value.undeclared));
  return [...found];
};

/** What is said of each column before its lines are read. */
export const columnManners = (lines: readonly Line[], manner: Manner, site: SiteNow): readonly ColumnManner[] =>
  manner.filled.flatMap((field, at) => {
    if (field === undefined) return [];
    const order =
      field.column.kind === 'date' && manner.dates === 'auto'
        ? orderSeen(lines.map(({ cells }) => cells[at] ?? ''))
        : manner.dates;
    const choosing = field.column.kind === 'choice' || field.column.kind === 'choices';
    const also = choosing ? [...(site.words[field.name] ?? []), ...undeclaredIn(site.rows, field.key)] : [];
    return [{ field, at, monthFirst: order === 'monthFirst', also }];
  });

const pointsHome = (list: List, { column }: ImportField): boolean =>
  column.kind === 'lookup' && column.list === list.url;

/** What a line's cells mean, each by its column; problems are gathered, not thrown. */
export const readLine = (
  list: List,
  line: Line,
  columns: readonly ColumnManner[],
  given: { manner: Manner; site: SiteNow }
): ReadLine => {
  const values = new Map<string, unknown>();
  const own = new Map<string, string>();
  const problems: Problem[] = line.broken === true ? [{ why: 'broken' }] : [];
  for (const column of columns) {
    const text = opened(line.cells[column.at] ?? '');
    const { field } = column;
    if (text === '') {
      if (given.manner.empty === 'clear') values.set(field.key, emptyOf(field));
    } else if (pointsHome(list, field)) own.set(field.key, text);
    else {
      const read = readCell(text, column, given.site);
      if ('problem' in read) problems.push(read.problem);
      else values.set(field.key, read.value);
    }
  }
  return { row: line.row, values: Object.fromEntries(values), own: Object.fromEntries(own), problems };
};

/** Texts in person columns that the site's own rows do not explain: they are asked of the directory. */
export const peopleToAsk = (lines: readonly Line[], filled: Filled, people: PeopleIndex): readonly string[] => {
  const texts = new Map<string, string>();
  for (const [at, field] of filled.entries())
    if (field?.column.kind === 'user')
      for (const { cells } of lines) {
        const text = addressIn(opened(cells[at] ?? ''));
        // A name that one person here has may be somebody else's as well.
        if (text !== '' && !('one' in people.find(text) && text.includes('@'))) texts.set(plain(text), text);
      }
  return [...texts.values()];
};

/** Texts in columns of text that a spreadsheet would calculate: they are kept as text, which is worth a sentence. */
export const formulasIn = (lines: readonly Line[], filled: Filled): number => {
  const at = filled.flatMap((field, place) =>
    field?.column.kind === 'text' || field?.column.kind === 'note' ? [place] : []
  );
  return lines.reduce(
    (sum, { cells }) => sum + at.filter((place) => /^[=+\-@]/.test((cells[place] ?? '').trim())).length,
    0
  );
};

/** Fields that a new row must have. */
export const requiredOf = (list: List): readonly ImportField[] =>
  fieldsOf(list).filter(({ column }) => column.required === true);
