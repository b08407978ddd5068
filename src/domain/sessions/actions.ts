import { keyOf } from '../common/words';
import { safeLink } from '../common/links';
import { isId } from '../questions/helpers';
import { isCoaching } from './coaching';
import type { OrganiserAction, PlacedSession, SignedSession, SessionAction } from './model';
import { canBeJoined, hasEnded, instantIn, spanOf } from './moments';
import { isFixed, isForAmbassadors, type PlacesKnown, registrationEnds, standingOf, stateOf } from './places';

/** Somebody who looks at sessions. */
export interface SessionReader {
  /** Site user id. */
  readonly user: number;
  /** May add rows to Registrations. */
  readonly mayRegister: boolean;
  /** May add rows to Questions; absent: no. */
  readonly mayAsk?: boolean;
  /** May edit Sessions; absent: no. */
  readonly mayEdit?: boolean;
  /** Handles Attendance and coaching requests; absent: no. */
  readonly mayHandle?: boolean;
}

/** What a reader is and knows at an ISO moment. */
export interface SessionView extends PlacesKnown {
  readonly reader: SessionReader;
  readonly now: string;
}

/** A registration by the reader would count, sent now. */
const wouldCount = (session: SignedSession, { reader, now, community }: SessionView): boolean => {
  const instant = Date.parse(now);
  return (
    reader.mayRegister &&
    isId(reader.user) &&
    !isCoaching(session) &&
    stateOf(session) === 'Planned' &&
    instant >= (instantIn(session.registrationFrom) ?? instant) &&
    instant <= (registrationEnds(session) ?? instant) &&
    (!isForAmbassadors(session) || community?.serves(reader.user) === true)
  );
};

/** What the reader may do with a session: only what would count, done now. */
export const sessionActions = ({ session, places }: PlacedSession, view: SessionView): readonly SessionAction[] => {
  const { reader, now } = view;
  const standing = standingOf(places, reader.user);
  const state = stateOf(session);
  const isOver = hasEnded(session, now);
  const has = (action: SessionAction, isOffered: boolean): readonly SessionAction[] => (isOffered ? [action] : []);
  const isBooked = standing.is === 'booked';
  const isIn = isBooked || standing.is === 'waiting';
  const isDue = (state === 'Planned' || state === 'Closed') && !isOver;
  const mayCome = !isIn && wouldCount(session, view);
  return [
    ...has('join', isBooked && isDue && canBeJoined(session, now) && safeLink(session.meetingUrl) !== undefined),
    ...has('register', mayCome && places.left !== 0),
    ...has('wait', mayCome && places.left === 0),
    ...has('addToCalendar', isBooked && isDue && spanOf(session) !== undefined),
    ...has('withdraw', isIn && isDue),
    ...has('removeFromCalendar', state === 'Cancelled' && standing.is === 'over' && !isOver),
    ...has(
      'giveFeedback',
      (session.kind === 'Pilot' || session.kind === 'Workshop') &&
        reader.mayAsk === true &&
        session.host !== undefined &&
        (state === 'Held' || (state !== 'Cancelled' && isOver)) &&
        (isBooked || (state === 'Held' && !isFixed(session) && standing.is === 'over'))
    )
  ];
};

/** Somebody waits behind the reader, who could not come back to the same place: withdrawing asks once. */
export const asksBeforeWithdrawing = ({ waiting }: PlacedSession['places'], user: number): boolean => {
  const at = waiting.findIndex(({ author }) => author === user);
  return at + 1 < waiting.length;
};

const isAlike = (one: SignedSession, other: SignedSession): boolean =>
  keyOf(one.kind) === keyOf(other.kind) &&
  (one.title.trim() === other.title.trim() ||
    (one.moduleKey.trim() !== '' && one.moduleKey.trim() === other.moduleKey.trim()) ||
    one.topics.some((topic) => other.topics.some((each) => keyOf(each) === keyOf(topic))));

/**
 * Where the reader could go instead of a session that gave or would give a place: others of its kind, of the same series, training or topic, with
 * a place left. *Move me* registers there, then withdraws here.
 */
export const movesFrom = <Placed extends PlacedSession>(
  { session, places }: PlacedSession,
  all: readonly Placed[],
  view: SessionView
): readonly Placed[] => {
  const { is } = standingOf(places, view.reader.user);
  if ((is !== 'booked' && is !== 'waiting') || hasEnded(session, view.now)) return [];
  return all.filter(
    (other) =>
      other.session.id !== session.id &&
      isAlike(session, other.session) &&
      sessionActions(other, view).includes('register')
  );
};

/** What an organiser may do with a session now; nobody but whoever may edit sessions is one. */
export const organiserActions = (
  { session, places }: PlacedSession,
  { reader, now }: Pick<SessionView, 'reader' | 'now'>
): readonly OrganiserAction[] => {
  if (reader.mayEdit !== true) return [];
  if (isCoaching(session)) return stateOf(session) === 'Cancelled' ? ['edit', 'planAgain'] : ['edit', 'cancel'];
  const attendance = reader.mayHandle === true ? (['takeAttendance'] as const) : [];
  const hasBegun = (spanOf(session)?.starts ?? Infinity) <= Date.parse(now);
  switch (stateOf(session)) {
    case 'Planned':
      return ['edit', 'close', 'cancel'];
    case 'Held':
      return ['edit', ...(places.fixed ? attendance : [])];
    case 'Cancelled':
      return ['edit', 'planAgain'];
    case 'Closed':
      if (!places.fixed) return ['edit', 'finishClosing', 'planAgain', 'cancel'];
      return [
        'edit',
        ...(places.waiting.length > 0 && places.left !== 0 ? (['givePlace'] as const) : []),
        ...attendance,
        ...(hasBegun ? (['hold'] as const) : ['planAgain' as const]),
        'cancel'
      ];
  }
};
