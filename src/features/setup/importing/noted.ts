import { lists } from '../../../lists';
import type { Notes } from '../../../domain/port/notes';
import type { Result, RunState, ImportStep } from '../../../domain/importing/run';
import type { Target } from './file';

/** A run as it is noted down: what is to be done once, what became of it after each batch. */
const noteNames = { work: 'import', results: 'import results' } as const;

/** A run that a page before this one began. */
export interface Noted {
  readonly target: Target;
  readonly state: RunState;
  /** Nothing of it is left to do. */
  readonly finished: boolean;
}

const isResult = (each: unknown): each is readonly [number, Result] =>
  Array.isArray(each) &&
  Number.isSafeInteger(each[0]) &&
  typeof (each[1] as Partial<Result> | undefined)?.state === 'string';

const isStep = (each: unknown): each is ImportStep => {
  const { row, name, write } = (each ?? {}) as Partial<ImportStep>;
  return Number.isSafeInteger(row) && typeof name === 'string' && typeof write?.kind === 'string';
};

/** Notes a run at its beginning. */
export const noteWork = (notes: Notes, { list, counting }: Target, { steps }: RunState): Promise<void> =>
  notes.write(noteNames.work, { list: list.url, counting, steps });

/** Notes how far it has come. */
export const noteResults = (notes: Notes, { results }: RunState): Promise<void> =>
  notes.write(noteNames.results, [...results]);

/** What was noted and can be understood; undefined: nothing, or another tab is at it. */
export const recallRun = async (notes: Notes): Promise<Noted | undefined> => {
  const kept = await notes.alone(
    async () => [await notes.read(noteNames.work), await notes.read(noteNames.results)] as const
  );
  const { list: url, counting, steps } = (kept?.[0] ?? {}) as { list?: unknown; counting?: unknown; steps?: unknown };
  const list = lists.find((each) => each.url === url);
  if (list === undefined || !Array.isArray(steps) || steps.length === 0 || !steps.every(isStep)) return undefined;
  const results = new Map(Array.isArray(kept?.[1]) ? kept[1].filter(isResult) : []);
  const finished = steps.every((_step, at) => results.has(at));
  // The answer to the last batch may have been lost with the page: the list is read before anything is repeated.
  return { target: { list, counting: counting === true }, state: { steps, results, uncertain: !finished }, finished };
};
