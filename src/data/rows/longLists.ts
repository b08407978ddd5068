import { recall, remember } from '../../device/memory';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';

const keyOf = ({ site }: Connection, { url }: Reading): string => `${site}/${url}:newest`;

/** The newest id of a list that was longer than a page when this device read it last; NaN: it was not, or never read. */
export const newestSeen = (connection: Connection, list: Reading): number => Number(recall(keyOf(connection, list)));

/** Keeps that id; undefined: the list is not so long, or no more. */
export const noteNewest = (connection: Connection, list: Reading, newest: number | undefined): void =>
  remember(keyOf(connection, list), newest === undefined ? undefined : String(newest));
