import { type Day, daysLater, weekOf } from '../common/day';
import { minutesEast, wallClockAt } from '../common/zone';
import { visible } from '../common/text';
import { keyOf } from '../common/words';
import { type Facets, facetsOf } from '../finder/facets';
import { isCoaching } from './coaching';
import type { PlacedSession, SignedRegistration, SignedSession } from './model';
import { hasEnded, spanOf } from './moments';
import { isForAmbassadors, standingOf, stateOf } from './places';

/** Sessions of a week, Monday to Sunday on the web's wall; what began before and goes on stands in this one. */
export interface AgendaWeek<Placed extends PlacedSession = PlacedSession> {
  readonly week: 'this' | 'next' | 'later';
  readonly monday: Day;
  readonly sessions: readonly Placed[];
}

/** A moment on a wall: `2026-11-24` and `09:00`. */
export interface WallTime {
  readonly day: Day;
  readonly time: string;
}

/** From when to when, on one wall. */
export interface WallSpan {
  readonly from: WallTime;
  readonly to: WallTime;
  /** It ends on the day on which it begins, or at the midnight that ends that day. */
  readonly oneDay: boolean;
}

/** When a session is. */
export interface SessionTimes extends WallSpan {
  /** The same on the reader's wall; absent: it shows the same. */
  readonly reader?: WallSpan;
  /** The row names no end after its start: organisers are told. */
  readonly oddEnd: boolean;
}

const wallTime = (text: string): WallTime => ({ day: text.slice(0, 10), time: text.slice(11, 16) });

const wallSpan = (from: string, to: string): WallSpan => {
  const [begins, ends] = [wallTime(from), wallTime(to)];
  const oneDay = begins.day === ends.day || (ends.time === '00:00' && ends.day === daysLater(begins.day, 1));
  return { from: begins, to: ends, oneDay };
};

/**
 * When a session is on the web's wall, and on the reader's where clocks differ at that moment. `readersMinutesEast`: how many minutes the reader's
 * clock is ahead of UTC at an instant. Undefined: the session has no start.
 */
export const timesOf = (
  session: SignedSession,
  zone: unknown,
  readersMinutesEast: (instant: number) => number
): SessionTimes | undefined => {
  const span = spanOf(session);
  if (span === undefined) return undefined;
  const { starts, ends, oddEnd } = span;
  const readers = (instant: number): string => wallClockAt(instant, { Bias: -readersMinutesEast(instant) });
  const differs = [starts, ends].some((each) => (minutesEast(each, zone) ?? 0) !== readersMinutesEast(each));
  return {
    ...wallSpan(wallClockAt(starts, zone), wallClockAt(ends, zone)),
    oddEnd,
    ...(differs ? { reader: wallSpan(readers(starts), readers(ends)) } : {})
  };
};

const startOf = ({ session }: PlacedSession): number => spanOf(session)?.starts ?? 0;

/** What comes or goes on, the earliest first; what was cancelled stays until its end. Individual coaching stands elsewhere. */
export const comingSessions = <Placed extends PlacedSession>(all: readonly Placed[], now: string): readonly Placed[] =>
  all
    .filter(
      ({ session }) =>
        !isCoaching(session) && spanOf(session) !== undefined && stateOf(session) !== 'Held' && !hasEnded(session, now)
    )
    .sort((one, other) => startOf(one) - startOf(other) || one.session.id - other.session.id);

/** What comes, by week. */
export const agendaOf = <Placed extends PlacedSession>(
  all: readonly Placed[],
  zone: unknown,
  now: string
): readonly AgendaWeek<Placed>[] => {
  const dayOn = (instant: number): Day => wallClockAt(instant, zone).slice(0, 10);
  const today = dayOn(Date.parse(now));
  const thisWeek = weekOf(today);
  const weeks = new Map<number, Placed[]>();
  for (const placed of comingSessions(all, now)) {
    const week = Math.max(thisWeek, weekOf(dayOn(startOf(placed))));
    const known = weeks.get(week);
    if (known === undefined) weeks.set(week, [placed]);
    else known.push(placed);
  }
  return [...weeks].map(([week, sessions]) => ({
    week: week === thisWeek ? 'this' : week === thisWeek + 1 ? 'next' : 'later',
    // 5 January 1970 was the first Monday, of week 1.
    monday: daysLater('1970-01-05', (week - 1) * 7),
    sessions
  }));
};

/** The reader's next session: the first that comes in which they have a place; one that was cancelled is none. */
export const nextSession = <Placed extends PlacedSession<SignedRegistration>>(
  all: readonly Placed[],
  user: number,
  now: string
): Placed | undefined => comingSessions(all, now).find(({ places }) => standingOf(places, user).is === 'booked');

export type AgendaFacet = 'kind' | 'topic' | 'language' | 'place' | 'audience';

/** For whom the reader counts: what is for everybody is for them too. */
export interface AgendaReader {
  readonly isAmbassador: boolean;
  readonly isStarter: boolean;
}

/** Whether a session is meant for the reader. */
export const isMeantFor = (session: SignedSession, { isAmbassador, isStarter }: AgendaReader): boolean => {
  const keys = session.audience.map(keyOf);
  if (isForAmbassadors(session)) return isAmbassador;
  if (keys.length === 0 || keys.some((key) => key !== 'Starter' && key !== 'Ambassador')) return true;
  return (isStarter && keys.includes('Starter')) || (isAmbassador && keys.includes('Ambassador'));
};

/** Where a session is: a room as it is written, Teams where it names a meeting or no room, or both. */
export const roomsOf = ({ place, meetingUrl }: SignedSession): readonly string[] => {
  const room = visible(place);
  return room === '' ? ['Teams'] : meetingUrl === undefined ? [room] : [room, 'Teams'];
};

/** What sessions are filtered by; `audience` has one value, `mine`. */
export const agendaFacets = (
  sessions: readonly SignedSession[],
  reader: AgendaReader
): Facets<AgendaFacet, SignedSession> =>
  facetsOf<AgendaFacet, SignedSession>(sessions, {
    kind: ({ kind }) => (keyOf(kind) === '' ? [] : [keyOf(kind)]),
    topic: ({ topics }) => topics.map(keyOf),
    language: ({ language }) => (keyOf(language) === '' ? [] : [keyOf(language)]),
    place: roomsOf,
    audience: (session) => (isMeantFor(session, reader) ? ['mine'] : [])
  });
