import { encoded } from '../domain/address';
import type { Reading } from '../lists/list';
import type { Connection } from './connection';
import { Unreadable } from './failures';
import { queryOf } from './query';

/** SharePoint's own bound for a page. */
const pageSize = 5000;

/** Requests side by side: browsers open no more to one host, and a list should not throttle its own reader. */
const sideBySide = 6;

/** More ranges than this means that most ids are gone: then following the pages costs less. */
const mostRanges = 60;

interface Page {
  readonly rows: readonly unknown[];
  /** SharePoint's own address of the next page; absent: this was the last. */
  readonly next?: string;
}

const pageOf = (answer: unknown): Page => {
  const { value, 'odata.nextLink': next } = (answer ?? {}) as { value?: unknown; 'odata.nextLink'?: unknown };
  if (!Array.isArray(value)) throw new Unreadable('The answer holds no rows.');
  return { rows: value, ...(typeof next === 'string' && next !== '' ? { next } : {}) };
};

/** The path of a list by its address, which no curator changes; its title they may. */
export const listPath = (connection: Connection, list: Reading): string =>
  `_api/web/getList('${encoded(`${connection.site}/${list.url}`.replace(/'/g, "''"))}')`;

const follow = async (connection: Connection, first: Page, detail?: 'etags'): Promise<readonly unknown[]> => {
  const rows = [...first.rows];
  let { next } = first;
  while (next !== undefined) {
    const page = pageOf(await connection.ask(next, {}, detail));
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
};

/** What a query finds in a list, page by page to the last: for one that crosses no threshold. */
export const everyPage = async (
  connection: Connection,
  list: Reading,
  query: Readonly<Record<string, string>>,
  detail?: 'etags'
): Promise<readonly unknown[]> => {
  const asked = { ...query, $top: String(pageSize) };
  return follow(connection, pageOf(await connection.ask(`${listPath(connection, list)}/items`, asked, detail)), detail);
};

const idOf = (row: unknown): number => Number((row as { Id?: unknown } | undefined)?.Id ?? NaN);

/**
 * All rows of a list. Up to 5,000 one request does it: unfiltered and in the order of ids, which never crosses the list
 * view threshold. Beyond, ranges of ids are read side by side: ids are indexed and no range can hold more than 5,000.
 * `also` names base columns to read besides the declared ones: `AuthorId`.
 */
export const readRows = async (
  connection: Connection,
  list: Reading,
  without: ReadonlySet<string>,
  also: readonly string[] = []
): Promise<readonly unknown[]> => {
  const items = `${listPath(connection, list)}/items`;
  const asked = queryOf(list, without);
  const query = { ...asked, $select: [asked.$select, ...also].join(','), $top: String(pageSize) };
  const first = pageOf(await connection.ask(items, query));
  const last = idOf(first.rows[first.rows.length - 1]);
  if (first.next === undefined || Number.isNaN(last)) return follow(connection, first);

  const newest = pageOf(await connection.ask(items, { $select: 'Id', $orderby: 'ID desc', $top: '1' })).rows[0];
  const starts: number[] = [];
  for (let start = last; start < idOf(newest); start += pageSize) starts.push(start);
  if (starts.length === 0 || starts.length > mostRanges) return follow(connection, first);

  const rows = [...first.rows];
  while (starts.length > 0) {
    const ranges = starts
      .splice(0, sideBySide)
      .map((start) => connection.ask(items, { ...query, $filter: `ID gt ${start} and ID le ${start + pageSize}` }));
    for (const answer of await Promise.all(ranges)) rows.push(...(await follow(connection, pageOf(answer))));
  }
  return rows;
};
