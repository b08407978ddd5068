import type { Register } from '../../domain/port/register';
import type { Signature, Signing } from '../../domain/port/rows';
import { lists } from '../../lists';
import type { List, Reading } from '../../lists/list';
import { isTimedByMaking } from '../../lists/traits';
import { dayInZone } from '../rows/day';
import { itemsOf } from '../rows/items';
import { queryOf } from '../rows/query';
import { everyRow } from '../rows/everyRow';
import { signedItem, signingColumns } from '../rows/signature';
import { sparing } from '../rows/sparing';
import type { SharePoint } from './sharePoint';

/** A declaration holds all that reading needs; TypeScript cannot see it through the names of its columns. */
const readingOf = <Declared extends List>(list: Declared): Reading<Declared> => list as unknown as Reading<Declared>;

/** What is asked of rows beside their columns: when they were made only where their time, or that of others, counts from it. */
const signedOf = (list: List): readonly Signing[] => [
  'Author',
  'Editor',
  'Version',
  ...(isTimedByMaking(list.url, [...lists, list]) ? (['Created'] as const) : [])
];

/** Rows of declared lists over SharePoint, read in full at each call. */
export const register = ({ connection }: SharePoint): Register => {
  const sparingly = sparing();
  return {
    rows: async (list) => {
      const reading = readingOf(list);
      const signed = signedOf(list);
      const rows = await sparingly(list.url, reading, (refused) =>
        everyRow(connection, reading, queryOf(reading, refused, signingColumns(signed)))
      );
      return (await itemsOf(reading, rows, signedItem(signed))).map((read) => {
        const { author = 0, editor = 0, version = 1, created, ...item } = read as Partial<Signature>;
        // Never too early a day, and at most one too late, in whichever zone the site is.
        const made = created === undefined ? {} : { created: dayInZone(created) };
        return { item: { ...item, ...made } as never, author, editor, version };
      });
    }
  };
};
