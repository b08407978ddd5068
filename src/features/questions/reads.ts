import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import { contacts } from '../../lists/reading/contacts';
import { person, profile, rowsOf } from '../../shell/question';
import {
  newestQuestions,
  newestSteps,
  questionColumns,
  questionList,
  replyList,
  stepColumns
} from '../../shell/questionReads';
import { type FirstOf, readingPlan } from '../../shell/useReading';

/** The newest questions and what became of them; who may do what with them. */
export const questionsPlan = readingPlan({
  first: {
    questions: rowsOf(questionList, { columns: questionColumns, which: { newest: newestQuestions } }),
    steps: rowsOf(replyList, { columns: stepColumns, which: { newest: newestSteps } }),
    person
  },
  optional: { ambassadors: rowsOf(ambassadors), contacts: rowsOf(contacts), circles: rowsOf(circles), profile },
  // Without them steps would count for nothing, and a moment later for something.
  recalledWith: ['ambassadors', 'contacts']
});

export type QuestionsRead = FirstOf<typeof questionsPlan>;
