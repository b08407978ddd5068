import { ProgrammeError } from '../../domain/port/programme';
import type { KnownProgress, Hindrance, ProgressKeeper } from '../../domain/learning/progress';
import { noted } from '../../device/noted';
import { whenLooked } from '../../device/whenLooked';
import type { Jot } from './jot';
import { jotterOf } from './jotter';
import type { Drawer } from './outboxDrawer';
import type { Sent } from './outbox';
import { outbox } from './tickOutbox';
import type { ProgressList } from './progressList';
import { steadyDrawer } from './steadyDrawer';

/** Milliseconds to wait after the first failure; each further one doubles it. */
const firstWait = 2000;
const longestWait = 5 * 60 * 1000;

const channelName = 'digital-ambassadors-progress';

/** Milliseconds that another tab is waited for: it may be frozen. */
const lockPatience = 30_000;

/**
 * One tab of this browser at a time. Without Web Locks (before 2022), where they are refused, and behind a tab that does not
 * let go, a race leaves a spare row, which is tidied later.
 */
const alone =
  (owner: string) =>
  async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const { locks } = navigator as { readonly locks?: LockManager };
    if (locks === undefined) return work();
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), lockPatience);
    let began = false;
    const begin = (): Promise<Answer> => {
      clearTimeout(timer);
      began = true;
      return work();
    };
    try {
      return (await locks.request(`${channelName} ${owner}`, { signal: waiting.signal }, begin)) as Answer;
    } catch (error) {
      if (began) throw error;
      return begin();
    }
  };

/** Tabs tell each other; a browser that lets none do so leaves each to itself. */
const channelOf = (): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return undefined;
  }
};

/** Without a list nobody ever ticked anything off there; and what the device could not keep is no fault of the list. */
const isUnread = (error: unknown): boolean => error instanceof ProgrammeError && error.failure.kind !== 'missing';

const nobody: KnownProgress = { ticks: new Map(), pending: new Set() };

/** Makes the outbox go by itself: after each tick, when the network is back, when the page is looked at again. */
export const progressKeeper = (list: ProgressList, device: Drawer, owner: string): ProgressKeeper => {
  const drawer = steadyDrawer(device);
  const jotter = jotterOf(owner);
  const box = outbox({ list, drawer, owner, now: Date.now, alone: alone(owner) });
  const listeners = new Set<(known: KnownProgress) => void>();
  const channel = channelOf();
  let hindrance: Hindrance | undefined;
  let unread = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopLooking: (() => void) | undefined;
  /** Milliseconds since the page began, before which SharePoint does not want to hear from us. */
  let notBefore = 0;
  let sending: Promise<void> | undefined;
  let again = false;

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

  const plan = (ended: Sent): void => {
    clearTimeout(timer);
    stopLooking?.();
    stopLooking = ended.state === 'signedOut' ? whenLooked(goOn) : undefined;
    hindrance = ended.state === 'sent' ? undefined : ended.state;
    failures = ended.state === 'waiting' ? failures + 1 : 0;
    if (ended.state !== 'waiting') return;
    const wait = Math.max((ended.retryAfter ?? 0) * 1000, Math.min(firstWait * 2 ** (failures - 1), longestWait));
    notBefore = ended.retryAfter === undefined ? 0 : performance.now() + ended.retryAfter * 1000;
    timer = setTimeout(sendAfterWait, wait);
  };

  const sendAll = async (): Promise<void> => {
    do {
      again = false;
      plan(await box.send());
      await strike();
      await tell();
      channel?.postMessage(owner);
      // What comes while sending waits as long as SharePoint asked, and goes with the rest.
    } while (again && performance.now() >= notBefore);
  };

  function send(): void {
    if (performance.now() < notBefore) return;
    if (sending !== undefined) {
      again = true;
      return;
    }
    sending = sendAll()
      .catch(noted('ticks'))
      .finally(() => (sending = undefined));
  }

  /** The wait is over, whatever a clock that stood still while the machine slept says. */
  function sendAfterWait(): void {
    notBefore = 0;
    send();
  }

  const sendIfDue = (): void => {
    box.due().then((due) => {
      if (due) send();
    }, noted('ticks'));
  };
  const look = async (): Promise<void> => {
    unread = await box.read().then(() => false, isUnread);
  };
  function goOn(): void {
    if (unread) look().then(tell).catch(noted('ticks'));
    sendIfDue();
  }
  window.addEventListener('online', goOn);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') goOn();
  });
  channel?.addEventListener('message', ({ data }) => {
    if (data === owner) tell().catch(noted('ticks'));
  });

  return {
    remembered: async () => {
      await takenOver;
      return box.known();
    },
    read: async () => {
      await takenOver;
      await look();
      sendIfDue();
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
      channel?.postMessage(owner);
      send();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    guard: list.guard,
    everyone: list.everyone
  };
};
