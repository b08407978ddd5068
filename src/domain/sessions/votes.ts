import type { AskedQuestion } from '../questions/fold';
import { isId } from '../questions/helpers';
import type { SignedSession } from './model';
import type { Serving } from './places';
import { stateOf } from './places';

/** A subject that somebody wishes for the coach's hour. */
export interface VotedTopic {
  readonly asked: AskedQuestion;
  /** Ambassadors who serve today and said Me too: these decide. */
  readonly votes: number;
  /** Everybody else who did. */
  readonly interest: number;
  /** The reader is among them. */
  readonly isMine: boolean;
}

/**
 * The coach's next subjects, by votes. Not those that were withdrawn or that a session has taken; one whose session was cancelled is
 * offered again. `user` is the reader's site user id.
 */
export const votedTopics = (
  all: readonly AskedQuestion[],
  sessions: readonly Pick<SignedSession, 'questionId' | 'state'>[],
  { serves }: Serving,
  user: number
): readonly VotedTopic[] => {
  const taken = new Set(
    sessions.flatMap((session) =>
      isId(session.questionId) && stateOf(session) !== 'Cancelled' ? [session.questionId] : []
    )
  );
  return all
    .filter(
      ({ question, folded }) => question.kind === 'Topic' && folded.stage !== 'Withdrawn' && !taken.has(question.id)
    )
    .map((asked) => {
      const { meToo } = asked.folded;
      const votes = meToo.filter(serves).length;
      return { asked, votes, interest: meToo.length - votes, isMine: meToo.includes(user) };
    })
    .sort(
      (one, other) =>
        other.votes - one.votes || other.interest - one.interest || one.asked.question.id - other.asked.question.id
    );
};
