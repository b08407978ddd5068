import { isId } from '../questions/helpers';
import type { SessionPlaces, SignedSession } from './model';
import { canBeJoined, spanOf } from './moments';

/** By site user id; a session has one row for each person. */
const attendanceKey = (session: number, user: number): string => `${session}-${user}`;

/** Nobody but `Added` ones came unexpected. */
export type AttendanceState = 'Expected' | 'Attended' | 'Excused' | 'Absent' | 'Added';

/** A row of Attendance to be made. */
export interface AttendanceToMake {
  readonly sessionId: number;
  /** Site user id. */
  readonly user: number;
  readonly state: AttendanceState;
  readonly rowKey: string;
}

const attendanceOf = (session: number, user: number, state: AttendanceState): AttendanceToMake => ({
  sessionId: session,
  user,
  state,
  rowKey: attendanceKey(session, user)
});

/** Whether anybody can have come: from a quarter of an hour before the start, as one can join. A session without a start is not known to be ahead. */
export const isAttended = (session: Pick<SignedSession, 'startsOn' | 'endsOn'>, now: string): boolean =>
  canBeJoined(session, now) || (spanOf(session)?.starts ?? -Infinity) <= Date.parse(now);

/** A row of Attendance as it was read. */
export interface AttendanceThere {
  readonly rowKey: string;
  readonly state: unknown;
}

/** What the list of a closed session lacks, and what stands there of an earlier plan. */
export interface AttendanceDue<Row> {
  readonly make: readonly AttendanceToMake[];
  /** Expected again: nobody has come to what has not begun. */
  readonly back: readonly Row[];
  /** Of people who have no place any more. */
  readonly drop: readonly Row[];
}

/**
 * What copying the places changes. Rows that are there stay, so a copy that broke off goes on. Before anybody can have come, what stands there is of
 * this plan only if its person has a place and it says no more than that they excused themselves: a session that was closed, planned again and closed
 * anew begins anew.
 */
export const attendanceDue = <Row extends AttendanceThere>(
  session: Pick<SignedSession, 'id' | 'startsOn' | 'endsOn'>,
  { fixed, in: taken }: SessionPlaces,
  there: readonly Row[],
  now: string
): AttendanceDue<Row> => {
  if (!fixed) return { make: [], back: [], drop: [] };
  const known = new Set(there.map(({ rowKey }) => rowKey.trim()));
  const wanted = taken.map(({ author }) => attendanceOf(session.id, author, 'Expected'));
  const keys = new Set(wanted.map(({ rowKey }) => rowKey));
  const isOfNow = ({ rowKey }: Row): boolean => keys.has(rowKey.trim());
  const earlier = isAttended(session, now) ? [] : there;
  return {
    make: wanted.filter(({ rowKey }) => !known.has(rowKey)),
    back: earlier.filter((row) => isOfNow(row) && row.state !== 'Expected' && row.state !== 'Excused'),
    drop: earlier.filter((row) => !isOfNow(row))
  };
};

/** Somebody came without a place; undefined: they stand on the list already, and are ticked there. */
export const attendanceAdded = (
  { id }: Pick<SignedSession, 'id'>,
  user: number,
  there: readonly { readonly rowKey: string }[]
): AttendanceToMake | undefined =>
  isId(user) && !there.some(({ rowKey }) => rowKey.trim() === attendanceKey(id, user))
    ? attendanceOf(id, user, 'Added')
    : undefined;

/** They were there. */
export const hasCome = (state: unknown): boolean => state === 'Attended' || state === 'Added';

export type AttendancePress = 'tick' | 'excuse' | 'absent';

/** What a press makes of somebody's row; undefined: it is deleted, they were added by mistake. */
export const attendanceAfter = (state: unknown, press: AttendancePress): AttendanceState | undefined => {
  if (press === 'excuse') return state === 'Excused' ? 'Expected' : 'Excused';
  if (press === 'absent') return state === 'Absent' ? 'Expected' : 'Absent';
  if (state === 'Added') return undefined;
  return state === 'Attended' ? 'Expected' : 'Attended';
};
