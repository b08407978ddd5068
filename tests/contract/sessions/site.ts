import type { SignedRegistration, SignedSession } from '../../../src/domain/sessions/model';
import { placesOf } from '../../../src/domain/sessions/places';
import { registrationRow, signedSession } from '../../../src/testing/sessionRows';
import type { Write } from '../../../src/domain/port/rowWriter';
import { secondFold, type SecondTelling } from './secondFold';
import { wordsOf } from './words';

/** One session and its registrations, kept as SharePoint keeps them: ids rise, etags decide, a recycled row comes back as it was. */
export interface SessionSite {
  /** What everybody reads now. */
  readonly session: () => SignedSession;
  readonly rows: () => readonly SignedRegistration[];
  readonly add: (user: number) => number;
  readonly remove: (id: number) => void;
  readonly edit: (id: number, sessionId?: number) => void;
  readonly recycle: (id: number) => void;
  readonly restore: (id: number) => void;
  /** False: the session is not what was read (412). */
  readonly write: (change: Write) => boolean;
  readonly pass: (minutes: number) => void;
  readonly now: () => string;
  /** What a browser that reads now shows to somebody. */
  readonly words: (user: number) => string;
  readonly second: () => SecondTelling;
}

export const openSite = (
  values: Partial<SignedSession> = {},
  serves: (user: number) => boolean = () => true
): SessionSite => {
  let session = signedSession(7, values);
  let clock = Date.parse('2026-11-24T09:00:00Z');
  let last = 0;
  const rows = new Map<number, SignedRegistration>();
  const bin = new Map<number, SignedRegistration>();
  const now = (): string => new Date(clock).toISOString().replace('.000Z', 'Z');
  const read = (): readonly SignedRegistration[] => [...rows.values()];
  return {
    session: () => session,
    rows: read,
    add: (user) => {
      last += 1;
      rows.set(last, registrationRow(last, 7, user, { created: now() }));
      return last;
    },
    remove: (id) => void rows.delete(id),
    edit: (id, sessionId) => {
      const row = rows.get(id);
      if (row !== undefined) rows.set(id, { ...row, version: row.version + 1, sessionId: sessionId ?? row.sessionId });
    },
    recycle: (id) => {
      const row = rows.get(id);
      if (row !== undefined) bin.set(id, row);
      rows.delete(id);
    },
    restore: (id) => {
      const row = bin.get(id);
      if (row !== undefined) rows.set(id, row);
      bin.delete(id);
    },
    write: (change) => {
      if (change.kind !== 'change' || change.version !== session.version) return false;
      session = { ...session, ...change.values, version: session.version + 1, modified: now() };
      return true;
    },
    pass: (minutes) => {
      clock += minutes * 60_000;
    },
    now,
    words: (user) => wordsOf(placesOf(session, read(), { community: { serves } }), user),
    second: () => secondFold(session, read(), serves)
  };
};
