import type { KnownCommunity } from './community';
import type { QuestionAction, Folded, SignedQuestion } from './model';
import { helps, isId } from './helpers';
import { isLong } from './silence';

/** Somebody who looks at a question. */
export interface Onlooker {
  /** Site user id. */
  readonly user: number;
  /** May add rows to both lists. */
  readonly mayWrite: boolean;
}

const ofAsker = (
  { stage, holder }: Folded,
  question: SignedQuestion,
  community: KnownCommunity,
  now: string
): readonly QuestionAction[] => {
  if (stage === 'Solved') return ['reopen'];
  const goesRound = holder.is !== 'vote';
  if (stage === 'Answered') return goesRound ? ['solved', 'add', 'withdraw'] : ['add', 'withdraw'];
  const waits = goesRound && holder.is !== 'it' && holder.is !== 'community';
  return ['add', 'withdraw', ...(waits && isLong(community, question.created, now) ? (['askCommunity'] as const) : [])];
};

/**
 * What the reader may do, in the order in which it is offered: only what would count, done now with all that is known in sight. To hand over
 * and to pass to IT is offered where there is somebody for it.
 */
export const actionsFor = (
  folded: Folded,
  question: SignedQuestion,
  { user, mayWrite }: Onlooker,
  community: KnownCommunity,
  now: string
): readonly QuestionAction[] => {
  const { stage, holder, meToo } = folded;
  if (!mayWrite || !isId(user) || stage === 'Withdrawn') return [];
  if (user === question.author) return ofAsker(folded, question, community, now);
  const too: QuestionAction = meToo.includes(user) ? 'notMeToo' : 'meToo';
  if (stage === 'Solved') return [too];
  const handOver = community.givable.some(
    (each) => each !== user && each !== question.author && helps(community, each, now)
  )
    ? (['handOver'] as const)
    : [];
  const isHelper = helps(community, user, now);
  const isHolder = isHelper && 'user' in holder && holder.user === user;
  if (holder.is === 'it' && community.isIt(user)) return ['fromIt', ...handOver];
  if (isHolder && holder.is === 'has')
    return ['answer', ...handOver, 'askCommunity', ...(community.it.length > 0 ? (['toIt'] as const) : [])];
  if (isHolder) return ['take', 'answer', ...handOver];
  const take = isHelper && holder.is !== 'it' && holder.is !== 'vote' ? (['take'] as const) : [];
  return ['answer', ...take, too];
};
