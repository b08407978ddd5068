import { late } from '../../device/late';
import type { AskedBeside, Beside, Register, RegisterRow } from '../../domain/port/register';
import type { ReadRegister } from './reading';
import type { Signature, Signing } from '../../domain/port/rows';
import { lists } from '../../lists';
import type { ItemOf, List, Reading } from '../../lists/list';
import { isTimedByMaking } from '../../lists/traits';
import { rawOf, textFact } from './listFacts';
import { dayInZone } from '../rows/day';
import { itemsOf } from '../rows/items';
import { queryOf } from '../rows/query';
import { isFolder } from '../rows/row';
import { everyRow } from '../rows/everyRow';
import { signedItem, signingColumns } from '../rows/signature';
import { sparing } from '../rows/sparing';
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

/** Rows of declared lists over SharePoint, what stands beside them, and what became of them. */
export const register = (site: SharePoint): Register => {
  const { connection } = site;
  const sparingly = sparing();

  const read: ReadRegister = async (list, from, besides = []) => {
    const reading = readingOf(list);
    const signed = signedOf(list);
    const rows = await sparingly(list.url, reading, (refused) =>
      from(queryOf(reading, refused, [...signingColumns(signed), ...besides]))
    );
    return (await itemsOf(connection, reading, rows, signedItem(signed))).map((each) => {
      const { author = 0, editor = 0, version = 1, created, ...item } = each as Partial<Signature>;
      // Never too early a day, and at most one too late, in whichever zone the site is.
      const made = created === undefined ? {} : { created: dayInZone(created) };
      return { item: { ...item, ...made } as never, author, editor, version };
    });
  };

  const every = <Declared extends List>(list: Declared): Promise<readonly RegisterRow<ItemOf<Declared>>[]> =>
    read(list, (query) => everyRow(connection, list, query));

  const rest = late(async () =>
    (await import(/* webpackChunkName: 'importing' */ './registerChanges')).importQuestions({
      site,
      read,
      whole: every
    })
  );

  return {
    rows: every,
    whole: async (list, wanted) => {
      let raw: readonly unknown[] = [];
      const rows = await read(list, async (query) => (raw = await everyRow(connection, list, query)), [
        ...(wanted.approval ? [approvalPart] : []),
        ...strayParts(wanted.strays)
      ]);
      return { rows, beside: besideIn(raw, wanted) };
    },
    // With the script of imports: nothing else asks for them, and what set-up begins with stays small.
    changes: async (...asked) => (await rest()).changes(...asked),
    sizes: async () => (await rest()).sizes(),
    me: async () => (await rest()).me()
  };
};
