import { noted } from '../../device/noted';
import type { Leading } from '../../domain/port/programme';
import type { ReadColumn } from '../../lists/list';
import { itemsOf } from './items';
import { asLong, everyPage, idOf, inRanges, type Range, rangesOf, readingIn, type Selection } from './ranges';

/** What is told of a long list before it is read. */
export interface Leads {
  /** Internal names. */
  readonly columns: readonly string[];
  readonly tell: (leading: Leading<never>) => void;
}

/** Milliseconds after which the whole list is read, whoever still looks at its beginning. */
const longestLead = 2000;

const isPointing = ({ kind }: ReadColumn): boolean => kind === 'lookup' || kind === 'lookups' || kind === 'user';

/** Some columns and nothing joined: people are numbers, as what lookups point at is. */
const leanQuery = ({ list }: Selection, columns: readonly string[]): Selection['query'] => ({
  $select: [
    'Id',
    'Title',
    'FileSystemObjectType',
    ...Object.entries<ReadColumn>(list.columns).flatMap(([name, column]) =>
      columns.includes(name) ? [isPointing(column) ? `${name}Id` : name] : []
    )
  ].join(',')
});

/** A row in which somebody who is a number stands as an account without a name: two rows of one person are told by it. */
const withNumbers =
  (people: readonly string[]) =>
  (row: unknown): unknown =>
    Object.assign(
      {},
      row,
      ...people.map((name) => {
        const id = (row as Readonly<Record<string, unknown>> | undefined)?.[`${name}Id`];
        return typeof id === 'number' ? { [name]: { Id: id, Name: `#${id}`, Title: `#${id}` } } : {};
      })
    );

/** The columns of everybody below the rows that are there already. */
const leanRows = async (
  selection: Selection,
  ranges: readonly Range[],
  columns: readonly string[]
): Promise<readonly unknown[]> => {
  const people = columns.filter((name) => selection.list.columns[name]?.kind === 'user');
  const rows = await inRanges(ranges, readingIn({ ...selection, query: leanQuery(selection, columns) }));
  return rows.map(withNumbers(people));
};

/**
 * The rest of a list whose newest rows are `begun`, by id: first some columns of all that lies below, then, once what they are
 * wanted for is done, the rest whole.
 */
export const stagesOf = async (
  selection: Selection,
  begun: readonly unknown[],
  { columns, tell }: Leads
): Promise<readonly unknown[]> => {
  const { connection, list, query } = selection;
  const wholeFrom = idOf(begun[0]);
  const below = wholeFrom - 1;
  const ranges = rangesOf(0, below)?.map(([above, upTo]): Range => [above, Math.min(upTo, below)]);
  // Most ids are gone: following the pages costs less.
  if (ranges === undefined) return everyPage(connection, list, query);
  const lean = leanRows(selection, ranges, columns);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longestLead);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const rows = lean.then((older) => itemsOf(connection, list, [...older, ...begun]));
    // Without them the list is read all the same.
    rows.catch((error: unknown) => {
      noted('rows')(error);
      done();
    });
    tell({ rows: rows as Leading<never>['rows'], wholeFrom, done });
  });
  const rest = await inRanges(ranges, readingIn(selection));
  return asLong(selection, [...rest, ...begun]);
};
