import type { AttendanceRow } from '../../lists';
import { type Day, monthsLater } from '../common/day';
import { isFew, partsShown, type PeopleCount } from '../common/fewest';
import { monthsUntil } from '../learning/totals';
import { hasCome } from './attendance';
import type { SessionKind, SignedSession } from './model';
import { instantIn } from './moments';
import { stateOf } from './places';

/** As they are offered. */
const sessionKinds: readonly SessionKind[] = [
  'Coach hour',
  'Half-day',
  'Workshop',
  'Pilot',
  'Training',
  'Welcome day',
  'Coaching'
];

/** Sessions of a kind that were held, which everybody can read, and how many came, nothing that would tell of fewer than five. */
export interface KindFigure {
  /** Empty: no kind, or one that nobody declared. */
  readonly kind: string;
  readonly held: number;
  readonly attended: PeopleCount;
}

export interface SessionFigures {
  /** `2026-11`, in order. */
  readonly months: readonly string[];
  readonly held: number;
  readonly attended: PeopleCount;
  readonly kinds: readonly KindFigure[];
}

/** Of the months that have ended; `dayAt` tells the site's day at an instant, `now` is an ISO moment. For handlers, who read Attendance. */
export const sessionFigures = (
  sessions: readonly SignedSession[],
  attendance: readonly Pick<AttendanceRow, 'sessionId' | 'state' | 'rowKey'>[],
  dayAt: (instant: number) => Day,
  now: string,
  count = 12
): SessionFigures => {
  const months = monthsUntil(monthsLater(dayAt(Date.parse(now)), -1), count);
  const held = sessions.filter((session) => {
    const starts = instantIn(session.startsOn);
    return stateOf(session) === 'Held' && starts !== undefined && months.includes(dayAt(starts).slice(0, 7));
  });
  const kindOf = ({ kind }: SignedSession): string => (typeof kind === 'string' ? kind : '');
  const kindBySession = new Map(held.map((session) => [session.id, kindOf(session)]));
  const kinds = [...sessionKinds, ''];
  const came = new Map<string, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  for (const { sessionId, state, rowKey } of attendance)
    if (sessionId !== undefined && hasCome(state)) came.get(kindBySession.get(sessionId) ?? '-')?.add(rowKey);
  const parts = kinds.map((kind) => came.get(kind)?.size ?? 0);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const shown = isFew(whole) ? parts.map((): PeopleCount => 'few') : partsShown(whole, parts);
  return {
    months,
    held: held.length,
    attended: isFew(whole) ? 'few' : whole,
    kinds: kinds.map((kind, at) => ({
      kind,
      held: held.filter((session) => kindOf(session) === kind).length,
      attended: shown[at] ?? 0
    }))
  };
};
