import type { ItemOf, List, Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { isMisleading } from './misleading';
import { itemOf } from './row';

/** Milliseconds of work in one go: a key pressed meanwhile is painted in the next frame. */
const longest = 12;

/** Rows between two looks at the clock. */
const rowsInSlice = 200;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Rows as they were meant, where a setting of a column makes them say something else; what does that comes when it is met. */
const asMeant = async (
  connection: Connection,
  list: Reading,
  rows: readonly unknown[]
): Promise<readonly unknown[]> => {
  if (!isMisleading(connection, list, rows)) return rows;
  const { meantRows } = await import(/* webpackChunkName: 'rows' */ './meantRows');
  return meantRows(connection, list, rows);
};

/**
 * Rows as items of their list; what is no row is left out. Thousands of them are read a few milliseconds at a time: the
 * page draws and takes keys in between.
 */
export const itemsOf = async <Declared extends List>(
  connection: Connection,
  list: Reading<Declared>,
  sent: readonly unknown[],
  read: (list: Reading<Declared>, raw: unknown) => ItemOf<Declared> | undefined = itemOf
): Promise<readonly ItemOf<Declared>[]> => {
  const rows = await asMeant(connection, list, sent);
  const items: ItemOf<Declared>[] = [];
  let until = performance.now() + longest;
  for (let start = 0; start < rows.length; start += rowsInSlice) {
    if (performance.now() >= until) {
      await turn();
      until = performance.now() + longest;
    }
    for (const raw of rows.slice(start, start + rowsInSlice)) {
      const item = read(list, raw);
      if (item !== undefined) items.push(item);
    }
  }
  return items;
};
