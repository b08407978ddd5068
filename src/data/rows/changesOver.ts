import { nameOfList } from '../../domain/port/listNames';
import type { ReadChanges } from '../../domain/port/rows';
import { askedOf } from './asked';
import { crossing } from '../connection/crossing';
import type { Ground } from './ground';
import { itemsOf } from './items';
import { queryOf } from './query';
import { everyRow } from './everyRow';
import { signedItem, signingColumns } from './signature';
import { mostChanged, rowsOfIds } from './someRows';
import { tokenNow, touched } from './touched';

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
      return known === undefined
        ? everyRow(connection, narrow, query)
        : rowsOfIds({ connection, list: narrow, query }, known.ids);
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
