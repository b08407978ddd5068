import { againstFinder, figuresOf, goalOf, isSlower, nameOf } from './figures.ts';
import type { Group } from './plan.ts';
import type { CaseKey, SubjectKey } from './subjects.ts';
import { calmest, type Turn } from './turn.ts';

const visited = (card: number, more: object = {}) => ({
  card,
  requests: 40,
  questions: 0,
  kilobytes: 500,
  shift: 0,
  text: 'x',
  ...more
});

const group: Group = {
  people: 6000,
  latency: 0,
  slowdown: 1,
  subjects: ['floor', 'finder'],
  cases: ['cold', 'revisit'],
  turns: 5
};

/** Both grow slower turn by turn, as on a machine that others use: their ratio does not. */
const turns: readonly Turn[] = [1, 2, 3, 4, 5].map((slow) => ({
  others: slow / 100,
  visits: {
    floor: { cold: visited(500 * slow), revisit: visited(400 * slow) },
    finder: {
      cold: visited(750 * slow, { requests: 48, questions: 4, kilobytes: 580, shift: slow / 1000 }),
      revisit: visited((420 + slow) * slow)
    }
  }
}));

test('a figure is the centre of paired ratios, whatever the machine did meanwhile', () => {
  const [cold, revisit] = figuresOf(group, turns);
  expect(cold).toMatchObject({
    subject: 'finder',
    case: 'cold',
    people: 6000,
    ratio: { centre: 1.5, low: 1.5, high: 1.5, pairs: 5 },
    card: 2250,
    floor: 1500,
    requests: 8,
    questions: 4,
    kilobytes: 80,
    shift: 0.005,
    others: 0.05
  });
  expect(revisit?.ratio.centre).toBeCloseTo(1.0575);
  expect(figuresOf(group, turns)).toHaveLength(2);
});

test('a turn without its floor is no pair', () => {
  const alone = turns.map((turn, at): Turn =>
    at > 0 ? turn : { ...turn, visits: { finder: turn.visits.finder ?? {} } }
  );
  expect(figuresOf(group, alone)[0]?.ratio.pairs).toBe(4);
});

test('the calmest turns count', () => {
  expect(calmest([...turns].reverse(), 2).map(({ others }) => others)).toEqual([0.01, 0.02]);
});

const figure = (subject: SubjectKey, people: number, which: CaseKey, more: object = {}) => {
  const [first] = figuresOf(group, turns);
  if (first === undefined) throw new Error('There is a figure.');
  return { ...first, subject, people, case: which, ...more };
};

test('a goal stands beside what was promised and beside nothing else', () => {
  expect(goalOf(figure('finder', 117, 'cold'))).toBe(1.2);
  expect(goalOf(figure('roster', 117, 'revisit', { slowdown: 4 }))).toBe(1.05);
  expect(goalOf(figure('starter', 6000, 'revisit'))).toBe(1.1);
  expect(goalOf(figure('finder', 20_000, 'cold'))).toBe(2);
  expect(goalOf(figure('naive', 117, 'cold'))).toBeUndefined();
  expect(goalOf(figure('finder', 117, 'changed'))).toBeUndefined();
  expect(goalOf(figure('finder', 117, 'cold', { latency: 200 }))).toBeUndefined();
});

test('a figure is called by all that makes it another one', () => {
  expect(nameOf(figure('finder', 20_000, 'cold', { latency: 50 }))).toBe('Finder, 20,000, cold, 50 ms');
  expect(nameOf(figure('home', 117, 'changed', { slowdown: 4 }))).toBe('Home, 117, changed, processor 4× slower');
});

test('a part is held against the Finder of the same turns and condition, and of no other', () => {
  const finder = figure('finder', 8000, 'cold', { ratios: [1.5, 3, 1.5, 1.5, 1.5] });
  const catalogue = figure('catalogue', 8000, 'cold', { ratios: [1.65, 3.3, 1.65, 1.65, 1.65] });
  const questions = figure('questions', 8000, 'cold', { ratios: [1.35, 2.7, 1.35, 1.8, 1.35] });
  const elsewhere = figure('questions', 117, 'cold');
  const found = againstFinder([finder, catalogue, questions, elsewhere, figure('questions', 8000, 'revisit')]);
  expect(found.map(({ figure: { subject, people } }) => [subject, people])).toEqual([
    ['catalogue', 8000],
    ['questions', 8000]
  ]);
  expect(found[0]?.ratio.centre).toBeCloseTo(1.1);
  // A single turn above proves nothing.
  expect(found.map(({ ratio }) => isSlower(ratio))).toEqual([true, false]);
  expect([isSlower({ centre: 1.1, pairs: 3 }), isSlower({ centre: 1, pairs: 3 })]).toEqual([true, false]);
  // A turn that one of them lacks makes no pairs.
  expect(againstFinder([finder, { ...catalogue, ratios: [1] }])).toEqual([]);
});
