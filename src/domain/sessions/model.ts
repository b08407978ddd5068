import type { RegistrationRow, SessionRow } from '../../lists';
import type { Signature } from '../port/rows';

export type SessionKind = Extract<SessionRow['kind'], string>;
export type SessionState = Extract<SessionRow['state'], string>;

/** A session, signed by SharePoint: rows about it count from `created` on, and `version` is what its etag says. */
export type SignedSession = SessionRow & Pick<Signature, 'created' | 'modified' | 'version'>;

/** What the places are told from; `personUser` only finds a row, its author decides. */
export type SignedRegistration = Pick<RegistrationRow, 'id' | 'sessionId'> &
  Pick<Signature, 'author' | 'created' | 'version'>;

/** Why a registration counts for nothing: looked for in this order. */
export type NotCounting =
  | 'edited'
  /** Than the session itself. */
  | 'older'
  | 'beforeRegistration'
  | 'tooLate'
  | 'notAmbassador';

export interface NotCounted<Row extends SignedRegistration = SignedRegistration> {
  readonly row: Row;
  readonly because: NotCounting;
}

/** Who has a place, who waits for one; rows in the order of their ids, one for each person. */
export interface SessionPlaces<Row extends SignedRegistration = SignedRegistration> {
  /** Absent: as many as come. */
  readonly capacity?: number;
  /** Registration was closed: the places are those that the session names, whatever becomes of the rows. */
  readonly fixed: boolean;
  readonly in: readonly Row[];
  readonly waiting: readonly Row[];
  /** People none of whose rows counts, each with the last one. */
  readonly notCounted: readonly NotCounted<Row>[];
  /** Everybody who has or had a place or waited: whom to tell what becomes of the session, when it is cancelled too. */
  readonly registered: readonly Row[];
  /** Ids with a place whose row is not among those read: withdrawn since, or never there. */
  readonly gone: readonly number[];
  /** Places that nobody has; absent: as many as come. */
  readonly left?: number;
}

/** Where one person stands. Whoever just withdrew stands as somebody who never registered. */
export type PlaceStanding =
  | { readonly is: 'none' }
  | { readonly is: 'booked' }
  /** `number` 1: the next to move up. */
  | { readonly is: 'waiting'; readonly number: number }
  | { readonly is: 'notCounted'; readonly because: NotCounting }
  /** Had registered, and the session was cancelled, or was held without this person among those who had a place. */
  | { readonly is: 'over' };

export interface PlacedSession<Row extends SignedRegistration = SignedRegistration> {
  readonly session: SignedSession;
  readonly places: SessionPlaces<Row>;
}

/** What a reader can do with a session, in the order in which it is offered. */
export type SessionAction =
  | 'join'
  | 'register'
  /** To register where all places are taken. */
  | 'wait'
  | 'withdraw'
  | 'addToCalendar'
  /** Cancelled after it stood in the calendar. */
  | 'removeFromCalendar'
  | 'giveFeedback';

/** What whoever may edit sessions can do with one, in the order in which it is offered. */
export type OrganiserAction =
  | 'edit'
  | 'close'
  /** The second of the two writes of closing never came. */
  | 'finishClosing'
  | 'givePlace'
  | 'planAgain'
  | 'takeAttendance'
  | 'hold'
  | 'cancel';
