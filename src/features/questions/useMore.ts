import * as React from 'react';
import { noted } from '../../device/noted';
import type { SignedQuestion, Step } from '../../domain/questions/model';
import type { SharedProgramme } from '../../domain/port/programme';
import { mostNumbers } from '../../domain/port/rows';
import { useSurroundings } from '../../shell/ProgrammeContext';
import {
  newestQuestions,
  newestSteps,
  questionColumns,
  questionList,
  type QuestionsRead,
  replyList,
  stepColumns
} from './reads';

/** What was read beside the newest rows. */
export interface MoreRows {
  readonly questions: readonly SignedQuestion[];
  readonly steps: readonly Step[];
  /** Ids of questions of which every step was read. */
  readonly whole: ReadonlySet<number>;
}

const noMore: MoreRows = { questions: [], steps: [], whole: new Set() };

/** One's own questions and those that one had to do with, however old they are. */
const readMine = async (programme: SharedProgramme, read: QuestionsRead): Promise<MoreRows> => {
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

/** Reads one's own older questions, where the newest rows are not all there are. */
export const useMore = (read: QuestionsRead): MoreRows => {
  const { programme } = useSurroundings();
  const [more, setMore] = React.useState(noMore);
  const all = read.questions.length < newestQuestions && read.steps.length < newestSteps;
  React.useEffect(() => {
    if (all) return undefined;
    let current = true;
    readMine(programme, read).then((rows) => {
      if (current) setMore(rows);
      // What could not be read is asked for at the next visit; the newest stand there.
    }, noted('questions'));
    return () => {
      current = false;
    };
  }, [programme, read, all]);
  return more;
};
