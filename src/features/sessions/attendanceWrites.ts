import { noted } from '../../device/noted';
import { ProgrammeError, type SharedProgramme } from '../../domain/port/programme';
import type { RowWriter, Write } from '../../domain/port/rowWriter';
import {
  attendanceAfter,
  attendanceDue,
  type AttendancePress,
  type AttendanceToMake
} from '../../domain/sessions/attendance';
import type { SessionPlaces, SignedSession } from '../../domain/sessions/model';
import type { AttendanceRow } from '../../lists';
import { attendance } from '../../lists/attendance';
import { attendance as attendanceRead } from '../../lists/reading/attendance';

/** Somebody's row, with the version that is changed. */
export type AttendanceKept = AttendanceRow & { readonly version: number };

/** As many as are written together. */
const attendanceTogether = 50;

/** All rows of a session, as they are now. */
const readAttendance = (programme: SharedProgramme, session: number): Promise<readonly AttendanceKept[]> => {
  programme.forget();
  return programme.rows(attendanceRead, {
    columns: ['SessionId', 'Person', 'State', 'RowKey', 'Version'],
    which: { column: 'SessionId', oneOf: [session] }
  });
};

/** Resolves with whether all were written. */
const writeTogether = async (writer: RowWriter, writes: readonly Write[]): Promise<boolean> => {
  let isDone = true;
  for (let at = 0; at < writes.length; at += attendanceTogether) {
    const written = await writer
      .write(attendance, writes.slice(at, at + attendanceTogether))
      .catch(noted('attendance'));
    if (written === undefined || written.some(({ state }) => state !== 'done')) isDone = false;
  }
  return isDone;
};

const addedOf = ({ sessionId, user, state, rowKey }: AttendanceToMake): Write => ({
  kind: 'add',
  values: { sessionId, person: { id: user }, state, rowKey }
});

/** Refused because somebody copied the same person a moment ago: SharePoint lets each key in once. */
const writeAll = async (
  programme: SharedProgramme,
  writer: RowWriter,
  session: number,
  rows: readonly AttendanceToMake[]
): Promise<readonly AttendanceKept[]> => {
  let refused: ProgrammeError | undefined;
  for (let at = 0; at < rows.length; at += attendanceTogether) {
    const written = await writer.write(attendance, rows.slice(at, at + attendanceTogether).map(addedOf));
    for (const each of written) if (each.state === 'refused') refused = new ProgrammeError(each.failure);
  }
  const now = await readAttendance(programme, session);
  const keys = new Set(now.map(({ rowKey }) => rowKey.trim()));
  if (refused !== undefined && rows.some(({ rowKey }) => !keys.has(rowKey))) throw refused;
  return now;
};

/** Copies who has a place into the list of those expected, and takes away what an earlier plan left there. Rejects with ProgrammeError. */
export const copyAttendance = async (
  programme: SharedProgramme,
  writer: RowWriter,
  session: SignedSession,
  places: SessionPlaces,
  now: string
): Promise<readonly AttendanceKept[]> => {
  const there = await readAttendance(programme, session.id);
  const { make, back, drop } = attendanceDue(session, places, there, now);
  if (make.length + back.length + drop.length === 0) return there;
  const earlier: readonly Write[] = [
    ...drop.map(({ id }): Write => ({ kind: 'delete', id })),
    ...back.map(({ id, version }): Write => ({ kind: 'change', id, version, values: { state: 'Expected' } }))
  ];
  await writeTogether(writer, earlier);
  return writeAll(programme, writer, session.id, make);
};

/** Somebody who came without a place. */
export const addAttendance = (
  programme: SharedProgramme,
  writer: RowWriter,
  row: AttendanceToMake
): Promise<readonly AttendanceKept[]> => writeAll(programme, writer, row.sessionId, [row]);

/** One press on some rows, each as it was read; resolves with the rows as they are then, and whether all were written. */
export const pressAttendance = async (
  programme: SharedProgramme,
  writer: RowWriter,
  session: number,
  rows: readonly AttendanceKept[],
  press: AttendancePress
): Promise<{ readonly rows: readonly AttendanceKept[]; readonly isDone: boolean }> => {
  const writes = rows.map(({ id, version, state }): Write => {
    const next = attendanceAfter(state, press);
    return next === undefined ? { kind: 'delete', id } : { kind: 'change', id, version, values: { state: next } };
  });
  const isDone = await writeTogether(writer, writes);
  return { rows: await readAttendance(programme, session), isDone };
};
