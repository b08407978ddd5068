import { nameOfList } from '../../domain/port/listNames';
import type { List } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';
import { itemsOf } from '../rows/items';
import { late } from '../../device/late';
import { ownRowsOf } from '../rows/ownRowsOf';
import type { OwnList, OwnRow, OwnRowsWriter } from './ownList';
import { personOn } from '../rows/person';
import { queryOf } from '../rows/query';
import { everyRow } from '../rows/everyRow';
import { signedItem, signingColumns } from '../rows/signature';

/** One's own rows of a list, as one person may use it. */
export interface OwnRows<Declared extends List> extends OwnRowsWriter<Declared> {
  /** Site user id of whoever is at the screen. */
  person(): Promise<number>;
  /** The rows that this person made. */
  own(): Promise<readonly OwnRow<Declared>[]>;
  /** All rows that this person may see. */
  everyone(): Promise<readonly OwnRow<Declared>[]>;
}

const signed = ['Author', 'Version'] as const;

/**
 * Own rows over SharePoint. Nothing is sent before it is asked, and nothing is written before the list was seen to be safe.
 * `known` is the person's number where the page says it; absent: SharePoint is asked.
 */
export const ownRows = <Declared extends List>(
  connection: Connection,
  place: OwnList<Declared>,
  known?: number
): OwnRows<Declared> => {
  const { list } = place;
  const what = nameOfList(list);
  const person = personOn(connection, known);
  const selection = { connection, list, query: queryOf(list, undefined, signingColumns(signed)) };
  const read = async (rows: () => Promise<readonly unknown[]>): Promise<readonly OwnRow<Declared>[]> =>
    (await itemsOf(connection, list, await crossing(what, rows), signedItem(signed))) as readonly OwnRow<Declared>[];
  const own = async (): Promise<readonly OwnRow<Declared>[]> => {
    const me = await person(what);
    return read(() => ownRowsOf(selection, place.list.own.person, me));
  };

  const writer = late(async () => {
    const { ownRowsWriter } = await import(/* webpackChunkName: 'own-rows' */ './ownRowsWriter');
    return ownRowsWriter({
      connection,
      place,
      person,
      found: (filter) => read(() => everyRow(connection, list, { ...selection.query, $filter: filter }))
    });
  });
  const writing = (): Promise<OwnRowsWriter<Declared>> => crossing(what, writer);
  return {
    person: () => person(what),
    own,
    everyone: () => read(() => everyRow(connection, list, selection.query)),
    guard: async () => (await writing()).guard(),
    barred: async () => (await writing()).barred(),
    add: async (key, values) => (await writing()).add(key, values),
    change: async (row, values) => (await writing()).change(row, values),
    under: async (key) => (await writing()).under(key),
    again: async (id) => (await writing()).again(id),
    remove: async (row) => (await writing()).remove(row),
    recycle: async (row) => (await writing()).recycle(row)
  };
};
