import type { Tick } from '../../domain/learning/progress';
import type { PathStage } from '../../domain/learning/starter';
import { wordOf } from '../../domain/common/words';
import { trainings } from '../../lists/reading/trainings';
import { language, say, sayDay } from '../../strings/say';

/** The name of a stretch. */
export const stageTitle = ({ name }: PathStage): string =>
  name === undefined ? say('StarterLater') : wordOf(trainings.columns.Stage.choices, name, language);

/** `Terminé le 3 novembre`; a row without a day says only that. */
export const stepDoneWords = ({ doneOn }: Tick, today: string): string => {
  if (doneOn === undefined) return say('StarterDone');
  const date = sayDay(doneOn, today);
  return doneOn === today ? say('StarterDoneToday') : date === '' ? say('StarterDone') : say('StarterDoneOn', { date });
};
