import { nameOfList } from '../../domain/port/listNames';
import type { ProgrammeError } from '../../domain/port/programme';
import { mostNumbers, type ReadChanges } from '../../domain/port/rows';
import type { Reading } from '../../lists/list';
import { askedOf } from './asked';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';
import { Unreadable } from '../connection/failures';
import type { Ground } from './ground';
import { itemsOf } from './items';
import { queryOf } from './query';
import { everyRow } from './everyRow';
import { listPath } from './rows';
import { signedItem, signingColumns } from './signature';
import { rowsAmong } from './someRows';

/** Changes that one request brings. */
const atOnce = 1000;

/** With more rows than this changed, reading the list costs less than asking for them by their ids. */
const mostChanged = 10 * mostNumbers;

type Raw = Readonly<Record<string, unknown>>;

const tokenIn = (value: unknown): string => {
  const token = (value as Raw | undefined)?.StringValue;
  if (typeof token !== 'string' || token === '') throw new Unreadable('The answer holds no change token.');
  return token;
};

const tokenNow = async (connection: Connection, list: Reading): Promise<string> => {
  const answer = await connection.ask(listPath(connection, list), { $select: 'CurrentChangeToken' });
  return tokenIn((answer as Raw | undefined)?.CurrentChangeToken);
};

interface Touched {
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
const touched = async (connection: Connection, list: Reading, since: string): Promise<Touched | undefined> => {
  try {
    return await crossing(nameOfList(list), () => touchedSince(connection, list, since));
  } catch (error) {
    const { kind, code } = (error as ProgrammeError).failure;
    if ((kind === 'unexpected' || kind === 'invalid') && code !== undefined) return undefined;
    throw error;
  }
};

/** What changed in any declared list over SharePoint. */
export const changesOver = (ground: Ground): ReadChanges => {
  const { connection, sparingly } = ground;
  return async (list, since, columns) => {
    const { list: narrow, signed } = askedOf(list, columns);
    const what = nameOfList(list);
    const told = since === undefined ? undefined : await touched(connection, narrow, since);
    const known = told !== undefined && told.ids.length <= mostChanged ? told : undefined;
    // Before the rows, so that what changes meanwhile is told next time.
    const token = told?.token ?? (await crossing(what, () => tokenNow(connection, narrow)));
    const raw = await sparingly(what, narrow, async (refused) => {
      const query = queryOf(narrow, refused, signingColumns(signed));
      if (known === undefined) return everyRow(connection, narrow, query);
      const rows: unknown[] = [];
      for (let at = 0; at < known.ids.length; at += mostNumbers)
        rows.push(
          ...(await rowsAmong({ connection, list: narrow, query }, 'ID', known.ids.slice(at, at + mostNumbers)))
        );
      return rows;
    });
    const rows = await itemsOf(connection, narrow, raw, signedItem(signed));
    const there = new Set(rows.map(({ id }) => id));
    return {
      token,
      rows: [...rows].sort((one, other) => one.id - other.id) as never,
      gone: (known?.ids ?? []).filter((id) => !there.has(id)).sort((one, other) => one - other),
      whole: known === undefined
    };
  };
};
