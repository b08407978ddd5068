import {
  following,
  mergeRows,
  nothing,
  shown,
  wanted,
  type Guard,
  type Known,
  type Merged,
  type ProgressRow,
  type State,
  type Tick
} from '../domain/progress';
import type { Day } from '../domain/day';
import { ProgrammeError } from '../domain/programme';
import type { Jot } from './jot';
import { understood, type Kept } from './kept';
import type { Drawer } from './outboxDrawer';
import { Conflict, type ProgressList, type Written } from './progressList';

/** A list that changes under every attempt is left alone for a while. */
const mostRounds = 8;

/** How sending ended. */
export type Sent =
  | { readonly state: 'sent' | 'unguarded' | 'refused' }
  /** Seconds that SharePoint asks to wait; absent: it did not say. */
  | { readonly state: 'waiting'; readonly retryAfter?: number };

export interface Ground {
  readonly list: ProgressList;
  readonly drawer: Drawer;
  /** Tenant, site and person: nothing is shared between two of them. */
  readonly owner: string;
  readonly now: () => number;
  /** Does the work while no other tab of this browser does. */
  readonly alone: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
}

/** Ticks on their way from the device to the list. */
export interface Outbox {
  /** Resolves once the device has it. */
  keep(moduleKey: string, state: State, day: Day): Promise<void>;
  /** The same of a tick that was written down; resolves with all that a page after this one has to know of it. */
  take(jot: Jot): Promise<Jot>;
  /** Brings what waits to the list and recycles spare rows. Never rejects. */
  send(): Promise<Sent>;
  /** Reads the list; rejects with ProgrammeError. */
  read(): Promise<void>;
  /** What list and device come to, without a request; undefined: the device knows nothing. */
  known(): Promise<Known | undefined>;
  /** Something waits, or there are rows to tidy. */
  due(): Promise<boolean>;
}

/** `day`: absent when rows are only put together, and then what they say is kept. */
const writtenOf = (state: State, { startedOn, doneOn }: Tick, day: Day | undefined): Written => {
  const started = startedOn ?? day;
  const done = doneOn ?? day;
  return {
    state,
    ...(state === 'None' || started === undefined ? {} : { startedOn: started }),
    ...(state !== 'Done' || done === undefined ? {} : { doneOn: done })
  };
};

const replaced = (rows: readonly ProgressRow[], row: ProgressRow): readonly ProgressRow[] => [
  ...rows.filter(({ id }) => id !== row.id),
  row
];

/** What a failure means for what waits. */
const hindered = (error: unknown): Sent => {
  if (!(error instanceof ProgrammeError)) return { state: 'waiting' };
  const { kind, retryAfter } = error.failure;
  if (kind === 'forbidden' || kind === 'missing' || kind === 'invalid') return { state: 'refused' };
  return { state: 'waiting', ...(retryAfter === undefined ? {} : { retryAfter }) };
};

/** Made once for each person and site of a tab; every tab has one, and they share the drawer. */
export const outbox = ({ list, drawer, owner, now, alone }: Ground): Outbox => {
  let guard: Promise<Guard> | undefined;
  /** Asked once; a list that was not safe, or did not answer, is asked again. */
  const forgetGuard = (): void => void (guard = undefined);

  const kept = async (): Promise<Kept> => understood(await drawer.read(owner));
  const change = async (next: (before: Kept) => Kept): Promise<Kept> =>
    (await drawer.change(owner, (before) => ({ ...next(understood(before)), at: now() }))) as Kept;

  const mergedOf = ({ rows = [], person = 0 }: Kept): ReadonlyMap<string, Merged> => mergeRows(rows, person);

  /** Reads the list into the drawer; an answer to an older question does not replace newer knowledge. */
  const refresh = async (): Promise<Kept> => {
    const before = await kept();
    const [person, rows] = await Promise.all([list.person(), list.own()]);
    return change((after) => (after.news === before.news ? { ...after, rows, person, news: after.news + 1 } : after));
  };

  /** A write that has reached the list: the rows as they now are, and the intention fulfilled unless a newer one came. */
  const arrived = (
    key: string,
    sequence: number | undefined,
    rows: (before: readonly ProgressRow[]) => readonly ProgressRow[]
  ): Promise<Kept> =>
    change((before) => {
      const { [key]: entry, ...others } = before.entries;
      const entries = entry === undefined || entry.sequence !== sequence ? before.entries : others;
      return { ...before, entries, rows: rows(before.rows ?? []), news: before.news + 1 };
    });

  /** Brings one module in order: its row says what it should, and there is no second one. */
  const settle = async (key: string): Promise<void> => {
    const before = await kept();
    const there = mergedOf(before).get(key) ?? nothing;
    const entry = before.entries[key];
    const target = entry && wanted(entry, there);
    const state = target ?? there.state;
    const wrong = there.row === undefined ? target !== undefined : target !== undefined || there.spare.length > 0;
    if (wrong && there.row?.state !== state) {
      // From here on the list may hold what we send, though we never hear of it: an undo must reach that far.
      if (entry !== undefined)
        await change((latest) => {
          const waiting = latest.entries[key];
          if (waiting === undefined) return latest;
          const seen = Math.max(waiting.seen, there.version + 1);
          return { ...latest, entries: { ...latest.entries, [key]: { ...waiting, seen } } };
        });
      const written = writtenOf(state, there, target === undefined ? undefined : entry?.day);
      const row = there.row === undefined ? await list.add(key, written) : await list.change(there.row, written);
      await arrived(key, there.spare.length === 0 ? entry?.sequence : undefined, (rows) => replaced(rows, row));
    }
    for (const spare of there.spare) {
      await list.recycle(spare).catch((error: unknown) => {
        // Another tab or device of the same person was faster.
        if (!(error instanceof Conflict)) throw error;
      });
      await arrived(key, undefined, (rows) => rows.filter(({ id }) => id !== spare.id));
    }
    // Nothing to write, or all written: the intention is fulfilled.
    if (entry !== undefined)
      await change((after) => {
        const { [key]: current, ...others } = after.entries;
        return current?.sequence === entry.sequence ? { ...after, entries: others, news: after.news + 1 } : after;
      });
  };

  const open = (device: Kept): readonly string[] => [
    ...new Set([
      ...Object.entries(device.entries)
        .sort(([, one], [, other]) => one.sequence - other.sequence)
        .map(([key]) => key),
      ...[...mergedOf(device)].filter(([, { spare }]) => spare.length > 0).map(([key]) => key)
    ])
  ];

  /** One pass over all that waits; what one module stumbles over does not hold up the others, a busy SharePoint does. */
  const round = async (): Promise<Sent> => {
    let worst: Sent = { state: 'sent' };
    for (const key of open(await refresh()))
      try {
        await settle(key);
      } catch (error) {
        if (error instanceof Conflict) continue;
        const ended = hindered(error);
        if (error instanceof ProgrammeError && error.failure.kind === 'unexpected') worst = ended;
        else return ended;
      }
    return worst;
  };

  const sendAlone = async (): Promise<Sent> => {
    if (open(await kept()).length === 0) return { state: 'sent' };
    const { ownRowsOnly, ownPermissions, mayWrite } = await (guard ??= list.guard());
    if (!ownRowsOnly || !ownPermissions || !mayWrite) {
      forgetGuard();
      return { state: ownRowsOnly && ownPermissions ? 'refused' : 'unguarded' };
    }
    for (let attempt = 1; attempt <= mostRounds; attempt++) {
      const ended = await round();
      if (ended.state !== 'sent') return ended;
      if (open(await kept()).length === 0) return ended;
    }
    return { state: 'waiting' };
  };

  const take = async (jot: Jot): Promise<Jot> => {
    const { moduleKey, state, day, seen = 0 } = jot;
    const { entries: kept } = await change((before) => {
      const there = mergedOf(before).get(moduleKey) ?? nothing;
      const sequence = before.sequence + 1;
      const intention = following(before.entries[moduleKey], {
        state,
        undo: state === 'None',
        seen: Math.max(there.version, seen),
        day
      });
      const entries = { ...before.entries, [moduleKey]: { ...intention, sequence, at: now() } };
      return { ...before, sequence, entries };
    });
    return { ...jot, seen: kept[moduleKey]?.seen ?? seen };
  };

  return {
    keep: async (moduleKey, state, day) => void (await take({ moduleKey, state, day })),
    take,
    send: () =>
      alone(sendAlone).catch((error: unknown) => {
        forgetGuard();
        return hindered(error);
      }),
    read: async () => void (await refresh()),
    known: async () => {
      const device = await kept();
      const waiting = Object.entries(device.entries);
      if (device.rows === undefined && waiting.length === 0) return undefined;
      const ticks = new Map<string, Tick>(mergedOf(device));
      for (const [key, entry] of waiting) ticks.set(key, shown(entry, ticks.get(key) ?? nothing));
      return { ticks, pending: new Set(waiting.map(([key]) => key)) };
    },
    due: async () => open(await kept()).length > 0
  };
};
