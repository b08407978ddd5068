import { nameOfList } from '../domain/listNames';
import type { ReadRows } from '../domain/rows';
import type { Connection } from './connection';
import { crossing } from './crossing';
import { itemsOf } from './items';
import { late } from './late';
import { queryOf } from './query';
import { everyRow } from './everyRow';
import type { Shaped } from './shaped';
import type { Sparingly } from './sparing';

/** What reading goes by on a site: one for all that is asked of it. */
export interface Ground {
  readonly connection: Connection;
  readonly sparingly: Sparingly;
  /** The person's number on the site where the page says it; absent: SharePoint has to be asked. */
  readonly known?: number | undefined;
}

/** What reads in shapes; `what` is what a failure is about. */
export type AskShaped = (what: string) => Promise<Shaped>;

/** Its script comes when it is first used: a page that asks for whole lists does not pay for it. */
export const lateShaped = (ground: Ground): AskShaped => {
  const made = late(async () => (await import(/* webpackChunkName: 'rows' */ './shaped')).shapedOver(ground));
  return (what) => crossing(what, made);
};

/** Rows of any declared list over SharePoint: whole lists at once, other shapes through what reads them. */
export const rowsOver =
  ({ connection, sparingly }: Ground, shaped: AskShaped): ReadRows =>
  async (list, shape) => {
    const what = nameOfList(list);
    if (shape !== undefined) return (await shaped(what)).rows(list, shape);
    const rows = await sparingly(what, list, (refused) => everyRow(connection, list, queryOf(list, refused)));
    return (await itemsOf(list, rows)) as never;
  };
