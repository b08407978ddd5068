/**
 * @jest-environment node
 */
import { ProgrammeError, type FailureKind } from '../../domain/port/programme';
import { memoryProgress, type MemoryProgress } from '../../testing/memoryProgress';
import { outbox } from './tickOutbox';
import { pageDrawer } from './outboxDrawer';

const me = 7;
const day = '2026-11-24';
const failing = (kind: FailureKind, retryAfter?: number) =>
  new ProgrammeError({ kind, what: 'progress', ...(retryAfter === undefined ? {} : { retryAfter }) });

const desk = (given: { now?: () => number } = {}) => {
  const room = memoryProgress();
  let fault: { before?: Error | undefined; after?: Error | undefined } = {};
  const asked: string[] = [];
  const request = async <Answer>(serve: () => Answer): Promise<Answer> => {
    asked.push('request');
    const { before, after } = fault;
    if (before !== undefined) throw before;
    const answer = serve();
    if (after !== undefined) throw after;
    return answer;
  };
  const drawer = pageDrawer();
  const box = (person = me, owner = `site ${person}`) =>
    outbox({ list: room.as(person, request), drawer, owner, now: given.now ?? (() => 0), alone: (work) => work() });
  return { room, box, asked, fail: (next: typeof fault) => void (fault = next) };
};
const states = (room: MemoryProgress) => room.rows().map(({ moduleKey, state }) => [moduleKey, state]);

test('a tick is on the device first and in the list once it is sent, in one row', async () => {
  const { room, box } = desk();
  const mine = box();
  await mine.keep('teams', 'Started', day);
  expect((await mine.known())?.pending).toEqual(new Set(['teams']));
  expect(room.rows()).toEqual([]);
  expect(await mine.send()).toEqual({ state: 'sent' });
  await mine.keep('teams', 'Done', day);
  await mine.send();
  expect(room.rows()).toMatchObject([{ moduleKey: 'teams', state: 'Done', startedOn: day, doneOn: day, author: me }]);
  expect((await mine.known())?.pending.size).toBe(0);
});

test('an answer that was lost leaves one row', async () => {
  const { room, box, fail } = desk();
  const mine = box();
  await mine.keep('teams', 'Done', day);
  await mine.read();
  fail({ after: failing('offline') });
  expect(await mine.send()).toEqual({ state: 'waiting' });
  fail({});
  expect(await box().send()).toEqual({ state: 'sent' });
  expect(states(room)).toEqual([['teams', 'Done']]);
});

test('an undo of a tick whose answer was lost takes it back', async () => {
  const room = memoryProgress();
  let lose = true;
  const list = room.as(me);
  const losing = {
    ...list,
    add: async (...given: Parameters<typeof list.add>) => {
      const row = await list.add(...given);
      if (lose) throw failing('offline');
      return row;
    }
  };
  const mine = outbox({ list: losing, drawer: pageDrawer(), owner: 'x', now: () => 0, alone: (work) => work() });
  await mine.keep('teams', 'Done', day);
  expect(await mine.send()).toEqual({ state: 'waiting' });
  lose = false;
  await mine.keep('teams', 'None', day);
  expect(await mine.send()).toEqual({ state: 'sent' });
  expect(states(room)).toEqual([['teams', 'None']]);
});

test('Retry-After is handed on, and nothing else is asked meanwhile', async () => {
  const { box, fail, asked } = desk();
  const mine = box();
  await mine.keep('teams', 'Done', day);
  await mine.keep('mail', 'Done', day);
  fail({ before: failing('busy', 17) });
  expect(await mine.send()).toEqual({ state: 'waiting', retryAfter: 17 });
  expect(asked).toHaveLength(1);
});

test('what may not be saved stays on the device and is said', async () => {
  const { room, box } = desk();
  room.guarded({ mayWrite: false });
  const mine = box();
  await mine.keep('teams', 'Done', day);
  expect(await mine.send()).toEqual({ state: 'refused' });
  expect((await mine.known())?.ticks.get('teams')?.state).toBe('Done');
  room.guarded({ mayWrite: true });
  expect(await mine.send()).toEqual({ state: 'sent' });
});

test.each([{ ownRowsOnly: false }, { ownPermissions: false }])(
  'nothing is written to a list that is not safe: %p',
  async (unsafe) => {
    const { room, box } = desk();
    room.guarded(unsafe);
    const mine = box();
    await mine.keep('teams', 'Done', day);
    expect(await mine.send()).toEqual({ state: 'unguarded' });
    expect(room.rows()).toEqual([]);
  }
);

test('a row that somebody else wrote with my number is not mine, not changed and not recycled', async () => {
  const { room, box } = desk();
  room.guarded({ mayTotal: true });
  room.write(8, me, 'teams', { state: 'Done' });
  const mine = box();
  await mine.read();
  expect((await mine.known())?.ticks.get('teams')).toBeUndefined();
  await mine.keep('teams', 'Started', day);
  await mine.send();
  expect(room.rows()).toMatchObject([
    { author: 8, state: 'Done', version: 1 },
    { author: me, state: 'Started' }
  ]);
});

test('second rows of mine become one, and it says Done', async () => {
  const { room, box } = desk();
  room.write(me, me, 'teams', { state: 'Started', startedOn: '2026-11-23' });
  room.write(me, me, 'teams', { state: 'Done', startedOn: day, doneOn: day });
  const mine = box();
  await mine.read();
  expect(await mine.due()).toBe(true);
  await mine.send();
  expect(room.rows()).toMatchObject([{ id: 1, state: 'Done', startedOn: '2026-11-23', doneOn: day }]);
});

test('an undo does not reach a tick that another device wrote later', async () => {
  const { room, box } = desk();
  const laptop = box(me, 'laptop');
  const phone = box(me, 'phone');
  await laptop.keep('teams', 'Done', day);
  await laptop.send();
  await laptop.keep('teams', 'None', day);
  await phone.read();
  await phone.keep('teams', 'None', day);
  await phone.send();
  await phone.keep('teams', 'Done', day);
  await phone.send();
  await laptop.send();
  expect(states(room)).toEqual([['teams', 'Done']]);
});

test('people, and sites, do not see each other’s ticks', async () => {
  const { box } = desk();
  await box(me).keep('teams', 'Done', day);
  expect(await box(8).known()).toBeUndefined();
});

const year = 365 * 24 * 60 * 60 * 1000;
test.each([-year, year])('a clock that is set right by %d ms makes no tick old', async (jump) => {
  let clock = Date.UTC(2026, 10, 24);
  const { room, box } = desk({ now: () => clock });
  const mine = box();
  await mine.keep('teams', 'Done', day);
  clock += jump;
  expect((await mine.known())?.pending.size).toBe(1);
  expect(await mine.send()).toEqual({ state: 'sent' });
  expect(states(room)).toEqual([['teams', 'Done']]);
});

const anEntry = { state: 'Done', undo: false, seen: 0, day, sequence: 3, at: 5 };
test.each([
  ['nothing', undefined],
  ['text', 'ticks'],
  ['a list', [1, 2]],
  ['no entries', { sequence: 1, news: 1, at: 1 }],
  [
    'entries that are none',
    { sequence: 1, news: 1, at: 1, entries: { excel: null, word: 'Done', mail: { state: 'Over' } } }
  ],
  ['entries in a list', { sequence: 1, entries: [anEntry] }],
  [
    'counters that are none',
    { sequence: 'x', news: Number.NaN, entries: { teams: { ...anEntry, seen: null, sequence: {} } } }
  ],
  ['rows that are none', { sequence: 1, news: 1, entries: {}, rows: [null, 7, { id: 'x' }], person: me }],
  ['rows of nobody', { sequence: 1, news: 1, entries: {}, rows: [{ id: 1 }] }],
  ['rows in an object', { sequence: 1, news: 1, entries: {}, rows: { 1: 2 }, person: me }]
])('what is kept and cannot be understood stops nothing: %s', async (_what, kept) => {
  const room = memoryProgress();
  const drawer = pageDrawer();
  await drawer.change('x', () => kept);
  const mine = outbox({ list: room.as(me), drawer, owner: 'x', now: () => 0, alone: (work) => work() });
  await mine.known();
  await mine.keep('teams', 'Done', day);
  expect(await mine.send()).toEqual({ state: 'sent' });
  expect(states(room).filter(([key]) => key === 'teams')).toEqual([['teams', 'Done']]);
  expect((await mine.known())?.pending.size).toBe(0);
});

test('of what is kept the good part is used, and what comes next is newer', async () => {
  const room = memoryProgress();
  const drawer = pageDrawer();
  await drawer.change('x', () => ({ sequence: 'x', entries: { teams: anEntry, mail: 7 } }));
  const mine = outbox({ list: room.as(me), drawer, owner: 'x', now: () => 0, alone: (work) => work() });
  expect((await mine.known())?.pending).toEqual(new Set(['teams']));
  await mine.keep('word', 'Done', day);
  await mine.send();
  expect(states(room)).toEqual([
    ['teams', 'Done'],
    ['word', 'Done']
  ]);
});

test('one module that SharePoint chokes on does not hold up the others', async () => {
  const { room } = desk();
  const list = room.as(me);
  const choking = {
    ...list,
    add: async (key: string, written: Parameters<typeof list.add>[1]) => {
      if (key === 'odd') throw failing('unexpected');
      return list.add(key, written);
    }
  };
  const mine = outbox({ list: choking, drawer: pageDrawer(), owner: 'x', now: () => 0, alone: (work) => work() });
  await mine.keep('odd', 'Done', day);
  await mine.keep('teams', 'Done', day);
  expect(await mine.send()).toEqual({ state: 'waiting' });
  expect(states(room)).toEqual([['teams', 'Done']]);
  expect(await mine.due()).toBe(true);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a module may be called %s', async (key) => {
  const { room, box } = desk();
  const mine = box();
  await mine.keep('teams', 'Done', day);
  await mine.keep(key, 'Done', day);
  expect((await mine.known())?.pending).toEqual(new Set(['teams', key]));
  expect(await mine.send()).toEqual({ state: 'sent' });
  expect(states(room)).toEqual([
    ['teams', 'Done'],
    [key, 'Done']
  ]);
  await mine.keep(key, 'None', day);
  await mine.send();
  expect(states(room)).toContainEqual([key, 'None']);
  expect((await mine.known())?.pending.size).toBe(0);
});
