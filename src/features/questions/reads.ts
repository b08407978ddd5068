import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import { contacts } from '../../lists/reading/contacts';
import type * as declared from '../../lists';
import type { Reading } from '../../lists/list';
import { questions } from '../../lists/reading/questions';
import { replies } from '../../lists/reading/replies';
import { profile, type Question, rowsOf } from '../../shell/question';
import { type FirstOf, readingPlan } from '../../shell/useReading';

/** Lists of own rows as lists that are read: what a row holds is told from that. */
export const questionList: Reading<typeof declared.questions> = questions;
export const replyList: Reading<typeof declared.replies> = replies;

/** So many of the newest rows are read at first; more are asked for when they are looked for. */
export const newestQuestions = 200;
export const newestSteps = 2000;

const signing = ['Author', 'Created', 'Modified', 'Version'] as const;

/** All that is shown of a question. */
export const questionColumns = [
  'Details',
  'Kind',
  'Topics',
  'Language',
  'CircleKey',
  'Asked',
  'AskerUser',
  'AskedUser',
  'ModuleKey',
  'SessionId',
  'PostKey',
  ...signing,
  'Writer'
] as const;

/** What the fold reads of a step. */
export const stepColumns = [
  'QuestionId',
  'Kind',
  'TellUser',
  'ByUser',
  'AnswerId',
  'SeenId',
  'State',
  ...signing
] as const;

/** The same with its words and people, for the question that is open. */
export const writtenColumns = [...stepColumns, 'Text', 'Tell', 'Url', 'PostKey', 'Writer'] as const;

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
