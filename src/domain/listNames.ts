import type { Reading } from '../lists/list';
import { propertyOf } from '../lists/propertyOf';
import type * as reading from '../lists/reading';

/** The name of a declaration: `circles`. */
export type ListName = Exclude<keyof typeof reading, 'lists'>;

/** Lists whose address is not the name of their declaration. */
const otherwiseNamed: ReadonlyMap<string, string> = new Map([
  ['BadgeAwards', 'awards'],
  ['TrainingCatalogue', 'trainings'],
  ['LearningProgress', 'progress']
]);

/**
 * What a list is called in failures and in the device's memory, as 1.0.0 wrote it there: the end of its address, or the name
 * of its declaration.
 */
export const nameOfList = ({ url }: Pick<Reading, 'url'>): string => {
  const name = url.slice(url.lastIndexOf('/') + 1);
  return otherwiseNamed.get(name) ?? propertyOf(name);
};

/** The lists whose rows a device keeps for the next visit, because a first card is drawn from them. */
const kept: readonly string[] = ['circles', 'offices', 'ambassadors', 'trainings'] satisfies readonly ListName[];

/** Whether a device may keep what it read of a list. */
export const mayBeRemembered = (list: Pick<Reading, 'url'>): boolean => kept.includes(nameOfList(list));
