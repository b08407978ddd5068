import { askedOf } from './asked';
import { nameOfList } from '../../domain/port/listNames';
import type { ReadRows } from '../../domain/port/rows';
import { changesOver } from './changesOver';
import { curatorOn } from './curatorOn';
import type { Ground, Shaped } from './ground';
import { itemsOf } from './items';
import { ownRowsOf } from './ownRowsOf';
import { type AskPerson, personOn } from './person';
import { queryOf } from './query';
import { everyRow } from './everyRow';
import { signedItem, signingColumns } from './signature';
import { newestOf, rowsAmong, rowsBetween, rowsSince } from './someRows';
import { lockstep } from './together';

const readingOver =
  ({ connection, sparingly }: Ground, person: AskPerson): ReadRows =>
  async (list, { columns, which } = {}) => {
    const { list: narrow, signed } = askedOf(list, columns);
    const what = nameOfList(list);
    const rows = await sparingly(what, narrow, async (refused) => {
      const selection = { connection, list: narrow, query: queryOf(narrow, refused, signingColumns(signed)) };
      if (which === undefined) return everyRow(connection, narrow, selection.query);
      if ('newest' in which) return newestOf(selection, which.newest);
      if ('timed' in which) return rowsSince(selection, which);
      if ('above' in which) return rowsBetween(selection, [which.above, which.upTo]);
      return 'own' in which
        ? ownRowsOf(selection, which.own, await person(what))
        : rowsAmong(selection, which.column, which.oneOf);
    });
    return (await itemsOf(connection, narrow, rows, signedItem(signed))) as never;
  };

/** What reads in shapes over a site. */
export const shapedOver = (ground: Ground): Shaped => {
  const person = personOn(ground.connection, ground.known);
  return {
    person: () => person('person'),
    curator: () => curatorOn(ground.connection),
    rows: readingOver(ground, person),
    changes: changesOver(ground),
    together: () => lockstep(ground.connection, (connection) => readingOver({ ...ground, connection }, person))
  };
};
