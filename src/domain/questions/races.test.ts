import { personRow } from '../../testing/rows';
import { moment, questionRow, smallCommunity, stepRow } from '../../testing/questionRows';
import {
  answer,
  ask,
  fromIt,
  handOver,
  meToo,
  reopen,
  rows,
  solved,
  type StepToWrite,
  take,
  toIt,
  withdraw
} from '../../testing/questionSteps';
import { foldQuestion, foldQuestions } from './fold';
import type { QuestionRights, Folded, SignedQuestion, StepVerdict } from './model';

const community = smallCommunity();
const now = moment(24);
const askedOf11 = questionRow({ asked: personRow(11, 'Person', '11') });
const everybody = questionRow();
const feedback = questionRow({ kind: 'Feedback', asked: personRow(31, 'IT', '') });
const fold = (question: SignedQuestion, steps: readonly StepToWrite[], among: QuestionRights = community): Folded =>
  foldQuestion(question, rows(...steps), among, now);
const verdicts = ({ history }: Folded): readonly StepVerdict[] => history.map(({ verdict }) => verdict);

const counts: StepVerdict = { is: 'counts' };
const notAllowed: StepVerdict = { is: 'void', because: 'notAllowed' };
const older: StepVerdict = { is: 'void', because: 'older' };
const late = (after: number): StepVerdict => ({ is: 'void', because: 'late', after });
const unseen = { seenId: 0 };

describe('at once or on purpose', () => {
  it.each<[string, SignedQuestion, readonly StepToWrite[], readonly StepVerdict[], Partial<Folded>]>([
    [
      'of two who take it at once the first has it',
      everybody,
      [take(11, unseen), take(12, unseen)],
      [counts, late(1)],
      { holder: { is: 'has', user: 11 }, last: 1 }
    ],
    [
      'whoever saw that somebody has it takes it over',
      everybody,
      [take(11, unseen), take(12, { seenId: 1 })],
      [counts, counts],
      { holder: { is: 'has', user: 12 }, last: 2 }
    ],
    [
      'a hand-over while the other answers comes too late',
      askedOf11,
      [answer(11, unseen), handOver(11, 12, unseen)],
      [counts, late(1)],
      { stage: 'Answered', holder: { is: 'has', user: 11 } }
    ],
    [
      'an answer while it is handed over counts',
      askedOf11,
      [handOver(11, 12, unseen), answer(11, unseen)],
      [counts, counts],
      { stage: 'Answered', holder: { is: 'handed', user: 12 } }
    ],
    [
      'nobody takes what its asker withdraws meanwhile',
      everybody,
      [withdraw(1, unseen), take(11, unseen), answer(2, unseen)],
      [counts, late(1), notAllowed],
      { stage: 'Withdrawn', holder: { is: 'community' }, answers: [] }
    ],
    [
      'whoever withdraws meanwhile has withdrawn',
      everybody,
      [take(11, unseen), withdraw(1, unseen)],
      [counts, counts],
      { stage: 'Withdrawn' }
    ],
    [
      'IT is done while an ambassador hands it over',
      feedback,
      [fromIt(31, 'Done', unseen), handOver(11, 12, unseen)],
      [counts, late(1)],
      { stage: 'Answered', holder: { is: 'it', user: 31 }, it: 'Done' }
    ],
    [
      'it is handed over while IT says that it is done',
      feedback,
      [handOver(11, 12, unseen), fromIt(31, 'Done', unseen)],
      [counts, late(1)],
      { stage: 'Open', holder: { is: 'handed', user: 12 } }
    ],
    [
      'what changes neither holder nor stage comes between nothing',
      feedback,
      [fromIt(31, 'Seen', unseen), meToo(2), answer(1), fromIt(32, 'Planned', unseen)],
      [counts, counts, { is: 'added' }, counts],
      { it: 'Planned', last: 0 }
    ],
    [
      'a second answer comes between nothing, the first one does',
      everybody,
      [answer(2, unseen), answer(3, unseen), take(11, { seenId: 1 }), solved(2, { seenId: 2 })],
      [counts, counts, counts, late(3)],
      { stage: 'Answered', holder: { is: 'has', user: 11 } }
    ],
    [
      'a void step comes between nothing',
      everybody,
      [take(2, unseen), take(11, unseen)],
      [notAllowed, counts],
      { holder: { is: 'has', user: 11 } }
    ],
    [
      'an answer meanwhile, and it is not solved yet',
      everybody,
      [answer(2, unseen), solved(undefined, unseen)],
      [counts, late(1)],
      { stage: 'Answered' }
    ],
    [
      'reopened twice from two windows',
      everybody,
      [solved(undefined, unseen), reopen({ seenId: 1 }), reopen({ seenId: 1 })],
      [counts, counts, late(2)],
      { stage: 'Answered' }
    ],
    [
      'IT is passed it twice',
      everybody,
      [toIt(11, 31, unseen), toIt(12, 32, unseen), ask(12, unseen)],
      [counts, late(1), late(1)],
      { holder: { is: 'it', user: 31 } }
    ],
    [
      'a step seen that was deleted since',
      everybody,
      [take(11, { id: 5, seenId: 4 }), take(12, { id: 9, seenId: 7 })],
      [counts, counts],
      { holder: { is: 'has', user: 12 } }
    ],
    [
      'who did not say what was in sight saw nothing',
      everybody,
      [take(11), take(12, { seenId: undefined }), take(13, { seenId: NaN }), take(12, { seenId: -4 })],
      [counts, late(1), late(1), late(1)],
      { holder: { is: 'has', user: 11 } }
    ],
    [
      'clocks of servers that differ: the order of the rows decides, not their moments',
      everybody,
      [take(11, { seenId: 0, created: moment(5) }), take(12, { seenId: 0, created: moment(4) })],
      [counts, late(1)],
      { holder: { is: 'has', user: 11 } }
    ],
    [
      'IT and an ambassador take it at once',
      everybody,
      [take(11, unseen), take(31, unseen)],
      [counts, late(1)],
      { holder: { is: 'has', user: 11 } }
    ],
    [
      'nobody saw what came later',
      everybody,
      [take(11, { seenId: 2 }), take(12, { seenId: 2 })],
      [older, older],
      { holder: { is: 'community' } }
    ]
  ])('%s', (_what, question, steps, expected, folded) => {
    const told = fold(question, steps);
    expect(verdicts(told)).toEqual(expected);
    expect(told).toMatchObject(folded);
  });
});

it.each(['2016-11-24T09:00:00Z', '2036-11-24T09:00:00Z', 'no moment'])(
  'the clock of a device that is wrong changes no step, no stage and no holder: %s',
  (wrong) => {
    const steps = rows(take(11, unseen), take(12, unseen), answer(11, { seenId: 1 }), solved(3, { seenId: 3 }));
    const told = foldQuestion(askedOf11, steps, community, now);
    expect(foldQuestion(askedOf11, steps, community, wrong)).toEqual(told);
    expect(told).toMatchObject({ stage: 'Solved', holder: { is: 'has', user: 11 } });
  }
);

it('a deleted step is as if never written', () => {
  const steps = rows(take(11), answer(11), handOver(11, 12));
  expect(foldQuestion(everybody, steps.slice(1), community, now)).toMatchObject({
    stage: 'Answered',
    holder: { is: 'handed', user: 12 }
  });
});

it('a restored step stands where it stood, and what was done without it may come too late', () => {
  const steps = rows(take(11, unseen), take(12, unseen));
  expect(foldQuestion(everybody, steps.slice(1), community, now).holder).toEqual({ is: 'has', user: 12 });
  expect(foldQuestion(everybody, steps, community, now).holder).toEqual({ is: 'has', user: 11 });
});

it('a solved question whose answer is deleted is solved, by what is gone', () => {
  const steps = rows(answer(2), solved(1));
  expect(foldQuestion(everybody, steps.slice(1), community, now)).toMatchObject({
    stage: 'Solved',
    solvedBy: 'gone',
    answers: []
  });
});

it('reads only its own rows, each once and as it is now', () => {
  const steps = [
    stepRow({ ...answer(2), id: 3, questionId: 2 }),
    stepRow({ ...take(11), id: 4 }),
    stepRow({ ...take(11), id: 4, version: 2 }),
    stepRow({ ...answer(2), id: NaN }),
    stepRow({ ...answer(2), id: -1 })
  ];
  const folded = foldQuestion(everybody, steps, community, now);
  expect(folded.history.map(({ step }) => [step.id, step.version])).toEqual([[4, 2]]);
  expect(foldQuestion(everybody, [...steps].reverse(), community, now)).toEqual(folded);
});

it('of several questions each has its own steps, and steps whose question is gone are nobody’s', () => {
  const second = questionRow({ id: 2 });
  const steps = [
    stepRow({ ...take(11), id: 1, questionId: 2 }),
    stepRow({ ...take(12), id: 2, questionId: 9 }),
    stepRow({ ...take(12), id: 3, questionId: undefined }),
    stepRow({ ...answer(2), id: 4 })
  ];
  expect(
    foldQuestions([everybody, second], steps, community, now).map(({ question, folded }) => [
      question.id,
      folded.stage,
      folded.history.length
    ])
  ).toEqual([
    [1, 'Answered', 1],
    [2, 'Open', 1]
  ]);
  expect(foldQuestions([second], steps, community, now)[0]?.folded).toEqual(
    foldQuestion(second, steps, community, now)
  );
});
