import { late } from '../../device/late';
import type { Register, RegisterRow } from '../../domain/port/register';
import type { ReadRegister } from './reading';
import type { Signature, Signing } from '../../domain/port/rows';
import { lists } from '../../lists';
import type { ItemOf, List, Reading } from '../../lists/list';
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

/** Rows of declared lists over SharePoint, and what became of them. */
export const register = (site: SharePoint): Register => {
  const { connection } = site;
  const sparingly = sparing();

  const read: ReadRegister = async (list, from) => {
    const reading = readingOf(list);
    const signed = signedOf(list);
    const rows = await sparingly(list.url, reading, (refused) =>
      from(queryOf(reading, refused, signingColumns(signed)))
    );
    return (await itemsOf(reading, rows, signedItem(signed))).map((each) => {
      const { author = 0, editor = 0, version = 1, created, ...item } = each as Partial<Signature>;
      // Never too early a day, and at most one too late, in whichever zone the site is.
      const made = created === undefined ? {} : { created: dayInZone(created) };
      return { item: { ...item, ...made } as never, author, editor, version };
    });
  };

  const whole = <Declared extends List>(list: Declared): Promise<readonly RegisterRow<ItemOf<Declared>>[]> =>
    read(list, (query) => everyRow(connection, list, query));

  const rest = late(async () =>
    (await import(/* webpackChunkName: 'importing' */ './registerChanges')).restOf({ site, read, whole })
  );

  return {
    rows: whole,
    // With the script of imports: nothing else asks for them, and what set-up begins with stays small.
    changes: async (...asked) => (await rest()).changes(...asked),
    sizes: async () => (await rest()).sizes(),
    me: async () => (await rest()).me()
  };
};
