import { ProgrammeError } from '../../domain/port/programme';
import { Conflict } from './conflict';
import type { Guarding } from './guarding';
import type { Drawer } from './outboxDrawer';
import { hindered, type Sent } from './sent';

/** A list that changes under every attempt is left alone for a while. */
const mostRounds = 8;

/** A row of one's own, as far as every list has it. */
export interface PostedRow {
  readonly id: number;
  /** Counts the writes of this row. */
  readonly version: number;
}

/** One's own rows, as an outbox uses them: rejects with ProgrammeError, Conflict or Unguarded. */
export interface Posts<Row extends PostedRow, Written> extends Pick<Guarding, 'barred'> {
  person(): Promise<number>;
  own(): Promise<readonly Row[]>;
  add(key: string, written: Written): Promise<Row>;
  change(row: Row, written: Written): Promise<Row>;
  recycle(row: Row): Promise<void>;
}

/** What somebody means a row to say. */
export interface Meant {
  /** The count of writes up to which the person, or this device, knows the list. */
  readonly seen: number;
}

/** Something that waits to be sent. */
export type Waiting<Intention extends Meant> = Intention & {
  /** Counts what was done on this device, in its order. */
  readonly sequence: number;
  /** Milliseconds since 1970; for reading only. */
  readonly at: number;
};

/** What the device keeps of one person on one site. */
export interface KeptPosts<Intention extends Meant, Row extends PostedRow> {
  readonly sequence: number;
  /** Counts what was learnt from the list, so that a slow answer to a question asked before is not taken for news. */
  readonly news: number;
  readonly entries: Readonly<Record<string, Waiting<Intention>>>;
  /** The person's rows when they were last read or written; absent: never. */
  readonly rows?: readonly Row[];
  readonly person?: number;
  readonly at: number;
}

/** The rows of one key put together. */
export interface There<Row extends PostedRow> {
  /** The highest count of writes among the rows that say what it is; 0: there is no row. */
  readonly version: number;
  /** The row that stays and is written to; absent: none. */
  readonly row?: Row;
  /** Second rows of a race or a lost answer, for their owner to recycle. */
  readonly spare: readonly Row[];
}

/** How what somebody means becomes rows: pure functions, of which the outbox knows no more. */
export interface OutboxWay<Intention extends Meant, Row extends PostedRow, Found extends There<Row>, Written> {
  /** What was kept, as far as it can be understood: browsers, disks and earlier versions leave anything. */
  understood(value: unknown): KeptPosts<Intention, Row>;
  /** One's own rows by their keys. */
  merge(rows: readonly Row[], person: number): ReadonlyMap<string, Found>;
  readonly nothing: Found;
  /** A new intention over one that still waits. */
  following(before: Intention | undefined, next: Intention): Intention;
  /** What the row has to be made to say; undefined: it says so, or may keep what it says. */
  written(intention: Intention | undefined, there: Found): Written | undefined;
  /** It takes back what a row says: while a second row says it too, nothing is taken back. */
  takesBack(written: Written): boolean;
}

export interface OutboxGround<Row extends PostedRow, Written> {
  readonly list: Posts<Row, Written>;
  readonly drawer: Drawer;
  /** Tenant, site and person: nothing is shared between two of them. */
  readonly owner: string;
  readonly now: () => number;
  /** Does the work while no other tab of this browser does. */
  readonly alone: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
}

/** Own rows on their way from the device to the list. */
export interface Outbox<Intention extends Meant, Found> {
  /** Resolves once the device has it, with what now waits; `meant` is told what the list is known to hold. */
  take(key: string, meant: (there: Found) => Intention): Promise<Intention>;
  /** Brings what waits to the list and recycles spare rows. Never rejects. */
  send(): Promise<Sent>;
  /** Reads the list; rejects with ProgrammeError. */
  read(): Promise<void>;
  /** What the device knows of the list and what waits, without a request; undefined: nothing. */
  known(): Promise<
    { readonly there: ReadonlyMap<string, Found>; readonly waiting: ReadonlyMap<string, Intention> } | undefined
  >;
  /** Something waits, or there are rows to tidy. */
  due(): Promise<boolean>;
}

const replaced = <Row extends PostedRow>(rows: readonly Row[], row: Row): readonly Row[] => [
  ...rows.filter(({ id }) => id !== row.id),
  row
];

/** Made once for each person and site of a tab; every tab has one, and they share the drawer. */
export const outboxOver = <Intention extends Meant, Row extends PostedRow, Found extends There<Row>, Written>(
  { list, drawer, owner, now, alone }: OutboxGround<Row, Written>,
  way: OutboxWay<Intention, Row, Found, Written>
): Outbox<Intention, Found> => {
  type Kept = KeptPosts<Intention, Row>;
  const kept = async (): Promise<Kept> => way.understood(await drawer.read(owner));
  const change = async (next: (before: Kept) => Kept): Promise<Kept> =>
    (await drawer.change(owner, (before) => ({ ...next(way.understood(before)), at: now() }))) as Kept;

  const mergedOf = ({ rows = [], person = 0 }: Kept): ReadonlyMap<string, Found> => way.merge(rows, person);

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
    rows: (before: readonly Row[]) => readonly Row[]
  ): Promise<Kept> =>
    change((before) => {
      const { [key]: entry, ...others } = before.entries;
      const entries = entry === undefined || entry.sequence !== sequence ? before.entries : others;
      return { ...before, entries, rows: rows(before.rows ?? []), news: before.news + 1 };
    });

  /** Brings one key in order: its row says what it should, and there is no second one. */
  const settle = async (key: string): Promise<void> => {
    const before = await kept();
    const there = mergedOf(before).get(key) ?? way.nothing;
    const entry = before.entries[key];
    const written = way.written(entry, there);
    const recycled = async (): Promise<void> => {
      for (const spare of there.spare) {
        await list.recycle(spare).catch((error: unknown) => {
          // Another tab or device of the same person was faster.
          if (!(error instanceof Conflict)) throw error;
        });
        await arrived(key, undefined, (rows) => rows.filter(({ id }) => id !== spare.id));
      }
    };
    // What is taken back has to go everywhere, what is done must stand before anything goes.
    const first = written !== undefined && way.takesBack(written);
    if (first) await recycled();
    if (written !== undefined) {
      // From here on the list may hold what we send, though we never hear of it: an undo must reach that far.
      if (entry !== undefined)
        await change((latest) => {
          const waiting = latest.entries[key];
          if (waiting === undefined) return latest;
          const seen = Math.max(waiting.seen, there.version + 1, (there.row?.version ?? 0) + 1);
          return { ...latest, entries: { ...latest.entries, [key]: { ...waiting, seen } } };
        });
      const row = there.row === undefined ? await list.add(key, written) : await list.change(there.row, written);
      const over = first || there.spare.length === 0;
      await arrived(key, over ? entry?.sequence : undefined, (rows) => replaced(rows, row));
    }
    if (!first) await recycled();
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

  /** One pass over all that waits; what one key stumbles over does not hold up the others, a busy SharePoint does. */
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
    const barred = await list.barred();
    if (barred !== undefined) return { state: barred };
    for (let attempt = 1; attempt <= mostRounds; attempt++) {
      const ended = await round();
      if (ended.state !== 'sent') return ended;
      if (open(await kept()).length === 0) return ended;
    }
    return { state: 'waiting' };
  };

  return {
    take: async (key, meant) => {
      const after = await change((before) => {
        const sequence = before.sequence + 1;
        const next = meant(mergedOf(before).get(key) ?? way.nothing);
        const intention = way.following(before.entries[key], next);
        const entries = { ...before.entries, [key]: { ...intention, sequence, at: now() } };
        return { ...before, sequence, entries };
      });
      return after.entries[key]!;
    },
    send: () => alone(sendAlone).catch(hindered),
    read: async () => void (await refresh()),
    known: async () => {
      const device = await kept();
      const waiting = new Map<string, Intention>(Object.entries(device.entries));
      if (device.rows === undefined && waiting.size === 0) return undefined;
      return { there: mergedOf(device), waiting };
    },
    due: async () => open(await kept()).length > 0
  };
};
