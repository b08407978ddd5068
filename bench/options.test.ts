import { extraSeconds } from './extras.ts';
import { OptionError, optionsOf } from './options.ts';
import { estimateOf } from './plan.ts';

const seconds = (parameters: readonly string[]) =>
  optionsOf(parameters).plan.reduce((sum, group) => sum + estimateOf(group), 0);

test('without options it is the whole table, in less than 40 minutes', () => {
  const { plan, extras, whole, write } = optionsOf([]);
  expect([whole, write, extras.length]).toEqual([true, false, 4]);
  expect([...new Set(plan.map(({ people }) => people))]).toEqual([117, 1000, 6000, 8000, 20_000]);
  // Not the full product: latency and the slow processor at 117 for all, at 6,000 for the Finder.
  const conditioned = plan.filter(({ latency, slowdown }) => latency > 0 || slowdown > 1);
  expect(conditioned.map(({ people, subjects }) => [people, subjects.length])).toEqual([
    ...[1, 2, 3].map(() => [117, 6]),
    ...[1, 2, 3].map(() => [6000, 2])
  ]);
  expect(plan.filter(({ subjects }) => subjects.includes('naive')).map(({ people }) => people)).toEqual([117, 1000]);
  const begin = [117, 1000, 6000, 8000, 20_000].reduce(
    (sum, people) => sum + 5 + people / 800 + extraSeconds(extras, people),
    0
  );
  expect(seconds([]) + begin).toBeLessThan(40 * 60);
});

test('every group has as many turns as an interval needs', () => {
  for (const { turns } of optionsOf([]).plan) expect(turns).toBeGreaterThanOrEqual(5);
});

test('quick is 117 without extras, in less than three minutes', () => {
  const { plan, extras, whole } = optionsOf(['--quick']);
  expect([plan.length, plan[0]?.people, extras, whole]).toEqual([1, 117, [], false]);
  expect(seconds(['--quick'])).toBeLessThan(3 * 60 * 0.8);
});

test('only narrows sizes, subjects and extras; a subject brings the floor that it stands on', () => {
  expect(optionsOf(['--only', '6000']).plan.map(({ people }) => people)).toEqual([6000, 6000, 6000, 6000]);
  expect(optionsOf(['--only', '117,home']).plan[0]?.subjects).toEqual(['floorAtHome', 'home']);
  expect(optionsOf(['--only', 'roster']).plan.every(({ subjects }) => subjects.join() === 'floor,roster')).toBe(true);
  expect(optionsOf(['--only', 'heap'])).toMatchObject({ plan: [], extras: ['heap'] });
  expect(optionsOf(['--only', '117']).extras).toEqual([]);
});

test('turns are as many as are asked for', () => {
  expect(optionsOf(['--only', '117,finder', '--turns', '25']).plan.map(({ turns }) => turns)).toEqual([25, 25, 25, 25]);
});

test.each([
  ['--only', 'everything'],
  ['--turns', '0'],
  ['--turns', 'many'],
  ['--fast'],
  ['--quick', '--write'],
  ['--only', '117', '--write']
])('what cannot be is told: %s %s', (...parameters) => {
  expect(() => optionsOf(parameters.filter((each) => each !== undefined))).toThrow(OptionError);
});
