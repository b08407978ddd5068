import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { outbox } from '../../src/data/ownRows/tickOutbox';
import { pageDrawer } from '../../src/data/ownRows/outboxDrawer';
import { Conflict } from '../../src/data/ownRows/conflict';
import { progressList, type ProgressList } from '../../src/data/ownRows/progressList';
import { openDesk, packagedLists, type Desk } from './desk';

const url = 'Lists/LearningProgress';
const day = '2026-11-24';
const network = globalThis.fetch;
let desk: Desk;

/** What happens to the next requests, by their order; absent: nothing. */
let faults: (string | undefined)[] = [];
/** Headers as they were sent. */
let sent: { readonly method: string; readonly path: string; readonly headers: Headers }[] = [];

const fetchAs =
  (visitor: VisitorKey): typeof fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-Local-Person', visitor);
    const fault = faults.shift();
    if (fault === 'old digest') headers.set('X-RequestDigest', '0x00,01 Jan 2020 00:00:00 -0000');
    else if (fault !== undefined) headers.set('X-Local-Fault', fault);
    sent.push({ method: init?.method ?? 'GET', path: decodeURIComponent(String(input)), headers });
    return network(input, { ...init, headers });
  };

/** The list as a visitor meets it. Each call goes out as that visitor. */
const listOf = (visitor: VisitorKey): ProgressList => {
  const list = progressList(connectTo(desk.url));
  const as =
    <Given extends unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> => {
      globalThis.fetch = fetchAs(visitor);
      return ask(...given);
    };
  return {
    person: as(list.person),
    own: as(list.own),
    guard: as(list.guard),
    barred: as(list.barred),
    add: as(list.add),
    change: as(list.change),
    recycle: as(list.recycle),
    everyone: as(list.everyone)
  };
};
const boxOf = (list: ProgressList) =>
  outbox({ list, drawer: pageDrawer(), owner: 'test', now: Date.now, alone: (work) => work() });

beforeEach(async () => {
  desk = await openDesk(packagedLists());
  desk.site.secureItems(url, { read: 2, write: 2 });
  desk.site.openList(url, 'Contribute');
  faults = [];
  sent = [];
});
afterEach(async () => {
  globalThis.fetch = network;
  await desk.close();
});

describe.each<VisitorKey>(['reader', 'contributor', 'editor'])('as %s', (visitor) => {
  test('a row comes back as it was written, changes by its etag and is recycled', async () => {
    const list = listOf(visitor);
    const added = await list.add('teams', { state: 'Started', startedOn: day });
    const [read] = await list.own();
    expect(read).toEqual({ ...added, startedOn: day, doneOn: undefined, version: 1 });
    expect(read?.author).toBe(await list.person());
    await list.change(added, { state: 'Done', startedOn: day, doneOn: day });
    const [changed] = await list.own();
    expect(changed).toMatchObject({ state: 'Done', doneOn: day, version: 2 });
    await expect(list.change(added, { state: 'None' })).rejects.toBeInstanceOf(Conflict);
    if (changed !== undefined) await list.recycle(changed);
    expect(await list.own()).toEqual([]);
    await expect(list.recycle(added)).rejects.toBeInstanceOf(Conflict);
  });

  test('sees that the list is safe, and who may total', async () => {
    expect(await listOf(visitor).guard()).toEqual({
      ownRowsOnly: true,
      ownPermissions: true,
      mayWrite: true,
      // An editor has one of the two permissions that let somebody see the rows of others.
      mayTotal: false
    });
  });
});

test('whoever has both permissions may total', async () => {
  expect(await listOf('owner').guard()).toMatchObject({ mayTotal: true });
});

test('nobody reads or changes the rows of others; Manage Lists sees them, and they are not taken for own ones', async () => {
  const added = await listOf('reader').add('teams', { state: 'Done', doneOn: day });
  expect(await listOf('contributor').everyone()).toEqual([]);
  await expect(listOf('contributor').change(added, { state: 'None' })).rejects.toBeDefined();
  expect(await listOf('editor').everyone()).toMatchObject([{ author: added.author, state: 'Done' }]);
  // A forged row that names somebody else.
  desk.site.insert(
    url,
    [{ LearnerId: added.author, ModuleKey: 'mail', State: 'Done' }],
    'i:0#.f|membership|editor.baudoux@lecercle.example',
    new Date()
  );
  expect(await listOf('reader').own()).toHaveLength(1);
});

test('a list as the package makes it is not safe, and nothing is written to it', async () => {
  await desk.close();
  desk = await openDesk(packagedLists());
  const list = listOf('editor');
  const box = boxOf(list);
  await box.keep('teams', 'Done', day);
  expect(await box.send()).toEqual({ state: 'unguarded' });
  expect(await list.everyone()).toEqual([]);
});

test.each([
  ['everybody may change everybody’s rows', { read: 2, write: 1 }],
  ['everybody reads everybody’s rows', { read: 1, write: 2 }]
] as const)('a list in which %s is not safe: the tick stays on the device', async (_what, security) => {
  desk.site.secureItems(url, security);
  const list = listOf('reader');
  const box = boxOf(list);
  await box.keep('teams', 'Done', day);
  expect(await box.send()).toEqual({ state: 'unguarded' });
  expect(await list.own()).toEqual([]);
  desk.site.secureItems(url, { read: 2, write: 2 });
  expect(await box.send()).toEqual({ state: 'sent' });
  expect(await list.own()).toMatchObject([{ state: 'Done' }]);
});

test('nor is a list whose rights are the site’s, though each row is its author’s: whoever manages the lists would read on', async () => {
  await desk.close();
  desk = await openDesk(packagedLists());
  desk.site.secureItems(url, { read: 2, write: 2 });
  const list = listOf('contributor');
  const box = boxOf(list);
  await box.keep('teams', 'Done', day);
  expect(await list.guard()).toMatchObject({ ownRowsOnly: true, ownPermissions: false, mayWrite: true });
  expect(await box.send()).toEqual({ state: 'unguarded' });
  expect(await list.own()).toEqual([]);
});

test('whoever may only read is told so, and the list stays as it was', async () => {
  desk.site.openList(url, 'Read');
  const box = boxOf(listOf('outsider'));
  await box.keep('teams', 'Done', day);
  expect(await box.send()).toEqual({ state: 'refused' });
});

test('rows are asked for by the indexed number of the person, and how often each was written with them', async () => {
  const list = listOf('reader');
  const me = await list.person();
  sent = [];
  await list.own();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.path.replace(/\+/g, ' ')).toContain(`LearnerId eq ${me}`);
  expect(sent[0]?.path).toContain('owshiddenversion');
});

test('the list’s own words are written', async () => {
  desk.site.retitle(url, { title: 'Progression', fields: {}, choices: { State: ['À faire', 'Commencé', 'Terminé'] } });
  const list = listOf('reader');
  await list.add('teams', { state: 'Done', doneOn: day });
  expect(await list.own()).toMatchObject([{ state: 'Done' }]);
  const stored = desk.site.lists.byUrl(url);
  expect(JSON.stringify(stored === undefined ? '' : desk.site.items.find(stored, 1))).toContain('Terminé');
});

test.each([
  ['is none any more', 'old digest'],
  ['ran out', 'digest-expired']
])('a form digest that %s is renewed, and the tick is written once', async (_how, fault) => {
  const list = listOf('reader');
  await list.person();
  await list.add('other', { state: 'Done' });
  faults = [fault];
  await list.add('teams', { state: 'Done' });
  expect((await list.own()).map(({ moduleKey }) => moduleKey)).toEqual(['other', 'teams']);
});

describe.each([
  ['cut off before it is served', 'offline'],
  ['cut off after it was served', 'lost'],
  ['throttled', 'status=429;retry-after=9'],
  ['answered with 503', 'status=503;retry-after=9']
])('every request of a tick once %s', (_what, fault) => {
  // person, guard, person and rows, words, digest, row: a fault at each place.
  test.each([0, 1, 2, 3, 4, 5, 6])('at place %i', async (place) => {
    const list = listOf('reader');
    const box = boxOf(list);
    await box.keep('teams', 'Done', day);
    faults = [...Array.from({ length: place }, () => undefined), fault];
    const first = await box.send();
    faults = [];
    if (first.state === 'waiting' && fault.includes('9') && first.retryAfter !== undefined)
      expect(first.retryAfter).toBe(9);
    expect(await box.send()).toEqual({ state: 'sent' });
    await box.read();
    await box.send();
    expect(await list.own()).toMatchObject([{ moduleKey: 'teams', state: 'Done', doneOn: day }]);
  });
});

test('thousands of rows that a colleague wrote with somebody’s number leave that person their ticks', async () => {
  const list = listOf('reader');
  const me = await list.person();
  const forged = Array.from({ length: 5100 }, (_, index) => ({ LearnerId: me, ModuleKey: `m${index}`, State: 'Done' }));
  desk.site.insert(url, forged, 'i:0#.f|membership|editor.baudoux@lecercle.example', new Date());
  const box = boxOf(list);
  await box.keep('teams', 'Done', day);
  expect(await box.send()).toEqual({ state: 'sent' });
  await box.read();
  expect([...(await box.known())!.ticks]).toMatchObject([['teams', { state: 'Done', doneOn: day }]]);
}, 60_000);

test('a hundred thousand rows of others make no difference to a starter', async () => {
  const by = 'i:0#.f|membership|editor.baudoux@lecercle.example';
  const rows = Array.from({ length: 100_000 }, (_, index) => ({
    LearnerId: 1000 + (index % 5000),
    ModuleKey: `m${index % 20}`,
    State: 'Done'
  }));
  desk.site.insert(url, rows, by, new Date());
  const list = listOf('reader');
  const box = boxOf(list);
  await box.keep('teams', 'Done', day);
  sent = [];
  expect(await box.send()).toEqual({ state: 'sent' });
  // person, guard, rows; words, digest, the row; nothing more.
  expect(sent.map(({ method }) => method).sort()).toEqual(['GET', 'GET', 'GET', 'GET', 'POST', 'POST']);
  expect(await list.own()).toHaveLength(1);
}, 60_000);
