import * as React from 'react';
import { noted } from '../../device/noted';
import { foldQuestions } from '../../domain/questions/fold';
import type { SignedQuestion, Step } from '../../domain/questions/model';
import { oldestRead, isWorded } from '../../domain/questions/views';
import { type VotedTopic, votedTopics } from '../../domain/sessions/votes';
import { useSurroundings } from '../../shell/ProgrammeContext';
import {
  newestQuestions,
  newestSteps,
  questionColumns,
  questionList,
  replyList,
  stepColumns
} from '../../shell/questionReads';
import { meTooWaiting, turnMeToo } from '../../shell/turnMeToo';
import { type PostsState, usePosts } from '../../shell/usePosts';
import type { SessionsState } from './useSessions';

interface TopicRows {
  readonly questions: readonly SignedQuestion[];
  readonly steps: readonly Step[];
}

/** The coach's next subjects, and the reader's vote. */
export interface TopicsState {
  /** Undefined: they were not read, or there is no list of questions. */
  readonly topics: readonly VotedTopic[] | undefined;
  /** They were read, or will not come. */
  readonly settled: boolean;
  readonly posts: PostsState;
  /** The reader's vote as it is pressed, though it may still be on its way. */
  readonly isOn: (topic: VotedTopic) => boolean;
  readonly toggle: (topic: VotedTopic) => void;
  /** A vote could not be kept or taken back. */
  readonly failed: boolean;
}

/** Reads what was suggested for the coach's hour, after the agenda. */
export const useTopics = (state: SessionsState): TopicsState => {
  const { programme } = useSurroundings();
  const [rows, setRows] = React.useState<TopicRows>();
  const [failed, setFailed] = React.useState(false);
  const [settled, setSettled] = React.useState(false);
  const posts = usePosts();
  const arrived = posts.arrived.length;
  const [reread, setReread] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    if (arrived > 0 || reread > 0) programme.forget();
    const read = Promise.all([
      programme.rows(questionList, { columns: questionColumns, which: { newest: newestQuestions } }),
      programme.rows(replyList, { columns: stepColumns, which: { newest: newestSteps } })
    ]).then(
      ([questions, steps]) => {
        if (current) setRows({ questions, steps });
      },
      // Without questions there is nothing to vote on: the block is absent.
      noted('topics')
    );
    read.then(() => {
      if (current) setSettled(true);
    }, noted('topics'));
    return () => void (current = false);
  }, [programme, arrived, reread]);

  const { community, view, all } = state;
  const me = view.reader.user;
  const topics = React.useMemo(() => {
    if (rows === undefined) return undefined;
    const oldest = oldestRead(rows.steps, newestSteps);
    const subjects = rows.questions.filter((question) => question.kind === 'Topic' && isWorded(question, oldest));
    return votedTopics(
      foldQuestions(subjects, rows.steps, community, view.now),
      all.map(({ session }) => session),
      community,
      me
    );
  }, [rows, community, view.now, all, me]);

  const stepsOf = (id: number): readonly Step[] =>
    (rows?.steps ?? []).filter(
      ({ questionId, kind, author }) => questionId === id && kind === 'Me too' && author === me
    );
  return {
    topics,
    settled,
    posts,
    failed,
    isOn: ({ asked, isMine }) => isMine || meTooWaiting(posts, asked.question.id) !== undefined,
    toggle: ({ asked: { question, folded }, isMine }) => {
      setFailed(false);
      const mine = isMine ? stepsOf(question.id) : [];
      turnMeToo(posts, { questionId: question.id, seenId: folded.last, mine }).then((end) => {
        setFailed(end === 'unsent' || end === 'notTakenBack');
        if (end === 'takenBack' || end === 'notTakenBack') setReread((count) => count + 1);
      }, noted('topics'));
    }
  };
};
