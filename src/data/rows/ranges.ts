import { ProgrammeError } from '../../domain/port/programme';
import { recall, remember } from '../../device/memory';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { newestKey } from './longLists';
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

/** Page after page. */
export const everyPage = async (
  connection: Connection,
  list: Reading,
  query: FilteredQuery
): Promise<readonly unknown[]> =>
  follow(connection, await connection.ask(`${listPath(connection, list)}/items`, { ...query, $top: String(pageSize) }));

/** The id of a row; NaN: it has none. */
export const idOf = (row: unknown): number => Number((row as { Id?: unknown } | undefined)?.Id ?? NaN);

/** The id of a list's newest row; 0: it has none. */
const newestId = async (connection: Connection, list: Reading): Promise<number> => {
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

/** Rows of a range of ids, which no query may look at more of. */
export const readingIn =
  ({ connection, list, query }: Selection) =>
  (range: Range): Promise<readonly unknown[]> =>
    everyPage(connection, list, { ...query, $filter: filterOf(range) });

/** Tells the next visit how long the list is: one that became short again is one request again. */
export const asLong = ({ connection, list }: Selection, rows: readonly unknown[]): readonly unknown[] => {
  const newest = idOf(rows[rows.length - 1]);
  const isLong = rows.length > pageSize && rangesOf(0, newest) !== undefined;
  remember(newestKey(connection, list), isLong ? String(newest) : undefined);
  return rows;
};

/**
 * All rows of a query that is longer than its first page. Where it has no filter, ranges of ids are read side by side: ids
 * are indexed and no range can hold more than 5,000. The first of them does not wait for the newest id.
 */
const restOf = async (selection: Selection, answer: unknown): Promise<readonly unknown[]> => {
  const { connection, list, query } = selection;
  const { rows } = pageOf(answer);
  const last = query.$filter === undefined ? idOf(rows[rows.length - 1]) : NaN;
  if (Number.isNaN(last)) return follow(connection, answer);
  const read = readingIn(selection);
  const behind = last + pageSize;
  const [second, newest] = await Promise.all([read([last, behind]), newestId(connection, list)]);
  const ranges = rangesOf(behind, newest);
  if (ranges === undefined) return follow(connection, answer);
  return asLong(selection, [...rows, ...second, ...(await inRanges(ranges, read))]);
};

/** Rows that may have come since a list was read last, for which its end is not asked for twice. */
const spare = 500;

/**
 * All rows of a list whose newest id once was `seen`, asked at once: ranges of ids, and its end as the newest rows, so that
 * none is missed that came since. Only when more came than there is room for, what lies between is asked for behind them.
 */
const atOnce = async (selection: Selection, seen: number): Promise<readonly unknown[]> => {
  const { connection, list, query } = selection;
  // What no list can have comes from nobody's visit.
  const ranges = (rangesOf(0, seen) ?? [[0, pageSize] as const]).slice(0, -1);
  const above = ranges.length * pageSize;
  const count = Math.min(pageSize, Math.max(seen - above, 0) + spare);
  const read = readingIn(selection);
  const [rows, newest] = await Promise.all([
    inRanges(ranges, read),
    connection.ask(`${listPath(connection, list)}/items`, { ...query, $orderby: 'ID desc', $top: String(count) })
  ]);
  const end = [...pageOf(newest).rows].reverse();
  const lowest = idOf(end[0]);
  const isMet = end.length < count || lowest <= above + 1;
  const missing = isMet ? [] : rangesOf(above, lowest - 1);
  if (missing === undefined) return everyPage(connection, list, query);
  const between = await inRanges(missing, read);
  return asLong(selection, [
    ...rows,
    ...between.filter((row) => idOf(row) < lowest),
    ...end.filter((row) => idOf(row) > above)
  ]);
};

/**
 * A long list; `answer` is its first page, absent: it was long at the last visit, and nothing has been asked yet. `behind`: what
 * was asked for beside the first page, ids above 5,000.
 */
export const longList = async (
  selection: Selection,
  answer: unknown,
  behind?: unknown
): Promise<readonly unknown[]> => {
  if (answer === undefined)
    return atOnce(selection, Number(recall(newestKey(selection.connection, selection.list))) || 0);
  const second = behind === undefined ? undefined : pageOf(behind);
  if (second === undefined || second.next !== undefined) return restOf(selection, answer);
  const { rows } = pageOf(answer);
  const last = idOf(rows[rows.length - 1]);
  return asLong(selection, [...rows, ...second.rows.filter((row) => idOf(row) > last)]);
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
