import type { DatabaseSync } from 'node:sqlite';
import { expressionInvalid, queryTooComplex, tooManyLookups } from '../site/refusal.ts';
import type { List } from '../site/list.ts';
import { folded } from '../site/text.ts';
import type { SqlValue, TableRow } from '../site/values.ts';
import { bounds } from './bounds.ts';
import type { Scope } from './caml.ts';
import type { Condition } from './condition.ts';
import { parseFilter } from './filter.ts';
import { parseOrder } from './order.ts';
import type { Order } from './order.ts';
import { behind, parsePosition, positionAfter } from './position.ts';
import type { Position } from './position.ts';
import { SelectionReader } from './selection.ts';
import type { Selection } from './selection.ts';
import { Source } from './source.ts';
import { SqlWriter } from './sql.ts';
import type { Sql } from './sql.ts';
import { Threshold } from './threshold.ts';
import type { Limits } from './threshold.ts';

/** The query options of a read, decoded, as the caller wrote them. */
interface ItemOptions {
  readonly select?: string | undefined;
  readonly expand?: string | undefined;
  readonly filter?: string | undefined;
  readonly orderBy?: string | undefined;
  readonly top?: string | undefined;
  readonly skipToken?: string | undefined;
  /** `@name` parameters in lower case. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export interface ItemContext {
  readonly database: DatabaseSync;
  readonly listById: (id: string) => List | undefined;
  readonly timeZone: string;
  readonly limits: Limits;
  /** Rows of the list, for the threshold. */
  readonly count: number;
  /** Only rows of this author (item-level security); absent: everyone's. */
  readonly author?: number | undefined;
  /** Of rows that are not approved only those of this author; absent: everyone's. */
  readonly drafts?: number | undefined;
}

export interface ItemPage {
  readonly rows: readonly TableRow[];
  readonly selection: Selection;
  /** The position of the next page; absent: this was the last one. */
  readonly next?: string;
  /** `117 rows read, 117 returned · order: ID · joins 2 of 12` */
  readonly note: string;
}

const pageSize = { usual: 100, largest: 5000 } as const;
/** $top: 100 when absent, capped at 5,000. */
const topOf = (top: string | undefined): number => {
  if (top === undefined) return pageSize.usual;
  if (!/^\d{1,9}$/.test(top.trim())) throw expressionInvalid(top);
  return Math.min(Number(top), pageSize.largest);
};

const counted = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

const orderText = (order: readonly Order[]): string =>
  order.map(({ name, descending }) => (descending ? `${name} desc` : name)).join(', ');

const reversed = (order: readonly Order[]): readonly Order[] =>
  order.map((one) => ({ ...one, descending: !one.descending }));

/** A question about a list's rows, whoever asked it in whatever language. */
export interface Question {
  readonly selection: Selection;
  /** Lookups whose columns conditions may name; absent: all of them, as in CAML. */
  readonly expanded?: ReadonlySet<string>;
  readonly condition: Condition | undefined;
  /** Columns to sort by; ID comes last by itself. */
  readonly order: (source: Source) => readonly Order[];
  /** Rows of a page; absent: all of them. */
  readonly top: number | undefined;
  readonly position: string | undefined;
  /** Absent: rows wherever they stand, folders among them. */
  readonly place?: { readonly folder: string; readonly scope: Scope };
}

/** Rows of a folder, or of all below it. */
const placed = ({ folder, scope }: NonNullable<Question['place']>): readonly Sql[] => {
  const where: Sql[] = [];
  const here = folded(folder);
  if (scope === 'folder' || scope === 'folderFiles')
    where.push({ text: "folded(coalesce(t.dir, '')) = ?", parameters: [here] });
  else if (here !== '')
    where.push({ text: "(folded(t.dir) = ? OR folded(t.dir) LIKE ? || '/%')", parameters: [here, here] });
  if (scope.endsWith('Files')) where.push({ text: "t.content_type NOT LIKE '0x0120%'", parameters: [] });
  return where;
};

/** Reads one page of a list's items, as SharePoint's items endpoint would, or throws its refusal. */
export const readItems = (list: List, options: ItemOptions, context: ItemContext): ItemPage => {
  const selection = new SelectionReader(list, context.listById, options.select, options.expand).read();
  const condition = options.filter === undefined ? undefined : parseFilter(options.filter, options.aliases);
  return readRows(
    list,
    {
      selection,
      expanded: selection.expanded,
      condition,
      order: (source) => parseOrder(source, options.orderBy),
      top: topOf(options.top),
      position: options.skipToken
    },
    context
  );
};

/** Reads the rows that answer a question, within the threshold and item-level security. */
export const readRows = (list: List, question: Question, context: ItemContext): ItemPage => {
  const { selection, condition } = question;
  const source = new Source(list, context.listById, question.expanded);
  const writer = new SqlWriter(source, context.timeZone);
  const where = condition === undefined ? undefined : writer.write(condition);
  if (where !== undefined && where.parameters.length > bounds.values) throw queryTooComplex();
  const order = question.order(source);
  const joined = new Set([...selection.touched, ...source.touched]).size;
  if (joined > context.limits.lookups) throw tooManyLookups();
  const top = question.top ?? Math.max(context.count, 1);
  const threshold = new Threshold(context.database, source, writer, context.limits.rows);
  const read = threshold.rowsRead(context.count, top, condition, order);
  const position = question.position === undefined ? undefined : parsePosition(question.position);
  const wheres = [
    ...(where === undefined ? [] : [where]),
    ...(context.author === undefined ? [] : [{ text: 't.author = ?', parameters: [context.author] }]),
    ...(context.drafts === undefined
      ? []
      : [{ text: '(t.moderation = 0 OR t.author = ?)', parameters: [context.drafts] }]),
    ...(question.place === undefined ? [] : placed(question.place)),
    ...(position === undefined ? [] : [behind(order, position, knownValue(position, source, order, context))])
  ];
  // A constant sorts nothing, and SQLite would take it for the number of a column.
  const directed = (position?.before === true ? reversed(order) : order).filter(
    ({ column }) => !/^-?\d+$/.test(column.compared)
  );
  const sql = [
    `SELECT t.*, ${order.map(({ column }, at) => `${column.value} AS o${at}`).join(', ')}`,
    `FROM ${list.table} AS t${source.joins}`,
    wheres.length === 0 ? '' : `WHERE ${wheres.map(({ text }) => text).join(' AND ')}`,
    `ORDER BY ${directed.map(({ column, descending }) => `${column.compared}${descending ? ' DESC' : ''}`).join(', ')}`,
    `LIMIT ${top + 1}`
  ].join(' ');
  const found = context.database.prepare(sql).all(...wheres.flatMap(({ parameters }) => [...parameters])) as TableRow[];
  const rows = found.slice(0, top);
  if (position?.before === true) rows.reverse();
  const last = rows.at(-1);
  const more = found.length > top && last !== undefined && position?.before !== true;
  return {
    rows,
    selection,
    ...(more ? { next: positionAfter(order, last) } : {}),
    note: `${counted(Math.max(read, rows.length))} read, ${rows.length} returned · order: ${orderText(order)} · joins ${joined} of ${context.limits.lookups}`
  };
};

/** A position written by hand names the ID alone: the row it names tells the rest, while it is there. */
const knownValue =
  (position: Position, source: Source, order: readonly Order[], context: ItemContext) =>
  (at: number): SqlValue => {
    const sql = `SELECT ${order[at]?.column.compared ?? 'NULL'} AS v FROM ${source.list.table} AS t${source.joins} WHERE t.id = ?`;
    return (context.database.prepare(sql).get(Number(position.values.get('p_id')))?.['v'] ?? null) as SqlValue;
  };
