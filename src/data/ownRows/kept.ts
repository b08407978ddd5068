import type { Intention, ProgressRow, State } from '../../domain/learning/progress';
import type { KeptPosts, Waiting } from './outbox';

/** A tick that waits to be sent. */
export type Entry = Waiting<Intention>;

/** What the device keeps of one person's ticks on one site. */
export type KeptTicks = KeptPosts<Intention, ProgressRow>;

/** By key without a prototype: curators choose the keys, and `constructor` may be one. */
const byModule = (entries: readonly (readonly [string, Entry])[]): KeptTicks['entries'] =>
  Object.assign(Object.create(null), Object.fromEntries(entries)) as KeptTicks['entries'];

const states: readonly unknown[] = ['None', 'Started', 'Done'] satisfies readonly State[];

/** A state as any version has written it. */
export const isState = (value: unknown): value is State => states.includes(value);

type Maybe = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Maybe => (typeof value === 'object' && value !== null ? (value as Maybe) : {});

const count = (value: unknown): number => (Number.isFinite(value) ? Math.max(0, value as number) : 0);

const entryOf = (value: unknown): Entry | undefined => {
  const { state, undo, seen, day, sequence, at } = partsOf(value);
  if (!isState(state) || typeof day !== 'string') return undefined;
  return {
    state,
    undo: undo === true,
    seen: count(seen),
    day,
    sequence: count(sequence),
    at: count(at)
  };
};

const isRow = (value: unknown): boolean => {
  const { id, author, moduleKey, version } = partsOf(value);
  return [id, author, version].every(Number.isFinite) && typeof moduleKey === 'string';
};

/**
 * What was kept, as far as it can be understood: browsers, disks and earlier versions leave anything. What is no tick is left
 * out and read from the list again. A tick that waits has no age: clocks are wrong by years, and it is sent at the next visit.
 */
export const understood = (value: unknown): KeptTicks => {
  const { sequence, news, entries, rows, person, at } = partsOf(value);
  const waiting = Object.entries(partsOf(entries)).flatMap(([key, each]) => {
    const entry = entryOf(each);
    return entry === undefined ? [] : [[key, entry] as const];
  });
  return {
    // What comes next is newer than anything that waits.
    sequence: Math.max(count(sequence), ...waiting.map(([, entry]) => entry.sequence)),
    news: count(news),
    entries: byModule(waiting),
    at: count(at),
    ...(Array.isArray(rows) && Number.isFinite(person)
      ? { rows: rows.filter(isRow) as readonly ProgressRow[], person: person as number }
      : {})
  };
};
