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

test('offline it waits and is told so, and goes as soon as the network is back', async () => {
  const { keeper, told, texts, fail } = desk();
  fail({ kind: 'offline' });
  const postKey = await keeper.post(answer('a'));
  await later(1);
  expect(last(told)).toMatchObject({ waiting: [{ postKey }], hindrance: 'waiting' });
  fail(undefined);
  await online();
  expect(texts()).toEqual(['a']);
});

test('waits as long as SharePoint asks, whatever is posted meanwhile', async () => {
  const { keeper, texts, asked, fail } = desk();
  fail({ kind: 'busy', retryAfter: 30 });
  await keeper.post(answer('a'));
  await later(1);
  const before = asked();
  await keeper.post(answer('b'));
  keeper.again();
  await online();
  expect(asked()).toBe(before);
  fail(undefined);
  await later(30);
  expect(texts()).toEqual(['a', 'b']);
});

test('after the end of the session it waits, and goes once the person is signed in again', async () => {
  const { keeper, told, texts, fail } = desk();
  fail({ kind: 'signedOut' });
  await keeper.post(answer('a'));
  await later(1);
  expect(last(told)?.hindrance).toBe('signedOut');
  fail(undefined);
  await later(61);
  expect(texts()).toEqual(['a']);
});

test('a post whose answer was lost is there once, and whoever watches is told its row', async () => {
  const { room, keeper, arrived, fail, lose, texts } = desk();
  // The list was seen to be safe.
  expect(await keeper.mayWrite()).toBe(true);
  lose({ kind: 'offline' });
  const postKey = await keeper.post(answer('a'));
  await later(1);
  expect(texts()).toEqual(['a']);
  expect(arrived).toEqual([]);
  fail(undefined);
  await online();
  expect(texts()).toEqual(['a']);
  expect(arrived).toEqual([{ postKey, to: 'replies', id: room.replies.rows()[0]?.id }]);
});

test('what is taken back before it went is never sent', async () => {
  const { keeper, told, texts, fail } = desk();
  fail({ kind: 'busy', retryAfter: 5 });
  await keeper.post(answer('first'));
  await later(1);
  // Behind the first one, and never tried.
  const postKey = await keeper.post(answer('second'));
  expect(await keeper.unpost(postKey)).toBe(true);
  expect(last(told)?.waiting).toHaveLength(1);
  fail(undefined);
  await later(10);
  expect(texts()).toEqual(['first']);
  expect(await keeper.unpost(postKey)).toBe(false);
});

test('what is taken back after its answer was lost goes from the list', async () => {
  const { keeper, told, texts, arrived, fail, lose } = desk();
  await keeper.mayWrite();
  lose({ kind: 'offline' });
  const postKey = await keeper.post(answer('a'));
  await later(1);
  expect(await keeper.unpost(postKey)).toBe(true);
  expect(last(told)).toEqual({ waiting: [] });
  fail(undefined);
  await online();
  expect(texts()).toEqual([]);
  expect(arrived).toEqual([]);
});

test('a list that refuses this person does not hold up what goes to the other', async () => {
  const room = memoryPostRoom();
  const { keeper, told, texts, titles } = desk({ room });
  room.replies.guarded({ mayWrite: false });
  await keeper.post(answer('a'));
  await keeper.post(question('Why?'));
  await later(1);
  expect(titles()).toEqual(['Why?']);
  expect(texts()).toEqual([]);
  expect(last(told)).toMatchObject({ hindrance: 'refused', waiting: [{ to: 'replies' }] });
});

test.each([{ ownRowsOnly: false }, { ownPermissions: false }])(
  'to a list that is not safe nothing is sent, and once it is it goes: %p',
  async (guard) => {
    const { room, keeper, told, texts } = desk();
    room.replies.guarded(guard);
    expect(await keeper.mayWrite()).toBe(false);
    await keeper.post(answer('a'));
    await later(1);
    expect(texts()).toEqual([]);
    expect(last(told)?.hindrance).toBe('unguarded');
    room.replies.guarded({ ownRowsOnly: true, ownPermissions: true });
    keeper.again();
    await later(1);
    expect(texts()).toEqual(['a']);
    expect(await keeper.mayWrite()).toBe(true);
  }
);

test('who may not add rows to one of the lists may not write; the lists are asked once', async () => {
  const { room, keeper, asked } = desk();
  expect(await keeper.mayWrite()).toBe(true);
  expect(asked()).toBe(2);
  await keeper.mayWrite();
  expect(asked()).toBe(2);
  const other = desk();
  other.room.questions.guarded({ mayWrite: false });
  expect(await other.keeper.mayWrite()).toBe(false);
  const away = desk({ room });
  away.fail({ kind: 'offline' });
  expect(await away.keeper.mayWrite()).toBe(false);
});

test('own rows are deleted for good, also when they were changed or are gone already', async () => {
  const { room, keeper } = desk();
  const [one, two, three] = ['a', 'b', 'c'].map((text) =>
    room.replies.write(7, { questionId: 3, kind: 'Me too', text, byUser: 7 })
  );
  const list = room.replies.as(7);
  await list.change(two!, { text: 'changed' });
  await list.remove(three!);
  expect(await keeper.remove('replies', [one!, two!, three!])).toBeUndefined();
  expect(room.replies.rows()).toEqual([]);
});

test('what cannot be deleted is told, and stays', async () => {
  const { room, keeper, fail } = desk();
  const row = room.replies.write(7, { questionId: 3, kind: 'Me too', byUser: 7 });
  fail({ kind: 'offline' });
  expect(await keeper.remove('replies', [row])).toMatchObject({ kind: 'offline' });
  fail(undefined);
  room.replies.guarded({ ownRowsOnly: false });
  expect(await desk({ room }).keeper.remove('replies', [row])).toMatchObject({ kind: 'forbidden' });
  expect(room.replies.rows()).toHaveLength(1);
});

const silent = (): Promise<never> => new Promise(() => undefined);
const refusing = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
const devices: readonly (readonly [string, Drawer])[] = [
  ['refuses all', { read: refusing, change: refusing }],
  ['is full', { read: async () => undefined, change: refusing }],
  ['never answers', { read: silent, change: silent }]
];

test.each(devices)(
  'on a device that %s posts are sent, and outlast the page while they wait',
  async (_what, device) => {
    const { room, keeper, fail, texts } = desk({ device });
    fail({ kind: 'offline' });
    void keeper.post(answer('a'));
    await later(30);
    expect((await keeper.known()).unkept).toBeUndefined();
    const next = desk({ room });
    await later(5);
    expect(texts()).toEqual(['a']);
    expect(next.arrived).toHaveLength(1);
    expect(jotted()).toBe('');
  }
);

test('where a browser keeps nothing at all, that is told as long as something waits', async () => {
  const { keeper, fail } = desk({ device: { read: refusing, change: refusing } });
  const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  fail({ kind: 'offline' });
  await keeper.post(answer('a'));
  expect((await keeper.known()).unkept).toBe(true);
  setItem.mockRestore();
  fail(undefined);
  await online();
  expect(await keeper.known()).toEqual({ waiting: [] });
});

test('a page that is closed in the same turn as the press leaves the post to the next one', async () => {
  const { room, keeper, texts } = desk({ device: { read: silent, change: silent } });
  void keeper.post(answer('a'));
  desk({ room });
  await later(1);
  expect(texts()).toEqual(['a']);
});

test('what one person posted is never sent as another, and waits for its own', async () => {
  const device = pageDrawer();
  const first = desk({ device });
  first.fail({ kind: 'signedOut' });
  await first.keeper.post(answer('hers'));
  await later(1);
  const other = desk({ device, room: first.room, owner: 'site other', person: 8 });
  expect(await other.keeper.known()).toEqual({ waiting: [] });
  await other.keeper.post(answer('his'));
  await later(1);
  expect(first.room.replies.rows()).toMatchObject([{ text: 'his', author: 8, byUser: 8 }]);
});

test.each(['null', '{', '[7,{"postKey":1}]', '"x"'])(
  'what stands in the notes and is no post is nothing: %s',
  async (text) => {
    window.localStorage.setItem('digital-ambassadors:site person:posts', text);
    const { keeper, texts } = desk();
    await keeper.post(answer('a'));
    await later(1);
    expect(texts()).toEqual(['a']);
  }
);

test('what arrived, or was taken back, is not posted again by a note that a slower tab finds', async () => {
  const device = pageDrawer();
  const { room, keeper, texts } = desk({ device });
  const postKey = await keeper.post(answer('a'));
  await later(1);
  await keeper.remove('replies', room.replies.rows());
  const note = JSON.stringify([{ ...answer('a'), postKey, at: 0 }]);
  window.localStorage.setItem('digital-ambassadors:site person:posts', note);
  desk({ device, room });
  await later(1);
  expect(texts()).toEqual([]);
  expect(jotted()).toBe('');
});
