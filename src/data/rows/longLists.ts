import { recall } from '../../device/memory';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';

/** Where the device keeps the newest id of a list that was longer than a page when it was read last. */
export const newestKey = ({ site }: Connection, { url }: Reading): string => `${site}/${url}:newest`;

/** The list was longer than a page when this device read it last. */
export const wasLong = (connection: Connection, list: Reading): boolean =>
  recall(newestKey(connection, list)) !== undefined;
