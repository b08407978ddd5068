import type { Register } from '../../domain/port/register';
import type { Signature } from '../../domain/port/rows';
import type { List, Reading } from '../../lists/list';
import type { SharePoint } from './sharePoint';
import { itemsOf } from '../rows/items';
import { queryOf } from '../rows/query';
import { everyRow } from '../rows/everyRow';
import { signedItem, signingColumns } from '../rows/signature';
import { sparing } from '../rows/sparing';

/** A declaration holds all that reading needs; TypeScript cannot see it through the names of its columns. */
const readingOf = <Declared extends List>(list: Declared): Reading<Declared> => list as unknown as Reading<Declared>;

const signed = ['Author', 'Editor', 'Version'] as const;

/** Rows of declared lists over SharePoint, read in full at each call. */
export const register = ({ connection }: SharePoint): Register => {
  const sparingly = sparing();
  return {
    rows: async (list) => {
      const reading = readingOf(list);
      const rows = await sparingly(list.url, reading, (refused) =>
        everyRow(connection, reading, queryOf(reading, refused, signingColumns(signed)))
      );
      return (await itemsOf(reading, rows, signedItem(signed))).map((read) => {
        const { author = 0, editor = 0, version = 1, ...item } = read as Partial<Signature>;
        return { item: item as never, author, editor, version };
      });
    }
  };
};
