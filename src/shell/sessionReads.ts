import type * as declared from '../lists';
import { languages, nameOfText } from '../lists/languages';
import type { Reading } from '../lists/list';
import { coachingRequests } from '../lists/reading/coachingRequests';
import { registrations } from '../lists/reading/registrations';
import { sessions } from '../lists/reading/sessions';
import type { SharedProgramme } from '../domain/port/programme';
import type { SignedSession } from '../domain/sessions/model';
import type { Question } from './question';

/** Lists of own rows as lists that are read: what a row holds is told from that. */
export const registrationList: Reading<typeof declared.registrations> = registrations;
export const requestList: Reading<typeof declared.coachingRequests> = coachingRequests;

/** So many sessions are read, from a week ago on, and so many of the newest registrations. */
export const mostSessions = 200;
export const newestRegistrations = 2000;
const daysAgo = 7;

/** What places are told from. */
export const registrationColumns = ['SessionId', 'Author', 'Created', 'Version'] as const;

/** One's own requests for coaching: whoever reads them asks the same, so that they are asked for once. */
export const ownRequests = {
  columns: ['SessionId', 'Wish', 'Author', 'Created', 'Version'],
  which: { own: 'PersonUser' }
} as const;

export const sessionColumns = [
  ...languages.map((each) => nameOfText('Name', each)),
  'Kind',
  'StartsOn',
  'EndsOn',
  'Place',
  'MeetingUrl',
  'Capacity',
  'Audience',
  'Topics',
  'Language',
  'ModuleKey',
  'Host',
  'RegistrationFrom',
  'RegistrationUntil',
  'State',
  'QuestionId',
  'TakenRow',
  'InRows',
  'Summary',
  'Created',
  'Modified',
  'Version'
] as const;

/** All parts of a page ask the same within a day. */
const comingShape = () =>
  ({
    columns: sessionColumns,
    which: {
      timed: 'StartsOn',
      since: `${new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`,
      most: mostSessions
    }
  }) as const;

/** What comes, and what was a week ago, the earliest first. */
export const sessionsToCome: Question<readonly SignedSession[]> = {
  ask: (programme) => programme.rows(sessions, comingShape()),
  recall: (programme) => programme.remembered.rows(sessions, comingShape()),
  otherwise: []
};

/** Sessions with these ids, whenever they are. */
export const sessionsOfIds = (programme: SharedProgramme, ids: readonly number[]): Promise<readonly SignedSession[]> =>
  programme.rows(sessions, { columns: sessionColumns, which: { column: 'ID', oneOf: ids } });
