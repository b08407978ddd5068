import type { Undeclared } from '../../lists/columns';
import type { Day } from '../common/day';
import type { PathStep } from './modules';
import type { PathStage } from './starter';

/** How far somebody is with a module. */
export type State = 'None' | 'Started' | 'Done';

/** A row of LearningProgress as the person may have written it; nothing in it can be relied upon. */
export interface ProgressRow {
  readonly id: number;
  /** Site user id of who wrote it: SharePoint's own, nobody can choose it. */
  readonly author: number;
  readonly moduleKey: string;
  readonly state: State | Undeclared | undefined;
  readonly startedOn: Day | undefined;
  readonly doneOn: Day | undefined;
  /** Counts the writes of this row, from its etag. */
  readonly version: number;
}

/** What the rows of one module come to. */
export interface Tick {
  readonly state: State;
  /** The day, in the person's own calendar; absent: not done, or nobody wrote it down. For reading only, never for order. */
  readonly doneOn?: Day;
  readonly startedOn?: Day;
  /** The highest count of writes among the rows that say the state, else among all; 0: there is no row. */
  readonly version: number;
}

/** A module's rows put together. */
export interface Merged extends Tick {
  /** The row that stays and is written to: the oldest one that we understand; absent: none. */
  readonly row?: ProgressRow;
  /** Second rows of a race or a lost answer, for their owner to recycle. Rows in a state that nobody declared are kept. */
  readonly spare: readonly ProgressRow[];
}

export const nothing: Merged = { state: 'None', version: 0, spare: [] };

const isState = (state: ProgressRow['state']): state is State => typeof state === 'string';

/**
 * Of several rows the one that did more. What one row says undoes nothing that another says: how often two rows were written
 * tells nothing of their order, and whoever may stamp an author could take a tick away.
 */
const stateOf = (rows: readonly ProgressRow[]): State =>
  (['Done', 'Started'] as const).find((state) => rows.some((row) => row.state === state)) ?? 'None';

const mostWrites = (rows: readonly ProgressRow[]): number => Math.max(0, ...rows.map(({ version }) => version));

/** Rows of one module, all of one author. */
const merge = (rows: readonly ProgressRow[]): Merged => {
  const known = rows.filter((row) => isState(row.state)).sort((one, other) => one.id - other.id);
  const [row = rows[0], ...spare] = known;
  const state = stateOf(known);
  const version = mostWrites(known.filter((each) => each.state === state)) || mostWrites(rows);
  const doneOn = state === 'Done' ? known.find((each) => each.state === 'Done' && each.doneOn)?.doneOn : undefined;
  const startedOn = state === 'None' ? undefined : known.find((each) => each.startedOn)?.startedOn;
  return {
    state,
    version,
    spare,
    ...(row === undefined ? {} : { row }),
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(startedOn === undefined ? {} : { startedOn })
  };
};

/** One tick for each module, from the person's own rows: a row that somebody else wrote is never yours, whatever it says. */
export const mergeRows = (rows: readonly ProgressRow[], person: number): ReadonlyMap<string, Merged> => {
  const modules = new Map<string, ProgressRow[]>();
  for (const row of rows) {
    const key = row.moduleKey.trim();
    if (row.author !== person || key === '') continue;
    const mine = modules.get(key);
    if (mine === undefined) modules.set(key, [row]);
    else if (!mine.some(({ id }) => id === row.id)) mine.push(row);
  }
  return new Map([...modules].map(([key, mine]) => [key, merge(mine)]));
};

/** What a person did on this device and what is not yet known to be in the list. */
export interface Intention {
  readonly state: State;
  /** A Done was taken back on the way to this state, so that a Done in the list may be overwritten. */
  readonly undo: boolean;
  /** The count of writes up to which the person, or this device, knows the list: an undo reaches no further. */
  readonly seen: number;
  readonly day: Day;
}

/** A new intention over one that still waits. */
export const following = (before: Intention | undefined, next: Intention): Intention => {
  const seen = Math.max(before?.seen ?? 0, next.seen);
  // Opening a module again does not take its tick away.
  if (before?.state === 'Done' && next.state === 'Started') return { ...before, seen };
  return { ...next, seen, undo: next.undo || next.state === 'None' || (before?.undo ?? false) };
};

/**
 * The state that the list should have; undefined: it has it, or may keep what it has. Done always arrives. An undo takes
 * back only what was there when the person pressed it: a tick that another device wrote later stays.
 */
export const wanted = (intention: Intention, there: Tick): State | undefined => {
  const { state, undo, seen } = intention;
  if (state === there.state) return undefined;
  if (state === 'Done') return 'Done';
  if (there.state === 'None') return there.version === 0 && state === 'None' ? undefined : state;
  if (state === 'Started' && there.state === 'Done' && !undo) return undefined;
  return there.version <= seen ? state : undefined;
};

/** What to show while the intention waits. */
export const shownTick = (intention: Intention | undefined, there: Tick): Tick => {
  const state = intention && wanted(intention, there);
  if (intention === undefined || state === undefined) return there;
  return {
    state,
    version: there.version,
    ...(state === 'Done' ? { doneOn: intention.day } : {}),
    ...(state === 'None' ? {} : { startedOn: there.startedOn ?? intention.day })
  };
};

/** Where somebody stands on the path. */
export interface Standing {
  readonly modules: number;
  readonly done: number;
  /** The step that stands out: the first one in order that is not done; absent: all is done. */
  readonly next: PathStep | undefined;
  /** Whole minutes of what is not done. */
  readonly minutesLeft: number;
  readonly mandatoryLeft: number;
  /** There were mandatory modules (or, without any, modules), and all of them are done. */
  readonly finished: boolean;
}

/** A key that vanished from the catalogue counts nowhere; a module that came later is simply to do. */
export const standing = (stages: readonly PathStage[], ticks: ReadonlyMap<string, Tick>): Standing => {
  const steps = stages.flatMap((stage) => stage.steps);
  const left = steps.filter(({ key }) => ticks.get(key)?.state !== 'Done');
  const mandatory = steps.filter((step) => step.mandatory);
  const mandatoryLeft = left.filter((step) => step.mandatory).length;
  return {
    modules: steps.length,
    done: steps.length - left.length,
    next: left[0],
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    mandatoryLeft,
    finished: steps.length > 0 && (mandatory.length > 0 ? mandatoryLeft === 0 : left.length === 0)
  };
};

/** Whether the list keeps each person's rows to that person; nothing is written before it is known. */
export interface Guard {
  /** Read and write own rows only, by SharePoint's own item-level security. */
  readonly ownRowsOnly: boolean;
  /** The list has permissions of its own. */
  readonly ownPermissions: boolean;
  /** This person may add and change rows. */
  readonly mayWrite: boolean;
  /** This person sees everybody's rows: Manage Lists. */
  readonly mayTotal: boolean;
}

/** Why ticks stay on the device. `waiting` ends by itself. */
export type Hindrance =
  | 'waiting'
  /** The session has ended: it goes on once the person is signed in again. */
  | 'signedOut'
  /** The list is not safe yet; only curators are told. */
  | 'unguarded'
  /** No list, no permission, or a list that lacks a column. */
  | 'refused';

/** What keeps ticks on the device until somebody changes the list. */
export type Barring = Extract<Hindrance, 'unguarded' | 'refused'>;

/** Undefined: nothing does, or it ends by itself. */
export const barringIn = ({ hindrance }: KnownProgress): Barring | undefined =>
  hindrance === 'refused' || hindrance === 'unguarded' ? hindrance : undefined;

/** What is known of somebody's progress, list and device together. */
export interface KnownProgress {
  readonly ticks: ReadonlyMap<string, Tick>;
  /** Modules whose tick is on this device only, so far. */
  readonly pending: ReadonlySet<string>;
  /** Absent: what is pending is on its way. */
  readonly hindrance?: Hindrance;
  /** The list is there and did not answer: it may hold ticks that are missing here. */
  readonly unread?: true;
  /** The browser keeps nothing: what is pending goes with the page, unless it is sent before. */
  readonly unkept?: true;
}

/** Keeps ticks on the device and brings them to the list; a tab that closes, or a network that fails, loses none. */
export interface ProgressKeeper {
  /** What this device knows, without any request; undefined: nothing yet. Never rejects. */
  remembered(): Promise<KnownProgress | undefined>;
  /** The list and the device. Never rejects: without an answer the device speaks for itself. */
  read(): Promise<KnownProgress>;
  /** Resolves once the device has kept it; it is sent afterwards. */
  keep(moduleKey: string, state: State, day: Day): Promise<void>;
  /** Calls back whenever something changed, in this tab or another; returns how to stop that. */
  watch(listener: (known: KnownProgress) => void): () => void;
  /** For curators: how the list is guarded. Rejects with ProgrammeError. */
  guard(): Promise<Guard>;
  /** For people with Manage Lists: everybody's rows. Rejects with ProgrammeError. */
  everyone(): Promise<readonly ProgressRow[]>;
}
