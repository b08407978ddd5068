import type { PathStep } from '../domain/learning/modules';
import { visible } from '../domain/common/text';
import type { Language } from '../lists/columns';
import type { IconName } from '../ui/icons';

const drawings = new Map<unknown, IconName>([
  ['E-learning', 'Education'],
  ['Video', 'Video'],
  ['Workshop', 'Group'],
  ['Guide', 'ReadingMode'],
  ['Coaching', 'Chat']
]);

/** The drawing of a step's format; a format that nobody declared looks like e-learning. */
export const drawingOf = ({ training }: PathStep): IconName => drawings.get(training.format) ?? 'Education';

/** The name of a module; a row without one goes by its key. */
export const moduleTitle = ({ training, key }: PathStep): string => visible(training.title) || key;

/** The language that a step's own words are in, for screen readers; absent: the page's, or not known. */
export const langOf = (step: PathStep): Language | undefined =>
  step.otherLanguage ? (step.language?.toLowerCase() as Language | undefined) : undefined;
