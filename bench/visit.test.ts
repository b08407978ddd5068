import { settledAt } from './visit.ts';

const change = (part: number, text: string, painted?: number) => ({
  part,
  text,
  ...(painted === undefined ? {} : { painted })
});

test('a card that keeps its words counts from when it was first painted', () => {
  expect(settledAt([change(0, 'Rémi', 700)], 1)).toBe(700);
});

test('a card that changes its words later counts from the last change', () => {
  expect(settledAt([change(0, 'Rémi', 700), change(0, 'Rémi · Coach', 1200)], 1)).toBe(1200);
  // An early card of another person, or one that went away again, is no first card.
  expect(settledAt([change(0, 'Anna', 300), change(0, '', 400), change(0, 'Rémi', 900)], 1)).toBe(900);
});

test('words that come back count from when they came back', () => {
  expect(settledAt([change(0, 'Rémi', 500), change(0, 'Anna', 600), change(0, 'Rémi', 800)], 1)).toBe(800);
});

test('a page with two parts counts from the later of both', () => {
  const changes = [change(1, 'Module', 400), change(0, 'Rémi', 700), change(1, 'Module 2', 900)];
  expect(settledAt(changes, 2)).toBe(900);
});

test('a card that never came, or that nobody saw painted, gives no figure', () => {
  expect(settledAt([change(0, 'Rémi', 700)], 2)).toBeNaN();
  expect(settledAt([change(0, 'Rémi')], 1)).toBeNaN();
});
