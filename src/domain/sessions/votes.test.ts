import { questionRow, smallCommunity } from '../../testing/questionRows';
import { meToo, rows, withdraw } from '../../testing/questionSteps';
import { signedSession } from '../../testing/sessionRows';
import { foldQuestion } from '../questions/fold';
import { votedTopics } from './votes';

const community = smallCommunity();
const topic = (id: number, people: readonly number[], kind: 'Topic' | 'Question' = 'Topic', isWithdrawn = false) => {
  const question = questionRow({ id, kind });
  const steps = rows(...people.map((user) => meToo(user)), ...(isWithdrawn ? [withdraw()] : []));
  return {
    question,
    folded: foldQuestion(
      question,
      steps.map((step) => ({ ...step, questionId: id })),
      community,
      '2026-11-24T09:00:00Z'
    )
  };
};
const all = [
  topic(1, [2, 3]),
  topic(2, [11, 2]),
  topic(3, [11, 12]),
  // 15 serves no more, 31 is a contact.
  topic(4, [11, 15, 31]),
  topic(5, [11, 12, 13], 'Question'),
  topic(6, [11, 12, 13], 'Topic', true),
  topic(7, [])
];
const told = (sessions: Parameters<typeof votedTopics>[1], user = 1): unknown =>
  votedTopics(all, sessions, community, user).map(({ asked, votes, interest }) => [asked.question.id, votes, interest]);

it('goes by votes of serving ambassadors, then by interest, then by age', () => {
  expect(told([])).toEqual([
    [3, 2, 0],
    [4, 1, 2],
    [2, 1, 1],
    [1, 0, 2],
    [7, 0, 0]
  ]);
});

it('is no longer offered once a session has taken it, until that one is cancelled', () => {
  expect(told([signedSession(1, { questionId: 3 }), signedSession(2, { questionId: 4, state: 'Held' })])).toEqual([
    [2, 1, 1],
    [1, 0, 2],
    [7, 0, 0]
  ]);
  expect(told([signedSession(1, { questionId: 3, state: 'Cancelled' }), signedSession(2)])).toHaveLength(5);
});

it('says which are the reader’s', () => {
  const mine = (user: number): unknown =>
    votedTopics(all, [], community, user).flatMap(({ asked, isMine }) => (isMine ? [asked.question.id] : []));
  expect([mine(2), mine(12), mine(99)]).toEqual([[2, 1], [3], []]);
});
