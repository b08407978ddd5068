import type * as declared from '../lists';
import type { Reading } from '../lists/list';
import { questions } from '../lists/reading/questions';
import { replies } from '../lists/reading/replies';

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

/** What is searched and filtered by of a question that is not among the newest. */
export const titleColumns = ['Topics', 'Language', 'CircleKey', 'Created'] as const;

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
