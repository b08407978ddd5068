import type { Register } from '../domain/register';
import type { List, Reading } from '../lists/list';
import type { Connection } from './connection';
import { itemOf } from './row';
import { sparingRows } from './sparingRows';

/** A declaration holds all that reading needs; TypeScript cannot see it through the names of its columns. */
const readingOf = <Declared extends List>(list: Declared): Reading<Declared> => list as unknown as Reading<Declared>;

const numberOf = (value: unknown): number => (Number.isSafeInteger(Number(value)) ? Number(value) : 0);

/** Rows of declared lists over SharePoint, read in full at each call. */
export const register = (connection: Connection): Register => {
  const read = sparingRows(connection);
  return {
    rows: async (list) => {
      const reading = readingOf(list);
      const rows = await read(list.url, reading, ['AuthorId', 'EditorId', 'owshiddenversion']);
      return rows.flatMap((raw) => {
        const item = itemOf(reading, raw);
        if (item === undefined) return [];
        const { AuthorId, EditorId, owshiddenversion } = raw as Readonly<Record<string, unknown>>;
        return [
          { item, author: numberOf(AuthorId), editor: numberOf(EditorId), version: numberOf(owshiddenversion) || 1 }
        ];
      });
    }
  };
};
