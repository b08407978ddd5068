import { nameOfList } from '../../domain/port/listNames';
import type { Leading, Programme } from '../../domain/port/programme';
import type { ReadRows } from '../../domain/port/rows';
import type { Reading } from '../../lists/list';
import { crossing } from '../connection/crossing';
import type { Ground, Shaped } from './ground';
import { itemsOf } from './items';
import { late } from '../../device/late';
import { queryOf } from './query';
import { everyRow } from './everyRow';

/** What reads in shapes; `what` is what a failure is about. */
export type AskShaped = (what: string) => Promise<Shaped>;

/** Its script comes when it is first used: a page that asks for whole lists does not pay for it. */
export const lateShaped = (ground: Ground): AskShaped => {
  const made = late(async () => (await import(/* webpackChunkName: 'rows' */ './shaped')).shapedOver(ground));
  return (what) => crossing(what, made);
};

type Tell = (leading?: Leading<never>) => void;

/** All rows; with `tell`, of a long list what can be known before. */
const wholeOver =
  ({ connection, sparingly }: Ground) =>
  async (list: Reading, tell?: Tell): Promise<never> => {
    const rows = await sparingly(nameOfList(list), list, (refused) =>
      everyRow(connection, list, queryOf(list, refused), tell)
    );
    return (await itemsOf(connection, list, rows)) as never;
  };

/** Rows of any declared list over SharePoint: whole lists at once, other shapes through what reads them. */
export const rowsOver = (ground: Ground, shaped: AskShaped): ReadRows => {
  const whole = wholeOver(ground);
  return async (list, shape) =>
    shape === undefined ? whole(list) : (await shaped(nameOfList(list))).rows(list, shape);
};

/** Whole lists, begun with their newest rows; of one that was long at the last visit all is asked at once, as ever. */
export const inStagesOver = (ground: Ground): Programme['inStages'] => {
  const whole = wholeOver(ground);
  return (list) => {
    let tell: Tell = () => undefined;
    const leading = new Promise<Leading<never> | undefined>((resolve) => (tell = resolve));
    const rows = whole(list, tell);
    // Told before, or never.
    const ended = (): void => tell();
    rows.then(ended, ended);
    return Object.assign(rows, { leading });
  };
};
