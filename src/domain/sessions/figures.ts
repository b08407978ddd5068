import type { AttendanceRow } from '../../lists';
import type { Day } from '../common/day';
import { isFew, type PeopleCount, tableShown } from '../common/fewest';
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

/** What came of some sessions: how often people came, and how many people that were. */
interface Came {
  readonly times: Set<string>;
  readonly people: Set<string>;
}

/**
 * Of some months, `2026-11`, that have ended; `dayAt` tells the site's day at an instant. For handlers, who read Attendance. Three people who came
 * twice are three: by people it is decided what is shown.
 */
export const sessionFigures = (
  sessions: readonly SignedSession[],
  attendance: readonly Pick<AttendanceRow, 'sessionId' | 'state' | 'rowKey'>[],
  dayAt: (instant: number) => Day,
  months: readonly string[]
): SessionFigures => {
  const held = sessions.filter((session) => {
    const starts = instantIn(session.startsOn);
    return stateOf(session) === 'Held' && starts !== undefined && months.includes(dayAt(starts).slice(0, 7));
  });
  const kindOf = ({ kind }: SignedSession): string => (typeof kind === 'string' ? kind : '');
  const kindBySession = new Map(held.map((session) => [session.id, kindOf(session)]));
  const kinds = [...sessionKinds, ''];
  const cameTo = new Map<string, Came>(kinds.map((kind) => [kind, { times: new Set(), people: new Set() }]));
  for (const { sessionId, state, rowKey } of attendance) {
    if (sessionId === undefined || !hasCome(state)) continue;
    const came = cameTo.get(kindBySession.get(sessionId) ?? '-');
    came?.times.add(rowKey);
    came?.people.add(rowKey.slice(rowKey.indexOf('-') + 1));
  }
  const sizes = kinds.map((kind) => cameTo.get(kind)?.people.size ?? 0);
  const everybody = new Set([...cameTo.values()].flatMap(({ people }) => [...people])).size;
  const { whole, lines } = tableShown(
    [sizes.reduce((sum, size) => sum + size, 0)],
    sizes.map((size) => [size])
  );
  const hidden = new Set(kinds.flatMap((_kind, at) => (lines[at]?.groups === true ? [] : [at])));
  // The same few may have come to several kinds: together they have to be five too, for what is shown leaves them.
  const unseen = (): number => new Set([...hidden].flatMap((at) => [...(cameTo.get(kinds[at]!)?.people ?? [])])).size;
  for (const at of [...sizes.keys()].sort((one, other) => sizes[one]! - sizes[other]!))
    if (isFew(unseen())) hidden.add(at);
  const showsWhole = whole.groups && tableShown([everybody], []).whole.groups;
  const times = kinds.map((kind) => cameTo.get(kind)?.times.size ?? 0);
  return {
    months,
    held: held.length,
    attended: showsWhole ? times.reduce((sum, part) => sum + part, 0) : 'few',
    kinds: kinds.map((kind, at) => ({
      kind,
      held: held.filter((session) => kindOf(session) === kind).length,
      attended: showsWhole && !hidden.has(at) ? (times[at] ?? 0) : 'few'
    }))
  };
};
