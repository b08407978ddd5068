import { personRow } from '../../testing/rows';
import { moment, questionRow, smallCommunity } from '../../testing/questionRows';
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
import { type AskedQuestion, foldQuestion } from './fold';
import type { SignedQuestion } from './model';
import { isFresh, type OwnQuestions, ownOf } from './own';
import { isWorded, movedAt, nextOf, oldestRead, questionsIn, type QuestionView, type Seer, silentIn } from './views';

const community = smallCommunity();
const now = moment(24);
const seer = (user: number, circles: readonly string[] = []): Seer => ({ user, circles, community, now });
const asked = (row: Partial<SignedQuestion>, ...steps: readonly StepToWrite[]): AskedQuestion => {
  const question = questionRow(row);
  const written = rows(...steps).map((step) => ({ ...step, questionId: question.id }));
  return { question, folded: foldQuestion(question, written, community, now) };
};
const of = (user: number): Partial<SignedQuestion> => ({ asked: personRow(user, 'Person', String(user)) });
const feedback: Partial<SignedQuestion> = { ...of(31), kind: 'Feedback' };
const later = { created: moment(9) };

it.each<[string, AskedQuestion, 'holder' | 'asker' | 'nobody']>([
  ['asked', asked(of(11)), 'holder'],
  ['answered', asked(of(11), answer(11)), 'asker'],
  ['answered, and the asker added something', asked(of(11), answer(11), answer(1)), 'holder'],
  ['answered, and me too', asked(of(11), answer(11), meToo(2)), 'asker'],
  ['answered, and a void step', asked(of(11), answer(11), take(2)), 'asker'],
  ['answered, and taken since', asked({}, answer(2), take(11)), 'holder'],
  ['answered, and passed to IT', asked({}, answer(2), toIt(11)), 'holder'],
  ['IT did it', asked(feedback, fromIt(31, 'Done')), 'asker'],
  ['IT does not now', asked(feedback, fromIt(31, 'Not now')), 'asker'],
  ['IT plans what was answered', asked(feedback, answer(2), fromIt(31, 'Planned')), 'holder'],
  ['reopened', asked(of(11), answer(11), solved(1), reopen()), 'holder'],
  ['solved', asked(of(11), answer(11), solved(1)), 'nobody'],
  ['withdrawn', asked(of(11), withdraw()), 'nobody'],
  ['a vote', asked({ kind: 'Topic' }), 'nobody'],
  ['answered, and its asker is gone', asked({ writer: undefined }, answer(2)), 'nobody']
])('%s: whose turn it is', (_what, each, next) => {
  expect(nextOf(each, now)).toBe(next);
});

it.each<[string, number, AskedQuestion, keyof OwnQuestions | undefined]>([
  ['what I was asked', 11, asked(of(11)), 'waiting'],
  ['what I was handed', 12, asked(of(11), handOver(11, 12)), 'waiting'],
  ['what I have', 11, asked({}, take(11)), 'waiting'],
  ['what I answered, until the asker says something', 11, asked(of(11), answer(11)), 'followed'],
  ['and then', 11, asked(of(11), answer(11), answer(1)), 'waiting'],
  ['what IT has, for each of its contacts', 32, asked(feedback, fromIt(31, 'Seen')), 'waiting'],
  ['what IT did', 31, asked(feedback, fromIt(31, 'Done')), 'followed'],
  ['what I passed on', 11, asked(of(11), handOver(11, 12)), 'passedOn'],
  ['what I passed to IT', 11, asked({}, take(11), toIt(11)), 'passedOn'],
  ['what I put to the community', 11, asked(of(11), ask(11)), 'passedOn'],
  ['what I passed on and got back', 11, asked(of(11), handOver(11, 12), handOver(12, 11)), 'waiting'],
  ['what I passed on in vain', 12, asked(of(11), take(11), handOver(12, 13, { seenId: 0 })), undefined],
  ['what I asked', 1, asked(of(11)), 'asked'],
  ['what I asked and put to the community', 1, asked(of(11), ask(1, later)), 'asked'],
  ['what I asked and was answered', 1, asked(of(11), answer(11)), 'waiting'],
  ['what I asked and is solved', 1, asked(of(11), answer(11), solved(1)), 'asked'],
  ['where I said Me too', 2, asked({}, meToo(2)), 'followed'],
  ['where I answered', 2, asked({}, answer(2)), 'followed'],
  ['what I had', 11, asked({}, take(11), take(12)), undefined],
  ['what is withdrawn', 1, asked({}, withdraw()), undefined],
  ['what others ask', 2, asked(of(11)), undefined],
  ['whoever I am', 0, asked({ author: 0 }), undefined]
])('mine: %s', (_what, user, each, group) => {
  const own = ownOf([each], seer(user));
  const found = (['waiting', 'passedOn', 'asked', 'followed'] as const).filter((name) => own[name].length > 0);
  expect(found).toEqual(group === undefined ? [] : [group]);
});

it.each<[string, number, AskedQuestion, boolean]>([
  ['asked by others since', 2, asked({ id: 9 }), true],
  ['asked by oneself since', 1, asked({ id: 9 }), false],
  ['asked before', 2, asked({ id: 8 }), false],
  ['withdrawn since', 1, asked({ id: 8 }, answer(2), withdraw()), false],
  ['one’s own that was answered since', 1, asked({ id: 8 }, answer(2)), true],
  ['one’s own to which one added', 1, asked({ id: 8 }, answer(1)), false],
  ['one’s own with another Me too', 1, asked({ id: 8 }, meToo(2)), false],
  ['what others asked and others answered', 3, asked({ id: 8 }, answer(2)), false],
  ['what was passed on to me', 12, asked({ id: 8, ...of(11) }, handOver(11, 12)), true],
  ['what I passed on, and was answered', 11, asked({ id: 8, ...of(11) }, handOver(11, 12), answer(12)), true],
  ['what I passed on', 11, asked({ id: 8, ...of(11) }, handOver(11, 12)), false],
  ['a step that does not count', 1, asked({ id: 8, ...of(11) }, take(2)), false]
])('new since the last visit: %s', (_what, user, each, expected) => {
  expect(isFresh(each, seer(user), { question: 8, step: 0 })).toBe(expected);
  expect(isFresh(each, seer(user), { question: 9, step: Infinity })).toBe(false);
});

it.each<[QuestionView, string, AskedQuestion, boolean]>([
  ['open', 'asked', asked({}), true],
  ['open', 'answered', asked({}, answer(2)), true],
  ['open', 'solved', asked({}, solved()), false],
  ['open', 'left by its asker', asked({ writer: undefined }, answer(2)), false],
  ['open', 'a vote', asked({ kind: 'Topic' }), false],
  ['solved', 'solved', asked({}, solved()), true],
  ['solved', 'answered', asked({}, answer(2)), false],
  ['it', 'with IT', asked(feedback), true],
  ['it', 'from IT', asked(feedback, fromIt(31, 'Done'), handOver(11, 12)), true],
  ['it', 'elsewhere', asked(of(11)), false],
  ['votes', 'a vote', asked({ kind: 'Topic' }), true],
  ['votes', 'a question', asked({}), false],
  ['votes', 'withdrawn', asked({ kind: 'Topic' }, withdraw()), false],
  ['circle', 'my circle’s', asked({ circleKey: ' PAY ' }), true],
  ['circle', 'another’s', asked({ circleKey: 'HR' }), false],
  ['circle', 'nobody’s', asked({ circleKey: ' ' }), false],
  ['circle', 'its votes', asked({ circleKey: 'PAY', kind: 'Topic' }), false]
])('%s: %s', (view, _what, each, expected) => {
  expect(questionsIn(view, [each], seer(2, ['PAY', ''])).length).toBe(expected ? 1 : 0);
});

it('what moved last comes first; Me too and void steps move nothing', () => {
  const all = [
    asked({ id: 1, created: moment(3) }),
    asked({ id: 2 }, answer(2, { created: moment(5) })),
    asked({ id: 3 }, meToo(2, { created: moment(20) }), take(2, { created: moment(20) })),
    asked({ id: 4, created: moment(3) })
  ];
  expect(questionsIn('open', all, seer(2)).map(({ question }) => question.id)).toEqual([2, 4, 1, 3]);
  expect(movedAt(asked({ created: 'some day' }))).toBe(0);
});

it('votes: what most people wish for comes first', () => {
  const all = [
    asked({ id: 1, kind: 'Topic' }, meToo(2)),
    asked({ id: 2, kind: 'Topic' }, meToo(2), meToo(3)),
    asked({ id: 3, kind: 'Topic', created: moment(9) })
  ];
  expect(questionsIn('votes', all, seer(2)).map(({ question }) => question.id)).toEqual([2, 1, 3]);
});

it('silent for two working days: the longest first, not what waits for its asker, is planned, or is a vote', () => {
  const all = [
    asked({ id: 1, created: moment(20) }),
    asked({ id: 2, created: moment(23) }),
    asked({ id: 3, ...of(11) }, take(11)),
    asked({ id: 4 }, answer(2)),
    asked({ id: 5, ...feedback }, fromIt(31, 'Planned')),
    asked({ id: 6, ...feedback }, fromIt(31, 'Seen', later)),
    asked({ id: 7, kind: 'Topic' }),
    asked({ id: 8 }, withdraw())
  ];
  expect(silentIn(all, { community, now }).map(({ question }) => question.id)).toEqual([3, 6, 1]);
});

it('says where a question stands once every step about it was read', () => {
  const question = questionRow({ created: moment(10) });
  expect([moment(9), moment(10), moment(11), undefined].map((oldest) => isWorded(question, oldest))).toEqual([
    true,
    false,
    false,
    true
  ]);
});

test('the oldest row that was read says something only where there may be older ones', () => {
  const read = [{ created: moment(9) }, { created: moment(3) }, { created: moment(5) }];
  expect(oldestRead(read, 3)).toBe(moment(3));
  expect(oldestRead(read, 4)).toBeUndefined();
});
