import { assert, property, shuffledSubarray } from 'fast-check';
import { trainingRow } from '../../testing/rows';
import { startersPath } from './starter';

const rows = [
  trainingRow({ id: 1, moduleKey: 'b', language: 'FR', position: 20, minutes: 15 }),
  trainingRow({ id: 2, moduleKey: 'b', language: 'NL', position: 20 }),
  trainingRow({ id: 3, moduleKey: 'a', language: 'EN', position: 20, mandatory: true }),
  trainingRow({ id: 4, moduleKey: 'c', stage: 'Week 1', language: 'DE', position: 1 }),
  trainingRow({ id: 5, moduleKey: 'c', stage: 'Week 1', language: 'NL', position: 1 }),
  trainingRow({ id: 6, moduleKey: 'd', stage: { undeclared: 'Year 1' }, language: undefined }),
  trainingRow({ id: 7, moduleKey: 'x', url: 'javascript:alert(1)' }),
  trainingRow({ id: 8, moduleKey: 'y', published: false }),
  trainingRow({ id: 9, moduleKey: 'z', audience: ['Everyone'] }),
  trainingRow({ id: 10, moduleKey: ' ' }),
  trainingRow({ id: 11, moduleKey: 'm', url: 'mailto:a@b.c' }),
  trainingRow({ id: 12, moduleKey: 'b', language: 'FR', position: 30 })
];
const ids = (...languages: Parameters<typeof startersPath>[1]) =>
  startersPath(rows, languages).map(({ name, steps }) => [name, ...steps.map(({ training }) => training.id)]);

it('has one step for each module, in order, in the best language', () => {
  expect(ids('FR', 'NL')).toEqual([
    ['Day 1', 3, 1],
    ['Week 1', 5],
    [undefined, 6]
  ]);
  expect(ids('DE', 'NL')).toEqual([
    ['Day 1', 3, 2],
    ['Week 1', 4],
    [undefined, 6]
  ]);
});

it('says when a module is not in the language of the page', () => {
  const [day1] = startersPath(rows, ['FR']);
  expect(day1?.steps.map(({ key, otherLanguage, language }) => [key, otherLanguage, language])).toEqual([
    ['a', true, 'EN'],
    ['b', false, 'FR']
  ]);
  expect(day1?.minutes).toBe(25);
});

it('does not mind the order of the rows', () => {
  assert(
    property(shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(startersPath(shuffled, ['FR'])).toEqual(startersPath(rows, ['FR']));
    })
  );
});

it('is empty without modules', () => expect(startersPath([], ['FR'])).toEqual([]));

it.each([1e308, Infinity, NaN, -5, 1_000_000_000])(
  'minutes that no module takes, %d, are as if none were given',
  (minutes) => {
    const [stage] = startersPath(
      [trainingRow({ id: 1, moduleKey: 'a', minutes }), trainingRow({ id: 2, moduleKey: 'b', minutes: 20 })],
      ['FR']
    );
    expect(stage?.steps.map((step) => step.minutes).sort((one, other) => one - other)).toEqual([0, 20]);
    expect(stage?.minutes).toBe(20);
  }
);
