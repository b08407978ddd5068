/**
 * @jest-environment node
 */
import { ProgrammeError } from '../../domain/port/programme';
import type { Post } from '../../domain/questions/posts';
import { memoryPostRoom } from '../../testing/memoryPosts';
import { diceOf } from '../../testing/dice';
import { pageDrawer, type Drawer } from './outboxDrawer';
import { postOutbox, type PostOutbox } from './postOutbox';

const schedules = Number(process.env['SCHEDULES'] ?? 1500);

const forever = new Promise<never>(() => undefined);
/** Node's own; src is typed for browsers. */
declare const setImmediate: (then: () => void) => void;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Tab {
  readonly box: PostOutbox;
  readonly life: { dead: boolean; keeping: boolean; kill: () => void };
}

/** Two tabs of one browser and a network that go wrong as the dice say; a tab may die between any two steps. */
const play = async (seed: number) => {
  const dice = diceOf(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(dice() * items.length)] as Item;
  const room = memoryPostRoom();
  const device = pageDrawer();
  const locks = dice() < 0.7;
  let line: Promise<unknown> = Promise.resolve();
  let peace = false;
  let waiting: (() => void)[] = [];
  const pause = () => (peace ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve)));
  const trouble = () => new ProgrammeError({ kind: one(['offline', 'busy', 'unexpected'] as const), what: 'replies' });
  const arrived = new Map<string, number>();

  const openTab = (): Tab => {
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
      if (luck < 0.25) throw trouble();
      return answer;
    };
    const drawer: Drawer = {
      read: async (owner) => {
        await alive();
        return device.read(owner);
      },
      change: async (owner, next) => {
        await alive();
        const value = await device.change(owner, next);
        await alive();
        return value;
      }
    };
    const alone = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
      if (!locks) return work();
      const before = line;
      const mine = before.then(work);
      line = before.then(() => Promise.race([mine.catch(() => undefined), death]));
      return mine;
    };
    const box = postOutbox({
      lists: room.as(7, request),
      drawer,
      owner: 'me',
      now: () => dice() * 1000,
      alone,
      arrived: ({ postKey, id }) => void arrived.set(postKey, id)
    });
    return { box, life };
  };
  const tabs = [openTab(), openTab()];
  const posted: string[] = [];
  const takenBack = new Set<string>();
  const refusedBack = new Set<string>();
  const touching = async <Answer>({ life }: Tab, work: () => Promise<Answer>): Promise<Answer> => {
    // Nobody closes a tab while a finger is on it.
    const touch = (finger: boolean) => void (life.keeping = finger);
    touch(true);
    const done = await work();
    touch(false);
    return done;
  };

  for (let left = 4 + Math.floor(dice() * 12); left > 0 || waiting.length > 0;) {
    await turn();
    if (waiting.length > 0 && (left === 0 || dice() < 0.7)) {
      const next = one(waiting);
      waiting = waiting.filter((each) => each !== next);
      next();
      continue;
    }
    left -= 1;
    const tab = one(tabs);
    const luck = dice();
    if (luck < 0.4) {
      const postKey = `key ${posted.length}`;
      const post: Post = {
        to: 'replies',
        values: { questionId: 1 + Math.floor(dice() * 2), kind: 'Answer', text: postKey, seenId: 0 }
      };
      await touching(tab, () => tab.box.put({ ...post, postKey, at: 0 }));
      posted.push(postKey);
    } else if (luck < 0.75) void tab.box.send();
    else if (luck < 0.85 && posted.length > 0) {
      const postKey = one(posted);
      if (await touching(tab, () => tab.box.takeBack(postKey))) takenBack.add(postKey);
      else if (!takenBack.has(postKey)) refusedBack.add(postKey);
    } else {
      tab.life.dead = true;
      tab.life.kill();
      tabs[tabs.indexOf(tab)] = openTab();
    }
  }
  peace = true;
  const last = openTab();
  for (let tries = 0; (await last.box.send()).state !== 'sent' && tries < 5; tries++) await turn();
  return { room, posted, takenBack, refusedBack, arrived, last, locks };
};

test(`${schedules} schedules with faults at every point: each post is there once, in its order, or was taken back`, async () => {
  const seen = { arrived: 0, takenBack: 0, refusedBack: 0 };
  for (let seed = 1; seed <= schedules; seed++) {
    const { room, posted, takenBack, refusedBack, last, locks } = await play(seed);
    const rows = room.replies.rows();
    const fail = (what: string) => {
      throw new Error(`seed ${seed}: ${what}: ${JSON.stringify({ posted, takenBack: [...takenBack], rows })}`);
    };
    const keys = rows.map(({ postKey }) => postKey);
    if (new Set(keys).size !== keys.length) fail('a post is there twice');
    if (await last.box.due()) fail('something still waits');
    for (const postKey of posted) {
      const there = keys.includes(postKey);
      // Browsers without Web Locks may send in one tab what is taken back in the other.
      if (there && takenBack.has(postKey) && locks) fail(`${postKey} was taken back`);
      if (!there && !takenBack.has(postKey)) fail(`${postKey} was lost`);
      if (!there && refusedBack.has(postKey) && !takenBack.has(postKey)) fail(`${postKey} went, and is not there`);
    }
    if (locks)
      for (const question of [1, 2]) {
        const order = rows
          .filter(({ questionId }) => questionId === question)
          .map(({ postKey }) => posted.indexOf(postKey));
        if (order.some((at, place) => place > 0 && at < order[place - 1]!)) fail('not in the order of posting');
      }
    seen.arrived += keys.length;
    seen.takenBack += takenBack.size;
    seen.refusedBack += refusedBack.size;
  }
  // The dice did throw everything.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(schedules / 40);
}, 120_000);
