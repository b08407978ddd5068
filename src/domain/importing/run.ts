import type { List } from '../../lists/list';
import type { Person } from '../../lists/columns';
import { isPending } from './keys';
import { judged, type Double, type ListNews } from './meanwhile';
import { type Failure, ProgrammeError } from '../port/programme';
import { endsRun } from './refusals';
import { pauseAfter } from '../runs/patience';
import type { Directory, DirectoryPerson, RowWriter, Values, Write, Written } from '../port/rowWriter';
import { isInList, type ImportStep, type Result, type RunState, valuesOfStep, withResults } from './steps';

/** How a run ended. Whatever it was, it goes on where it stood when it is run again. */
export type ImportEnd = 'finished' | 'stopped' | Failure;

/** What a run works with. */
export interface Desk {
  readonly writer: RowWriter;
  readonly directory: Directory;
  /** What became of the list since a token, but for some ids; without a token the whole list. */
  readonly changes: (since?: string, but?: ReadonlySet<number>) => Promise<ListNews>;
  /** Site user id of whoever imports. */
  readonly me: () => Promise<number>;
  /** Resolves after so many seconds, or as soon as somebody pressed stop. */
  readonly pause: (seconds: number) => Promise<void>;
  /** Somebody pressed stop: what is on its way is waited for. */
  readonly stopped: () => boolean;
  /** After each batch. */
  readonly onState: (state: RunState) => void;
}

/** Rows in a batch: SharePoint takes 100, but has to answer before a browser stops waiting. */
const mostAtOnce = 50;

/** The id of the row that a line added; undefined: not yet, or never. */
const idsByLine = ({ steps, results }: RunState): ReadonlyMap<number, Result> =>
  new Map(steps.flatMap((step, at) => (results.has(at) ? [[step.row, results.get(at)!] as const] : [])));

const pointed = (step: ImportStep): readonly number[] =>
  Object.values(valuesOfStep(step)).flatMap((value) => (isPending(value) ? [value.line] : []));

/** Steps that point at a row that was not written cannot be done either. */
const orphans = (state: RunState): RunState => {
  const byLine = idsByLine(state);
  const asked = new Set(state.steps.map(({ row }) => row));
  const lost = (line: number): boolean => !asked.has(line) || (byLine.has(line) && !isInList(byLine.get(line)));
  const more = state.steps.flatMap((step, at) =>
    !state.results.has(at) && pointed(step).some(lost) ? [[at, { state: 'orphaned' }] as const] : []
  );
  return more.length === 0 ? state : orphans(withResults(state, more));
};

/** The next steps that wait for no other. */
const nextSteps = (state: RunState): readonly number[] => {
  const byLine = idsByLine(state);
  const next: number[] = [];
  for (let at = 0; at < state.steps.length && next.length < mostAtOnce; at++)
    if (!state.results.has(at) && pointed(state.steps[at]!).every((line) => isInList(byLine.get(line)))) next.push(at);
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
        return [key, isInList(row) ? row.id : undefined];
      }
      return [key, isNew(value) ? people.get(value.login.toLowerCase()) : value];
    })
  );

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
  const known = new Set(certain.map(([step]) => step));
  const next = {
    ...withResults(state, certain),
    sent: busy === undefined ? [] : at.filter((step) => !known.has(step))
  };
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

/**
 * Two who write at once both find the other's row in their next look: the later row goes again, by whoever wrote it, and so
 * one stays.
 */
const eachOnce = async (
  list: List,
  { state, doubles }: { readonly state: RunState; readonly doubles: readonly Double[] },
  { writer }: Pick<Desk, 'writer'>
): Promise<RunState> => {
  let now = state;
  for (let at = 0; at < doubles.length; at += mostAtOnce) {
    const some = doubles.slice(at, at + mostAtOnce);
    const written = await writer.write(
      list,
      some.map(({ id }) => ({ kind: 'recycle', id }))
    );
    const busy = written.find(isBusy);
    if (busy?.state === 'refused') throw new ProgrammeError(busy.failure);
    // What may not be taken back stays, and is this run's.
    const gone = some.filter((_double, place) => written[place]?.state !== 'refused');
    now = withResults(
      now,
      gone.map(({ step, instead }) => [step, instead])
    );
  }
  return now;
};

/**
 * Writes the rows, in batches, until all is done, somebody stops it, or something stands in the way. Before each batch the
 * list is asked what became of it: what somebody else wrote meanwhile is not written again, nor over.
 */
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

  /** What others wrote meanwhile, and what became of writes whose answer was lost. */
  const look = async (): Promise<void> => {
    const own = [...state.results.values()].flatMap((result) => (result.state === 'done' ? result.id : []));
    const [news, me] = await Promise.all([desk.changes(state.token, new Set(own)), desk.me()]);
    const seen = judged(list, state, news, me);
    const settled = await eachOnce(list, seen, desk);
    tell({ ...settled, sent: [], token: news.token });
  };

  /** One batch; undefined: there is nothing left to do. */
  const batch = async (): Promise<Batch | undefined> => {
    await look();
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
    tell({ ...state, sent: at });
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
