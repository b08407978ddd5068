import type { StepVerdict } from '../../../src/domain/questions/model';
import { histories } from './histories';
import { secondFold } from './secondFold';

const seed = process.env['HISTORIES_SEED'] ?? 'small';
const some = histories(seed, 1500).map(
  ([name, { question, steps, community, now }]) =>
    [name, { question, steps, community, now }, secondFold(question, steps, community, now)] as const
);
const named = (verdict: StepVerdict): string => (verdict.is === 'void' ? `void, ${verdict.because}` : verdict.is);

test('histories by chance reach every verdict, holder and stage', () => {
  const verdicts = new Set(some.flatMap(([, , { history }]) => history.map(({ verdict }) => named(verdict))));
  expect([...verdicts].sort()).toEqual(
    ['added', 'counts', 'edited', 'void, edited', 'void, late', 'void, notAllowed', 'void, older'].sort()
  );
  const holders = new Set(some.map(([, , { holder }]) => ('left' in holder ? 'left' : holder.is)));
  expect([...holders].sort()).toEqual(['asked', 'community', 'handed', 'has', 'it', 'left', 'vote']);
  const stages = new Set(some.map(([, , { stage }]) => stage));
  expect([...stages].sort()).toEqual(['Answered', 'Open', 'Solved', 'Withdrawn']);
  const solvings = new Set(some.map(([, , { solvedBy }]) => typeof solvedBy));
  expect([...solvings].sort()).toEqual(['number', 'string', 'undefined']);
});

test('the order in which rows arrive changes nothing, nor do steps of other questions', () => {
  for (const [name, { question, steps, community, now }, folded] of some) {
    const others = steps.map((step, at) => ({ ...step, id: 1000 + at, questionId: 77 }));
    expect([name, secondFold(question, [...others, ...[...steps].reverse()], community, now)]).toEqual([name, folded]);
  }
});

test('void steps leave no trace: without them the rest comes to the same', () => {
  for (const [name, { question, steps, community, now }, folded] of some) {
    const voids = new Set(folded.history.flatMap(({ step, verdict }) => (verdict.is === 'void' ? [step.id] : [])));
    // Whoever solved by a void step named none: only the others are left out.
    const rest = steps.filter(({ id }) => !voids.has(id));
    const { history: _history, ...without } = secondFold(question, rest, community, now);
    const { history: _all, ...whole } = folded;
    expect([name, without]).toEqual([name, whole]);
  }
});
