import type { Seated, SeatKeeper } from '../domain/port/seats';
import type { Signature } from '../domain/port/rows';
import type { SignedSession } from '../domain/sessions/model';
import type { Surroundings } from '../shell/ProgrammeContext';
import { dayInBrussels } from './brussels';
import { type MemorySeats, memorySeatRoom, memorySeats } from './memorySeats';
import { type Holdings, type MemoryProgramme, memoryProgramme } from './memoryProgramme';
import { anAmbassador, aPerson, aProfile } from './people';
import { coachingRequestRow, registrationRow, signedSession } from './sessionRows';

/** Site user id of whoever reads. */
const reader = 7;

/** Tuesday, ten o'clock in Brussels. */
const sessionsNow = '2026-11-24T09:00:00Z';

/** Somebody of the desk by their number. */
export const sessionPeople = {
  11: aPerson('Ann Peeters', { id: 11 }),
  12: aPerson('Bob Maes', { id: 12 }),
  13: aPerson('Zoé Lambert', { id: 13 }),
  21: aPerson('Claire Fontaine', { id: 21 }),
  [reader]: aPerson('Chloé Baudoux', { id: reader })
} as const;

const personOf = (user: number) => (sessionPeople as Readonly<Record<number, ReturnType<typeof aPerson>>>)[user];

/** Who reads, what comes, who registered before, in this order. */
export interface SessionsToHold {
  readonly as?: 'colleague' | 'ambassador';
  readonly sessions?: readonly (Partial<SignedSession> & { readonly id: number })[];
  readonly registered?: readonly (readonly [author: number, session: number, values?: Partial<Signature>])[];
  readonly requests?: readonly Partial<ReturnType<typeof coachingRequestRow>>[];
  readonly held?: Partial<Holdings>;
}

export interface SessionDesk {
  readonly programme: MemoryProgramme;
  readonly seats: MemorySeats;
  readonly given: Partial<Surroundings>;
  /** Somebody else registers, or withdraws, in their own browser. */
  readonly registers: (author: number, session: number) => void;
  readonly withdraws: (author: number, session: number) => Promise<void>;
}

/**
 * Sessions & Coaching in memory: what is written stands in the lists at once. Ann (11) and Bob (12) are ambassadors, Zoé (13) is none; Claire (21)
 * is a coach.
 */
export const sessionDesk = ({
  as = 'colleague',
  sessions = [],
  registered = [],
  requests = [],
  held = {}
}: SessionsToHold = {}): SessionDesk => {
  const room = memorySeatRoom();
  const signed = new Map<number, Partial<Signature>>();
  const asked = new Map<number, Partial<ReturnType<typeof coachingRequestRow>>>();
  const registrations: ReturnType<typeof registrationRow>[] = [];
  const coachingRequests: ReturnType<typeof coachingRequestRow>[] = [];
  /** What the lists hold, as everybody reads it. */
  const publish = (): void => {
    registrations.splice(0, Infinity);
    for (const { id, author, sessionId, version } of room.registrations.rows())
      registrations.push(
        registrationRow(id, sessionId ?? 0, author, {
          created: new Date().toISOString(),
          writer: personOf(author),
          version,
          ...signed.get(id)
        })
      );
    coachingRequests.splice(0, Infinity);
    for (const { id, author, version, ...values } of room.coachingRequests.rows())
      coachingRequests.push(
        coachingRequestRow(id, author, { ...values, version, tell: undefined, ...asked.get(id), id, author } as never)
      );
  };
  for (const [author, sessionId, values = {}] of registered) {
    const { id } = room.registrations.write(author, { personUser: author, sessionId }, values.version);
    signed.set(id, { created: '2026-11-23T09:00:00Z', ...values });
  }
  for (const { author = reader, ...request } of requests) {
    const { id } = room.coachingRequests.write(author, {
      personUser: author,
      title: request.title ?? 'Copilot',
      wish: request.wish ?? '',
      ...(request.sessionId === undefined ? {} : { sessionId: request.sessionId })
    } as never);
    asked.set(id, request);
  }
  publish();
  const seats = memorySeats(room, reader);
  const told = async (work: Promise<Seated>): Promise<Seated> => {
    const seated = await work;
    publish();
    return seated;
  };
  const keeper: SeatKeeper = {
    ...seats,
    register: async (session) => told(seats.register(session)),
    withdraw: async (session) => told(seats.withdraw(session)),
    request: async (request) => told(seats.request(request)),
    unrequest: async (id) => told(seats.unrequest(id))
  };
  const ambassador = (user: 11 | 12 | 7) => anAmbassador(sessionPeople[user].name, { person: sessionPeople[user] });
  const programme = memoryProgramme({
    profile: aProfile({ login: sessionPeople[reader].login, languages: ['en'] }),
    person: reader,
    ambassadors: [ambassador(11), ambassador(12), ...(as === 'ambassador' ? [ambassador(reader)] : [])],
    sessions: sessions.map(({ id, ...values }) => signedSession(id, { host: sessionPeople[21], ...values })),
    registrations,
    coachingRequests,
    ...held
  });
  return {
    programme,
    seats,
    given: { seats: async () => keeper, today: () => dayInBrussels(Date.now()) },
    registers: (author, sessionId) => {
      room.registrations.write(author, { personUser: author, sessionId });
      publish();
    },
    withdraws: async (author, session) => {
      await memorySeats(room, author).withdraw(session);
      publish();
    }
  };
};

const goingOn = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout'
] as const;

/** For jest's clock: only what it shows stands still, everything else goes on. */
export const stoppedClock = (
  now = sessionsNow
): { readonly now: Date; readonly doNotFake: (typeof goingOn)[number][] } => ({
  now: new Date(now),
  doNotFake: [...goingOn]
});
