import { assert, constantFrom, property } from 'fast-check';
import { ambassadorRow, personRow } from '../../testing/rows';
import { anybody, anyHistory, anyQuestion } from '../../testing/questionHistories';
import { moment, questionRow, smallCommunity, stepRow } from '../../testing/questionRows';
import {
  answer,
  fromIt,
  handOver,
  meToo,
  rows,
  solved,
  type StepToWrite,
  take,
  withdraw
} from '../../testing/questionSteps';
import { actionsFor } from './actions';
import { communityOf } from './community';
import { foldQuestion } from './fold';
import type { QuestionAction, Folded, SignedQuestion, WrittenStep } from './model';

const community = smallCommunity();
const now = moment(24);
const askedOf11 = questionRow({ asked: personRow(11, 'Person', '11') });
const everybody = questionRow();
const feedback = questionRow({ kind: 'Feedback', asked: personRow(31, 'IT', '') });
const topic = questionRow({ kind: 'Topic' });

describe('what is offered', () => {
  it.each<[string, SignedQuestion, readonly StepToWrite[], number, readonly QuestionAction[]]>([
    ['the asker, open, after two working days', askedOf11, [], 1, ['add', 'withdraw', 'askCommunity']],
    ['the asker of everybody', everybody, [], 1, ['add', 'withdraw']],
    ['the asker, while IT has it', feedback, [], 1, ['add', 'withdraw']],
    ['the asker, answered', askedOf11, [answer(11)], 1, ['solved', 'add', 'withdraw']],
    ['the asker, solved', askedOf11, [answer(11), solved(1)], 1, ['reopen']],
    ['who put a topic to the vote', topic, [], 1, ['add', 'withdraw']],
    ['the same, answered', topic, [answer(2)], 1, ['add', 'withdraw']],
    ['whoever was asked', askedOf11, [], 11, ['take', 'answer', 'handOver']],
    ['whoever was handed it', askedOf11, [handOver(11, 12)], 12, ['take', 'answer', 'handOver']],
    ['whoever has it', askedOf11, [take(11)], 11, ['answer', 'handOver', 'askCommunity', 'toIt']],
    ['IT, while it has it', feedback, [], 31, ['fromIt', 'handOver']],
    ['another contact of IT', feedback, [fromIt(31, 'Seen')], 32, ['fromIt', 'handOver']],
    ['an ambassador, while IT has it', feedback, [], 11, ['answer', 'meToo']],
    ['another ambassador', askedOf11, [], 12, ['answer', 'take', 'meToo']],
    ['a contact', everybody, [], 21, ['answer', 'take', 'meToo']],
    ['an ambassador, for a vote', topic, [], 11, ['answer', 'meToo']],
    ['anybody', everybody, [], 2, ['answer', 'meToo']],
    ['whoever said Me too', everybody, [meToo(2)], 2, ['answer', 'notMeToo']],
    ['anybody, solved', everybody, [solved()], 2, ['meToo']],
    ['an ambassador, solved', everybody, [meToo(11), solved()], 11, ['notMeToo']],
    ['an ambassador who begins on the 10th', everybody, [], 14, ['answer', 'take', 'meToo']],
    [
      'a former ambassador who was asked',
      questionRow({ asked: personRow(15, 'Former', '') }),
      [],
      15,
      ['answer', 'take', 'meToo']
    ],
    ['anybody, withdrawn', everybody, [withdraw()], 2, []],
    ['the asker, withdrawn', everybody, [withdraw()], 1, []],
    ['nobody', everybody, [], 0, []]
  ])('%s', (_who, question, steps, user, expected) => {
    const folded = foldQuestion(question, rows(...steps), community, now);
    expect(actionsFor(folded, question, { user, mayWrite: true }, community, now)).toEqual(expected);
    expect(actionsFor(folded, question, { user, mayWrite: false }, community, now)).toEqual([]);
  });

  it('not the community before two working days', () => {
    const folded = foldQuestion(askedOf11, [], community, moment(3));
    expect(actionsFor(folded, askedOf11, { user: 1, mayWrite: true }, community, moment(3))).toEqual([
      'add',
      'withdraw'
    ]);
  });

  it('nobody to pass it to: neither is offered', () => {
    const alone = communityOf([ambassadorRow({ id: 11 })], []);
    const folded = foldQuestion(askedOf11, rows(take(11)), alone, now);
    expect(actionsFor(folded, askedOf11, { user: 11, mayWrite: true }, alone, now)).toEqual(['answer', 'askCommunity']);
  });
});

/** The step that an action writes. */
const written = (
  action: QuestionAction,
  user: number,
  question: SignedQuestion,
  folded: Folded
): Partial<WrittenStep> | undefined => {
  const given = community.givable.find((each) => each !== user && each !== question.author);
  const byAction: { readonly [Each in QuestionAction]: Partial<WrittenStep> | undefined } = {
    answer: { kind: 'Answer' },
    add: { kind: 'Answer' },
    take: { kind: 'Take' },
    handOver: { kind: 'Hand over', tellUser: given },
    askCommunity: { kind: 'Ask the community' },
    toIt: { kind: 'To IT', tellUser: community.it[0] },
    fromIt: { kind: 'From IT', state: 'Done' },
    meToo: { kind: 'Me too' },
    notMeToo: undefined,
    solved: { kind: 'Solved', answerId: folded.answers[0] },
    reopen: { kind: 'Reopen' },
    withdraw: { kind: 'Withdraw' }
  };
  return byAction[action];
};

const every: readonly QuestionAction[] = [
  'answer',
  'take',
  'handOver',
  'askCommunity',
  'toIt',
  'fromIt',
  'meToo',
  'solved',
  'reopen',
  'add',
  'withdraw'
];

/** What the page names for such a reader, whether or not it would count now: all else is left out on purpose. */
const namedFor = (user: number, { stage, holder }: Folded, question: SignedQuestion): readonly QuestionAction[] => {
  if (stage === 'Withdrawn') return [];
  if (user === question.author) {
    if (stage === 'Solved') return ['reopen'];
    const community = holder.is === 'community' ? [] : (['askCommunity'] as const);
    return stage === 'Answered' ? ['solved', 'add', 'withdraw'] : ['add', 'withdraw', ...community];
  }
  if (stage === 'Solved') return ['meToo'];
  if (holder.is === 'it' && community.isIt(user)) return ['fromIt', 'handOver'];
  if ('user' in holder && holder.user === user)
    return holder.is === 'has' ? ['answer', 'handOver', 'askCommunity', 'toIt'] : ['take', 'answer', 'handOver'];
  return ['answer', 'take', 'meToo'];
};

it('what is offered counts when it is done, and what the page names and is not offered would not', () => {
  assert(
    property(anyQuestion, anyHistory, constantFrom(...anybody), (question, steps, user) => {
      const folded = foldQuestion(question, steps, community, now);
      const offered = actionsFor(folded, question, { user, mayWrite: true }, community, now);
      expect(new Set(offered).size).toBe(offered.length);
      const id = 1 + Math.max(0, ...steps.map((step) => step.id));
      const becomes = (step: Partial<WrittenStep>): Folded =>
        foldQuestion(
          question,
          [...steps, stepRow({ kind: undefined, ...step, id, author: user, seenId: id - 1, created: now })],
          community,
          now
        );
      for (const action of every) {
        const step = written(action, user, question, folded);
        const named = namedFor(user, folded, question).includes(action);
        if (step === undefined || (!named && !offered.includes(action))) continue;
        const told = becomes(step).history.find((each) => each.step.id === id)?.verdict.is;
        expect([action, ['counts', 'added'].includes(told ?? '')]).toEqual([action, offered.includes(action)]);
        expect(named).toBe(true);
      }
      if (offered.includes('notMeToo')) {
        const left = steps.filter(({ author, kind }) => author !== user || kind !== 'Me too');
        expect(foldQuestion(question, left, community, now).meToo).not.toContain(user);
      }
    }),
    { numRuns: 1_000 }
  );
});
