import { ProgrammeError } from '../../domain/port/programme';
import type { KnownProgress, ProgressKeeper } from '../../domain/learning/progress';
import type { Jot } from './jot';
import { onItsWay } from './onItsWay';
import type { Drawer } from './outboxDrawer';
import { tickJotting } from './tickJotting';
import { outbox } from './tickOutbox';
import type { ProgressList } from './progressList';

const channelName = 'digital-ambassadors-progress';

/** Without a list nobody ever ticked anything off there; and what the device could not keep is no fault of the list. */
const isUnread = (error: unknown): boolean => error instanceof ProgrammeError && error.failure.kind !== 'missing';

const nobody: KnownProgress = { ticks: new Map(), pending: new Set() };

/** Makes the outbox go by itself: after each tick, when the network is back, when the page is looked at again. */
export const progressKeeper = (list: ProgressList, device: Drawer, owner: string): ProgressKeeper => {
  const { drawer, jotter, alone, ...way } = onItsWay(channelName, owner, device, tickJotting(owner));
  const box = outbox({ list, drawer, owner, now: Date.now, alone });
  const listeners = new Set<(known: KnownProgress) => void>();
  let unread = false;

  /** What the box is to take, and what it has taken: of a module that is ticked twice the last one. */
  const [coming, taken] = [new Map<string, Jot>(), new Map<string, Jot>()];

  /** Takes away what outlasts the page by now, on the device or in the list: what is still to be kept stays written. */
  const strike = async (): Promise<void> => {
    if (taken.size === 0) return;
    const pending = drawer.lasts(owner) ? undefined : (await box.known())?.pending;
    for (const [key, jot] of taken)
      if (pending?.has(key) !== true) {
        taken.delete(key);
        jotter.strike(jot);
      }
  };

  const take = async (jot: Jot): Promise<void> => {
    const { moduleKey } = jot;
    const known = await box.take(jot);
    if (coming.get(moduleKey) !== jot) return;
    coming.delete(moduleKey);
    taken.set(moduleKey, jot);
    // The page alone has it: the one after it has to know how far an undo reaches.
    if (!drawer.lasts(owner)) jotter.mend(known);
  };

  /** What a page before this one had no time to keep. */
  const takeOver = async (): Promise<void> => {
    const left = jotter.read();
    for (const jot of left) coming.set(jot.moduleKey, jot);
    for (const jot of left) await take(jot);
    await strike();
  };
  const takenOver = takeOver();

  /** What waits is in this page alone: the browser keeps nothing at all. */
  const isUnkept = (pending: KnownProgress['pending']): boolean => {
    if (drawer.lasts(owner)) return false;
    const jotted = new Set(jotter.read().map(({ moduleKey }) => moduleKey));
    return [...pending].some((key) => !jotted.has(key));
  };

  const now = async (): Promise<KnownProgress> => {
    const known = (await box.known()) ?? nobody;
    const hindrance = going.hindrance();
    return {
      ...known,
      ...(known.pending.size > 0 && hindrance !== undefined ? { hindrance } : {}),
      ...(unread ? { unread } : {}),
      ...(isUnkept(known.pending) ? { unkept: true } : {})
    };
  };
  const tell = async (): Promise<void> => {
    if (listeners.size === 0) return;
    const known = await now();
    for (const listener of listeners) listener(known);
  };

  const going = way.going({
    what: 'ticks',
    send: box.send,
    due: box.due,
    sent: async () => {
      await strike();
      await tell();
    },
    changed: tell,
    look: async () => {
      if (unread) await look().then(tell);
    }
  });
  const look = async (): Promise<void> => {
    unread = await box.read().then(() => false, isUnread);
  };

  return {
    remembered: async () => {
      await takenOver;
      return box.known();
    },
    read: async () => {
      await takenOver;
      await look();
      going.sendIfDue();
      return now();
    },
    keep: async (moduleKey, state, day) => {
      const jot = { moduleKey, state, day };
      // In the same instant: whoever closes the tab now loses nothing.
      jotter.write(jot);
      coming.set(moduleKey, jot);
      taken.delete(moduleKey);
      await takenOver;
      await take(jot);
      await strike();
      await tell();
      going.tellTabs();
      going.send();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    guard: list.guard,
    everyone: list.everyone
  };
};
