import type { Sent } from '../data/ownRows/sent';
import { outbox } from '../data/ownRows/tickOutbox';
import { pageDrawer, type Drawer } from '../data/ownRows/outboxDrawer';
import type { KnownProgress, ProgressKeeper } from '../domain/learning/progress';
import { memoryProgress, type MemoryProgress } from './memoryProgress';

export interface MemoryKeeper extends ProgressKeeper {
  readonly room: MemoryProgress;
  /** Nothing reaches the list from now on, for this reason; undefined: it does. */
  hinder(why: KnownProgress['hindrance']): void;
}

/** Ticks without SharePoint and without a browser's database: the real outbox over a list in memory. */
export const memoryKeeper = (room = memoryProgress(), drawer: Drawer = pageDrawer()): MemoryKeeper => {
  const list = room.as(7);
  const box = outbox({ list, drawer, owner: 'test', now: Date.now, alone: (work) => work() });
  const listeners = new Set<(known: KnownProgress) => void>();
  let hindrance: KnownProgress['hindrance'];
  const hinder = (why: KnownProgress['hindrance']): void => void (hindrance = why);
  const now = async (): Promise<KnownProgress> => {
    const known = (await box.known()) ?? { ticks: new Map(), pending: new Set() };
    return hindrance === undefined ? known : { ...known, hindrance };
  };
  const tell = async () => {
    const known = await now();
    for (const listener of listeners) listener(known);
  };
  const send = async () => {
    if (hindrance !== undefined) return;
    const { state }: Sent = await box.send();
    hinder(state === 'sent' ? undefined : state);
    await tell();
  };
  return {
    room,
    hinder,
    remembered: box.known,
    read: async () => {
      await box.read();
      return now();
    },
    keep: async (moduleKey, state, day) => {
      await box.keep(moduleKey, state, day);
      await tell();
      await send();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    guard: list.guard,
    everyone: list.everyone
  };
};
