import { nameOfList } from '../../domain/port/listNames';
import type { Leading, Programme } from '../../domain/port/programme';
import type { ReadRows } from '../../domain/port/rows';
import { crossing } from '../connection/crossing';
import type { Ground, Shaped } from './ground';
import { itemsOf } from './items';
import { late } from '../../device/late';
import { queryOf } from './query';
import { everyRow, newestFirst } from './everyRow';
import { wasLong } from './longLists';

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
    return (await itemsOf(connection, list, rows)) as never;
  };

/** Whole lists, begun with their newest rows; of one that was long at the last visit all is asked at once, as ever. */
export const inStagesOver =
  ({ connection, sparingly }: Ground): Programme['inStages'] =>
  (list, columns) => {
    let told: (leading?: Leading<never>) => void = () => undefined;
    const leading = new Promise<Leading<never> | undefined>((resolve) => (told = resolve));
    const read = async (): Promise<never> => {
      const rows = await sparingly(nameOfList(list), list, (refused) => {
        const query = queryOf(list, refused);
        return wasLong(connection, list)
          ? everyRow(connection, list, query)
          : newestFirst(connection, list, query, { columns, tell: told });
      });
      return (await itemsOf(connection, list, rows)) as never;
    };
    const whole = read();
    // Told before, or never.
    const ended = (): void => told(undefined);
    whole.then(ended, ended);
    return { whole, leading };
  };
