import * as React from 'react';
import { foldQuestion } from '../../domain/questions/fold';
import type { QuestionRights, Folded, SignedQuestion, Step, WrittenStep } from '../../domain/questions/model';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, type Loadable, useLoad } from '../../shell/useLoad';
import { questionColumns, questionList, replyList, writtenColumns } from '../../shell/questionReads';

/** The question that is open, read with the words of its steps. */
export interface OpenedState {
  /** Null: there is no such row. */
  readonly question: SignedQuestion | null | undefined;
  readonly steps: Loadable<Folded<WrittenStep>>;
  /** Reads it again. */
  readonly again: () => void;
}

interface OpenedRead {
  readonly question: SignedQuestion | null;
  readonly steps: readonly WrittenStep[];
}

/** Reads a question with its steps, and again after something was sent; what stands there stays meanwhile. One for each question. */
export const useOpened = (
  id: number,
  community: QuestionRights,
  onSteps: (question: SignedQuestion | undefined, id: number, steps: readonly Step[]) => void
): OpenedState => {
  const { programme } = useSurroundings();
  const [turn, setTurn] = React.useState(0);
  const load = React.useCallback(async (): Promise<OpenedRead> => {
    // What was answered a moment ago is of before.
    if (turn > 0) programme.forget();
    const [found, steps] = await Promise.all([
      programme.rows(questionList, { columns: questionColumns, which: { column: 'ID', oneOf: [id] } }),
      programme.rows(replyList, { columns: writtenColumns, which: { column: 'QuestionId', oneOf: [id] } })
    ]);
    onSteps(found[0], id, steps);
    return { question: found[0] ?? null, steps };
  }, [programme, id, turn, onSteps]);
  const { now, retry } = useLoad(load, 'replies');
  const read = drawable(now);
  const steps = React.useMemo((): Loadable<Folded<WrittenStep>> => {
    if (read !== undefined && read.question !== null)
      return { state: 'ready', value: foldQuestion(read.question, read.steps, community, new Date().toISOString()) };
    return now.state === 'failed' ? now : { state: 'loading' };
  }, [read, community, now]);
  const again = React.useCallback(() => setTurn((count) => count + 1), []);
  return { question: read?.question, steps, again: now.state === 'failed' ? retry : again };
};
