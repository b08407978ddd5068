import { middleOf } from './interval.ts';
import { nameOf, type Figure } from './figures.ts';
import { subjects, type SubjectKey } from './subjects.ts';

/** How one figure, or one subject over all its figures, differs between two runs. */
export interface Difference {
  readonly name: string;
  /** The change of the ratio, as part of an empty web part. */
  readonly shift: number;
  readonly low: number;
  readonly high: number;
  /** Milliseconds that the shift is of this run's floor. */
  readonly milliseconds: number;
  readonly verdict: 'slower' | 'faster' | 'same';
}

/** Numbers that are the same at every run of the command: a comparison says the same of the same two files. */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
};

const rounds = 800;

/** All differences between a figure's old and new ratios. */
const between = (old: readonly number[], now: readonly number[]): readonly number[] =>
  now.flatMap((one) => old.map((other) => one - other));

/**
 * The shift from old to new ratios, by Hodges and Lehmann: the middle of all their differences, over several figures of
 * all of these; the interval by drawing each figure’s turns again and again.
 */
export const shiftOf = (
  pairs: readonly { readonly old: readonly number[]; readonly now: readonly number[] }[],
  confidence: number
): { readonly shift: number; readonly low: number; readonly high: number } => {
  const chance = generator(20261128);
  const drawn = (figures: readonly number[]): readonly number[] =>
    figures.map(() => figures[Math.floor(chance() * figures.length)] ?? Number.NaN);
  const shift = (of: typeof pairs): number => middleOf(of.flatMap(({ old, now }) => between(old, now)));
  const all = Array.from({ length: rounds }, () =>
    shift(pairs.map(({ old, now }) => ({ old: drawn(old), now: drawn(now) })))
  ).sort((one, other) => one - other);
  const cut = Math.floor(((1 - confidence) / 2) * rounds);
  return { shift: shift(pairs), low: all[cut] ?? Number.NaN, high: all[rounds - 1 - cut] ?? Number.NaN };
};

/** Less than this part of an empty web part is nothing that anybody could do something about. */
const least = 0.01;

const verdictOf = (low: number, high: number): Difference['verdict'] =>
  low > least ? 'slower' : high < -least ? 'faster' : 'same';

/** A figure has changed when the two runs' own 90 % intervals do not even touch. */
const ofFigure = (old: Figure, now: Figure): Difference => {
  const { shift, low, high } = shiftOf([{ old: old.ratios, now: now.ratios }], 0.9);
  const isAbove = (one: Figure, other: Figure): boolean =>
    (one.ratio.low ?? Number.NEGATIVE_INFINITY) > (other.ratio.high ?? Number.POSITIVE_INFINITY);
  const verdict = isAbove(now, old) ? 'slower' : isAbove(old, now) ? 'faster' : 'same';
  return { name: nameOf(now), shift, low, high, milliseconds: shift * now.floor, verdict };
};

/** A subject has changed when all its figures together say so, with 99 %: small changes show here first. */
const ofSubject = (key: SubjectKey, pairs: readonly (readonly [Figure, Figure])[]): Difference => {
  const ratios = pairs.map(([old, now]) => ({ old: old.ratios, now: now.ratios }));
  const { shift, low, high } = shiftOf(ratios, 0.99);
  const floor = middleOf(pairs.map(([, now]) => now.floor));
  const name = `${subjects[key].name}, all ${pairs.length} figures`;
  return { name, shift, low, high, milliseconds: shift * floor, verdict: verdictOf(low, high) };
};

/** Every figure that both runs have, and every subject over all of them. */
export const differencesOf = (
  old: readonly Figure[],
  now: readonly Figure[]
): { readonly figures: readonly Difference[]; readonly subjects: readonly Difference[] } => {
  const pairs = now.flatMap((figure) => {
    const before = old.find((each) => nameOf(each) === nameOf(figure));
    return before === undefined ? [] : [[before, figure] as const];
  });
  const keys = [...new Set(pairs.map(([, { subject }]) => subject))];
  return {
    figures: pairs.map(([before, figure]) => ofFigure(before, figure)),
    // Where the network or the processor is made slow, a change weighs otherwise: those are judged one by one.
    subjects: keys.flatMap((key) => {
      const own = pairs.filter(
        ([, { subject, latency, slowdown }]) => subject === key && latency === 0 && slowdown === 1
      );
      return own.length === 0 ? [] : [ofSubject(key, own)];
    })
  };
};

const signed = (value: number, digits: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

const lineOf = ({ name, shift, low, high, milliseconds, verdict }: Difference): string =>
  `${verdict.padEnd(6)} ${name}: ${signed(shift, 3)} [${signed(low, 3)} to ${signed(high, 3)}] of an empty web part, ${signed(milliseconds, 0)} ms`;

/** What the command prints, and whether the two runs agree. */
export const comparison = (
  old: readonly Figure[],
  now: readonly Figure[]
): { readonly text: string; readonly agrees: boolean; readonly slower: boolean } => {
  const { figures, subjects: whole } = differencesOf(old, now);
  if (figures.length === 0) return { text: 'The two runs have no figure in common.', agrees: false, slower: false };
  const changed = figures.filter(({ verdict }) => verdict !== 'same');
  const all = [...whole, ...figures];
  const agrees = all.every(({ verdict }) => verdict === 'same');
  const closing = agrees
    ? `The two runs agree: all ${figures.length} figures within their 90 % intervals.`
    : `The two runs differ: ${changed.length} of ${figures.length} figures outside of each other's 90 % intervals.`;
  return {
    text: [...whole.map(lineOf), ...changed.map(lineOf), closing].join('\n'),
    agrees,
    slower: all.some(({ verdict }) => verdict === 'slower')
  };
};
