import type { Leading } from '../../domain/port/programme';
import { noted } from '../../device/noted';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { wasLong } from './longLists';
import { type FilteredQuery, listPath, pageOf, pageSize } from './rows';

/** As many of the newest rows as a list is begun with that is read in stages: one that has no more is whole. */
const begunWith = 1000;

/**
 * All rows of a list, or all that a filter finds. Up to 5,000 one request does it: unfiltered and in the order of ids, which
 * never crosses the list view threshold. The script for what is longer comes with the first list that is; of one that was
 * long when this device read it last everything is asked at once. With `tell` a list is begun with its newest rows, and of one
 * that is longer it is told how some columns are had first.
 */
export const everyRow = async (
  connection: Connection,
  list: Reading,
  asked: FilteredQuery,
  tell?: (leading: Leading<never>) => void
): Promise<readonly unknown[]> => {
  const ask = (more?: Readonly<Record<string, string>>): Promise<unknown> =>
    connection.ask(`${listPath(connection, list)}/items`, { ...asked, $top: String(pageSize), ...more });
  let answer: unknown;
  let behind: Promise<unknown> | undefined;
  const isNew = asked.$filter !== undefined || !wasLong(connection, list);
  if (isNew && tell !== undefined) {
    const { rows, next } = pageOf(await ask({ $orderby: 'ID desc', $top: String(begunWith) }));
    const begun = [...rows].reverse();
    if (next === undefined) return begun;
    const { stagesOf } = await import(/* webpackChunkName: 'stages' */ './stages');
    return stagesOf({ connection, list, query: asked }, begun, tell);
  }
  if (isNew) {
    const page = ask();
    if (list.mayBeLong) behind = ask({ $filter: `ID gt ${pageSize}` }).catch(noted('rows'));
    answer = await page;
    const { rows, next } = pageOf(answer);
    if (next === undefined) return rows;
  }
  const { longList } = await import(/* webpackChunkName: 'rows' */ './ranges');
  return longList({ connection, list, query: asked }, answer, await behind);
};
