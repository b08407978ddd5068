import type { State } from './state.ts';
import { questionActions } from './questionsActs.ts';
import { questionForms } from './questionsAsking.ts';
import { questionLists } from './questionsLists.ts';
import { openedQuestions } from './questionsOpened.ts';
import { olderQuestions } from './questionsOlder.ts';
import { keptQuestions } from './questionsKept.ts';
import { placedQuestions } from './questionsPlaces.ts';

/** Every state of the questions. */
export const questionStates: readonly State[] = [
  ...questionLists,
  ...olderQuestions,
  ...openedQuestions,
  ...questionActions,
  ...questionForms,
  ...placedQuestions,
  ...keptQuestions
];
