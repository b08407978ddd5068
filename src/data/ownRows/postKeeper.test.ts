/**
 * @jest-environment jsdom
 */
import { ProgrammeError, type Failure } from '../../domain/port/programme';
import type { ArrivedPost, KnownPosts, NewQuestion, Post } from '../../domain/questions/posts';
import { memoryPostRoom } from '../../testing/memoryPosts';
import { pageDrawer, type Drawer } from './outboxDrawer';
import { postKeeper } from './postKeeper';

const question = (title: string, given: Partial<NewQuestion> = {}): Post => ({
  to: 'questions',
  values: { title, details: 'As it says.', kind: 'Question', topics: ['Excel', 'Word'], circleKey: 'it', ...given }
});
const answer = (text: string, questionId = 3): Post => ({
  to: 'replies',
  values: { questionId, kind: 'Answer', text, seenId: 0 }
});

interface Given {
  readonly device?: Drawer;
  readonly room?: ReturnType<typeof memoryPostRoom>;
  readonly owner?: string;
  readonly person?: number;
}

const desk = ({ device = pageDrawer(), room = memoryPostRoom(), owner = 'site person', person = 7 }: Given = {}) => {
  let failure: Omit<Failure, 'what'> | undefined;
  let lost = false;
  let asked = 0;
  const lists = room.as(person, async (serve) => {
    asked += 1;
    if (failure !== undefined && !lost) throw new ProgrammeError({ ...failure, what: 'questions' });
    const answered = serve();
    if (failure !== undefined) throw new ProgrammeError({ ...failure, what: 'questions' });
    return answered;
  });
  const keeper = postKeeper(lists, device, owner);
  const told: KnownPosts[] = [];
  const arrived: ArrivedPost[] = [];
  keeper.watch((known, post) => {
    told.push(known);
    if (post !== undefined) arrived.push(post);
  });
  return {
    room,
    keeper,
    told,
    arrived,
    asked: () => asked,
    fail: (next: typeof failure) => void ([failure, lost] = [next, false]),
    /** Requests are served, and their answers do not come. */
    lose: (next: typeof failure) => void ([failure, lost] = [next, true]),
    texts: () => room.replies.rows().map(({ text }) => text),
    titles: () => room.questions.rows().map(({ title }) => title)
  };
};
const later = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);
const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];
const jotted = (): string => window.localStorage.getItem('digital-ambassadors:site person:posts') ?? '';
const online = async () => {
  window.dispatchEvent(new Event('online'));
  await later(1);
};

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => jest.useRealTimers());

test('a question arrives with all that was written, and whoever watches is told its row', async () => {
  const { room, keeper, told, arrived } = desk();
  const postKey = await keeper.post(question('How do I pivot?', { asked: 12, language: 'FR', sessionId: 4 }));
  await later(1);
  expect(room.questions.rows()).toMatchObject([
    {
      title: 'How do I pivot?',
      details: 'As it says.',
      topics: ['Excel', 'Word'],
      asked: { id: 12 },
      askedUser: 12,
      askerUser: 7,
      language: 'FR',
      sessionId: 4,
      postKey
    }
  ]);
  expect(arrived).toEqual([{ postKey, to: 'questions', id: 1 }]);
  expect(last(told)).toEqual({ waiting: [] });
  expect(jotted()).toBe('');
});

test('what is posted one after the other arrives in that order, once', async () => {
  const { keeper, texts } = desk();
  await Promise.all(['a', 'b', 'c', 'd'].map((text) => keeper.post(answer(text))));
  await later(1);
  expect(texts()).toEqual(['a', 'b', 'c', 'd']);
});
