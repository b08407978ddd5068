import type { SignedRegistration, SignedSession } from '../../../src/domain/sessions/model';

/*
 * Who has a place once more, from the page that specifies it and without a look at the first one: each question is asked of all rows anew,
 * and nothing is carried along.
 */

/** What everybody reads about one session. */
export interface SecondTelling {
  /** Site user ids, in the order of the rows. */
  readonly in: readonly number[];
  readonly waiting: readonly number[];
  /** What somebody reads of their own row. */
  readonly words: (user: number) => string;
}

/** Ids that are written in `InRows`. */
const named = (session: SignedSession): readonly string[] => session.inRows.trim().split(/[^\p{L}\p{N}.-]+/u);

export const secondFold = (
  session: SignedSession,
  all: readonly SignedRegistration[],
  serves: (user: number) => boolean
): SecondTelling => {
  const rows = all
    .filter(({ sessionId, author }) => sessionId === session.id && author > 0)
    .sort((a, b) => a.id - b.id);
  const time = (moment: string | undefined): number => new Date(moment ?? 'none').getTime();
  const word = (state: string): boolean => session.state === state;
  const isPlanned = !word('Closed') && !word('Held') && !word('Cancelled');
  const byRows = !isPlanned && !word('Cancelled') && session.inRows.trim().length > 0;
  const kindSays = session.kind === 'Coach hour' && session.audience.length === 0;
  const ambassadorsOnly =
    kindSays || (session.audience.includes('Ambassador') && session.audience.every((each) => each === 'Ambassador'));

  const fault = (row: SignedRegistration): string => {
    if (row.version > 1) return 'edited';
    if (!(time(row.created) >= time(session.created))) return 'older';
    if (time(session.registrationFrom) > time(row.created)) return 'beforeRegistration';
    const end = Number.isNaN(time(session.registrationUntil))
      ? time(session.startsOn)
      : time(session.registrationUntil);
    if (time(row.created) > end) return 'tooLate';
    return ambassadorsOnly && !serves(row.author) ? 'notAmbassador' : '';
  };
  const hasNamedRow = (user: number): boolean =>
    byRows && rows.some(({ author, id }) => author === user && named(session).includes(`${id}`));
  /** Who is counted, by the earliest row that counts. */
  const queue = rows
    .filter((row) => fault(row) === '')
    .filter((row, at, counting) => counting.findIndex(({ author }) => author === row.author) === at)
    .map(({ author }) => author);
  const capacity = Number.isFinite(session.capacity) ? Math.trunc(Math.max(0, session.capacity ?? 0)) : Infinity;
  const stands = isPlanned || (word('Closed') && !byRows);

  const isIn = (user: number): boolean =>
    stands ? queue.includes(user) && queue.indexOf(user) < capacity : hasNamedRow(user);
  const waits = (user: number): boolean => (stands || word('Closed')) && queue.includes(user) && !isIn(user);
  const waiting = queue.filter(waits);
  const words = (user: number): string => {
    const own = rows.filter(({ author }) => author === user);
    if (own.length === 0) return 'withdrawn';
    if (isIn(user)) return 'booked';
    if (waits(user)) return `no. ${waiting.indexOf(user) + 1}`;
    if (queue.includes(user)) return 'over';
    return word('Cancelled') || word('Held') || stands || byRows
      ? fault(own[own.length - 1] as SignedRegistration)
      : '?';
  };
  const people = rows.map(({ author }) => author).filter((user, at, every) => every.indexOf(user) === at);
  return { in: people.filter(isIn), waiting, words };
};
