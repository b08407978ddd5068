import type { VisitorKey } from '../http.ts';
import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { morningOf } from './days.ts';
import type { Day, Names } from './model.ts';
import { visitorOf } from './visitors.ts';

/** Ids of stored rows by the key of what they hold. */
export type Ids = ReadonlyMap<string, number>;

/** When the lists were set up, before the first wave joined. */
export const foundedOn: Day = '2022-03-01';

/** The word of a choice; a value that nobody declared stays as it is. */
export const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** Neighbours in order that share a key. */
export const runs = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] => {
  const grouped: Item[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) grouped.at(-1)?.push(item);
    else grouped.push([item]);
    last = key;
  }
  return grouped;
};

/** Inserts rows as the curator, or as `by`, each run of the same day in one go; returns the ids in the order of the rows. */
export const insertByDay = <Item>(
  site: SiteRoom,
  url: string,
  items: readonly Item[],
  {
    rowOf,
    dayOf,
    by = 'editor'
  }: { readonly rowOf: (item: Item) => StoredRow; readonly dayOf: (item: Item) => Day; readonly by?: VisitorKey }
): readonly number[] =>
  runs(items, dayOf).flatMap((run) => [
    ...site.insert(url, run.map(rowOf), visitorOf(by).login, morningOf(dayOf(run[0] as Item)))
  ]);

/** Ids by the keys of what was stored, in the same order. */
export const idsOf = <Item>(items: readonly Item[], ids: readonly number[], keyOf: (item: Item) => string): Ids =>
  new Map(items.map((item, at) => [keyOf(item), ids[at] ?? 0]));

/** The id of what a row points at. */
export const idIn = (ids: Ids, key: string): number => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Nothing was stored for "${key}".`);
  return id;
};

/** A name in each of its columns, the title in the language of the site. */
export const named = (names: Names): StoredRow => ({
  Title: names.fr,
  NameFr: names.fr,
  NameNl: names.nl,
  NameEn: names.en,
  NameDe: names.de
});
