import { type Day, daysLater } from '../common/day';
import type { SignedSession } from './model';
import { instantIn } from './moments';

/** How long rows of one's own are kept, as their lists declare it: readers do not load the declarations. */
export const keptDays = { registrations: 60, coachingRequests: 30 } as const;

/** A row of one's own that is about a session, or about none. */
interface AgingRow {
  readonly sessionId: number | undefined;
  readonly created: string;
}

/**
 * Rows of one's own whose time is over: so many days after the session, or after they were made where there is none, or none any more.
 * `dayAt` tells the site's day at an instant. `known`: the sessions that rows name, as far as they are there.
 */
export const overdueRows = <Row extends AgingRow>(
  own: readonly Row[],
  known: readonly Pick<SignedSession, 'id' | 'startsOn'>[],
  days: number,
  { dayAt, today }: { readonly dayAt: (instant: number) => Day; readonly today: Day }
): readonly Row[] => {
  const starts = new Map(known.map(({ id, startsOn }) => [id, instantIn(startsOn)]));
  return own.filter(({ sessionId, created }) => {
    const from = (sessionId === undefined ? undefined : starts.get(sessionId)) ?? instantIn(created);
    return from !== undefined && daysLater(dayAt(from), days) < today;
  });
};
