import { ambassadors, lists } from '../../../lists';
import { carryOut } from '../../../domain/importing/run';
import type { ListNews } from '../../../domain/importing/meanwhile';
import { type ImportStep, isInList, type Result, type RunState } from '../../../domain/importing/steps';
import { undoFile } from '../../../domain/importing/undo';
import type { Notes } from '../../../domain/port/notes';
import type { Run } from '../../../domain/runs/run';
import { type Course, type RunEnded, type RunSoFar, runsOf } from '../runs/runsOf';
import type { Target } from './file';
import { type GivenLines, recalledLines } from './givenLines';
import { dropUndo, keepUndo } from './undoKept';

/** What is imported where. */
export interface ImportWork extends Target {
  /** Absent: nobody wants its lines back. */
  readonly given?: GivenLines;
  /** By which the import is known when it is to be undone. */
  readonly id: string;
  /** The import that this one takes back. */
  readonly undoes?: string;
}

/** Rows that are written into a list, or have been. */
export type ImportRun = Run<ImportWork, RunState>;

export const importSoFar = (work: ImportWork, results: RunState): RunSoFar<ImportWork, RunState> => ({
  work,
  results,
  counts: {
    of: results.steps.length,
    over: results.results.size,
    done: [...results.results.values()].filter(({ state }) => state === 'done').length
  }
});

/** Somebody whom an import brought. */
export interface AddedPerson {
  /** Of their row. */
  readonly id: number;
  readonly name: string;
}

/** The people whom an import added; of other lists, of what was taken back, and while it is under way nobody. */
export const peopleAdded = ({ work, results, phase }: ImportRun): readonly AddedPerson[] =>
  work.list !== ambassadors || work.counting || work.undoes !== undefined || phase.at !== 'over'
    ? []
    : results.steps.flatMap(({ write, name }, at) => {
        const result = results.results.get(at);
        return write.kind === 'add' && isInList(result) ? [{ id: result.id, name }] : [];
      });

/** Rows that somebody else wrote meanwhile, as they were meant. */
export const thereAlready = ({ results }: Pick<ImportRun, 'results'>): number =>
  [...results.results.values()].filter(({ state }) => state === 'there').length;

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
const recalledImport = (work: unknown, noted: unknown): RunSoFar<ImportWork, RunState> | undefined => {
  if (!isObject(work)) return undefined;
  const { steps } = work;
  const list = lists.find(({ url }) => url === work['list']);
  if (list === undefined || !Array.isArray(steps) || steps.length === 0 || !steps.every(isStep)) return undefined;
  const results = new Map(
    Array.isArray(noted) ? noted.filter(isResult).filter(([at]) => at >= 0 && at < steps.length) : []
  );
  // The answer to the last batch may have been lost with the page: what was sent is not known.
  const state = { steps, results };
  const given = recalledLines(work['given']);
  const { id, undoes } = work;
  return importSoFar(
    {
      list,
      counting: work['counting'] === true,
      id: typeof id === 'string' ? id : '',
      ...(typeof undoes === 'string' ? { undoes } : {}),
      ...(given === undefined ? {} : { given })
    },
    state
  );
};

export const importRuns = runsOf<ImportWork, RunState>({
  kind: 'import',
  // What was written is told, and its undo file offered, until somebody has had enough of it.
  kept: 'untilDismissed',
  noted: {
    work: ({ list, ...work }, { steps }) => ({ ...work, list: list.url, steps }),
    results: ({ results }) => [...results]
  },
  recalled: recalledImport
});

/** What was written can be undone from here on; what was undone no more. */
const settleUndo = async (
  notes: Notes,
  { id, list, undoes }: ImportWork,
  { last, isFinished }: { readonly last: RunState; readonly isFinished: boolean }
): Promise<void> => {
  if (undoes !== undefined) {
    if (isFinished) await dropUndo(notes, undoes);
    return;
  }
  const table = undoFile(list, last);
  if (table === undefined || id === '') return;
  const rows = [...last.results.values()].filter(({ state }) => state === 'done').length;
  await keepUndo(notes, { id, list, at: Date.now(), rows, table });
};

/** Sends what is to be written; every step of it is told. */
export const writeRows =
  (work: ImportWork, from: RunState) =>
  async ({ ports, ...course }: Course<ImportWork, RunState>): Promise<RunEnded> => {
    const { list } = work;
    const { writer, directory, register } = ports;
    let last = from;
    const ended = await carryOut(list, from, {
      writer,
      directory,
      changes: async (since, but) => (await register.changes(list, since, but)) as ListNews,
      me: register.me,
      stopped: course.stopped,
      pause: course.pause,
      onState: (state) => {
        last = state;
        course.tell(importSoFar(work, state));
      }
    });
    await settleUndo(ports.notes, work, { last, isFinished: ended === 'finished' });
    return typeof ended === 'string' ? { ending: ended } : { ending: 'interrupted', failure: ended };
  };
