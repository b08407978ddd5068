import type { AttendanceRow, CoachingRequestRow, RegistrationRow, SessionRow } from '../lists';
import type { Signature } from '../domain/port/rows';
import type { SignedSession } from '../domain/sessions/model';

/** An hour of the coach in Brussels, for everybody, with places for as many as come. */
export const sessionRow = (id: number, values: Partial<SessionRow> = {}): SessionRow => ({
  id,
  title: `Session ${id}`,
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  kind: 'Coach hour',
  startsOn: '2026-12-08T11:00:00Z',
  endsOn: '2026-12-08T12:00:00Z',
  place: '',
  meetingUrl: undefined,
  capacity: undefined,
  audience: ['Everyone'],
  topics: [],
  language: 'FR',
  moduleKey: '',
  host: undefined,
  registrationFrom: undefined,
  registrationUntil: undefined,
  state: 'Planned',
  questionId: undefined,
  takenRow: undefined,
  inRows: '',
  summary: '',
  ...values
});

/** Somebody's wish for a place, made after every session of these tests, and never edited. */
export const registrationRow = (
  id: number,
  sessionId: number,
  author: number,
  values: Partial<RegistrationRow & Signature> = {}
): RegistrationRow & Signature => ({
  id,
  title: '',
  sessionId,
  personUser: author,
  author,
  editor: author,
  created: '2026-11-24T09:00:00Z',
  modified: '2026-11-24T09:00:00Z',
  version: 1,
  guid: '',
  writer: undefined,
  ...values
});

/** A wish for individual coaching, with a slot or without. */
export const coachingRequestRow = (
  id: number,
  author: number,
  values: Partial<CoachingRequestRow & Signature> = {}
): CoachingRequestRow & Signature => ({
  id,
  title: 'Copilot',
  sessionId: undefined,
  personUser: author,
  topics: [],
  language: 'FR',
  wish: '',
  tell: undefined,
  author,
  editor: author,
  created: '2026-11-24T09:00:00Z',
  modified: '2026-11-24T09:00:00Z',
  version: 1,
  guid: '',
  writer: undefined,
  ...values
});

export const attendanceRow = (id: number, sessionId: number, values: Partial<AttendanceRow> = {}): AttendanceRow => ({
  id,
  title: '',
  sessionId,
  person: undefined,
  state: 'Expected',
  rowKey: `${sessionId}-${id}`,
  ...values
});

/** The same session as the places are told from it: made a week before anybody registers. */
export const signedSession = (id: number, values: Partial<SignedSession> = {}): SignedSession => ({
  ...sessionRow(id),
  created: '2026-11-17T09:00:00Z',
  modified: '2026-11-17T09:00:00Z',
  version: 1,
  ...values
});
