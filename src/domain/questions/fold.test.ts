import { personRow } from '../../testing/rows';
import { moment, questionRow, smallCommunity } from '../../testing/questionRows';
import { foldQuestion } from './fold';
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
import type { Folded, QuestionHolder, SignedQuestion, StepKind, StepVerdict } from './model';

const community = smallCommunity();
const now = moment(24);
const asked = (user: number, row: Partial<SignedQuestion> = {}): SignedQuestion =>
  questionRow({ asked: personRow(user, 'Person', String(user)), ...row });
const everybody = questionRow();
const feedback = asked(31, { kind: 'Feedback' });
const topic = questionRow({ kind: 'Topic' });

/** What is expected; `undefined`: it is not there. */
type Expected = { readonly [Name in keyof Folded]?: Folded[Name] | undefined };
const fold = (question: SignedQuestion, ...steps: readonly StepToWrite[]): Folded =>
  foldQuestion(question, rows(...steps), community, now);
const verdicts = ({ history }: Folded): readonly StepVerdict[] => history.map(({ verdict }) => verdict);
const lastVerdict = (folded: Folded): StepVerdict | undefined => verdicts(folded)[folded.history.length - 1];

const counts: StepVerdict = { is: 'counts' };
const notAllowed: StepVerdict = { is: 'void', because: 'notAllowed' };
const hasIt = (user: number): QuestionHolder => ({ is: 'has', user });

describe('a question begins', () => {
  it.each<[string, SignedQuestion, QuestionHolder]>([
    ['with whom it is asked of', asked(11), { is: 'asked', user: 11 }],
    ['with a contact', asked(21), { is: 'asked', user: 21 }],
    ['with everybody', everybody, { is: 'community' }],
    ['with everybody when its account is gone', questionRow({ askedUser: 11 }), { is: 'community' }],
    ['with everybody when its ambassador left', asked(15), { is: 'community', left: 15 }],
    ['with everybody when the contact is one no more', asked(22), { is: 'community', left: 22 }],
    ['with everybody when it is asked of a colleague', asked(2), { is: 'community' }],
    ['with everybody when it is asked of oneself', asked(11, { author: 11 }), { is: 'community' }],
    ['with everybody when it was edited', asked(11, { version: 2 }), { is: 'community' }],
    ['with IT', feedback, { is: 'it', user: 31 }],
    ['with everybody as feedback that no contact of IT is asked', asked(11, { kind: 'Feedback' }), { is: 'community' }],
    [
      'with everybody as feedback for a contact of IT who left',
      asked(33, { kind: 'Feedback' }),
      { is: 'community', left: 33 }
    ],
    ['with everybody as feedback that was edited', asked(31, { kind: 'Feedback', version: 3 }), { is: 'community' }],
    [
      'with the host, as feedback on a session',
      asked(11, { kind: 'Feedback', sessionId: 4 }),
      { is: 'asked', user: 11 }
    ],
    ['with everybody when it is asked of what is no account', asked(NaN), { is: 'community' }],
    ['with everybody when it is asked of a number below 1', asked(-7), { is: 'community' }],
    ['with the vote', topic, { is: 'vote' }],
    ['with the vote, whoever is asked', asked(11, { kind: 'Topic' }), { is: 'vote' }],
    [
      'as a question when nobody declared its kind',
      asked(11, { kind: { undeclared: 'Riddle' } }),
      { is: 'asked', user: 11 }
    ]
  ])('%s', (_how, question, holder) => {
    expect(fold(question)).toEqual({
      stage: 'Open',
      holder,
      holderSince: question.created,
      stageSince: question.created,
      answers: [],
      meToo: [],
      history: [],
      last: 0
    });
  });
});

describe('the table of steps', () => {
  it.each<[string, SignedQuestion, readonly StepToWrite[], StepVerdict, Expected]>([
    [
      'whoever writes answers',
      everybody,
      [answer(2)],
      counts,
      { stage: 'Answered', holder: { is: 'community' }, answers: [1] }
    ],
    ['whoever was asked and answers has it', asked(11), [answer(11)], counts, { stage: 'Answered', holder: hasIt(11) }],
    [
      'whoever was handed it and answers has it',
      asked(11),
      [handOver(11, 12), answer(12)],
      counts,
      { holder: hasIt(12) }
    ],
    [
      'somebody else answers what was asked of one',
      asked(11),
      [answer(12)],
      counts,
      { holder: { is: 'asked', user: 11 } }
    ],
    ['the asker adds', asked(11), [answer(1)], { is: 'added' }, { stage: 'Open', answers: [], last: 0 }],
    ['a topic is answered', topic, [answer(2)], counts, { stage: 'Answered', holder: { is: 'vote' } }],
    [
      'nobody answers what was withdrawn',
      everybody,
      [withdraw(), answer(2)],
      notAllowed,
      { stage: 'Withdrawn', answers: [] }
    ],
    [
      'an answer to a solved question leaves it solved',
      everybody,
      [answer(2), solved(1), answer(3)],
      counts,
      { stage: 'Solved', answers: [1, 3] }
    ],

    ['an ambassador takes it', everybody, [take(11)], counts, { stage: 'Open', holder: hasIt(11), last: 1 }],
    ['a contact takes it', asked(11), [take(21)], counts, { holder: hasIt(21) }],
    ['a colleague does not', everybody, [take(2)], notAllowed, { holder: { is: 'community' } }],
    ['the asker does not', asked(12, { author: 11 }), [take(11)], notAllowed, { holder: { is: 'asked', user: 12 } }],
    ['nobody takes what IT has', everybody, [toIt(11), take(12)], notAllowed, { holder: { is: 'it', user: 31 } }],
    ['nobody takes a topic', topic, [take(11)], notAllowed, { holder: { is: 'vote' } }],
    ['nobody takes what was withdrawn', everybody, [withdraw(), take(11)], notAllowed, { stage: 'Withdrawn' }],

    ['an ambassador hands over', asked(11), [handOver(11, 12)], counts, { holder: { is: 'handed', user: 12 } }],
    ['to a contact too', asked(11), [handOver(12, 21)], counts, { holder: { is: 'handed', user: 21 } }],
    ['from IT too', feedback, [handOver(31, 12)], counts, { holder: { is: 'handed', user: 12 } }],
    ['a colleague does not hand over', asked(11), [handOver(2, 12)], notAllowed, {}],
    [
      'nobody hands over to a colleague',
      asked(11),
      [handOver(11, 2)],
      notAllowed,
      { holder: { is: 'asked', user: 11 } }
    ],
    ['nor to the asker', asked(12, { author: 11 }), [handOver(12, 11)], notAllowed, {}],
    ['nor to oneself', asked(11), [handOver(12, 12)], notAllowed, {}],
    ['nor to nobody', asked(11), [handOver(11, undefined)], notAllowed, {}],

    ['an ambassador asks the community', asked(11), [ask(11)], counts, { holder: { is: 'community' }, last: 1 }],
    ['a colleague does not ask the community', asked(11), [ask(2)], notAllowed, {}],
    [
      'the asker does after two working days',
      asked(11),
      [ask(1, { created: moment(4) })],
      counts,
      { holder: { is: 'community' } }
    ],
    ['the asker does not before', asked(11), [ask(1, { created: moment(3, '23:59') })], notAllowed, {}],
    [
      'the asker does not over a weekend',
      asked(11, { created: moment(6) }),
      [ask(1, { created: moment(9) })],
      notAllowed,
      {}
    ],
    ['the asker does not with an answer', asked(11), [answer(12), ask(1, { created: moment(20) })], notAllowed, {}],
    ['nobody asks the community what IT has', feedback, [ask(11)], notAllowed, { holder: { is: 'it', user: 31 } }],

    ['an ambassador passes to IT', everybody, [toIt(11)], counts, { stage: 'Open', holder: { is: 'it', user: 31 } }],
    ['a colleague does not pass to IT', everybody, [toIt(2)], notAllowed, {}],
    ['nobody passes to IT what an expert is told of', everybody, [toIt(11, 21)], notAllowed, {}],

    ['IT saw it', feedback, [fromIt(31, 'Seen')], counts, { stage: 'Open', it: 'Seen', answers: [1], last: 0 }],
    [
      'IT plans it, whichever of its contacts says so',
      feedback,
      [fromIt(32, 'Planned')],
      counts,
      { stage: 'Open', holder: { is: 'it', user: 31 }, it: 'Planned' }
    ],
    [
      'IT did it',
      feedback,
      [fromIt(31, 'Done')],
      counts,
      { stage: 'Answered', holder: { is: 'it', user: 31 }, it: 'Done', last: 1 }
    ],
    ['IT does not now', feedback, [fromIt(31, 'Not now')], counts, { stage: 'Answered', it: 'Not now' }],
    ['a draft contact speaks for IT', feedback, [fromIt(33, 'Done')], counts, { stage: 'Answered' }],
    ['an ambassador does not speak for IT', feedback, [fromIt(11, 'Done')], notAllowed, { stage: 'Open' }],
    ['IT says nothing of what it does not have', asked(11), [fromIt(31, 'Done')], notAllowed, { stage: 'Open' }],
    ['IT says nothing without a word for it', feedback, [fromIt(31, { undeclared: 'Perhaps' })], notAllowed, {}],
    [
      'what IT said goes with it',
      feedback,
      [fromIt(31, 'Seen'), handOver(31, 11)],
      counts,
      { it: undefined, holder: { is: 'handed', user: 11 } }
    ],

    ['me too', everybody, [meToo(2), meToo(3)], counts, { meToo: [2, 3], stage: 'Open', last: 0 }],
    ['me too, once', everybody, [meToo(2), meToo(2)], notAllowed, { meToo: [2] }],
    ['not the asker', everybody, [meToo(1)], notAllowed, { meToo: [] }],
    ['me too, solved or not', everybody, [solved(), meToo(2)], counts, { meToo: [2], stage: 'Solved' }],
    ['a vote', topic, [meToo(2), meToo(11)], counts, { meToo: [2, 11] }],

    [
      'the asker says that it is solved',
      asked(11),
      [answer(11), solved(1)],
      counts,
      { stage: 'Solved', solvedBy: 1, holder: hasIt(11) }
    ],
    ['solved by IT', feedback, [fromIt(31, 'Done'), solved(1)], counts, { stage: 'Solved', solvedBy: 1 }],
    ['solved otherwise', everybody, [solved()], counts, { stage: 'Solved' }],
    ['solved by nothing that is a row', everybody, [solved(NaN)], counts, { stage: 'Solved', solvedBy: undefined }],
    ['nobody else says so', everybody, [{ ...solved(), author: 11 }], notAllowed, { stage: 'Open' }],
    ['a step that is no answer solves nothing', everybody, [take(11), solved(1)], notAllowed, { stage: 'Open' }],
    [
      'a void answer is as if it were never written',
      everybody,
      [answer(2, { created: moment(1) }), solved(1)],
      counts,
      { stage: 'Solved', solvedBy: 'gone' }
    ],
    ['an answer to come solves nothing', everybody, [solved(2), answer(2)], counts, { stage: 'Answered' }],
    ['a topic is not solved', topic, [solved()], notAllowed, { stage: 'Open' }],

    [
      'the asker reopens',
      asked(11),
      [answer(11), solved(1), reopen()],
      counts,
      { stage: 'Answered', solvedBy: undefined, holder: hasIt(11) }
    ],
    ['only what is solved', asked(11), [answer(11), reopen()], notAllowed, { stage: 'Answered' }],
    ['nobody else reopens', everybody, [solved(), { ...reopen(), author: 11 }], notAllowed, { stage: 'Solved' }],

    ['the asker withdraws', everybody, [withdraw()], counts, { stage: 'Withdrawn' }],
    [
      'solved or not',
      everybody,
      [answer(2), solved(1), withdraw()],
      counts,
      { stage: 'Withdrawn', solvedBy: undefined }
    ],
    ['nobody else withdraws', everybody, [withdraw(11)], notAllowed, { stage: 'Open' }],
    ['for good', everybody, [withdraw(), reopen()], notAllowed, { stage: 'Withdrawn' }],
    ['a topic too', topic, [withdraw()], counts, { stage: 'Withdrawn' }],

    ['a kind that nobody declared', everybody, [{ kind: { undeclared: 'Bless' }, author: 11 }], notAllowed, {}],
    [
      'a kind that is the name of everything',
      everybody,
      [{ kind: 'constructor' as StepKind, author: 11 }],
      notAllowed,
      {}
    ],
    ['no kind', everybody, [{ kind: undefined, author: 11 }], notAllowed, {}]
  ])('%s', (_what, question, steps, verdict, expected) => {
    const folded = fold(question, ...steps);
    expect(lastVerdict(folded)).toEqual(steps === undefined ? undefined : verdict);
    expect({ ...folded, it: folded.it, solvedBy: folded.solvedBy }).toMatchObject(expected);
  });
});
