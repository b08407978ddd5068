import { ProgrammeError } from '../../domain/port/programme';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { type FilteredQuery, listPath, pageOf, pageSize } from './rows';

/** Requests side by side: browsers open no more to one host, and a list should not throttle its own reader. */
const sideBySide = 6;

/** More ranges than this means that most ids are gone: then following the pages costs less. */
const mostRanges = 60;

/** What is selected of which list. */
export interface Selection {
  readonly connection: Connection;
  readonly list: Reading;
  readonly query: FilteredQuery;
}

/** The rows of a page and of those behind it, until there are `enough`. */
export const follow = async (
  connection: Connection,
  answer: unknown,
  enough = Infinity
): Promise<readonly unknown[]> => {
  const first = pageOf(answer);
  const rows = [...first.rows];
  let { next } = first;
  while (next !== undefined && rows.length < enough) {
    const page = pageOf(await connection.ask(next));
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
};

const everyPage = async (connection: Connection, list: Reading, query: FilteredQuery): Promise<readonly unknown[]> =>
  follow(connection, await connection.ask(`${listPath(connection, list)}/items`, { ...query, $top: String(pageSize) }));

const idOf = (row: unknown): number => Number((row as { Id?: unknown } | undefined)?.Id ?? NaN);

/** The id of a list's newest row; 0: it has none. */
export const newestId = async (connection: Connection, list: Reading): Promise<number> => {
  const query = { $select: 'Id', $orderby: 'ID desc', $top: '1' };
  return idOf(pageOf(await connection.ask(`${listPath(connection, list)}/items`, query)).rows[0]) || 0;
};

/** Ids above the first number up to the second: at most a page of them. */
export type Range = readonly [number, number];

/** What covers the ids above `start` up to `end`; undefined: it would take too many. */
export const rangesOf = (start: number, end: number): readonly Range[] | undefined => {
  const count = Math.ceil((end - start) / pageSize);
  if (count > mostRanges) return undefined;
  return Array.from({ length: count }, (_, at) => [start + at * pageSize, start + (at + 1) * pageSize]);
};

/** Range by range, some side by side, the rows in the order of the ranges. */
export const inRanges = async (
  ranges: readonly Range[],
  read: (range: Range) => Promise<readonly unknown[]>
): Promise<readonly unknown[]> => {
  const rows: unknown[] = [];
  for (let at = 0; at < ranges.length; at += sideBySide)
    for (const answer of await Promise.all(ranges.slice(at, at + sideBySide).map(read))) rows.push(...answer);
  return rows;
};

/** The condition of a range for `$filter`. */
export const filterOf = ([above, upTo]: Range): string => `ID gt ${above} and ID le ${upTo}`;

/**
 * All rows of a query that is longer than its first page. Where it has no filter, ranges of ids are read side by side: ids
 * are indexed and no range can hold more than 5,000.
 */
export const restOf = async ({ connection, list, query }: Selection, answer: unknown): Promise<readonly unknown[]> => {
  const { rows } = pageOf(answer);
  const last = query.$filter === undefined ? idOf(rows[rows.length - 1]) : NaN;
  const ranges = Number.isNaN(last) ? undefined : rangesOf(last, await newestId(connection, list));
  if (ranges === undefined || ranges.length === 0) return follow(connection, answer);
  const others = await inRanges(ranges, (range) => everyPage(connection, list, { ...query, $filter: filterOf(range) }));
  return [...rows, ...others];
};

/** The list view threshold: more rows have this number than one query may look at. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof ProgrammeError && error.failure.code?.includes('SPQueryThrottledException') === true;

/** What SharePoint refused to look through is asked range by range of ids, which it never refuses. */
export const insteadOf = async (
  refusal: unknown,
  { connection, list }: Pick<Selection, 'connection' | 'list'>,
  read: (range: Range) => Promise<readonly unknown[]>
): Promise<readonly unknown[]> => {
  const ranges = isTooMuch(refusal) ? rangesOf(0, await newestId(connection, list)) : undefined;
  if (ranges === undefined) throw refusal;
  return inRanges(ranges, read);
};
