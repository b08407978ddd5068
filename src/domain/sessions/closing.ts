import type { SessionRow } from '../../lists';
import type { Write } from '../port/rowWriter';
import type { SessionPlaces, SignedRegistration, SignedSession } from './model';
import { inRowsText, isFixed, type PlacesKnown, placesOf, stateOf } from './places';

/** What an organiser writes into a session. */
type SessionValues = Partial<Pick<SessionRow, 'state' | 'inRows' | 'summary' | 'capacity'>>;

/** A change of a session, sent with If-Match: nothing is written when the row is not what was read. */
export type SessionChange = Extract<Write, { readonly kind: 'change' }> & { readonly values: SessionValues };

const changeOf = ({ id, version }: SignedSession, values: SessionValues): SessionChange => ({
  kind: 'change',
  id,
  version,
  values
});

const idsOf = (rows: readonly SignedRegistration[]): readonly number[] => rows.map(({ id }) => id);

/** The first write of closing. Old ids go with it: they would be places from this moment on. */
export const closingBegun = (session: SignedSession): SessionChange =>
  changeOf(session, { state: 'Closed', inRows: '' });

/** The second one: `registrations` are all of the session, read after the first write; `session` is as that write left it. */
export const closingDone = (
  session: SignedSession,
  registrations: readonly SignedRegistration[],
  known: PlacesKnown
): SessionChange =>
  changeOf(session, { inRows: inRowsText(idsOf(placesOf({ ...session, inRows: '' }, registrations, known).in)) });

/**
 * Gives a place that is left to whoever is next, or to the row that the organiser picked; undefined: there is no place or nobody to give it
 * to. Ids whose rows are gone are left out, so that a row that is restored later has no place beside it.
 */
export const placeGiven = (
  session: SignedSession,
  { fixed, in: taken, waiting, left }: SessionPlaces,
  picked?: number
): SessionChange | undefined => {
  const row = picked === undefined ? waiting[0] : waiting.find(({ id }) => id === picked);
  if (!fixed || stateOf(session) !== 'Closed' || left === 0 || row === undefined) return undefined;
  return changeOf(session, { inRows: inRowsText([...idsOf(taken), row.id]) });
};

/** Open again, or planned again after it was cancelled: rows count as they stand. */
export const plannedAgain = (session: SignedSession): SessionChange =>
  changeOf(session, { state: 'Planned', inRows: '' });

/** `reason` is what everybody reads of it. */
export const cancelled = (session: SignedSession, reason: string): SessionChange =>
  changeOf(session, { state: 'Cancelled', summary: reason });

export const held = (session: SignedSession): SessionChange => changeOf(session, { state: 'Held' });

/**
 * Whose place goes when a session is changed: with a smaller capacity the latest, with an earlier end of registration or another audience whoever
 * does not count then. Nobody's after closing.
 */
export const placesLost = <Row extends SignedRegistration>(
  session: SignedSession,
  changed: Partial<SignedSession>,
  registrations: readonly Row[],
  known: PlacesKnown
): readonly Row[] => {
  const keep = new Set(idsOf(placesOf({ ...session, ...changed }, registrations, known).in));
  return placesOf(session, registrations, known).in.filter(({ id }) => !keep.has(id));
};

const signature = new Set(['id', 'created', 'modified', 'version']);

/** The columns in which a session is no more what was read, by their names in code. */
export const changedIn = (read: SignedSession, now: SignedSession): readonly (keyof SessionRow)[] =>
  (Object.keys(now) as (keyof SessionRow)[]).filter(
    (name) => !signature.has(name) && JSON.stringify(read[name]) !== JSON.stringify(now[name])
  );

/** What is to be done about a closing that SharePoint refused because the session had changed; `now`: as it was read since. */
export type ClosingRefused =
  /** Somebody else closed it, or is closing it: theirs holds. */
  | { readonly is: 'theirs' }
  /** It was held, cancelled or planned again meanwhile: there is nothing to close. */
  | { readonly is: 'off' }
  /** Something else changed: it is said, and the organiser is asked again. */
  | { readonly is: 'askAgain'; readonly changed: readonly (keyof SessionRow)[] }
  /** The first write stands and the second is still due: registrations are read anew. */
  | { readonly is: 'goOn' };

/** `begun`: the first write was ours. */
export const afterRefusal = (read: SignedSession, now: SignedSession | undefined, begun: boolean): ClosingRefused => {
  const state = now === undefined ? 'Cancelled' : stateOf(now);
  if (now === undefined || state === 'Cancelled' || state === 'Held') return { is: 'off' };
  if (state === 'Closed') return begun && !isFixed(now) ? { is: 'goOn' } : { is: 'theirs' };
  return begun ? { is: 'off' } : { is: 'askAgain', changed: changedIn(read, now) };
};
