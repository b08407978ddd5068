import { nameOfList } from '../../domain/port/listNames';
import type { ProgrammeError } from '../../domain/port/programme';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';
import { Unreadable } from '../connection/failures';
import { listPath } from './rows';

/** Changes that one request brings. */
const atOnce = 1000;

type Raw = Readonly<Record<string, unknown>>;

const tokenIn = (value: unknown): string => {
  const token = (value as Raw | undefined)?.StringValue;
  if (typeof token !== 'string' || token === '') throw new Unreadable('The answer holds no change token.');
  return token;
};

/** From where changes are told. */
export const tokenNow = async (connection: Connection, list: Reading): Promise<string> => {
  const answer = await connection.ask(listPath(connection, list), { $select: 'CurrentChangeToken' });
  return tokenIn((answer as Raw | undefined)?.CurrentChangeToken);
};

export interface Touched {
  readonly token: string;
  readonly ids: readonly number[];
}

/** Ids of rows that something happened to since. */
const touchedSince = async (connection: Connection, list: Reading, since: string): Promise<Touched> => {
  const ids = new Set<number>();
  let token = since;
  for (let more = true; more;) {
    const kinds = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
    const query = { ...kinds, ChangeTokenStart: { StringValue: token }, FetchLimit: String(atOnce) };
    const answer = await connection.send(`${listPath(connection, list)}/getChanges`, { query });
    const changes = (answer as { readonly value?: unknown } | undefined)?.value;
    if (!Array.isArray(changes)) throw new Unreadable('The answer holds no changes.');
    for (const change of changes as readonly Raw[]) {
      ids.add(Number(change.ItemId));
      token = tokenIn(change.ChangeToken);
    }
    more = changes.length >= atOnce;
  }
  return { token, ids: [...ids].filter(Number.isSafeInteger) };
};

/** SharePoint forgets after some weeks, and a list that was made anew never knew; both it refuses. */
export const touched = async (connection: Connection, list: Reading, since: string): Promise<Touched | undefined> => {
  try {
    return await crossing(nameOfList(list), () => touchedSince(connection, list, since));
  } catch (error) {
    const { kind, code } = (error as ProgrammeError).failure;
    if ((kind === 'unexpected' || kind === 'invalid') && code !== undefined) return undefined;
    throw error;
  }
};
