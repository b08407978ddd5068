import type { List } from '../../lists/list';
import type { Person } from '../../lists/columns';
import { fieldsOf } from './columns';
import { comparable, identitiesOf, isPending } from './keys';
import type { LineOutcome } from './plan';
import type { Row } from './read';
import { type Failure, ProgrammeError } from '../port/programme';
import { endsRun } from './refusals';
import { pauseAfter } from '../runs/patience';
import type { Directory, DirectoryPerson, RowWriter, Values, Write, Written } from '../port/rowWriter';

/** One row that is written, and why. */
export interface ImportStep {
  /** The line that asks for it. */
  readonly row: number;
  readonly name: string;
  /** By which a row that was added is found again; absent: no row is added. */
  readonly identity?: string;
  /** The row as it was; absent: a new one. */
  readonly before?: Row;
  /** Values may point at rows that earlier steps add, and name people whom the site does not know yet. */
  readonly write: Write;
}

/** `unknownPerson`: the site cannot make the person known; `orphaned`: the row that it points at was not written. */
export type Result = Written | { readonly state: 'unknownPerson' } | { readonly state: 'orphaned' };

export interface RunState {
  readonly steps: readonly ImportStep[];
  /** By the place of the step; absent: still to do. */
  readonly results: ReadonlyMap<number, Result>;
  /** An answer was lost: before anything is repeated the list is read again. */
  readonly uncertain: boolean;
}

/** How a run ended. Whatever it was, it goes on where it stood when it is run again. */
export type ImportEnd = 'finished' | 'stopped' | Failure;

/** What a run works with. */
export interface Desk {
  readonly writer: RowWriter;
  readonly directory: Directory;
  /** The list as it is now. */
  readonly rows: () => Promise<readonly Row[]>;
  /** Resolves after so many seconds, or as soon as somebody pressed stop. */
  readonly pause: (seconds: number) => Promise<void>;
  /** Somebody pressed stop: what is on its way is waited for. */
  readonly stopped: () => boolean;
  /** After each batch. */
  readonly onState: (state: RunState) => void;
}

/** Rows in a batch: SharePoint takes 100, but has to answer before a browser stops waiting. */
const together = 50;

/** What the dry run said, as work. */
export const stepsOf = (outcomes: readonly LineOutcome[]): readonly ImportStep[] =>
  outcomes.flatMap((outcome): readonly ImportStep[] => {
    const { row, name } = outcome;
    if (outcome.kind === 'added')
      return [{ row, name, identity: outcome.identity, write: { kind: 'add', values: outcome.values } }];
    if (outcome.kind === 'removed')
      return [{ row, name, before: outcome.before, write: { kind: 'recycle', id: outcome.before.item.id } }];
    if (outcome.kind !== 'changed') return [];
    const { before, values } = outcome;
    return [{ row, name, before, write: { kind: 'change', id: before.item.id, version: before.version, values } }];
  });

export const begun = (steps: readonly ImportStep[]): RunState => ({ steps, results: new Map(), uncertain: false });

const valuesOfStep = ({ write }: ImportStep): Values => ('values' in write ? write.values : {});

const withResults = (state: RunState, more: readonly (readonly [number, Result])[]): RunState => ({
  ...state,
  results: new Map([...state.results, ...more])
});

/** The id of the row that a line added; undefined: not yet, or never. */
const idsByLine = ({ steps, results }: RunState): ReadonlyMap<number, Result> =>
  new Map(steps.flatMap((step, at) => (results.has(at) ? [[step.row, results.get(at)!] as const] : [])));

const pointed = (step: ImportStep): readonly number[] =>
  Object.values(valuesOfStep(step)).flatMap((value) => (isPending(value) ? [value.line] : []));

/** Steps that point at a row that was not written cannot be done either. */
const orphans = (state: RunState): RunState => {
  const byLine = idsByLine(state);
  const asked = new Set(state.steps.map(({ row }) => row));
  const lost = (line: number): boolean => !asked.has(line) || (byLine.has(line) && byLine.get(line)?.state !== 'done');
  const more = state.steps.flatMap((step, at) =>
    !state.results.has(at) && pointed(step).some(lost) ? [[at, { state: 'orphaned' }] as const] : []
  );
  return more.length === 0 ? state : orphans(withResults(state, more));
};

/** The next steps that wait for no other. */
const nextSteps = (state: RunState): readonly number[] => {
  const byLine = idsByLine(state);
  const next: number[] = [];
  for (let at = 0; at < state.steps.length && next.length < together; at++)
    if (!state.results.has(at) && pointed(state.steps[at]!).every((line) => byLine.get(line)?.state === 'done'))
      next.push(at);
  return next;
};

const isNew = (value: unknown): value is DirectoryPerson =>
  typeof value === 'object' && value !== null && 'login' in value && (value as DirectoryPerson).id === undefined;

/** Values as they can be written: pointers are ids, people are known to the site. */
const resolved = (values: Values, byLine: ReadonlyMap<number, Result>, people: ReadonlyMap<string, Person>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (isPending(value)) {
        const row = byLine.get(value.line);
        return [key, row?.state === 'done' ? row.id : undefined];
      }
      return [key, isNew(value) ? people.get(value.login.toLowerCase()) : value];
    })
  );

/** The list holds what the step asks for, as far as it can be told. */
const fulfilled = (list: List, wanted: Values, item: Values): boolean =>
  fieldsOf(list).every(
    ({ key, column }) =>
      !(key in wanted) || isPending(wanted[key]) || comparable(column, wanted[key]) === comparable(column, item[key])
  );

/** What became of a step whose answer was lost, from the list itself; undefined: it was not carried out. */
const foundBefore = (
  list: List,
  step: ImportStep,
  rows: { byId: ReadonlyMap<number, Row>; byIdentity: ReadonlyMap<string, Row> }
): Result | undefined => {
  const { write, before } = step;
  if (write.kind === 'add') {
    const row = rows.byIdentity.get(step.identity ?? '');
    if (row === undefined) return undefined;
    const ours = row.version === 1 || fulfilled(list, write.values, row.item);
    return ours ? { state: 'done', id: row.item.id, version: row.version } : { state: 'conflict' };
  }
  const row = rows.byId.get(write.id);
  if (row === undefined)
    return write.kind === 'change' ? { state: 'conflict' } : { state: 'done', id: write.id, version: 0 };
  if (row.version === before?.version) return undefined;
  return write.kind === 'change' && fulfilled(list, write.values, row.item)
    ? { state: 'done', id: write.id, version: row.version }
    : { state: 'conflict' };
};

/** Reads the list again and finds out what was carried out, so that nothing is done twice. */
const lookedAgain = async (list: List, state: RunState, desk: Desk): Promise<RunState> => {
  const fresh = await desk.rows();
  const rows = {
    byId: new Map(fresh.map((row) => [row.item.id, row])),
    byIdentity: new Map(
      fresh.flatMap((row) => identitiesOf(list, row.item).map((identity) => [identity, row] as const))
    )
  };
  const more = state.steps.flatMap((step, at) => {
    const result = state.results.has(at) ? undefined : foundBefore(list, step, rows);
    return result === undefined ? [] : [[at, result] as const];
  });
  return { ...withResults(state, more), uncertain: false };
};

/** A failure that says nothing, as outages answer: SharePoint's refusals of a row have words. */
const isWordless = ({ kind, code, detail }: Failure): boolean =>
  kind === 'unexpected' && code === undefined && detail === undefined;

/** What stops the run: rights that ended, a site that is locked or full. What is about a row is told with it, however many there are. */
const inTheWayOf = (written: readonly Written[]): Failure | undefined => {
  const failures = written.flatMap((each) => (each.state === 'refused' ? [each.failure] : []));
  const ending = failures.find(endsRun);
  if (ending !== undefined) return ending;
  // A batch of nothing else is not about its rows.
  const isSilent = failures.length === written.length && failures.every(isWordless);
  return isSilent ? failures[0] : undefined;
};

const isBusy = (written: Written): boolean => written.state === 'refused' && written.failure.kind === 'busy';

interface Batch {
  readonly state: RunState;
  /** What stands in the way of going on at once. */
  readonly failure?: Failure;
}

const answeredWrite = (state: RunState, at: readonly number[], written: readonly Written[]): Batch => {
  const inTheWay = inTheWayOf(written);
  const busy = written.find(isBusy);
  const isOpen = (result: Written): boolean =>
    result.state === 'refused' &&
    (isBusy(result) || endsRun(result.failure) || (inTheWay !== undefined && isWordless(result.failure)));
  const certain = at.flatMap((step, place) => {
    const result = written[place];
    return result === undefined || isOpen(result) ? [] : [[step, result] as const];
  });
  const failure = inTheWay ?? (busy?.state === 'refused' ? busy.failure : undefined);
  const next = { ...withResults(state, certain), uncertain: busy !== undefined };
  return failure === undefined ? { state: next } : { state: next, failure };
};

/** People whom the site is yet to know, each once. */
const strangers = (state: RunState, at: readonly number[], known: ReadonlyMap<string, Person>): readonly string[] => [
  ...new Set(
    at
      .flatMap((step) => Object.values(valuesOfStep(state.steps[step]!)))
      .filter(isNew)
      .map(({ login }) => login.toLowerCase())
      .filter((login) => !known.has(login))
  )
];

/** Writes the rows, in batches, until all is done, somebody stops it, or something stands in the way. */
export const carryOut = async (list: List, from: RunState, desk: Desk): Promise<ImportEnd> => {
  const people = new Map<string, Person>();
  let state = from;
  const tell = (next: RunState): void => {
    state = next;
    desk.onState(next);
  };

  /** Those whom the directory does not give are told, their steps not tried. */
  const welcomed = async (at: readonly number[]): Promise<readonly number[]> => {
    const asked = strangers(state, at, people);
    if (asked.length > 0)
      for (const [login, person] of await desk.directory.ensure(asked)) people.set(login.toLowerCase(), person);
    const lost = at.filter((step) => strangers(state, [step], people).length > 0);
    if (lost.length > 0)
      tell(
        withResults(
          state,
          lost.map((step) => [step, { state: 'unknownPerson' }])
        )
      );
    return at.filter((step) => !lost.includes(step));
  };

  /** One batch; undefined: there is nothing left to do. */
  const batch = async (): Promise<Batch | undefined> => {
    if (state.uncertain) tell(await lookedAgain(list, state, desk));
    const ready = nextSteps(orphans(state));
    if (ready.length === 0) {
      tell(orphans(state));
      return undefined;
    }
    const at = await welcomed(ready);
    if (at.length === 0) return { state };
    const byLine = idsByLine(state);
    const writes = at.map((step): Write => {
      const { write } = state.steps[step]!;
      return 'values' in write ? { ...write, values: resolved(write.values, byLine, people) } : write;
    });
    tell({ ...state, uncertain: true });
    return answeredWrite(state, at, await desk.writer.write(list, writes));
  };

  for (let tried = 0; ;) {
    if (desk.stopped()) return 'stopped';
    let failure: Failure | undefined;
    try {
      const done = await batch();
      if (done === undefined) return 'finished';
      tell(done.state);
      failure = done.failure;
    } catch (error) {
      failure =
        error instanceof ProgrammeError ? error.failure : { kind: 'unexpected', what: list.url, detail: String(error) };
    }
    if (failure === undefined) tried = 0;
    else {
      tried += 1;
      const seconds = pauseAfter(failure, tried);
      if (seconds === undefined) return failure;
      await desk.pause(seconds);
    }
  }
};
