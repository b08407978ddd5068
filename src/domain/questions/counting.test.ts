import { ambassadorRow, personRow } from '../../testing/rows';
import { contactRow, moment, questionRow, smallCommunity } from '../../testing/questionRows';
import {
  answer,
  fromIt,
  handOver,
  meToo,
  reopen,
  rows,
  solved,
  type StepToWrite,
  take,
  withdraw
} from '../../testing/questionSteps';
import { communityOf } from './community';
import { foldQuestion } from './fold';
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
const editedVoid: StepVerdict = { is: 'void', because: 'edited' };

describe('what was edited', () => {
  it.each<[string, SignedQuestion, readonly StepToWrite[], readonly StepVerdict[], Partial<Folded>]>([
    [
      'an answer still answers, and gives no holder',
      askedOf11,
      [answer(11, { version: 2 })],
      [{ is: 'edited' }],
      { stage: 'Answered', holder: { is: 'asked', user: 11 }, answers: [1] }
    ],
    [
      'an answer can still be what solved it',
      everybody,
      [answer(2, { version: 3 }), solved(1)],
      [{ is: 'edited' }, counts],
      { stage: 'Solved', solvedBy: 1 }
    ],
    [
      'what the asker added says so and answers nothing',
      everybody,
      [answer(1, { version: 2 })],
      [{ is: 'edited' }],
      { stage: 'Open', answers: [], last: 0 }
    ],
    [
      'an old reply made into a step counts for nothing',
      everybody,
      [take(11, { version: 2 }), meToo(2, { version: 2 }), answer(3)],
      [editedVoid, editedVoid, counts],
      { holder: { is: 'community' }, meToo: [], answers: [3] }
    ],
    [
      'a step made into an answer is an edited answer',
      askedOf11,
      [answer(11, { version: 2, seenId: 0 }), handOver(11, 12, { seenId: 1 })],
      [{ is: 'edited' }, counts],
      { stage: 'Answered', holder: { is: 'handed', user: 12 } }
    ],
    ['what IT said', feedback, [fromIt(31, 'Done', { version: 2 })], [editedVoid], { stage: 'Open', answers: [] }],
    [
      'the answer that solved it made into something else takes the answer back, not the question',
      everybody,
      [meToo(2, { version: 2 }), solved(1)],
      [editedVoid, counts],
      { stage: 'Solved', solvedBy: 'gone' }
    ],
    ['a withdrawal', everybody, [withdraw(1, { version: 2 })], [editedVoid], { stage: 'Open' }],
    [
      'a kind that nobody declared',
      everybody,
      [{ kind: { undeclared: 'Bless' }, author: 2, version: 2 }],
      [editedVoid],
      { stage: 'Open' }
    ]
  ])('%s', (_what, question, steps, expected, folded) => {
    const told = fold(question, steps);
    expect(verdicts(told)).toEqual(expected);
    expect(told).toMatchObject(folded);
  });
});

describe('what is older than what it names', () => {
  it.each<[string, readonly StepToWrite[], readonly StepVerdict[]]>([
    ['than the question', [answer(2, { created: moment(1) })], [older]],
    ['as old as the question', [answer(2, { created: moment(2) })], [counts]],
    ['a withdrawal too', [withdraw(1, { created: moment(1) })], [older]],
    ['nobody says when', [answer(2, { created: '' })], [older]],
    ['than the step in sight', [take(11, { created: moment(5) }), take(12, { created: moment(4) })], [counts, older]],
    [
      'than the answer that solved it',
      [answer(2, { created: moment(5) }), solved(1, { created: moment(4), seenId: 0 })],
      [counts, older]
    ],
    [
      'an answer, whatever was in sight',
      [take(11, { created: moment(5) }), answer(2, { created: moment(4) })],
      [counts, counts]
    ],
    ['told to the millisecond', [answer(2, { created: '2026-11-02T09:00:00.004Z' })], [counts]]
  ])('%s', (_what, steps, expected) => {
    expect(verdicts(fold(everybody, steps))).toEqual(expected);
  });
});

describe('who somebody was', () => {
  const left = communityOf(
    [ambassadorRow({ id: 11, status: 'Former' }), ambassadorRow({ id: 12 })],
    [contactRow({ id: 31, kind: 'IT', published: false }), contactRow({ id: 32, kind: 'IT' })]
  );

  it('is no ambassador any more: what was done counts, and the question goes back to everybody', () => {
    const told = fold(askedOf11, [take(11), handOver(11, 12), take(11)], left);
    expect(verdicts(told)).toEqual([counts, counts, counts]);
    expect(told.holder).toEqual({ is: 'community', left: 11 });
  });
  it('was handed it, and left', () => {
    expect(fold(everybody, [handOver(12, 11)], left).holder).toEqual({ is: 'community', left: 11 });
  });
  it('reopened, it goes back to everybody when whoever had it left', () => {
    expect(fold(askedOf11, [answer(11), solved(1), reopen()], left)).toMatchObject({
      stage: 'Answered',
      holder: { is: 'community', left: 11 }
    });
  });
  it('stood for IT: what IT said stays, and an ambassador may take it', () => {
    const told = fold(feedback, [fromIt(32, 'Planned'), take(12)], left);
    expect(verdicts(told)).toEqual([counts, counts]);
    expect(fold(feedback, [fromIt(32, 'Planned')], left)).toMatchObject({ holder: { is: 'community', left: 31 } });
    expect(fold(feedback, [fromIt(32, 'Planned')], left).it).toBeUndefined();
  });
  it('became an ambassador later: nothing before that day counts, that day does', () => {
    expect(verdicts(fold(everybody, [take(14, { created: moment(9, '23:59') })]))).toEqual([notAllowed]);
    expect(verdicts(fold(everybody, [take(14, { created: moment(10, '00:00') })]))).toEqual([counts]);
  });
  it('is who SharePoint says, whatever the row says', () => {
    const posing = fold(questionRow({ askerUser: 2 }), [
      take(2, { byUser: 11 }),
      { ...solved(), author: 2, byUser: 1 }
    ]);
    expect(verdicts(posing)).toEqual([notAllowed, notAllowed]);
    expect(verdicts(fold(questionRow({ askerUser: 2 }), [solved(undefined, { byUser: 2 })]))).toEqual([counts]);
  });
  it('is nobody when SharePoint does not tell', () => {
    expect(verdicts(fold(questionRow({ author: 0 }), [solved(undefined, { author: 0 }), take(0)]))).toEqual([
      notAllowed,
      notAllowed
    ]);
  });
});
