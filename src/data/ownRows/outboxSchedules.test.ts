/**
 * @jest-environment node
 */
import type { State } from '../../domain/learning/progress';
import { ProgrammeError } from '../../domain/port/programme';
import { memoryProgress } from '../../testing/memoryProgress';
import { outbox, type TickOutbox } from './tickOutbox';
import { diceOf } from '../../testing/dice';
import { pageDrawer, type Drawer } from './outboxDrawer';

const me = 7;
const day = '2026-11-24';
const keys = ['teams', 'mail'] as const;
const schedules = Number(process.env['SCHEDULES'] ?? 2500);

const forever = new Promise<never>(() => undefined);
/** Node's own; src is typed for browsers. */
declare const setImmediate: (then: () => void) => void;
/** Lets everything happen that waits for nobody. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Tab {
  readonly box: TickOutbox;
  readonly life: { dead: boolean; keeping: boolean; kill: () => void };
}

/** What was done on one device, in order. */
type Story = Record<string, State[]>;

/** Where a story ends: opening a module again leaves its tick. */
const endOf = (story: readonly State[]): State | undefined =>
  story.reduce<State | undefined>((now, next) => (now === 'Done' && next === 'Started' ? now : next), undefined);

/** Devices, tabs and a network that go wrong as the dice say; the same seed goes wrong in the same way. */
const play = async (seed: number, attacked = false) => {
  const dice = diceOf(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(dice() * items.length)] as Item;
  const room = memoryProgress();
  if (dice() < 0.3) {
    room.guarded({ mayTotal: true });
    room.write(8, me, 'teams', { state: 'Done' });
  }
  let peace = false;
  let waiting: (() => void)[] = [];
  const pause = () => (peace ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve)));
  const trouble = () =>
    new ProgrammeError(
      dice() < 0.5 ? { kind: 'offline', what: 'progress' } : { kind: 'busy', what: 'progress', retryAfter: 1 }
    );

  const devices = Array.from({ length: dice() < 0.5 ? 1 : 2 }, () => {
    let line: Promise<unknown> = Promise.resolve();
    return {
      drawer: pageDrawer(),
      story: {} as Story,
      tabs: [] as Tab[],
      /** As a Web Lock: one tab after the other, and a tab that dies lets go. A third of browsers have none. */
      locks: dice() < 0.7,
      alone: <Answer>(death: Promise<unknown>, work: () => Promise<Answer>): Promise<Answer> => {
        const before = line;
        const mine = before.then(work);
        line = before.then(() => Promise.race([mine.catch(() => undefined), death]));
        return mine;
      }
    };
  });
  type Device = (typeof devices)[number];

  const openTab = (device: Device): Tab => {
    let kill: () => void = () => undefined;
    const death = new Promise<void>((resolve) => (kill = resolve));
    const life = { dead: false, keeping: false, kill: () => kill() };
    const alive = async () => {
      if (!life.keeping) await pause();
      if (life.dead) await forever;
    };
    const request = async <Answer>(serve: () => Answer): Promise<Answer> => {
      await alive();
      const luck = peace ? 1 : dice();
      if (luck < 0.1) throw trouble();
      const answer = serve();
      await alive();
      if (luck < 0.2) throw trouble();
      return answer;
    };
    const drawer: Drawer = {
      read: async (owner) => {
        await alive();
        return device.drawer.read(owner);
      },
      change: async (owner, next) => {
        await alive();
        const value = await device.drawer.change(owner, next);
        await alive();
        return value;
      }
    };
    const box = outbox({
      list: room.as(me, request),
      drawer,
      owner: 'me',
      now: () => dice() * 1000,
      alone: (work) => (device.locks ? device.alone(death, work) : work())
    });
    const tab = { box, life };
    device.tabs.push(tab);
    return tab;
  };
  for (const device of devices) for (let tab = dice() < 0.5 ? 1 : 2; tab > 0; tab--) openTab(device);

  /** A colleague writes to the list and stamps my name upon it: nothing done, written a dozen times. */
  const forge = () => room.write(me, me, one(keys), { state: 'None' }, 13);

  const keep = async (device: Device, tab: Tab, key: string, state: State) => {
    // Nobody closes a tab while a finger is on the tick.
    const { life } = tab;
    const touch = (finger: boolean) => void (life.keeping = finger);
    touch(true);
    await tab.box.keep(key, state, day);
    touch(false);
    (device.story[key] ??= []).push(state);
  };

  for (let left = 4 + Math.floor(dice() * 14); left > 0 || waiting.length > 0;) {
    await turn();
    if (waiting.length > 0 && (left === 0 || dice() < 0.7)) {
      const next = one(waiting);
      waiting = waiting.filter((each) => each !== next);
      next();
      continue;
    }
    left -= 1;
    if (attacked && dice() < 0.3) forge();
    const device = one(devices);
    const tab = one(device.tabs);
    const luck = dice();
    if (luck < 0.4) await keep(device, tab, one(keys), one(['Started', 'Done', 'Done', 'None']));
    else if (luck < 0.75) void tab.box.send();
    else if (luck < 0.9) void tab.box.read().catch(() => undefined);
    else {
      tab.life.dead = true;
      tab.life.kill();
      device.tabs.splice(device.tabs.indexOf(tab), 1);
      openTab(device);
    }
  }

  peace = true;
  if (attacked) forge();
  for (let round = 0; round < 3; round++)
    for (const device of devices) {
      const tab = openTab(device);
      await tab.box.read();
      for (let tries = 0; (await tab.box.send()).state !== 'sent' && tries < 5; tries++) await turn();
    }
  return { room, devices, openTab, keep, dice, one };
};

const mineIn = (room: ReturnType<typeof memoryProgress>, key: string) =>
  room.rows().filter((row) => row.author === me && row.moduleKey === key);

test(`${schedules} schedules with faults at every point end with one row and the right state`, async () => {
  const seen = { rows: 0, None: 0, Started: 0, Done: 0 };
  for (let seed = 1; seed <= schedules; seed++) {
    const { room, devices, openTab, keep, one } = await play(seed);
    for (const key of keys) {
      const rows = mineIn(room, key);
      const state = (rows[0]?.state ?? 'None') as State;
      const stories = devices.map(({ story }) => story[key] ?? []).filter((story) => story.length > 0);
      const told = `seed ${seed}, ${key}: ${JSON.stringify(stories)} became ${JSON.stringify(rows)}`;
      const all = stories.flat();
      const fail = (what: string) => {
        throw new Error(`${what}: ${told}`);
      };
      if (rows.length > 1) fail('more than one row');
      if (stories.length === 0) {
        if (rows.length > 0) fail('a row that nobody wrote');
        continue;
      }
      if (all.every((each) => each !== 'None') && state !== (all.includes('Done') ? 'Done' : 'Started'))
        fail('a tick was lost');
      // A browser without Web Locks is like several devices.
      const strict = stories.length === 1 && devices.every(({ locks }) => locks);
      if (strict && state !== endOf(stories[0] ?? [])) fail('not what this device did last');
      // Where two devices met in a race, a tick may outlive an undo (never the other way round): it can be pressed again.
      const allowed = devices.some(({ locks }) => !locks)
        ? all
        : [...stories.flatMap((story) => [endOf(story), story[story.length - 1]]), 'Done'];
      if (!allowed.includes(state) || (state === 'Done' && !all.includes('Done')))
        fail('a state that no device ended with');
      seen.rows += rows.length;
      seen[state] += 1;
      for (const device of devices) {
        const kept = (await device.drawer.read('me')) as { entries: object };
        if (Object.keys(kept.entries).length > 0) fail('something still waits');
      }
    }
    // Whoever sees the result and acts on it gets what they asked for.
    const device = one(devices);
    const key = one(keys);
    const tab = openTab(device);
    await tab.box.read();
    const before = (await tab.box.known())?.ticks.get(key)?.state ?? 'None';
    const state = one(['None', 'Started', 'Done'] as const);
    await keep(device, tab, key, state);
    await tab.box.send();
    const after = mineIn(room, key)[0]?.state ?? 'None';
    if (after !== endOf([before, state]))
      throw new Error(`seed ${seed}: ${before} then ${state} became ${String(after)}`);
    if (
      room
        .rows()
        .filter(({ author }) => author === 8)
        .some(({ version }) => version !== 1)
    )
      throw new Error(`seed ${seed}: somebody else’s row was changed`);
  }
  // The dice did throw everything.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(schedules / 20);
}, 120_000);

test('whatever is forged in my name meanwhile, no tick is taken away and no row of it stays', async () => {
  const seen = { done: 0, undone: 0 };
  for (let seed = 1; seed <= schedules / 4; seed++) {
    const { room, devices } = await play(seed, true);
    for (const key of keys) {
      const rows = mineIn(room, key);
      const stories = devices.map(({ story }) => story[key] ?? []).filter((story) => story.length > 0);
      const all = stories.flat();
      const told = `seed ${seed}, ${key}: ${JSON.stringify(stories)} became ${JSON.stringify(rows)}`;
      if (rows.length > 1) throw new Error(`more than one row: ${told}`);
      if (all.includes('None')) seen.undone += 1;
      else if (all.includes('Done')) {
        seen.done += 1;
        if (rows[0]?.state !== 'Done') throw new Error(`a tick was taken away: ${told}`);
      }
    }
  }
  expect(seen.done).toBeGreaterThan(schedules / 40);
  expect(seen.undone).toBeGreaterThan(schedules / 40);
}, 120_000);
