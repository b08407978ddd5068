/**
 * @jest-environment jsdom
 */
import { ProgrammeError, type Failure } from '../../domain/port/programme';
import type { KnownProgress } from '../../domain/learning/progress';
import { memoryProgress } from '../../testing/memoryProgress';
import { jotDown } from './jot';
import { pageDrawer, type Drawer } from './outboxDrawer';
import { progressKeeper } from './progressKeeper';

const day = '2026-11-24';

const desk = (device: Drawer = pageDrawer(), room = memoryProgress()) => {
  let failure: Omit<Failure, 'what'> | undefined;
  let asked = 0;
  const list = room.as(7, async (serve) => {
    asked += 1;
    if (failure !== undefined) throw new ProgrammeError({ ...failure, what: 'progress' });
    return serve();
  });
  const keeper = progressKeeper(list, device, 'site person');
  const told: KnownProgress[] = [];
  keeper.watch((known) => told.push(known));
  return { room, keeper, told, asked: () => asked, fail: (next: typeof failure) => void (failure = next) };
};
const later = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);
const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => jest.useRealTimers());

test('waits as long as SharePoint asks, whatever happens meanwhile, and then sends by itself', async () => {
  const { room, keeper, told, asked, fail } = desk();
  fail({ kind: 'busy', retryAfter: 17 });
  await keeper.keep('teams', 'Done', day);
  await later(1);
  expect(last(told)).toMatchObject({ hindrance: 'waiting', pending: new Set(['teams']) });
  const before = asked();
  window.dispatchEvent(new Event('online'));
  await later(15);
  expect(asked()).toBe(before);
  fail(undefined);
  await later(3);
  expect(room.rows()).toMatchObject([{ moduleKey: 'teams', state: 'Done' }]);
  expect(last(told)?.pending.size).toBe(0);
});

test.each(['unexpected', 'forbidden', 'busy', 'offline'] as const)(
  'a list that cannot be read (%s) is told, and read again when the page is looked at',
  async (kind) => {
    const { room, keeper, told, fail } = desk();
    room.write(7, 7, 'teams', { state: 'Done', doneOn: day });
    fail({ kind });
    expect(await keeper.read()).toMatchObject({ unread: true });
    fail(undefined);
    document.dispatchEvent(new Event('visibilitychange'));
    await later(1);
    expect(last(told)?.unread).toBeUndefined();
    expect(last(told)?.ticks.get('teams')).toMatchObject({ state: 'Done' });
  }
);

test('after the end of the session a tick waits, is told so, and goes once the person is signed in again', async () => {
  const { room, keeper, told, asked, fail } = desk();
  fail({ kind: 'signedOut' });
  await keeper.keep('teams', 'Done', day);
  await later(1);
  expect(last(told)).toMatchObject({ hindrance: 'signedOut', pending: new Set(['teams']) });
  const before = asked();
  await later(58);
  expect(asked()).toBe(before);
  fail(undefined);
  await later(5);
  expect(room.rows()).toMatchObject([{ moduleKey: 'teams', state: 'Done' }]);
  expect(last(told)?.pending.size).toBe(0);
});

test('without a list nothing is missing', async () => {
  const { keeper, fail } = desk();
  fail({ kind: 'missing' });
  expect((await keeper.read()).unread).toBeUndefined();
});

test('waits as long as SharePoint asks although another tick comes while it is sending', async () => {
  const { room, keeper, asked, fail } = desk();
  fail({ kind: 'busy', retryAfter: 60 });
  // The second comes before the first has its answer.
  await Promise.all([keeper.keep('teams', 'Done', day), keeper.keep('excel', 'Done', day)]);
  await later(1);
  const before = asked();
  expect(before).toBeGreaterThan(0);
  await later(58);
  expect(asked()).toBe(before);
  fail(undefined);
  await later(3);
  expect(room.rows().map(({ moduleKey }) => moduleKey)).toEqual(['teams', 'excel']);
});

test('sends as soon as the network is back', async () => {
  const { room, keeper, fail } = desk();
  fail({ kind: 'offline' });
  await keeper.keep('teams', 'Done', day);
  await later(30);
  fail(undefined);
  window.dispatchEvent(new Event('online'));
  await later(0);
  expect(room.rows()).toHaveLength(1);
});

test('asks less and less often while nothing answers', async () => {
  const { keeper, asked, fail } = desk();
  fail({ kind: 'offline' });
  await keeper.keep('teams', 'Done', day);
  await later(60 * 60);
  expect(asked()).toBeLessThan(25);
  expect(asked()).toBeGreaterThan(10);
});

test('reading without an answer tells what the device knows', async () => {
  const { keeper, fail } = desk();
  await keeper.keep('teams', 'Done', day);
  await later(1);
  fail({ kind: 'unexpected' });
  expect((await keeper.read()).ticks.get('teams')?.state).toBe('Done');
});

test('what may not be saved is told, and not tried for ever', async () => {
  const { room, keeper, told, asked } = desk();
  room.guarded({ mayWrite: false });
  await keeper.keep('teams', 'Done', day);
  await later(1);
  expect(last(told)?.hindrance).toBe('refused');
  const before = asked();
  await later(60 * 60);
  expect(asked()).toBe(before);
});

const silent = (): Promise<never> => new Promise(() => undefined);
const refusing = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
const devices: readonly (readonly [string, Drawer])[] = [
  ['refuses all', { read: refusing, change: refusing }],
  ['is full', { read: async () => undefined, change: refusing }],
  ['never answers', { read: silent, change: silent }],
  ['stops answering', { read: async () => undefined, change: silent }]
];

test.each(devices)('on a device that %s the list is read and ticks are sent', async (_what, device) => {
  const { room, keeper } = desk(device);
  room.write(7, 7, 'mail', { state: 'Done', doneOn: day });
  const reading = keeper.read();
  const keeping = keeper.keep('teams', 'Done', day);
  await later(30);
  await keeping;
  expect([...(await reading).ticks.keys()]).toContain('mail');
  expect(room.rows()).toMatchObject([{ moduleKey: 'mail' }, { moduleKey: 'teams', state: 'Done' }]);
  expect((await keeper.read()).pending.size).toBe(0);
  // What has arrived is taken over by nobody.
  expect(window.localStorage).toHaveLength(0);
});

test('a tick that a device cannot keep outlasts the page all the same', async () => {
  const { keeper, fail } = desk({ read: refusing, change: refusing });
  fail({ kind: 'offline' });
  await keeper.keep('teams', 'Done', day);
  await later(1);
  expect((await keeper.read()).unkept).toBeUndefined();
  const next = desk();
  await next.keeper.read();
  await later(1);
  expect(next.room.rows()).toMatchObject([{ moduleKey: 'teams', state: 'Done' }]);
  expect(window.localStorage).toHaveLength(0);
});

test('an undo that a device cannot keep outlasts the page, and reaches no further than what was seen', async () => {
  const { room, keeper, fail } = desk({ read: refusing, change: refusing });
  room.write(7, 7, 'teams', { state: 'Done', doneOn: day });
  room.write(7, 7, 'mail', { state: 'Done', doneOn: day });
  await keeper.read();
  fail({ kind: 'offline' });
  await keeper.keep('teams', 'None', day);
  await keeper.keep('mail', 'None', day);
  // Another device ticks one of them off anew.
  for (const row of await room.as(7).own())
    if (row.moduleKey === 'mail') await room.as(7).change(row, { state: 'Done', doneOn: day });
  const next = desk(pageDrawer(), room);
  await next.keeper.read();
  await later(1);
  expect(next.room.rows()).toMatchObject([
    { moduleKey: 'teams', state: 'None' },
    { moduleKey: 'mail', state: 'Done' }
  ]);
});

test('where a browser keeps nothing at all, that is known as long as something waits', async () => {
  const { keeper, fail } = desk({ read: refusing, change: refusing });
  const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  fail({ kind: 'offline' });
  await keeper.keep('teams', 'Done', day);
  expect((await keeper.read()).unkept).toBe(true);
  setItem.mockRestore();
  fail(undefined);
  window.dispatchEvent(new Event('online'));
  await later(1);
  expect((await keeper.read()).unkept).toBeUndefined();
});

test('a page that is closed in the same turn as the tick leaves it to the next one', async () => {
  const { keeper } = desk({ read: silent, change: silent });
  void keeper.keep('teams', 'Done', day);
  const next = desk();
  await next.keeper.read();
  await later(1);
  expect(next.room.rows()).toMatchObject([{ moduleKey: 'teams', state: 'Done' }]);
});

/** A device that takes a second for each step. */
const slow = (): Drawer => {
  const inside = pageDrawer();
  const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));
  return {
    read: (owner) => inside.read(owner),
    change: (owner, next) => wait().then(() => inside.change(owner, next))
  };
};
const jotted = (): string => window.localStorage.getItem('digital-ambassadors:site person:ticks') ?? '';

test('a tick that the device has not kept yet outlasts the page, although one before it has been kept', async () => {
  const { keeper } = desk(slow());
  void keeper.keep('teams', 'Done', day);
  await later(0.5);
  void keeper.keep('excel', 'Done', day);
  await later(0.7);
  // The page is closed here: the first is on the device, the second is not.
  expect(jotted()).not.toContain('teams');
  expect(jotted()).toContain('excel');
});

test('a tick that is taken back while the device keeps it outlasts the page as it is now', async () => {
  const { keeper } = desk(slow());
  void keeper.keep('teams', 'Done', day);
  await later(0.5);
  void keeper.keep('teams', 'None', day);
  await later(0.2);
  void keeper.keep('teams', 'Done', day);
  await later(0.4);
  expect(jotted()).toContain('Done');
  await later(5);
  expect(jotted()).toBe('');
});

test('what another tab is about to keep is left to it', async () => {
  const [one, other] = [desk(), desk(slow())];
  await later(1);
  void other.keeper.keep('teams', 'Done', day);
  await one.keeper.keep('excel', 'Done', day);
  expect(jotted()).toContain('teams');
  expect(jotted()).not.toContain('excel');
});

test('of ticks that were jotted down before the script was there the last one counts', async () => {
  for (const state of ['Done', 'None', 'Done'] as const) jotDown('site person', { moduleKey: 'teams', state, day });
  jotDown('site person', { moduleKey: 'mail', state: 'Done', day });
  const { room, keeper } = desk();
  await keeper.read();
  await later(1);
  expect(room.rows()).toMatchObject([
    { moduleKey: 'teams', state: 'Done' },
    { moduleKey: 'mail', state: 'Done' }
  ]);
  expect(jotted()).toBe('');
});

test.each(['null', '{', '[7,{"moduleKey":1}]', '"x"'])(
  'what stands in the notes and is none is nothing: %s',
  async (text) => {
    window.localStorage.setItem('digital-ambassadors:site person:ticks', text);
    const { room, keeper } = desk();
    await keeper.keep('teams', 'Done', day);
    await later(1);
    expect(room.rows()).toHaveLength(1);
  }
);

test('what somebody emptied while the page stood there is filled again', async () => {
  let device = pageDrawer();
  const { room, keeper, fail } = desk({
    read: (owner) => device.read(owner),
    change: (owner, next) => device.change(owner, next)
  });
  fail({ kind: 'offline' });
  await keeper.keep('teams', 'Done', day);
  device = pageDrawer();
  await keeper.keep('mail', 'Done', day);
  fail(undefined);
  window.dispatchEvent(new Event('online'));
  await later(5);
  expect(room.rows().map(({ moduleKey }) => moduleKey)).toEqual(['teams', 'mail']);
});

describe('Web Locks', () => {
  const withLocks = (request: unknown) =>
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  afterEach(() => Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined }));

  test('that are refused are done without', async () => {
    withLocks(() => Promise.reject(new DOMException('denied', 'SecurityError')));
    const { room, keeper } = desk();
    await keeper.keep('teams', 'Done', day);
    await later(1);
    expect(room.rows()).toHaveLength(1);
  });

  test('that are not there although their name is are done without', async () => {
    withLocks(undefined);
    const { room, keeper } = desk();
    await keeper.keep('teams', 'Done', day);
    await later(1);
    expect(room.rows()).toHaveLength(1);
  });

  test('that a frozen tab holds are waited for, and then done without', async () => {
    withLocks((_name: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    });
    const { room, keeper } = desk();
    await keeper.keep('teams', 'Done', day);
    await later(5);
    expect(room.rows()).toHaveLength(0);
    await later(60);
    expect(room.rows()).toHaveLength(1);
  });
});

test('an undo that somebody emptied the device of, while the page stood there, arrives all the same', async () => {
  let device = pageDrawer();
  const drawer: Drawer = {
    read: (owner) => device.read(owner),
    change: (owner, next) => device.change(owner, next)
  };
  const { room, keeper, fail } = desk(drawer);
  room.write(7, 7, 'teams', { state: 'Done', doneOn: day });
  await keeper.read();
  fail({ kind: 'offline' });
  await keeper.keep('teams', 'None', day);
  device = pageDrawer();
  await keeper.keep('mail', 'Done', day);
  fail(undefined);
  window.dispatchEvent(new Event('online'));
  await later(5);
  expect(room.rows()).toMatchObject([
    { moduleKey: 'teams', state: 'None' },
    { moduleKey: 'mail', state: 'Done' }
  ]);
});
