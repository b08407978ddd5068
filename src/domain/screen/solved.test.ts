import { moment, questionRow, stepRow } from '../../testing/questionRows';
import { ambassadorRow, personRow } from '../../testing/rows';
import type { Step } from '../questions/model';
import { saidSolved, solvedIn } from './solved';

const month = '2026-11';
const now = moment(24);
const helper = 40;
const ambassadors = [ambassadorRow({ id: 1, person: personRow(helper, 'Ann', 'Peeters'), since: '2026-01-01' })];

/** A question that was answered and solved, as rows of its own ids. */
const solvedSteps = (question: number, more: Partial<Step> = {}): readonly Step[] => [
  stepRow({ id: 10 * question, kind: 'Answer', author: helper, questionId: question }),
  stepRow({
    id: 10 * question + 1,
    kind: 'Solved',
    author: 1,
    questionId: question,
    answerId: 10 * question,
    created: moment(4),
    ...more
  })
];
const questions = Array.from({ length: 9 }, (_none, at) => questionRow({ id: at + 1 }));
const steps = (count: number): readonly Step[] =>
  Array.from({ length: count }, (_none, at) => solvedSteps(at + 1)).flat();
const told = (rows: readonly Step[], isCut = false, asked = questions) =>
  solvedIn({ steps: rows, isCut }, asked, { ambassadors, month, now });

it('counts what was solved this month, and says nothing under five', () => {
  expect(told(steps(7))).toEqual({ month, questions: 7 });
  expect(told(steps(5))).toEqual({ month, questions: 5 });
  expect(told(steps(4))).toBeUndefined();
});

it('asks only for questions of which a step of this month says so', () => {
  const rows = [...steps(2), ...solvedSteps(3, { created: '2026-10-31T22:59:00Z' })];
  expect(saidSolved({ steps: rows, isCut: false }, month)).toEqual([1, 2]);
  // In Brussels it was November already half an hour before.
  const inBrussels = (instant: number) => new Date(instant + 3_600_000 + 60_000).toISOString().slice(0, 10);
  expect(saidSolved({ steps: rows, isCut: false }, month, inBrussels)).toEqual([1, 2, 3]);
});

it('what was taken up again, withdrawn, said by somebody else or solved last month does not count', () => {
  const others: readonly Step[] = [
    stepRow({ id: 62, kind: 'Reopen', author: 1, questionId: 6, created: moment(5) }),
    stepRow({ id: 72, kind: 'Withdraw', author: 1, questionId: 7, created: moment(5) }),
    ...solvedSteps(8, { author: helper }),
    ...solvedSteps(9, { created: moment(2, '08:59') })
  ];
  expect(told([...steps(7), ...others])).toEqual({ month, questions: 5 });
});

it('what IT answered counts, though contacts are not read', () => {
  const byIt = (question: number): readonly Step[] => [
    stepRow({ id: 10 * question, kind: 'To IT', author: helper, questionId: question, tellUser: 50, seenId: 0 }),
    stepRow({ id: 10 * question + 1, kind: 'From IT', author: 50, questionId: question, state: 'Done' }),
    stepRow({ id: 10 * question + 2, kind: 'Solved', author: 1, questionId: question, answerId: 10 * question + 1 })
  ];
  expect(told([1, 2, 3, 4, 5].flatMap(byIt))).toEqual({ month, questions: 5 });
});

it('says nothing of a month of which the first days were not read', () => {
  const earlier = stepRow({ id: 1, kind: 'Me too', author: 9, questionId: 99, created: moment(2) });
  const asked = questions.map((each) => ({ ...each, created: moment(2, '10:00') }));
  expect(told([earlier, ...steps(7)], false, asked)).toEqual({ month, questions: 7 });
  expect(told([earlier, ...steps(7)], true, asked)).toBeUndefined();
});

it('a question of which older steps may be missing is left out', () => {
  const before = stepRow({ id: 1, kind: 'Me too', author: 9, questionId: 99, created: '2026-10-20T09:00:00Z' });
  const old = questions.map((each) => (each.id > 6 ? { ...each, created: '2026-10-10T09:00:00Z' } : each));
  expect(told([before, ...steps(9)], true, old)).toEqual({ month, questions: 6 });
  expect(told([before, ...steps(9)], false, old)).toEqual({ month, questions: 9 });
});
