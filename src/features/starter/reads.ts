import { trainings } from '../../lists/reading/trainings';
import { profile, rowsOf } from '../../shell/question';
import { type FirstOf, readingPlan } from '../../shell/useReading';

/** The catalogue, and who is reading; people are read once the path stands. */
export const path = readingPlan({
  first: { trainings: rowsOf(trainings) },
  // Without it nobody is greeted by name, and modules follow the page's language.
  optional: { profile }
});

/** What the path needs. */
export type StarterRead = FirstOf<typeof path>;
