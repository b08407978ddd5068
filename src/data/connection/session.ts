import type { Fetch } from './sending';
import { SessionEnded, saysSignedOut } from './failures';

/** Milliseconds for which a session that has ended is not asked about again: whoever waits for it asks at the same moment. */
const quiet = 500;

/** What is known of the person's session; all sites of a tenant share one. */
export interface Session {
  /** Since the page began, in milliseconds: when an answer last said that it has ended; absent: it goes on. */
  endedAt?: number;
  /** A request is on its way that will tell whether it goes on. Never rejects. */
  trying?: Promise<unknown>;
}

/**
 * Sends as before while the session goes on. Once it has ended, one request at a time finds out whether it goes on again, and
 * the others wait for it; what comes right after is not sent at all. A redirect is not followed then: it would be another
 * request, to a page to sign in.
 */
export const inSession = (session: Session, fetch: Fetch): Fetch => {
  const send: Fetch = async (...asked) => {
    try {
      const answer = await fetch(...asked);
      if (await saysSignedOut(answer)) throw new SessionEnded(`HTTP ${answer.status}`);
      delete session.endedAt;
      return answer;
    } catch (error) {
      if (error instanceof SessionEnded) session.endedAt = performance.now();
      throw error;
    }
  };
  return async (url, init, reads) => {
    while (session.endedAt !== undefined && session.trying !== undefined) await session.trying;
    if (session.endedAt === undefined) return send(url, init, reads);
    if (performance.now() - session.endedAt < quiet) throw new SessionEnded('The session has ended.');
    const tried = send(url, { ...init, redirect: 'manual' }, reads);
    const over = (): void => void delete session.trying;
    session.trying = tried.then(over, over);
    return tried;
  };
};
