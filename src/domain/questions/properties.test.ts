import { assert, constantFrom, integer, nat, property, shuffledSubarray } from 'fast-check';
import { anybody, anyHistory, anyQuestion } from '../../testing/questionHistories';
import { moment, questionRow, smallCommunity, stepRow } from '../../testing/questionRows';
import { foldQuestion } from './fold';
import { holds } from './helpers';
import type { Folded, SignedQuestion, WrittenStep } from './model';

const community = smallCommunity();
const now = moment(24);
const fold = (question: SignedQuestion, steps: readonly WrittenStep[]): Folded<WrittenStep> =>
  foldQuestion(question, steps, community, now);
const runs = { numRuns: 400 };

it('whoever has a question may have it', () => {
  assert(
    property(anyQuestion, anyHistory, (question, steps) => {
      const { holder } = fold(question, steps);
      if (!('user' in holder)) return;
      expect(holds(community, holder)).toBe(true);
      if (holder.is === 'it') expect(community.isIt(holder.user)).toBe(true);
      else expect(holder.user).not.toBe(question.author);
      expect(question.kind).not.toBe('Topic');
    }),
    runs
  );
});

it('is the same in whichever order its rows come, twice or among others', () => {
  assert(
    property(
      anyQuestion,
      anyHistory.chain((steps) =>
        shuffledSubarray([...steps, ...steps.map((step) => ({ ...step, questionId: 2, kind: 'Withdraw' as const }))], {
          minLength: steps.length * 2
        }).map((mixed) => ({ steps, mixed }))
      ),
      (question, { steps, mixed }) => {
        expect(fold(question, [...mixed, ...steps])).toEqual(fold(question, steps));
      }
    ),
    runs
  );
});

it('a void step changes nothing: without it all else is the same', () => {
  assert(
    property(anyQuestion, anyHistory, (question, steps) => {
      const folded = fold(question, steps);
      for (const { step, verdict } of folded.history) {
        if (verdict.is !== 'void') continue;
        const without = steps.filter(({ id }) => id !== step.id);
        expect(fold(question, without)).toEqual({
          ...folded,
          history: folded.history.filter((told) => told.step.id !== step.id)
        });
      }
    }),
    runs
  );
});

it('what comes later changes no verdict of what came before, and a moment passing changes none at all', () => {
  assert(
    property(anyQuestion, anyHistory, nat(12), (question, steps, count) => {
      const folded = fold(question, steps);
      expect(folded.history.slice(0, count)).toEqual(fold(question, steps.slice(0, count)).history);
      expect(foldQuestion(question, steps, community, moment(30)).history).toEqual(folded.history);
    }),
    runs
  );
});

it('withdrawn is withdrawn, and nothing is taken at once with another', () => {
  assert(
    property(
      anyQuestion,
      anyHistory,
      constantFrom(...anybody),
      integer({ min: 0, max: 3 }),
      (question, steps, author, behind) => {
        const folded = fold(question, steps);
        const id = 1 + Math.max(0, ...steps.map((step) => step.id));
        const withdrawal = stepRow({ id, kind: 'Withdraw', author: question.author, created: moment(20) });
        const taken = stepRow({
          id,
          kind: 'Take',
          author,
          created: moment(20),
          seenId: Math.max(0, folded.last - behind)
        });
        expect(fold(question, [...steps, withdrawal]).stage).toBe('Withdrawn');
        if (behind > 0 && folded.last > 0) expect(fold(question, [...steps, taken]).holder).toEqual(folded.holder);
      }
    ),
    runs
  );
});

it('reads twenty thousand steps of one question at once', () => {
  const steps = Array.from({ length: 20_000 }, (_, at) =>
    stepRow({ id: 20_000 - at, kind: at % 2 === 0 ? 'Take' : 'Answer', author: 11 + (at % 2) })
  );
  const begins = performance.now();
  expect(fold(questionRow(), steps).history).toHaveLength(20_000);
  expect(performance.now() - begins).toBeLessThan(2_000);
});
