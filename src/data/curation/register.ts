import type { AskedBeside, Beside, Register, RegisterRow } from '../../domain/port/register';
import type { Signature, Signing } from '../../domain/port/rows';
import { lists } from '../../lists';
import type { ItemOf, List, Reading } from '../../lists/list';
import { isTimedByMaking } from '../../lists/traits';
import { dayInZone } from '../rows/day';
import { itemsOf } from '../rows/items';
import { queryOf } from '../rows/query';
import { isFolder } from '../rows/row';
import { everyRow } from '../rows/everyRow';
import { signedItem, signingColumns } from '../rows/signature';
import { sparing } from '../rows/sparing';
import { rawOf, textFact } from './listFacts';
import type { SharePoint } from './sharePoint';
import { filledIn, strayParts } from './strayColumns';

/** A declaration holds all that reading needs; TypeScript cannot see it through the names of its columns. */
const readingOf = <Declared extends List>(list: Declared): Reading<Declared> => list as unknown as Reading<Declared>;

/** What is asked of rows beside their columns: when they were made only where their time, or that of others, counts from it. */
const signedOf = (list: List): readonly Signing[] => [
  'Author',
  'Editor',
  'Version',
  ...(isTimedByMaking(list.url, [...lists, list]) ? (['Created'] as const) : [])
];

/** What is asked where rows are approved: 0 is approved, 1 rejected, 2 waits, 3 is a draft. */
const approvalPart = 'OData__ModerationStatus';

const besideIn = (raw: readonly unknown[], { strays, count }: AskedBeside & { readonly count: number }): Beside => {
  const statusOf = (row: unknown): unknown => rawOf(row)[approvalPart];
  const rows = raw.filter((row) => !isFolder(row));
  return {
    folders: raw.filter(isFolder).map((row) => ({ id: Number(rawOf(row).Id), name: textFact(rawOf(row).Title) })),
    waiting: rows.filter((row) => statusOf(row) === 2 || statusOf(row) === 3).length,
    rejected: rows.filter((row) => statusOf(row) === 1).length,
    filled: new Map(strays.map((column) => [column.name, filledIn(raw, column)])),
    isWhole: raw.length >= count
  };
};

/** Rows of declared lists over SharePoint, read in full at each call. */
export const register = ({ connection }: SharePoint): Register => {
  const sparingly = sparing();
  const sent = (list: List, besides: readonly string[]): Promise<readonly unknown[]> =>
    sparingly(list.url, readingOf(list), (refused) =>
      everyRow(
        connection,
        readingOf(list),
        queryOf(readingOf(list), refused, [...signingColumns(signedOf(list)), ...besides])
      )
    );
  const read = async <Declared extends List>(
    list: Declared,
    raw: readonly unknown[]
  ): Promise<readonly RegisterRow<ItemOf<Declared>>[]> =>
    (await itemsOf(connection, readingOf(list), raw, signedItem(signedOf(list)))).map((each) => {
      const { author = 0, editor = 0, version = 1, created, ...item } = each as Partial<Signature>;
      // Never too early a day, and at most one too late, in whichever zone the site is.
      const made = created === undefined ? {} : { created: dayInZone(created) };
      return { item: { ...item, ...made } as never, author, editor, version };
    });
  return {
    rows: async (list) => read(list, await sent(list, [])),
    whole: async (list, asked) => {
      const raw = await sent(list, [
        ...(asked.approval ? [approvalPart] : []),
        ...strayParts(asked.strays).filter((part) => part !== 'Id' && part !== 'FileSystemObjectType')
      ]);
      return { rows: await read(list, raw), beside: besideIn(raw, asked) };
    }
  };
};
