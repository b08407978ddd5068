import { play } from './schedules';

const many = Number(process.env['PLACES_SCHEDULES'] ?? 100);
const first = Number(process.env['PLACES_SEED'] ?? 1);

test(`${many} schedules from seed ${first}: as many in as there are places, and everybody reads what the organiser reads`, () => {
  const played = Array.from({ length: many }, (_none, at) => play(first + at));
  expect(played.flatMap(({ wrong }) => wrong).slice(0, 20)).toEqual([]);
  // The dice did throw races.
  const sum = (count: (each: (typeof played)[number]) => number): number =>
    played.reduce((all, each) => all + count(each), 0);
  expect(sum(({ registered }) => registered)).toBeGreaterThan(many * 3);
  expect(sum(({ moved }) => moved)).toBeGreaterThan(many / 2);
  expect(sum(({ closed }) => Number(closed))).toBeGreaterThan(many / 4);
});
