import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import { contacts } from '../../lists/reading/contacts';
import { profile, type Question, rowsOf } from '../../shell/question';
import {
  newestQuestions,
  newestSteps,
  questionColumns,
  questionList,
  replyList,
  stepColumns
} from '../../shell/questionReads';
import { type FirstOf, readingPlan } from '../../shell/useReading';

/** Site user id of whoever reads: their own questions and steps are told by it. */
const person: Question<number> = {
  ask: (programme) => programme.person(),
  recall: async (programme) => ({ answer: await programme.person(), at: Date.now() }),
  otherwise: 0
};

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
