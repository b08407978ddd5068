import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { pageDrawer } from '../../src/data/ownRows/outboxDrawer';
import { postLists, type PostLists } from '../../src/data/ownRows/postLists';
import { postOutbox } from '../../src/data/ownRows/postOutbox';
import type { ArrivedPost, Post } from '../../src/domain/questions/posts';
import { openDesk, packagedLists, type Desk } from './desk';

const [questions, replies] = ['Lists/Questions', 'Lists/Replies'];
const network = globalThis.fetch;
let desk: Desk;

/** One person’s browser, over a network that may be bad. */
const browser = (who: { readonly login: string } | { readonly visitor: VisitorKey }) => {
  let faults: (string | undefined)[] = [];
  const sent: string[] = [];
  const lists: PostLists = postLists(
    connectTo(desk.url, (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('X-Local-Person', 'visitor' in who ? who.visitor : 'reader');
      if ('login' in who) headers.set('X-Test-Login', who.login);
      const fault = faults.shift();
      if (fault !== undefined) headers.set('X-Local-Fault', fault);
      sent.push(`${init?.method ?? 'GET'} ${decodeURIComponent(String(input)).replace(/\+/g, ' ')}`);
      return network(input, { ...init, headers });
    })
  );
  const arrived: ArrivedPost[] = [];
  const box = postOutbox({
    lists,
    drawer: pageDrawer(),
    owner: 'me',
    now: Date.now,
    alone: (work) => work(),
    arrived: (post) => arrived.push(post)
  });
  const send = async (tries = 1): Promise<string> => {
    let { state } = await box.send();
    for (let left = tries; state !== 'sent' && left > 1; left--) ({ state } = await box.send());
    return state;
  };
  return { lists, box, send, arrived, sent, go: (...next: (string | undefined)[]) => void (faults = next) };
};

const put = (box: ReturnType<typeof browser>['box'], post: Post, postKey: string): Promise<void> =>
  box.put({ ...post, postKey, at: 0 });
const answer = (text: string): Post => ({
  to: 'replies',
  values: { questionId: 1, kind: 'Answer', text, seenId: 0 }
});
const rowsOf = (url: string) => {
  const list = desk.site.lists.byUrl(url)!;
  return Array.from({ length: desk.site.items.count(list) + 60 }, (_each, at) =>
    desk.site.items.find(list, at + 1)
  ).filter((row) => row !== undefined);
};
const count = (url: string): number => desk.site.items.count(desk.site.lists.byUrl(url)!);

beforeEach(async () => {
  desk = await openDesk(packagedLists());
  for (const url of [questions, replies]) {
    desk.site.secureItems(url, { read: 1, write: 2 });
    desk.site.openList(url, 'Contribute');
  }
});
afterEach(() => desk.close());

test('a question stands in the list as it was written: of whom it is asked the number is enough', async () => {
  const { box, send, arrived } = browser({ visitor: 'reader' });
  const [login] = desk.crowd(1);
  const asked = desk.site.userId(login!);
  const values = {
    title: 'Why?',
    details: 'So.',
    kind: 'Feedback',
    topics: ['Excel', 'Own words'],
    circleKey: ''
  } as const;
  await put(box, { to: 'questions', values: { ...values, language: 'FR', asked } }, 'key');
  expect(await send()).toBe('sent');
  expect(arrived).toEqual([{ postKey: 'key', to: 'questions', id: 1 }]);
  const stored = JSON.stringify(rowsOf(questions));
  for (const said of ['Why?', 'So.', 'Feedback', 'Excel', 'Own words', `${asked}`]) expect(stored).toContain(said);
});

test('twenty people who reply at once over a bad network are all there, once', async () => {
  const faults = ['lost', 'offline', 'status=429;retry-after=1', 'status=503', undefined];
  const browsers = desk.crowd(20).map((login) => browser({ login }));
  const ends = await Promise.all(
    browsers.map(async ({ box, send, go }, at) => {
      await put(box, answer(`first of ${at}`), `${at} first`);
      await put(box, answer(`second of ${at}`), `${at} second`);
      go(...Array.from({ length: 9 }, (_each, place) => faults[(at + place * 3) % faults.length]));
      return send(20);
    })
  );
  expect(new Set(ends)).toEqual(new Set(['sent']));
  expect(count(replies)).toBe(40);
  const ids = new Set<number>();
  for (const { arrived } of browsers) {
    expect(arrived).toHaveLength(2);
    expect(arrived[0]!.id).toBeLessThan(arrived[1]!.id);
    for (const { id } of arrived) ids.add(id);
  }
  expect(ids.size).toBe(40);
}, 60_000);

test.each([0, 1, 2, 3, 4, 5, 6])(
  'an answer that is lost at place %i is asked for by its key, and the post is there once',
  async (place) => {
    const { box, send, arrived, sent, go } = browser({ visitor: 'reader' });
    await put(box, answer('a'), 'one');
    go(...Array.from({ length: place }, () => undefined), 'lost');
    await send();
    go();
    expect(await send(3)).toBe('sent');
    expect(count(replies)).toBe(1);
    expect(arrived).toEqual([{ postKey: 'one', to: 'replies', id: 1 }]);
    // Never by all own rows: somebody else may have written thousands of them.
    expect(sent.filter((line) => line.includes('ByUser eq'))).toEqual([]);
  }
);

test('a key that is refused as taken reads as sent', async () => {
  const mine = browser({ visitor: 'reader' });
  await put(mine.box, answer('a'), 'one');
  await mine.send();
  // Another device with what the same person posted.
  const other = browser({ visitor: 'reader' });
  await put(other.box, answer('a'), 'one');
  expect(await other.send()).toBe('sent');
  expect(other.arrived).toEqual(mine.arrived);
  expect(count(replies)).toBe(1);
});

test('a key that somebody else took is not taken for one’s own post', async () => {
  const theirs = browser({ visitor: 'contributor' });
  await put(theirs.box, answer('a'), 'one');
  await theirs.send();
  const mine = browser({ visitor: 'reader' });
  await put(mine.box, answer('b'), 'one');
  expect(await mine.send()).not.toBe('sent');
  expect(mine.arrived).toEqual([]);
});

test.each([
  ['everybody may change everybody’s rows', () => desk.site.secureItems(replies, { read: 1, write: 1 })],
  [
    'rights are the site’s',
    () => void desk.site.lists.change(desk.site.lists.byUrl(replies)!, { ownPermissions: false })
  ]
])('a list in which %s gets nothing, the other one does', async (_what, open) => {
  open();
  const { box, send, lists } = browser({ visitor: 'contributor' });
  expect(await lists.at('replies').barred()).toBe('unguarded');
  await put(box, answer('a'), 'one');
  await put(
    box,
    { to: 'questions', values: { title: 'Why?', details: '', kind: 'Question', topics: [], circleKey: '' } },
    'two'
  );
  expect(await send()).toBe('unguarded');
  expect([count(questions), count(replies)]).toEqual([1, 0]);
});

test('whoever may only read is told so before writing anything', async () => {
  await desk.close();
  desk = await openDesk(packagedLists());
  for (const url of [questions, replies]) {
    desk.site.secureItems(url, { read: 1, write: 2 });
    desk.site.openList(url, 'Read');
  }
  const { box, send, lists } = browser({ visitor: 'reader' });
  expect(await lists.at('questions').barred()).toBe('refused');
  await put(box, answer('a'), 'one');
  expect(await send()).toBe('refused');
  expect(count(replies)).toBe(0);
});

test('own rows go for good while they are what was read; what changed is read again', async () => {
  const { box, send, lists, arrived, sent } = browser({ visitor: 'reader' });
  await put(box, answer('a'), 'one');
  await send();
  const { id } = arrived[0]!;
  await expect(lists.at('replies').remove({ id, version: 7 })).rejects.toBeDefined();
  const row = await lists.at('replies').again(id);
  expect(row).toMatchObject({ id, version: 1 });
  await lists.at('replies').remove(row!);
  expect(count(replies)).toBe(0);
  expect(await lists.at('replies').again(id)).toBeUndefined();
  expect(sent.filter((line) => line.includes('recycle'))).toEqual([]);
});
