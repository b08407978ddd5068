import { keyOf } from '../common/words';
import { isCoaching } from './coaching';
import type { SignedSession } from './model';
import { instantIn } from './moments';
import { stateOf } from './places';

/** What a training is about: its module, its topics by their keys. */
export interface SessionSubject {
  readonly key: string;
  readonly topics: readonly string[];
}

/**
 * The next session about a subject at an ISO moment: one for that very module before one of its topics, then the earliest. Only what is planned
 * and has not begun.
 */
export const nextAbout = (
  sessions: readonly SignedSession[],
  { key, topics }: SessionSubject,
  now: string
): SignedSession | undefined => {
  const starts = (session: SignedSession): number => instantIn(session.startsOn) ?? 0;
  const coming = sessions
    .filter((session) => stateOf(session) === 'Planned' && !isCoaching(session) && starts(session) > Date.parse(now))
    .sort((one, other) => starts(one) - starts(other) || one.id - other.id);
  return (
    coming.find(({ moduleKey }) => key.trim() !== '' && moduleKey.trim() === key.trim()) ??
    coming.find((session) => session.topics.some((topic) => topics.includes(keyOf(topic))))
  );
};
