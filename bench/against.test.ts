import { comparison, differencesOf, shiftOf } from './against.ts';
import type { Figure } from './figures.ts';
import { intervalOf, middleOf } from './interval.ts';
import type { CaseKey, SubjectKey } from './subjects.ts';

let seed = 7;
const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
beforeEach(() => void (seed = 7));

/** Turns of a machine that scatters by some part, as those of a quiet one do. */
const turns = (centre: number, count: number, scatter = 0.03) =>
  Array.from({ length: count }, () => centre * (1 + scatter * (chance() + chance() + chance() - 1.5)));

const figure = (subject: SubjectKey, which: CaseKey, ratios: readonly number[], floor = 500): Figure => ({
  people: 117,
  latency: 0,
  slowdown: 1,
  subject,
  case: which,
  ratios,
  ratio: intervalOf(ratios),
  card: middleOf(ratios) * floor,
  floor,
  requests: 0,
  questions: 0,
  kilobytes: 0,
  shift: 0
});

/** A run of three parts in three cases; so many milliseconds are put before each first card of one part. */
const run = (later: Partial<Record<SubjectKey, number>> = {}, count = 9): readonly Figure[] =>
  (['finder', 'roster', 'starter'] as const).flatMap((subject) =>
    (['cold', 'revisit', 'changed'] as const).map((which, at) =>
      figure(subject, which, turns(1.35 + at / 10 + (later[subject] ?? 0) / 500, count))
    )
  );

test('the same package twice agrees, over many runs', () => {
  let disagreed = 0;
  for (let round = 0; round < 8; round += 1) if (!comparison(run(), run()).agrees) disagreed += 1;
  expect(disagreed).toBeLessThanOrEqual(1);
});

test('30 ms before the first card of one part are found there, with their size, and not elsewhere', () => {
  const { text, agrees, slower } = comparison(run(), run({ roster: 30 }));
  expect([agrees, slower]).toEqual([false, true]);
  expect(text).toMatch(
    /^slower Roster, all 3 figures: \+0\.0[56]\d \[.*\] of an empty web part, \+(2[5-9]|3[0-5]) ms$/m
  );
  expect(text).toMatch(/^same {3}Finder, all 3 figures/m);
  expect(text).toMatch(/^same {3}Starter, all 3 figures/m);
});

test('30 ms are found in five turns too', () => {
  expect(comparison(run({}, 5), run({ finder: 30 }, 5)).slower).toBe(true);
});

test('what became faster is a difference and nothing slower', () => {
  const { agrees, slower, text } = comparison(run({ starter: 60 }), run());
  expect([agrees, slower]).toEqual([false, false]);
  expect(text).toMatch(/^faster Starter/m);
});

test('a machine that is slower as a whole has not made a part slower', () => {
  const old = run();
  const now = run().map((each) => ({ ...each, floor: each.floor * 1.3, card: each.card * 1.3 }));
  expect(comparison(old, now).agrees).toBe(true);
});

test('runs without a common figure do not agree', () => {
  const others = run().map((each) => ({ ...each, people: 6000 }));
  expect(comparison(run(), others)).toMatchObject({
    agrees: false,
    text: expect.stringContaining('no figure in common')
  });
});

test('a shift is found where it lies, and its interval is the same each time', () => {
  const pairs = [{ old: turns(1.4, 9), now: turns(1.5, 9) }];
  const { shift, low, high } = shiftOf(pairs, 0.9);
  expect(shift).toBeCloseTo(0.1, 1);
  expect(low).toBeLessThan(shift);
  expect(high).toBeGreaterThan(shift);
  expect(shiftOf(pairs, 0.9)).toEqual({ shift, low, high });
});

test('figures of a slow network are judged one by one', () => {
  const slow = (ratio: number) => [{ ...figure('finder', 'cold', turns(ratio, 9)), latency: 50 }];
  const { figures, subjects } = differencesOf(slow(1.3), slow(1.6));
  expect(figures).toMatchObject([{ name: 'Finder, 117, cold, 50 ms', verdict: 'slower' }]);
  expect(subjects).toEqual([]);
});
