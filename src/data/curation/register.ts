import type { Register, RegisterRow } from '../../domain/port/register';
import type { Signature, Signing } from '../../domain/port/rows';
import { lists } from '../../lists';
import type { ItemOf, List, Reading } from '../../lists/list';
import { isTimedByMaking } from '../../lists/traits';
import { addressOf, severalOf } from './listFacts';
import { dayInZone } from '../rows/day';
import { itemsOf } from '../rows/items';
import { queryOf } from '../rows/query';
import { everyRow } from '../rows/everyRow';
import { signedItem, signingColumns } from '../rows/signature';
import { mostChanged, rowsOfIds } from '../rows/someRows';
import { sparing } from '../rows/sparing';
import { tokenNow, touched } from '../rows/touched';
import { crossing } from '../connection/crossing';
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
export const register = ({ connection, sp }: SharePoint): Register => {
  const sparingly = sparing();
  let asked: Promise<number> | undefined;

  const read = async <Declared extends List>(
    list: Declared,
    from: (query: ReturnType<typeof queryOf>) => Promise<readonly unknown[]>
  ): Promise<readonly RegisterRow<ItemOf<Declared>>[]> => {
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

  return {
    rows: whole,
    changes: async (list, since, but = new Set()) => {
      const told = since === undefined ? undefined : await touched(connection, list, since);
      const ids = told?.ids.filter((id) => !but.has(id));
      if (told === undefined || ids === undefined || ids.length > mostChanged) {
        // Before the rows, so that what changes meanwhile is told next time.
        const token = told?.token ?? (await crossing(list.url, () => tokenNow(connection, list)));
        return { token, rows: await whole(list), gone: [], whole: true };
      }
      const rows = ids.length === 0 ? [] : await read(list, (query) => rowsOfIds({ connection, list, query }, ids));
      const there = new Set(rows.map(({ item }) => (item as { readonly id: number }).id));
      return { token: told.token, rows, gone: ids.filter((id) => !there.has(id)), whole: false };
    },
    sizes: () =>
      crossing('site', async () => {
        const all = await sp.web.lists.select('ItemCount', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
        const found = new Map(severalOf(all).map((raw) => [addressOf(raw, connection.site).toLowerCase(), raw]));
        return new Map(
          lists.flatMap(({ url }) => {
            const raw = found.get(url.toLowerCase());
            return raw === undefined ? [] : [[url, Number(raw.ItemCount ?? 0)] as const];
          })
        );
      }),
    me: () => {
      asked ??= crossing('site', async () => Number((await sp.web.currentUser.select('Id')()).Id));
      asked.catch(() => (asked = undefined));
      return asked;
    }
  };
};
