import * as React from 'react';
import { foldQuestion } from '../../domain/questions/fold';
import type { QuestionRights, Folded, SignedQuestion, Step, WrittenStep } from '../../domain/questions/model';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { type Loadable, useLoad } from '../../shell/useLoad';
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

/** Reads the steps of a question whenever another one is opened, and after something was sent. */
export const useOpened = (
  id: number | undefined,
  community: QuestionRights,
  onSteps: (question: SignedQuestion | undefined, id: number, steps: readonly Step[]) => void
): OpenedState => {
  const { programme } = useSurroundings();
  const [turn, setTurn] = React.useState(0);
  const load = React.useCallback(async (): Promise<OpenedRead | undefined> => {
    if (id === undefined) return undefined;
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
  const [shown, setShown] = React.useState<{ readonly id: number; readonly read: OpenedRead }>();
  React.useEffect(() => {
    if (now.state === 'ready' && now.value !== undefined && id !== undefined) setShown({ id, read: now.value });
  }, [now, id]);
  // What stands there stays while it is read again; of another question nothing does.
  const read = shown !== undefined && shown.id === id ? shown.read : undefined;
  const steps = React.useMemo((): Loadable<Folded<WrittenStep>> => {
    if (read !== undefined && read.question !== null)
      return {
        state: 'ready',
        value: foldQuestion(read.question, read.steps, community, new Date().toISOString())
      };
    if (now.state === 'failed') return now;
    // What was read before is of another question, or of none.
    return now.state === 'stale' && now.failure !== undefined
      ? { state: 'failed', failure: now.failure }
      : { state: 'loading' };
  }, [read, community, now]);
  const again = React.useCallback(() => setTurn((count) => count + 1), []);
  return { question: read?.question, steps, again: now.state === 'failed' ? retry : again };
};
