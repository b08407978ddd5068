import { assert, integer, property, shuffledSubarray } from 'fast-check';
import { anyRegistrations, anySession, serving } from '../../testing/sessionHistories';
import { registrationRow } from '../../testing/sessionRows';
import type { SessionPlaces, SignedRegistration, SignedSession } from './model';
import { capacityOf, idsIn, isFixed, placesOf, standingOf } from './places';

const told = (session: SignedSession, rows: readonly SignedRegistration[]): SessionPlaces =>
  placesOf(session, rows, { community: serving });
const runs = { numRuns: 600 };
const isOpen = (session: SignedSession): boolean =>
  session.state === 'Planned' || session.state === undefined || (session.state === 'Closed' && !isFixed(session));

it('while things stand exactly as many as there are places are in, or everybody', () => {
  assert(
    property(anySession, anyRegistrations, (session, rows) => {
      if (!isOpen(session)) return;
      const { in: taken, waiting, left } = told(session, rows);
      const capacity = capacityOf(session) ?? Infinity;
      expect(taken).toHaveLength(Math.min(capacity, taken.length + waiting.length));
      expect(left ?? Infinity).toBe(capacity - taken.length);
      expect([...taken, ...waiting].map(({ id }) => id)).toEqual(
        [...taken, ...waiting].map(({ id }) => id).sort((one, other) => one - other)
      );
    }),
    runs
  );
});

it('nobody stands in two lists, and everybody who wrote a row stands somewhere', () => {
  assert(
    property(anySession, anyRegistrations, (session, rows) => {
      const { in: taken, waiting, notCounted, registered } = told(session, rows);
      const people = [...taken, ...waiting, ...notCounted.map(({ row }) => row)].map(({ author }) => author);
      expect(new Set(people).size).toBe(people.length);
      const known = new Set([...people, ...registered.map(({ author }) => author)]);
      for (const { author, sessionId } of rows) if (sessionId === 7 && author > 0) expect(known).toContain(author);
    }),
    runs
  );
});

it('is the same in whichever order rows come, twice or among others', () => {
  assert(
    property(
      anySession,
      anyRegistrations.chain((rows) =>
        shuffledSubarray([...rows, ...rows.map((row) => ({ ...row, id: row.id + 100, sessionId: 8 }))], {
          minLength: rows.length * 2
        }).map((mixed) => ({ rows, mixed }))
      ),
      (session, { rows, mixed }) => {
        expect(told(session, [...mixed, ...rows])).toEqual(told(session, rows));
      }
    ),
    runs
  );
});

it('a row that does not count changes nobody’s place', () => {
  assert(
    property(anySession, anyRegistrations, (session, rows) => {
      const places = told(session, rows);
      const stands = ({ in: taken, waiting }: SessionPlaces): unknown => [taken, waiting];
      for (const { row } of places.notCounted)
        expect(
          stands(
            told(
              session,
              rows.filter(({ id }) => id !== row.id)
            )
          )
        ).toEqual(stands(places));
      for (const row of rows.filter(({ version, id }) => version !== 1 && !idsIn(session.inRows).includes(id)))
        expect(
          stands(
            told(
              session,
              rows.filter((each) => each !== row)
            )
          )
        ).toEqual(stands(places));
    }),
    runs
  );
});

it('a late row moves nobody down, and a withdrawal nobody', () => {
  assert(
    property(anySession, anyRegistrations, integer({ min: 0, max: 13 }), (session, rows, at) => {
      const before = told(session, rows);
      const late = told(session, [...rows, registrationRow(900, 7, 13)]);
      expect(late.in.slice(0, before.in.length)).toEqual(before.in);
      const gone = rows[at];
      if (gone === undefined) return;
      const after = told(
        session,
        rows.filter(({ author }) => author !== gone.author)
      );
      for (const { author } of before.in)
        if (author !== gone.author) expect(standingOf(after, author)).toEqual({ is: 'booked' });
    }),
    runs
  );
});

it('closed, places are rows that are named and nothing else', () => {
  assert(
    property(anySession, anyRegistrations, (session, rows) => {
      if (!isFixed(session)) return;
      const named = idsIn(session.inRows);
      for (const { id, sessionId } of told(session, rows).in)
        expect([named.includes(id), sessionId]).toEqual([true, 7]);
    }),
    runs
  );
});
