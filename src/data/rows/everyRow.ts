import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { newestSeen } from './longLists';
import type * as inRanges from './ranges';
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
  const ranges = async (): Promise<typeof inRanges> => import(/* webpackChunkName: 'rows' */ './ranges');
  const selection = { connection, list, query: asked };
  const newest = asked.$filter === undefined ? newestSeen(connection, list) : 0;
  if (newest > pageSize) return (await ranges()).atOnce(selection, newest);
  const answer = await connection.ask(`${listPath(connection, list)}/items`, { ...asked, $top: String(pageSize) });
  const { rows, next } = pageOf(answer);
  return next === undefined ? rows : (await ranges()).restOf(selection, answer);
};
