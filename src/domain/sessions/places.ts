import { isId } from '../questions/helpers';
import { isWorded } from '../questions/views';
import { instantIn } from './moments';
import { keyOf } from '../common/words';
import type {
  NotCounted,
  NotCounting,
  PlacedSession,
  SessionPlaces,
  SignedSession,
  SessionState,
  SignedRegistration,
  PlaceStanding
} from './model';

/** Whoever serves today, by site user id. */
export interface Serving {
  readonly serves: (user: number) => boolean;
}

/** What is known beside the rows; `community` absent: Ambassadors has not come yet. */
export interface PlacesKnown {
  readonly community?: Serving | undefined;
}

/** What is not told, or told in a word that nobody declared, is planned. */
export const stateOf = ({ state }: Pick<SignedSession, 'state'>): SessionState =>
  state === 'Closed' || state === 'Held' || state === 'Cancelled' ? state : 'Planned';

/** How many places there are, in whole ones; undefined: as many as come. Fewer than none are none. */
export const capacityOf = ({ capacity }: Pick<SignedSession, 'capacity'>): number | undefined =>
  typeof capacity === 'number' && Number.isFinite(capacity) ? Math.max(0, Math.floor(capacity)) : undefined;

/** Places are for serving ambassadors only: the row says so, or it is a coach's hour and says nothing else. */
export const isForAmbassadors = ({ audience, kind }: Pick<SignedSession, 'audience' | 'kind'>): boolean =>
  audience.length === 0 ? kind === 'Coach hour' : audience.every((each) => keyOf(each) === 'Ambassador');

/** Ids of rows that a session names as those with a place, each once; words and whatever else is no id are nobody. */
export const idsIn = (inRows: string): readonly number[] => [
  ...new Set(
    inRows
      .split(/[\s,;]+/)
      .filter((part) => /^\d{1,9}$/.test(part))
      .map(Number)
      .filter(isId)
  )
];

/** What `InRows` holds for these rows. A session in which nobody has a place holds a 0: an empty one was not closed yet. */
export const inRowsText = (ids: readonly number[]): string =>
  ids.length === 0 ? '0' : [...new Set(ids)].sort((one, other) => one - other).join(', ');

/** Places are those that the session names: while it is planned `InRows` says nothing. */
export const isFixed = (session: Pick<SignedSession, 'state' | 'inRows'>): boolean => {
  const state = stateOf(session);
  return (state === 'Closed' || state === 'Held') && session.inRows.trim() !== '';
};

/** The last moment at which registering counts; undefined: the session has no start yet. */
export const registrationEnds = ({ registrationUntil, startsOn }: SignedSession): number | undefined =>
  instantIn(registrationUntil) ?? instantIn(startsOn);

/** Why a row of the session counts for nothing; undefined: it counts. */
const reasonsAgainst = (
  session: SignedSession,
  { community }: PlacesKnown
): ((row: SignedRegistration) => NotCounting | undefined) => {
  const made = instantIn(session.created) ?? Infinity;
  const from = instantIn(session.registrationFrom) ?? -Infinity;
  const until = registrationEnds(session) ?? Infinity;
  const isAmong = isForAmbassadors(session) ? (user: number) => community?.serves(user) === true : () => true;
  return ({ version, created, author }) => {
    const instant = instantIn(created) ?? -Infinity;
    if (version !== 1) return 'edited';
    if (instant < made) return 'older';
    if (instant < from) return 'beforeRegistration';
    if (instant > until) return 'tooLate';
    return isAmong(author) ? undefined : 'notAmbassador';
  };
};

/** Rows by id, each once: of a row that was read twice the later state. */
const rowsOnce = <Row extends SignedRegistration>(registrations: readonly Row[]): readonly Row[] => {
  const rows = new Map<number, Row>();
  for (const row of registrations) {
    const known = rows.get(row.id);
    if (isId(row.id) && (known === undefined || known.version < row.version)) rows.set(row.id, row);
  }
  return [...rows.values()].sort((one, other) => one.id - other.id);
};

/** The first row of each person. */
const firstRows = <Row extends SignedRegistration>(rows: readonly Row[]): ReadonlyMap<number, Row> => {
  const first = new Map<number, Row>();
  for (const row of rows) if (!first.has(row.author)) first.set(row.author, row);
  return first;
};

/** `rows`: of this session alone, each once, in the order of ids. */
const placesIn = <Row extends SignedRegistration>(
  session: SignedSession,
  rows: readonly Row[],
  known: PlacesKnown
): SessionPlaces<Row> => {
  const state = stateOf(session);
  const fixed = isFixed(session);
  const named = idsIn(fixed ? session.inRows : '');
  const isNamed = new Set(named);
  const placed = firstRows(rows.filter(({ id }) => isNamed.has(id)));
  const against = new Map<Row, NotCounting>();
  const reasonAgainst = reasonsAgainst(session, known);
  for (const row of rows) {
    const reason = reasonAgainst(row);
    if (reason !== undefined) against.set(row, reason);
  }
  const queue = firstRows(rows.filter((row) => !against.has(row) && !placed.has(row.author)));
  const queued = [...queue.values()];
  const capacity = capacityOf(session);
  const isOpen = state === 'Planned' || (state === 'Closed' && !fixed);
  const taken = isOpen ? queued.slice(0, capacity) : [...placed.values()];
  const notCounted = new Map<number, NotCounted<Row>>();
  for (const [row, because] of against)
    if (!placed.has(row.author) && !queue.has(row.author)) notCounted.set(row.author, { row, because });
  const isThere = new Set(rows.map(({ id }) => id));
  return {
    fixed,
    in: taken,
    waiting: isOpen ? queued.slice(taken.length) : state === 'Closed' ? queued : [],
    notCounted: [...notCounted.values()],
    registered: [...placed.values(), ...queued].sort((one, other) => one.id - other.id),
    gone: named.filter((id) => !isThere.has(id)),
    ...(capacity === undefined ? {} : { capacity, left: Math.max(0, capacity - taken.length) })
  };
};

/**
 * Who has a place in each session, from the rows in the order of their ids and alike in every browser. Rows may come in any order, more
 * than once, and with those of sessions that are not among these, or are gone.
 */
export const placedSessions = <Row extends SignedRegistration>(
  sessions: readonly SignedSession[],
  registrations: readonly Row[],
  known: PlacesKnown = {}
): readonly PlacedSession<Row>[] => {
  const bySession = new Map<number, Row[]>(sessions.map(({ id }) => [id, []]));
  for (const row of rowsOnce(registrations))
    if (row.sessionId !== undefined && isId(row.author)) bySession.get(row.sessionId)?.push(row);
  return sessions.map((session) => ({ session, places: placesIn(session, bySession.get(session.id) ?? [], known) }));
};

/** The same for one session. */
export const placesOf = <Row extends SignedRegistration>(
  session: SignedSession,
  registrations: readonly Row[],
  known: PlacesKnown = {}
): SessionPlaces<Row> =>
  placesIn(
    session,
    rowsOnce(registrations).filter(({ sessionId, author }) => sessionId === session.id && isId(author)),
    known
  );

/**
 * Whether enough was read to say who has a place: the session is younger than the oldest registration that was read, and it is known who
 * serves where that matters. `oldestRead` absent: every registration was read, or all of this session.
 */
export const arePlacesWorded = (
  session: SignedSession,
  oldestRead: string | undefined,
  { community }: PlacesKnown
): boolean => isWorded(session, oldestRead) && (community !== undefined || !isForAmbassadors(session));

/** Where somebody stands, by site user id. */
export const standingOf = (
  { in: taken, waiting, notCounted, registered }: SessionPlaces,
  user: number
): PlaceStanding => {
  const isUsers = ({ author }: SignedRegistration): boolean => author === user;
  if (taken.some(isUsers)) return { is: 'booked' };
  const at = waiting.findIndex(isUsers);
  if (at >= 0) return { is: 'waiting', number: at + 1 };
  if (registered.some(isUsers)) return { is: 'over' };
  const because = notCounted.find(({ row }) => isUsers(row))?.because;
  return because === undefined ? { is: 'none' } : { is: 'notCounted', because };
};

/** Every row of somebody's for a session, whether it counts or not: what withdrawing deletes. */
export const ownRegistrations = <Row extends SignedRegistration>(
  session: Pick<SignedSession, 'id'>,
  registrations: readonly Row[],
  user: number
): readonly Row[] =>
  rowsOnce(registrations).filter(({ sessionId, author }) => sessionId === session.id && author === user);

/** Whoever gets the place that somebody leaves; undefined: nobody waits, or places are given by hand since closing. */
export const nextUp = <Row extends SignedRegistration>(
  { fixed, in: taken, waiting }: SessionPlaces<Row>,
  leaves: number
): Row | undefined => (!fixed && taken.some(({ author }) => author === leaves) ? waiting[0] : undefined);

/** Who waited before and has a place now. */
export const movedUp = <Row extends SignedRegistration>(
  before: SessionPlaces,
  now: SessionPlaces<Row>
): readonly Row[] => {
  const waited = new Set(before.waiting.map(({ author }) => author));
  return now.in.filter(({ author }) => waited.has(author));
};
