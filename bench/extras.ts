import { fullSize } from './plan.ts';
import { heapGrowth, type HeapGrowth } from './heap.ts';
import type { Bench, Intranets } from './groups.ts';
import { keyFigures, type KeyFigures } from './keys.ts';
import type { ExtraKey } from './options.ts';
import { tracedVisits, type TracedVisit } from './traced.ts';
import { waitedFiles, type WaitedFiles } from './waited.ts';

/** What is measured once beside the turns; empty: not asked for. */
export interface Extras {
  readonly traces: readonly TracedVisit[];
  readonly bytes: readonly WaitedFiles[];
  readonly keys: readonly KeyFigures[];
  readonly heap: readonly HeapGrowth[];
}

/** Sizes at which each is measured, and the seconds that it takes there on two quiet cores. */
const where: Readonly<Record<ExtraKey, Readonly<Record<number, number>>>> = {
  traces: { 117: 25, 1000: 25, 6000: 40, [fullSize]: 25, 20_000: 65 },
  bytes: { 117: 45 },
  keys: { 6000: 30, [fullSize]: 60, 20_000: 35 },
  heap: { 117: 70 }
};

/** Sizes that the extras need. */
export const extraSizes = (extras: readonly ExtraKey[]): readonly number[] =>
  [...new Set(extras.flatMap((extra) => Object.keys(where[extra]).map(Number)))].sort((one, other) => one - other);

/** Seconds of the extras at one size. */
export const extraSeconds = (extras: readonly ExtraKey[], people: number): number =>
  extras.reduce((sum, extra) => sum + (where[extra][people] ?? 0), 0);

const noExtras: Extras = { traces: [], bytes: [], keys: [], heap: [] };

/** Everything that is asked for at one size. */
export const extrasOf = async (
  { browser, say }: Bench,
  intranets: Intranets,
  { extras, people }: { readonly extras: readonly ExtraKey[]; readonly people: number }
): Promise<Extras> => {
  const here = extras.filter((extra) => where[extra][people] !== undefined);
  if (here.length === 0) return noExtras;
  say(`${people.toLocaleString('en-GB')}: ${here.join(', ')} …`);
  const intranet = await intranets.of(people, 'floor');
  const wants = (extra: ExtraKey): boolean => here.includes(extra);
  return {
    traces: wants('traces') ? await tracedVisits(browser, intranet, people) : [],
    bytes: wants('bytes') ? await waitedFiles(browser, intranet.origin) : [],
    keys: wants('keys') ? await keyFigures(browser, intranet, people) : [],
    heap: wants('heap') ? await heapGrowth(browser, intranet) : []
  };
};

export const togetherOf = (all: readonly Extras[]): Extras => ({
  traces: all.flatMap(({ traces }) => traces),
  bytes: all.flatMap(({ bytes }) => bytes),
  keys: all.flatMap(({ keys }) => keys),
  heap: all.flatMap(({ heap }) => heap)
});
