import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import type { restOf } from './ranges';
import { type FilteredQuery, listPath, pageOf, pageSize } from './rows';

/** What is behind the first page of a long list; its script comes with the first one that is met. */
const others = async (...asked: Parameters<typeof restOf>): Promise<readonly unknown[]> =>
  (await import(/* webpackChunkName: 'rows' */ './ranges')).restOf(...asked);

/**
 * All rows of a list, or all that a filter finds. Up to 5,000 one request does it: unfiltered and in the order of ids, which
 * never crosses the list view threshold.
 */
export const everyRow = async (
  connection: Connection,
  list: Reading,
  asked: FilteredQuery
): Promise<readonly unknown[]> => {
  const answer = await connection.ask(`${listPath(connection, list)}/items`, { ...asked, $top: String(pageSize) });
  const { rows, next } = pageOf(answer);
  return next === undefined ? rows : others({ connection, list, query: asked }, answer);
};
