import type { Day } from '../../domain/common/day';
import {
  following,
  type Intention,
  type KnownProgress,
  type Merged,
  mergeRows,
  nothing,
  type ProgressRow,
  shownTick,
  type State,
  type Tick,
  wanted
} from '../../domain/learning/progress';
import type { Jot } from './jot';
import { understood } from './kept';
import { type OutboxGround, outboxOver, type Outbox, type OutboxWay } from './outbox';
import type { ProgressList, TickValues } from './progressList';

/** Ticks on their way from the device to the list. */
export interface TickOutbox extends Pick<Outbox<Intention, Merged>, 'send' | 'read' | 'due'> {
  /** Resolves once the device has it. */
  keep(moduleKey: string, state: State, day: Day): Promise<void>;
  /** The same of a tick that was written down; resolves with all that a page after this one has to know of it. */
  take(jot: Jot): Promise<Jot>;
  /** What list and device come to, without a request; undefined: the device knows nothing. */
  known(): Promise<KnownProgress | undefined>;
}

/** `day`: absent when rows are only put together, and then what they say is kept. */
const writtenOf = (state: State, { startedOn, doneOn }: Tick, day: Day | undefined): TickValues => {
  const started = startedOn ?? day;
  const done = doneOn ?? day;
  return {
    state,
    ...(state === 'None' || started === undefined ? {} : { startedOn: started }),
    ...(state !== 'Done' || done === undefined ? {} : { doneOn: done })
  };
};

/** How an intention becomes the row of its module. */
const way: OutboxWay<Intention, ProgressRow, Merged, TickValues> = {
  understood,
  merge: mergeRows,
  nothing,
  following,
  written: (intention, there) => {
    const target = intention && wanted(intention, there);
    const state = target ?? there.state;
    const wrong = target !== undefined || (there.row !== undefined && there.spare.length > 0);
    if (!wrong || there.row?.state === state) return undefined;
    return writtenOf(state, there, target === undefined ? undefined : intention?.day);
  },
  takesBack: ({ state }) => state === 'None'
};

/** Made once for each person and site of a tab; every tab has one, and they share the drawer. */
export const outbox = (ground: OutboxGround<ProgressRow, TickValues> & { readonly list: ProgressList }): TickOutbox => {
  const box = outboxOver(ground, way);
  const take = async (jot: Jot): Promise<Jot> => {
    const { moduleKey, state, day, seen = 0 } = jot;
    const kept = await box.take(moduleKey, (there) => ({
      state,
      undo: state === 'None',
      seen: Math.max(there.version, seen),
      day
    }));
    return { ...jot, seen: kept.seen };
  };
  return {
    keep: async (moduleKey, state, day) => void (await take({ moduleKey, state, day })),
    take,
    send: box.send,
    read: box.read,
    known: async () => {
      const device = await box.known();
      if (device === undefined) return undefined;
      const ticks = new Map<string, Tick>(device.there);
      for (const [key, entry] of device.waiting) ticks.set(key, shownTick(entry, ticks.get(key) ?? nothing));
      return { ticks, pending: new Set(device.waiting.keys()) };
    },
    due: box.due
  };
};
