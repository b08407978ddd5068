import type { Notes } from '../../../domain/port/notes';
import { type RunEnding, runEndings, type RunKind } from '../../../domain/runs/run';

/** A run as it is noted down: what it is about once, what became of it each time that it has come further. */
const namesFor = (kind: RunKind): readonly [work: string, results: string] => [kind, `${kind} results`];

/** What a page before this one noted; nothing of it is certain but that it is of one run. */
export interface NotedRun {
  readonly id: string;
  readonly work: unknown;
  /** Undefined: nothing had become of it, or what had is of another run. */
  readonly results: unknown;
  /** Absent: the page went in the middle. */
  readonly ending?: RunEnding;
}

/** One run, noted by its kind and the id that its notes are known to belong together by. */
export interface Noting {
  readonly kind: RunKind;
  readonly id: string;
}

/** Notes a run at its beginning: no earlier one’s results ever stand beside it. */
export const noteBegun = async (
  notes: Notes,
  { kind, id }: Noting,
  begun: { readonly work: unknown; readonly results: unknown }
): Promise<void> => {
  const [work, results] = namesFor(kind);
  await Promise.all([
    notes.forget([results]),
    notes.write(work, { run: id, work: begun.work }),
    notes.write(results, { run: id, results: begun.results })
  ]);
};

/** Notes how far it has come; whoever takes the notes away meanwhile has them taken away until the next page. */
export const noteResults = async (
  notes: Notes,
  noting: Noting,
  so: { readonly work: unknown; readonly results: unknown; readonly ending?: RunEnding }
): Promise<void> => {
  const [work, results] = namesFor(noting.kind);
  const { ending } = so;
  const note = { run: noting.id, results: so.results, ...(ending === undefined ? {} : { ending }) };
  if (await notes.write(results, note, work)) return;
  await notes.write(work, { run: noting.id, work: so.work });
  await notes.write(results, note);
};

export const forgetNoted = (notes: Notes, kind: RunKind): Promise<void> => notes.forget(namesFor(kind));

const propertiesOf = (note: unknown): Readonly<Record<string, unknown>> =>
  typeof note === 'object' && note !== null ? { ...note } : {};

/** What was noted of a kind of run; undefined: nothing, or nothing of ours. */
export const recallNoted = async (notes: Notes, kind: RunKind): Promise<NotedRun | undefined> => {
  const [work, results] = namesFor(kind);
  const begun = propertiesOf(await notes.read(work));
  const { run: id } = begun;
  if (typeof id !== 'string') return undefined;
  const far = propertiesOf(await notes.read(results));
  if (far['run'] !== id) return { id, work: begun['work'], results: undefined };
  const ending = runEndings.find((each) => each === far['ending']);
  return { id, work: begun['work'], results: far['results'], ...(ending === undefined ? {} : { ending }) };
};
