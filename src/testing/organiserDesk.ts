import type { SignedSession } from '../domain/sessions/model';
import type { AttendanceRow, CoachingRequestRow, RegistrationRow } from '../lists';
import type { Signature } from '../domain/port/rows';
import type { ListRights } from '../domain/port/rowWriter';
import { attendance } from '../lists/attendance';
import type { Person } from '../lists/columns';
import type { List } from '../lists/list';
import { sessions } from '../lists/sessions';
import type { Surroundings } from '../shell/ProgrammeContext';
import { type MemoryCuration, memoryCuration } from './memoryCuration';
import { type Holdings, type MemoryProgramme, memoryProgramme } from './memoryProgramme';
import { anAmbassador, aPerson } from './people';
import { registrationRow, signedSession } from './sessionRows';

/** Who registers, by their numbers; nobody else is known. */
export const sessionPeople = {
  11: aPerson('Ann Peeters', { id: 11 }),
  12: aPerson('Bob Maes', { id: 12 }),
  13: aPerson('Carla Dupont', { id: 13 }),
  14: aPerson('Dirk Claes', { id: 14 })
} as const;

/** What the lists hold before anything is pressed. */
export interface OrganisedToHold {
  /** Absent: the reader organises. */
  readonly curator?: false;
  /** Does not handle attendance. */
  readonly noHandler?: true;
  readonly sessions: readonly SignedSession[];
  readonly registrations?: readonly (RegistrationRow & Partial<Signature>)[];
  readonly attendance?: readonly AttendanceRow[];
  readonly requests?: readonly (CoachingRequestRow & Partial<Signature>)[];
  readonly held?: Partial<Holdings>;
}

export interface OrganiserDesk {
  readonly programme: MemoryProgramme;
  readonly curation: MemoryCuration;
  readonly given: Partial<Surroundings>;
  /** Somebody else writes a session meanwhile. */
  readonly touch: (id: number, values: Partial<SignedSession>) => void;
  /** Runs after each request that writes, from now on. */
  afterWrite: () => void;
  /** A session as the list holds it. */
  readonly session: (id: number) => SignedSession;
  readonly newest: () => SignedSession;
  readonly attendance: () => readonly AttendanceRow[];
}

/** A registration with the name of whoever made it. */
export const registered = (
  id: number,
  session: number,
  author: keyof typeof sessionPeople,
  values: Partial<Signature> = {}
): RegistrationRow & Partial<Signature> =>
  registrationRow(id, session, author, { writer: sessionPeople[author], ...values });

const personOf = (person: Partial<Person> | undefined): Person | undefined =>
  Object.values(sessionPeople).find(({ id }) => id === person?.id);

const hostOf = (host: Partial<Person> | undefined): Person | undefined =>
  host === undefined ? undefined : { ...aPerson('Chloé Baudoux'), ...host };

/** Sessions in memory: what is written there is read at once. Ann (11) and Bob (12) are ambassadors. */
export const organiserDesk = (given: OrganisedToHold): OrganiserDesk => {
  const signatures = new Map(given.sessions.map(({ id, created, modified }) => [id, { created, modified }]));
  const programme = memoryProgramme({
    curator: given.curator !== false,
    ambassadors: [
      anAmbassador('Ann Peeters', { person: sessionPeople[11] }),
      anAmbassador('Bob Maes', { person: sessionPeople[12] })
    ],
    registrations: given.registrations ?? [],
    coachingRequests: given.requests ?? [],
    ...given.held
  });
  const curation = memoryCuration({
    lax: true,
    directory: Object.values(sessionPeople),
    rows: { [sessions.url]: given.sessions, [attendance.url]: given.attendance ?? [] }
  });
  const rowsOf = (list: List): readonly { readonly id: number }[] =>
    curation.held(list).map(({ item, version }) => ({
      created: '2026-11-24T09:00:00Z',
      modified: '2026-11-24T09:00:00Z',
      ...item,
      // SharePoint knows the name of whoever is written as a number.
      ...(list === attendance ? { person: personOf((item as Partial<AttendanceRow>).person) } : {}),
      ...(list === sessions ? { host: hostOf((item as { readonly host?: Partial<Person> }).host) } : {}),
      ...(list === sessions ? signatures.get(item.id) : {}),
      version
    }));
  const sync = (): void => {
    for (const list of [sessions, attendance]) programme.holdRows(list, rowsOf(list));
  };
  sync();
  const { write, rights } = curation.writer;
  const refusedRights: ListRights = { mayAdd: false, mayEdit: false, mayDelete: false, seesAll: false };
  const desk: OrganiserDesk = {
    programme,
    curation,
    given: {
      curation: async () => ({
        ...curation,
        writer: {
          ...curation.writer,
          rights: async (list) => (list === attendance && given.noHandler === true ? refusedRights : rights(list)),
          write: async (list, writes) => {
            try {
              return await write(list, writes);
            } finally {
              desk.afterWrite();
              sync();
            }
          }
        }
      })
    },
    touch: (id, values) => {
      curation.touch(sessions, id, values as never);
      sync();
    },
    afterWrite: () => undefined,
    session: (id) => rowsOf(sessions).find((row) => row.id === id) as SignedSession,
    newest: () => rowsOf(sessions).at(-1) as SignedSession,
    attendance: () => rowsOf(attendance) as readonly AttendanceRow[]
  };
  return desk;
};

/** A session a week from the Tuesday of these tests, made before anybody registered. */
export const comingSession = (id: number, values: Partial<SignedSession> = {}): SignedSession =>
  signedSession(id, values);

/** Clocks that go on while the date stands still. */
export const onlyTheDate = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'nextTick',
  'queueMicrotask',
  'performance',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'hrtime'
] as const;
