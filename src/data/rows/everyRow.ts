import { noted } from '../../device/noted';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { wasLong } from './longLists';
import { type FilteredQuery, listPath, pageOf, pageSize } from './rows';

/**
 * All rows of a list, or all that a filter finds. Up to 5,000 one request does it: unfiltered and in the order of ids, which
 * never crosses the list view threshold. The script for what is longer comes with the first list that is; of one that was
 * long when this device read it last everything is asked at once.
 */
export const everyRow = async (
  connection: Connection,
  list: Reading,
  asked: FilteredQuery
): Promise<readonly unknown[]> => {
  const ask = (more?: Pick<FilteredQuery, '$filter'>): Promise<unknown> =>
    connection.ask(`${listPath(connection, list)}/items`, { ...asked, $top: String(pageSize), ...more });
  let answer: unknown;
  let behind: Promise<unknown> | undefined;
  if (asked.$filter !== undefined || !wasLong(connection, list)) {
    const page = ask();
    if (list.mayBeLong) behind = ask({ $filter: `ID gt ${pageSize}` }).catch(noted('rows'));
    answer = await page;
    const { rows, next } = pageOf(answer);
    if (next === undefined) return rows;
  }
  const { longList } = await import(/* webpackChunkName: 'rows' */ './ranges');
  return longList({ connection, list, query: asked }, answer, await behind);
};
