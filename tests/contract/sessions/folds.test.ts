import { sample } from 'fast-check';
import { placesOf } from '../../../src/domain/sessions/places';
import { anyRegistrations, anySession, serving } from '../../../src/testing/sessionHistories';
import { secondFold } from './secondFold';
import { wordsOf } from './words';

/** Each run throws the same dice; `PLACES_SEED` throws others. */
const seeds =
  process.env['PLACES_SEED'] === undefined
    ? Array.from({ length: 30 }, (_none, at) => at + 1)
    : [Number(process.env['PLACES_SEED'])];

test.each(seeds)('two folds that were written apart say the same of 200 sessions by chance: seed %i', (seed) => {
  const sessions = sample(anySession, { numRuns: 200, seed });
  const registrations = sample(anyRegistrations, { numRuns: 200, seed });
  sessions.forEach((session, at) => {
    const rows = registrations[at] ?? [];
    const places = placesOf(session, rows, { community: serving });
    const second = secondFold(session, rows, serving.serves);
    const people = [...Array(14).keys()].slice(1);
    const byName = (users: readonly number[]): readonly number[] => [...users].sort((one, other) => one - other);
    expect({
      session,
      rows,
      in: byName(places.in.map(({ author }) => author)),
      waiting: places.waiting.map(({ author }) => author),
      words: people.map((user) => wordsOf(places, user))
    }).toEqual({ session, rows, in: byName(second.in), waiting: second.waiting, words: people.map(second.words) });
  });
});
