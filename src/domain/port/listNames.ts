import type { Reading } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';

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
