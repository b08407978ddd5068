/**
 * @jest-environment jsdom
 */
import { ProgrammeError, type Failure } from '../domain/programme';
import type { Known } from '../domain/progress';
import { memoryProgress } from '../testing/memoryProgress';
import { pageDrawer } from './outboxDrawer';
import { progressKeeper } from './progressKeeper';

const day = '2026-11-24';

const desk = () => {
  const room = memoryProgress();
  let failure: Omit<Failure, 'what'> | undefined;
  let asked = 0;
  const list = room.as(7, async (serve) => {
    asked += 1;
    if (failure !== undefined) throw new ProgrammeError({ ...failure, what: 'progress' });
    return serve();
  });
  const keeper = progressKeeper(list, pageDrawer(), 'site person');
  const told: Known[] = [];
  keeper.watch((known) => told.push(known));
  return { room, keeper, told, asked: () => asked, fail: (next: typeof failure) => void (failure = next) };
};
const later = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);
const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

beforeEach(() => jest.useFakeTimers());
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
