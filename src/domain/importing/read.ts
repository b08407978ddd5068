import type { ChoiceColumn, ChoicesColumn } from '../../lists/columns';
import type { List } from '../../lists/list';
import {
  type CellProblem,
  partedCell,
  readWebAddress,
  readChoice,
  readChoices,
  readNumber,
  readText,
  readYesNo
} from './cells';
import { type ImportField, fieldsOf, type Filled, type NamePart } from './columns';
import { cellText } from './cellText';
import { readDay, readInstant } from './days';
import { type DateOrder, fileOrder, type FileOrder } from './order';
import { joinedName } from './joinedName';
import type { Line } from './lines';
import { type Meaning, type Names, type PeopleIndex } from './names';
import type { RegisterRow } from '../port/register';
import type { Item } from '../common/rowValues';
import type { Values, WordsOnSite } from '../port/rowWriter';
import type { ShapeProblem } from './shape';
import { sheetErrorIn } from './sheetErrors';
import { nearWord, undeclaredWords } from './words';
import type { DayAt } from './zoned';

/** A row as it stands on the site, whatever its list. */
export type Row = RegisterRow<Item>;

/** What of the site lines are read against. */
export interface SiteNow {
  readonly rows: readonly Row[];
  /** By the address of the list that is pointed at. */
  readonly names: Readonly<Record<string, Names>>;
  readonly people: PeopleIndex;
  readonly words: WordsOnSite;
  /** The day that the site's clock shows at an instant. */
  readonly dayAt: DayAt;
}

/** How a file is to be read. */
export interface Manner {
  readonly filled: Filled;
  /** The headings of the file; absent: its cells always stand where they belong, as a workbook's do. */
  readonly heads?: readonly string[];
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
      /** What was probably meant; absent: nothing is near. */
      readonly near?: string | undefined;
    }
  | ShapeProblem
  | { readonly why: 'required'; readonly field: string }
  | { readonly why: 'broken' | 'noKey' | 'severalRows' | 'loop' | 'notUndo' | 'gone' | 'changedSince' }
  /** The rows that say something else for the same key. */
  | { readonly why: 'doubled'; readonly rows: readonly number[] }
  | { readonly why: 'pointsAtProblem'; readonly text: string };

/** Something that is taken as it stands, and may be a slip. */
export interface Doubt {
  readonly field: string;
  readonly text: string;
  readonly near: string;
}

/** A line with the values that its cells mean. */
export interface ReadLine {
  readonly row: number;
  /** What a row without a name of its own is about: whom, and which badge. Absent: it has a name, or says neither. */
  readonly subject?: string;
  /** The title was put together of its parts. */
  readonly joined?: true;
  readonly doubts: readonly Doubt[];
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
  const parts = partedCell(text, { ids: true });
  const [only = ''] = parts;
  if (parts.length !== 1 || !only.includes(',') || 'one' in names.find(only)) return parts;
  return only
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
};

const readName = (text: string, field: string, names: Names): ReadCell => {
  const meant = names.find(text);
  const near = 'none' in meant ? names.near(text) : undefined;
  return near === undefined
    ? meantCell(meant, field, text, false)
    : { problem: { why: 'unknownName', field, text, near } };
};

const readNames = (text: string, field: string, names: Names): ReadCell => {
  const ids: unknown[] = [];
  for (const name of manyNames(text, names)) {
    const meant = readName(name, field, names);
    if ('problem' in meant) return meant;
    ids.push(meant.value);
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

const none: Names = {
  find: () => ({ none: true }),
  write: () => undefined,
  called: () => undefined,
  near: () => undefined
};

const readCell = (text: string, { field, monthFirst, also }: ColumnManner, site: SiteNow): ReadCell => {
  const { column, name } = field;
  const told = (read: { readonly value: unknown } | { readonly problem: CellProblem }): ReadCell =>
    'problem' in read ? { problem: { ...read.problem, field: name } } : read;
  const wordTold = (of: ChoiceColumn | ChoicesColumn, read: ReturnType<typeof told>): ReadCell =>
    'problem' in read && read.problem.why === 'notChoice'
      ? { problem: { ...read.problem, near: nearWord(of, read.problem.text) } }
      : read;
  switch (column.kind) {
    case 'text':
    case 'note':
      return told(readText(text, column));
    case 'number':
      return told(readNumber(text, column));
    case 'yesNo':
      return told(readYesNo(text));
    case 'date':
      return told(readDay(text, column, { monthFirst, dayAt: site.dayAt }));
    case 'instant':
      return told(readInstant(text));
    case 'choice':
      return wordTold(column, told(readChoice(text, column, also)));
    case 'choices':
      return wordTold(column, told(readChoices(text, column, also)));
    case 'url':
      return told(readWebAddress(text));
    case 'user':
      return meantCell(site.people.find(text), name, text, true);
    case 'lookup':
      return readName(text, name, site.names[column.list] ?? none);
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

/** How the file writes its dates. */
export const orderIn = (lines: readonly Line[], { filled, dates }: Pick<Manner, 'filled' | 'dates'>): FileOrder => {
  const dated = filled.flatMap((field, at) => (field?.column.kind === 'date' ? [{ field, at }] : []));
  return fileOrder(
    new Map(dated.map(({ field, at }) => [at, lines.map(({ cells }) => cellText(cells[at] ?? '', field))])),
    dates
  );
};

/** What is said of each column before its lines are read. */
export const columnManners = (lines: readonly Line[], manner: Manner, site: SiteNow): readonly ColumnManner[] => {
  const { orders } = orderIn(lines, manner);
  return manner.filled.flatMap((field, at) => {
    if (field === undefined) return [];
    const choosing = field.column.kind === 'choice' || field.column.kind === 'choices';
    const also = choosing ? [...(site.words[field.name] ?? []), ...undeclaredIn(site.rows, field.key)] : [];
    return [{ field, at, monthFirst: orders.get(at) === 'monthFirst', also }];
  });
};

const pointsHome = (list: List, { column }: ImportField): boolean =>
  column.kind === 'lookup' && column.list === list.url;

/** Words that are kept although nobody declared them, and look like one that is. */
const doubtsIn = ({ field: { column, name }, also }: ColumnManner, value: unknown): readonly Doubt[] => {
  if (column.kind !== 'choices' || column.fillIn !== true || !Array.isArray(value)) return [];
  return undeclaredWords(value).flatMap((text) => {
    const near = also.includes(text) ? undefined : nearWord(column, text);
    return near === undefined ? [] : [{ field: name, text, near }];
  });
};

/** What rows that a line points at are called, where its own title says nothing. */
const subjectOf = (list: List, values: ReadonlyMap<string, unknown>, site: SiteNow): string =>
  list.titleOptional !== true
    ? ''
    : fieldsOf(list)
        .flatMap(({ key, column }) => {
          const id = column.kind === 'lookup' ? values.get(key) : undefined;
          return column.kind === 'lookup' && typeof id === 'number' ? (site.names[column.list]?.called(id) ?? []) : [];
        })
        .join(' · ');

/** What a line's cells mean, each by its column; problems are gathered, not thrown. */
export const readLine = (
  list: List,
  line: Line,
  columns: readonly ColumnManner[],
  given: { manner: Manner; site: SiteNow }
): ReadLine => {
  const values = new Map<string, unknown>();
  const own = new Map<string, string>();
  const parts = new Map<NamePart, string>();
  const problems: Problem[] = line.broken === true ? [{ why: 'broken' }] : [];
  const doubts: Doubt[] = [];
  for (const column of columns) {
    const { field } = column;
    const text = cellText(line.cells[column.at] ?? '', field);
    const error = sheetErrorIn(text);
    if (error !== undefined) problems.push({ why: 'sheetError', field: field.name, text: error });
    else if (field.part !== undefined) parts.set(field.part, text);
    else if (text === '') {
      if (given.manner.empty === 'clear') values.set(field.key, emptyOf(field));
    } else if (pointsHome(list, field)) own.set(field.key, text);
    else {
      const read = readCell(text, column, given.site);
      if ('problem' in read) problems.push(read.problem);
      else {
        values.set(field.key, read.value);
        doubts.push(...doubtsIn(column, read.value));
      }
    }
  }
  const name = joinedName(parts);
  if (name !== undefined) values.set('title', name);
  const subject = subjectOf(list, values, given.site);
  return {
    row: line.row,
    ...(subject === '' ? {} : { subject }),
    ...(name === undefined ? {} : { joined: true as const }),
    values: Object.fromEntries(values),
    own: Object.fromEntries(own),
    problems,
    doubts
  };
};

/** Fields that a new row must have. */
export const requiredOf = (list: List): readonly ImportField[] =>
  fieldsOf(list).filter(({ column }) => column.required === true);
