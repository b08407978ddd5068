import { lists } from '../../../lists';
import { carryOut, type ImportStep, type Result, type RunState } from '../../../domain/importing/run';
import type { Row } from '../../../domain/importing/read';
import type { Run } from '../../../domain/runs/run';
import { type Course, type RunEnded, type RunSoFar, runsOf } from '../runs/runsOf';
import type { Target } from './file';

/** Rows that are written into a list, or have been. */
export type ImportRun = Run<Target, RunState>;

export const importSoFar = (work: Target, results: RunState): RunSoFar<Target, RunState> => ({
  work,
  results,
  counts: {
    of: results.steps.length,
    over: results.results.size,
    done: [...results.results.values()].filter(({ state }) => state === 'done').length
  }
});

const isResult = (each: unknown): each is readonly [number, Result] =>
  Array.isArray(each) &&
  Number.isSafeInteger(each[0]) &&
  typeof (each[1] as Partial<Result> | undefined)?.state === 'string';

const isStep = (each: unknown): each is ImportStep => {
  const { row, name, write } = (each ?? {}) as Partial<ImportStep>;
  return Number.isSafeInteger(row) && typeof name === 'string' && typeof write?.kind === 'string';
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What a page before this one noted of an import; undefined: it cannot be understood. */
const recalledImport = (work: unknown, noted: unknown): RunSoFar<Target, RunState> | undefined => {
  if (!isObject(work)) return undefined;
  const { steps } = work;
  const list = lists.find(({ url }) => url === work['list']);
  if (list === undefined || !Array.isArray(steps) || steps.length === 0 || !steps.every(isStep)) return undefined;
  const results = new Map(
    Array.isArray(noted) ? noted.filter(isResult).filter(([at]) => at >= 0 && at < steps.length) : []
  );
  // The answer to the last batch may have been lost with the page: the list is read before anything is repeated.
  const state = { steps, results, uncertain: results.size < steps.length };
  return importSoFar({ list, counting: work['counting'] === true }, state);
};

export const importRuns = runsOf<Target, RunState>({
  kind: 'import',
  // What was written is told, and its undo file offered, until somebody has had enough of it.
  kept: 'untilDismissed',
  noted: {
    work: ({ list, counting }, { steps }) => ({ list: list.url, counting, steps }),
    results: ({ results }) => [...results]
  },
  recalled: recalledImport
});

/** Sends what is to be written; every step of it is told. */
export const writeRows =
  ({ list, counting }: Target, from: RunState) =>
  async ({ ports, ...course }: Course<Target, RunState>): Promise<RunEnded> => {
    const { writer, directory, register } = ports;
    const ended = await carryOut(list, from, {
      writer,
      directory,
      rows: async () => (await register.rows(list)) as readonly Row[],
      stopped: course.stopped,
      pause: course.pause,
      onState: (state) => course.tell(importSoFar({ list, counting }, state))
    });
    return typeof ended === 'string' ? { ending: ended } : { ending: 'interrupted', failure: ended };
  };
