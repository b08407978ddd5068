import type { Curation } from '../../domain/port/curation';
import { ProgrammeError, type SharedProgramme } from '../../domain/port/programme';
import type { Write } from '../../domain/port/rowWriter';
import {
  afterRefusal,
  changedIn,
  closingBegun,
  closingDone,
  type ClosingRefused,
  type SessionChange
} from '../../domain/sessions/closing';
import type { SignedSession } from '../../domain/sessions/model';
import { isFixed, type PlacesKnown, stateOf } from '../../domain/sessions/places';
import type { SessionFormValues } from '../../domain/sessions/form';
import type { SessionRow } from '../../lists';
import { sessions as sessionsRead } from '../../lists/reading/sessions';
import { sessions } from '../../lists/sessions';
import { mostNumbers } from '../../domain/port/rows';
import { noted } from '../../device/noted';
import { mostSessions, registrationColumns, registrationList, sessionsOfIds } from '../../shell/sessionReads';

/** What an organiser writes with. */
export interface OrganiserDesk {
  readonly programme: SharedProgramme;
  readonly curation: Curation;
}

/** How a change of a session ended, when SharePoint answered. */
export type SessionEnd =
  | { readonly is: 'done' }
  /** It is not what was read: nothing was written. */
  | { readonly is: 'changed'; readonly columns: readonly (keyof SessionRow)[] }
  | { readonly is: 'gone' }
  /** Of closing alone: somebody else's holds. */
  | { readonly is: 'theirs' }
  /** Of closing alone: it was held, cancelled or planned again meanwhile. */
  | { readonly is: 'off' };

/** As often as a closing is taken up again when somebody changes the session under it. */
const closingTries = 5;

const readAnew = async ({ programme }: OrganiserDesk, id: number): Promise<SignedSession | undefined> => {
  programme.forget();
  const [session] = await sessionsOfIds(programme, [id]);
  return session;
};

/** Resolves with whether it was written; rejects with ProgrammeError when SharePoint refused it, or gave no answer. */
const isWritten = async ({ curation }: OrganiserDesk, change: Write): Promise<boolean> => {
  const [written] = await curation.writer.write(sessions, [change]);
  if (written?.state === 'refused') throw new ProgrammeError(written.failure);
  return written?.state === 'done';
};

/** Writes a change of a session as it was read; rejects with ProgrammeError. */
export const changeSession = async (
  desk: OrganiserDesk,
  read: SignedSession,
  change: SessionChange | (Write & { readonly kind: 'change' })
): Promise<SessionEnd> => {
  if (await isWritten(desk, change)) return { is: 'done' };
  const now = await readAnew(desk, read.id);
  return now === undefined ? { is: 'gone' } : { is: 'changed', columns: changedIn(read, now) };
};

const ended = (refused: Exclude<ClosingRefused, { readonly is: 'goOn' }>): SessionEnd =>
  refused.is === 'askAgain' ? { is: 'changed', columns: refused.changed } : refused;

/**
 * Closes registration, or finishes a closing that broke off: first the state, then, from registrations that are read after that, who has a
 * place. Rejects with ProgrammeError; what stands then is read anew, and finished by whoever presses next.
 */
export const closeSession = async (
  desk: OrganiserDesk,
  read: SignedSession,
  known: PlacesKnown
): Promise<SessionEnd> => {
  if (stateOf(read) === 'Planned' && !(await isWritten(desk, closingBegun(read)))) {
    const refused = afterRefusal(read, await readAnew(desk, read.id), false);
    return refused.is === 'goOn' ? { is: 'theirs' } : ended(refused);
  }
  for (let tries = 0; tries < closingTries; tries++) {
    const now = await readAnew(desk, read.id);
    if (now === undefined || stateOf(now) !== 'Closed') return { is: 'off' };
    if (isFixed(now)) return { is: 'theirs' };
    const rows = await desk.programme.rows(registrationList, {
      columns: registrationColumns,
      which: { column: 'SessionId', oneOf: [read.id] }
    });
    if (await isWritten(desk, closingDone(now, rows, known))) return { is: 'done' };
    const refused = afterRefusal(now, await readAnew(desk, read.id), true);
    if (refused.is !== 'goOn') return ended(refused);
  }
  return { is: 'changed', columns: [] };
};

/** What became of new sessions: those that are there now, and those that are not. */
export interface Created {
  readonly there: readonly SignedSession[];
  readonly missing: readonly SessionFormValues[];
}

const isMadeOf = ({ title, startsOn, kind }: SessionFormValues, session: SignedSession): boolean =>
  session.title === title && session.startsOn === startsOn && session.kind === kind;

/**
 * Makes sessions. An answer that was lost is looked for in the list, so that pressing again makes none twice; rejects with
 * ProgrammeError when none can be made or looked for.
 */
export const createSessions = async (desk: OrganiserDesk, all: readonly SessionFormValues[]): Promise<Created> => {
  const { programme, curation } = desk;
  const writes = all.map((values): Write => ({ kind: 'add', values: { ...values, state: 'Planned' } }));
  const written = await curation.writer.write(sessions, writes).catch(noted('sessions'));
  programme.forget();
  if (written === undefined) {
    const since = all.map(({ startsOn = '' }) => startsOn).sort()[0] ?? '';
    const ids = await programme.rows(sessionsRead, {
      columns: ['StartsOn', 'Kind'],
      which: { timed: 'StartsOn', since, most: mostSessions }
    });
    const found = ids.filter((row) => all.some((values) => isMadeOf(values, row as SignedSession))).map(({ id }) => id);
    const there = found.length === 0 ? [] : await sessionsOfIds(programme, found.slice(0, mostNumbers));
    return { there, missing: all.filter((values) => !there.some((session) => isMadeOf(values, session))) };
  }
  const refused = written.find(({ state }) => state === 'refused');
  const made = written.flatMap((each) => (each.state === 'done' ? [each.id] : []));
  if (made.length === 0 && refused?.state === 'refused') throw new ProgrammeError(refused.failure);
  const there = await sessionsOfIds(programme, made);
  return { there, missing: all.filter((_values, at) => written[at]?.state !== 'done') };
};
