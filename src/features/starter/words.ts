import type { Tick } from '../../domain/learning/progress';
import type { PathStep } from '../../domain/learning/modules';
import type { PathStage } from '../../domain/learning/starter';
import { visible } from '../../domain/common/text';
import { wordOf } from '../../domain/common/words';
import { trainings } from '../../lists/reading/trainings';
import type { Language } from '../../lists/columns';
import { language, say, sayDay } from '../../strings/say';
import type { IconName } from '../../ui/icons';

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

/** The name of a stretch. */
export const stageTitle = ({ name }: PathStage): string =>
  name === undefined ? say('StarterLater') : wordOf(trainings.columns.Stage.choices, name, language);

/** `Terminé le 3 novembre`; a row without a day says only that. */
export const stepDoneWords = ({ doneOn }: Tick, today: string): string => {
  if (doneOn === undefined) return say('StarterDone');
  const date = sayDay(doneOn, today);
  return doneOn === today ? say('StarterDoneToday') : date === '' ? say('StarterDone') : say('StarterDoneOn', { date });
};
