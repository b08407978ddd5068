import type { SignedSession } from './model';

const minute = 60_000;

/** Milliseconds since 1970; undefined: no moment is told. */
export const instantIn = (moment: string | undefined): number | undefined => {
  const instant = Date.parse(moment ?? '');
  return Number.isNaN(instant) ? undefined : instant;
};

/** When a session is, in milliseconds since 1970. */
export interface SessionSpan {
  readonly starts: number;
  readonly ends: number;
  /** The row names an end that is not after the start: one hour is taken, and organisers are told. */
  readonly oddEnd: boolean;
}

/** When a session is: one hour where no end is told; undefined: it has no start. */
export const spanOf = ({ startsOn, endsOn }: Pick<SignedSession, 'startsOn' | 'endsOn'>): SessionSpan | undefined => {
  const starts = instantIn(startsOn);
  if (starts === undefined) return undefined;
  const ends = instantIn(endsOn);
  const oddEnd = ends !== undefined && ends <= starts;
  return {
    starts,
    ends: ends === undefined || oddEnd ? starts + 60 * minute : ends,
    oddEnd
  };
};

/** The end has passed, at an ISO moment; a session without a start never ends. */
export const hasEnded = (session: Pick<SignedSession, 'startsOn' | 'endsOn'>, now: string): boolean =>
  (spanOf(session)?.ends ?? Infinity) <= Date.parse(now);

/** One can join: from a quarter of an hour before the start until the end. */
export const canBeJoined = (session: Pick<SignedSession, 'startsOn' | 'endsOn'>, now: string): boolean => {
  const span = spanOf(session);
  const instant = Date.parse(now);
  return span !== undefined && instant >= span.starts - 15 * minute && instant < span.ends;
};
