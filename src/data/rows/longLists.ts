import { recall } from '../../device/memory';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';

/** Where the device keeps the newest id of a list that was longer than a page when it was read last. */
export const newestKey = ({ site }: Connection, { url }: Reading): string => `${site}/${url}:newest`;

/** Absent: the list was not so long, or never read. */
export const newestSeen = (connection: Connection, list: Reading): string | undefined =>
  recall(newestKey(connection, list));
