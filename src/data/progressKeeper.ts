import { ProgrammeError } from '../domain/programme';
import type { Known, Hindrance, ProgressKeeper } from '../domain/progress';
import type { Drawer } from './outboxDrawer';
import { outbox, type Sent } from './outbox';
import type { ProgressList } from './progressList';

/** Milliseconds to wait after the first failure; each further one doubles it. */
const firstWait = 2000;
const longestWait = 5 * 60 * 1000;

const channelName = 'digital-ambassadors-progress';

/** One tab of this browser at a time; without Web Locks (before 2022) a race leaves a spare row, which is tidied later. */
const alone =
  (owner: string) =>
  async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const { locks } = navigator as { readonly locks?: LockManager };
    return locks === undefined ? work() : ((await locks.request(`${channelName} ${owner}`, work)) as Answer);
  };

/** Without a list nobody ever ticked anything off there; and what the device could not keep is no fault of the list. */
const isUnread = (error: unknown): boolean => error instanceof ProgrammeError && error.failure.kind !== 'missing';

const nobody: Known = { ticks: new Map(), pending: new Set() };

/** Makes the outbox go by itself: after each tick, when the network is back, when the page is looked at again. */
export const progressKeeper = (list: ProgressList, drawer: Drawer, owner: string): ProgressKeeper => {
  const box = outbox({ list, drawer, owner, now: Date.now, alone: alone(owner) });
  const listeners = new Set<(known: Known) => void>();
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(channelName) : undefined;
  let hindrance: Hindrance | undefined;
  let unread = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds since the page began, before which SharePoint does not want to hear from us. */
  let notBefore = 0;
  let sending: Promise<void> | undefined;
  let again = false;

  const now = async (): Promise<Known> => {
    const known = (await box.known()) ?? nobody;
    return {
      ...known,
      ...(known.pending.size > 0 && hindrance !== undefined ? { hindrance } : {}),
      ...(unread ? { unread } : {})
    };
  };
  const tell = async (): Promise<void> => {
    if (listeners.size === 0) return;
    const known = await now();
    for (const listener of listeners) listener(known);
  };

  const plan = (ended: Sent): void => {
    clearTimeout(timer);
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
      .catch(() => undefined)
      .finally(() => (sending = undefined));
  }

  /** The wait is over, whatever a clock that stood still while the machine slept says. */
  function sendAfterWait(): void {
    notBefore = 0;
    send();
  }

  const sendIfDue = (): void => {
    box.due().then(
      (due) => {
        if (due) send();
      },
      () => undefined
    );
  };
  const look = async (): Promise<void> => {
    unread = await box.read().then(() => false, isUnread);
  };
  const goOn = (): void => {
    if (unread)
      look()
        .then(tell)
        .catch(() => undefined);
    sendIfDue();
  };
  window.addEventListener('online', goOn);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') goOn();
  });
  channel?.addEventListener('message', ({ data }) => {
    if (data === owner) tell().catch(() => undefined);
  });

  return {
    remembered: () => box.known().catch(() => undefined),
    read: async () => {
      await look();
      sendIfDue();
      return now().catch(() => nobody);
    },
    keep: async (moduleKey, state, day) => {
      await box.keep(moduleKey, state, day);
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
