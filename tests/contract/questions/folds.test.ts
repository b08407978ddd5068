import { sample } from 'fast-check';
import { foldQuestion } from '../../../src/domain/questions/fold';
import type { Folded, QuestionRights, SignedQuestion, Step } from '../../../src/domain/questions/model';
import { anyHistory, anyQuestion } from '../../../src/testing/questionHistories';
import { smallCommunity } from '../../../src/testing/questionRows';
import { histories } from './histories';
import { secondFold } from './secondFold';

/** What both have to say of a question, with steps by their ids. */
const told = ({ history, ...rest }: Folded): unknown => ({
  ...rest,
  history: history.map(({ step, verdict }) => ({ id: step.id, ...verdict }))
});

interface Case {
  readonly question: SignedQuestion;
  readonly steps: readonly Step[];
  readonly community: QuestionRights;
  readonly now: string;
}

const agree = (name: string, { question, steps, community, now }: Case): void => {
  const first = told(foldQuestion(question, steps, community, now));
  expect({ name, ...(first as object) }).toEqual({
    name,
    ...(told(secondFold(question, steps, community, now)) as object)
  });
};

/** Each run throws the same dice; `HISTORIES_SEED` throws others. */
const seeds =
  process.env['HISTORIES_SEED'] === undefined
    ? Array.from({ length: 30 }, (_none, at) => `fixed ${at + 1}`)
    : [process.env['HISTORIES_SEED']];

test.each(seeds)('two folds that were written apart say the same of 100 histories by chance: seed %s', (seed) => {
  for (const [name, history] of histories(seed, 100)) agree(name, history);
});

test.each(seeds.map((seed, at) => [seed, at] as const))(
  'and of 100 histories with rows that no web part of ours writes: seed %s',
  (_seed, at) => {
    const questions = sample(anyQuestion, { numRuns: 100, seed: at + 1 });
    const written = sample(anyHistory, { numRuns: 100, seed: at + 1 });
    questions.forEach((question, place) =>
      agree(`${at + 1}/${place}`, {
        question,
        steps: written[place] ?? [],
        community: smallCommunity(),
        now: '2026-12-24T09:00:00Z'
      })
    );
  }
);
