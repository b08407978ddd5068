import type { SignedQuestion, Step } from '../../domain/questions/model';
import type { SharedProgramme } from '../../domain/port/programme';
import { mostNumbers } from '../../domain/port/rows';
import type { QuestionsRead } from './reads';
import { questionColumns, questionList, replyList, stepColumns } from '../../shell/questionReads';

/** What was read beside the newest rows. */
export interface MoreRows {
  readonly questions: readonly SignedQuestion[];
  readonly steps: readonly Step[];
  /** Ids of questions of which every step was read. */
  readonly whole: ReadonlySet<number>;
}

/** One's own questions and those that one had to do with, however old they are. */
export const readMine = async (programme: SharedProgramme, read: QuestionsRead): Promise<MoreRows> => {
  const { person } = read;
  const [asked, posed, told, written] = await Promise.all([
    programme.rows(questionList, { columns: questionColumns, which: { own: 'AskerUser' } }),
    programme.rows(questionList, { columns: questionColumns, which: { column: 'AskedUser', oneOf: [person] } }),
    programme.rows(replyList, { columns: stepColumns, which: { column: 'TellUser', oneOf: [person] } }),
    programme.rows(replyList, { columns: stepColumns, which: { own: 'ByUser' } })
  ]);
  const here = new Set([...read.questions, ...asked, ...posed].map(({ id }) => id));
  const named = [...told, ...written].flatMap(({ questionId }) =>
    questionId === undefined || here.has(questionId) ? [] : [questionId]
  );
  const missing = [...new Set(named)].sort((one, other) => other - one).slice(0, mostNumbers);
  const others =
    missing.length === 0
      ? []
      : await programme.rows(questionList, { columns: questionColumns, which: { column: 'ID', oneOf: missing } });
  const mine = [...asked, ...posed, ...others];
  const newest = [...new Set(mine.map(({ id }) => id))].sort((one, other) => other - one).slice(0, mostNumbers);
  const steps =
    newest.length === 0
      ? []
      : await programme.rows(replyList, { columns: stepColumns, which: { column: 'QuestionId', oneOf: newest } });
  return { questions: mine, steps: [...told, ...written, ...steps], whole: new Set(newest) };
};
