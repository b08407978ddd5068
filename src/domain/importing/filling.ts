import { ambassadors, circles, offices, trainings } from '../../lists';
import type { List } from '../../lists/list';

/** How many rows a list has, by its address; a list that is absent is not there. */
export type ListSizes = ReadonlyMap<string, number>;

/**
 * What a new site is filled with before its web parts show anything, in the order in which rows point at each other. Badges
 * and search terms come with set-up, awards with time.
 */
export const filledFirst: readonly List[] = [circles, offices, ambassadors, trainings];

const isEmpty = (url: string, sizes: ListSizes): boolean => sizes.get(url) === 0;

/** Some of these lists are there and empty. */
export const isToBeFilled = (sizes: ListSizes): boolean => filledFirst.some(({ url }) => isEmpty(url, sizes));

/** The list that is to be filled next; undefined: all have rows. */
export const nextToFill = (sizes: ListSizes): List | undefined => filledFirst.find(({ url }) => isEmpty(url, sizes));

/** The empty lists that rows of a list point at: lines that name one of their rows would all fail. */
export const emptyBefore = (list: List, declared: readonly List[], sizes: ListSizes): readonly List[] => {
  const urls = new Set(Object.values(list.columns).flatMap((column) => ('list' in column ? [column.list] : [])));
  return declared.filter(({ url }) => url !== list.url && urls.has(url) && isEmpty(url, sizes));
};
