import { diceFor, hashOf, shuffled } from './dice.ts';

const throws = (purpose: string, count = 20): readonly number[] => {
  const dice = diceFor(purpose);
  return Array.from({ length: count }, () => dice.next());
};

test('chance falls the same way each time for one purpose, and otherwise for another', () => {
  expect(throws('awards')).toEqual(throws('awards'));
  expect(throws('awards')).not.toEqual(throws('progress'));
  expect(hashOf('awards')).toBe(hashOf('awards'));
});

test('throws are spread over the whole of what they may be, and stay within it', () => {
  const dice = diceFor('spread');
  const whole = Array.from({ length: 600 }, () => dice.whole(6));
  expect([...new Set(whole)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  const mean = throws('mean', 5000).reduce((sum, each) => sum + each, 0) / 5000;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
});

test('what weighs nothing is never chosen, and what weighs more is chosen more often', () => {
  const dice = diceFor('weights');
  const chosen = Array.from({ length: 400 }, () => dice.weighted([0, 1, 3], (weight) => weight));
  const times = (weight: number): number => chosen.filter((each) => each === weight).length;
  expect(times(0)).toBe(0);
  expect(times(1)).toBeGreaterThan(50);
  expect(times(3)).toBeGreaterThan(2 * times(1));
  expect(() => dice.one([])).toThrow('nothing to choose from');
});

test('shuffling loses nobody', () => {
  const items = Array.from({ length: 50 }, (_, at) => at);
  const mixed = shuffled(items, diceFor('mix'));
  expect(mixed).not.toEqual(items);
  expect([...mixed].sort((one, other) => one - other)).toEqual(items);
});
