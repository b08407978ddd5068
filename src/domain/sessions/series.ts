import { daysLater } from '../common/day';
import { instantAt, wallClockAt } from '../common/zone';
import type { SignedSession } from './model';
import { instantIn } from './moments';

/** The moments of a session that is repeated. */
export type SessionMoments = Pick<SignedSession, 'startsOn' | 'endsOn' | 'registrationFrom' | 'registrationUntil'>;

/** As many as a year of weeks. */
const mostTimes = 52;

const atMost = (count: number): number =>
  Number.isFinite(count) ? Math.min(mostTimes, Math.max(1, Math.floor(count))) : 1;

/** The same time on the wall so many days later. */
const later = (moment: string | undefined, days: number, zone: unknown): string | undefined => {
  const instant = instantIn(moment);
  if (instant === undefined) return undefined;
  const [day = '', time = ''] = wallClockAt(instant, zone).split('T');
  const moved = instantAt(`${daysLater(day, days)}T${time}`, zone);
  return moved === undefined ? undefined : new Date(moved).toISOString().replace('.000Z', 'Z');
};

/**
 * A session so many times, every so many weeks, at the same time on the web's wall across summer time; registration moves along. The first is the
 * session itself. Nothing is made yet: each is shown first, and can be left out.
 */
export const seriesOf = (
  first: SessionMoments,
  times: number,
  everyWeeks: number,
  zone: unknown
): readonly SessionMoments[] =>
  Array.from({ length: atMost(times) }, (_none, at) => {
    const days = at * 7 * atMost(everyWeeks);
    return {
      startsOn: later(first.startsOn, days, zone),
      endsOn: later(first.endsOn, days, zone),
      registrationFrom: later(first.registrationFrom, days, zone),
      registrationUntil: later(first.registrationUntil, days, zone)
    };
  });
