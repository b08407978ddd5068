import { encoded } from '../../domain/common/address';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { Unreadable } from '../connection/failures';
import type { RowQuery } from './query';

/** SharePoint's own bound for a page, and for what one query may look at. */
export const pageSize = 5000;

interface Page {
  readonly rows: readonly unknown[];
  /** SharePoint's own address of the next page; absent: this was the last. */
  readonly next?: string;
}

/** An answer with rows. */
export const pageOf = (answer: unknown): Page => {
  const { value, 'odata.nextLink': next } = (answer ?? {}) as { value?: unknown; 'odata.nextLink'?: unknown };
  if (!Array.isArray(value)) throw new Unreadable('The answer holds no rows.');
  return { rows: value, ...(typeof next === 'string' && next !== '' ? { next } : {}) };
};

/** The path of a list by its address, which no curator changes; its title they may. */
export const listPath = (connection: Connection, list: Reading): string =>
  `_api/web/getList('${encoded(`${connection.site}/${list.url}`.replace(/'/g, "''"))}')`;

/** A query of rows; what it filters by must be an index. */
export type FilteredQuery = RowQuery & { readonly $filter?: string };
