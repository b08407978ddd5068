import { nameOfList } from '../../domain/port/listNames';
import { type Leading, ProgrammeError } from '../../domain/port/programme';
import type { ReadColumn } from '../../lists/list';
import { crossing } from '../connection/crossing';
import { itemsOf } from './items';
import { listPath } from './rows';
import { asLong, everyPage, idOf, inRanges, type Range, rangesOf, readingIn, type Selection } from './ranges';

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

/** One row, without the proof that a query in a body wants; undefined: it is gone. */
const oneRow = async ({ connection, list, query }: Selection, id: number): Promise<unknown> =>
  crossing(nameOfList(list), () => connection.ask(`${listPath(connection, list)}/items(${id})`, { ...query })).catch(
    (error: unknown) => {
      if (error instanceof ProgrammeError && error.failure.kind === 'missing') return undefined;
      throw error;
    }
  );

/**
 * The rest of a list whose newest rows are `begun`, by id. It is read whole once what is wanted ahead of it is done, for which
 * `tell` hears how.
 */
export const stagesOf = async (
  selection: Selection,
  begun: readonly unknown[],
  tell: (leading: Leading<never>) => void
): Promise<readonly unknown[]> => {
  const { connection, list, query } = selection;
  const wholeFrom = idOf(begun[0]);
  const below = wholeFrom - 1;
  const ranges = rangesOf(0, below)?.map(([above, upTo]): Range => [above, Math.min(upTo, below)]);
  // Most ids are gone: following the pages costs less.
  if (ranges === undefined) return everyPage(connection, list, query);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longestLead);
    tell({
      rows: async (columns) =>
        (await itemsOf(connection, list, [
          ...(await leanRows(selection, ranges, columns)),
          ...begun
        ])) as readonly never[],
      these: async (ids) => {
        const raw = await Promise.all(ids.map((id) => oneRow(selection, id)));
        return (await itemsOf(connection, list, raw)) as readonly never[];
      },
      wholeFrom,
      done: () => {
        clearTimeout(timer);
        resolve();
      }
    });
  });
  return asLong(selection, [...(await inRanges(ranges, readingIn(selection))), ...begun]);
};
