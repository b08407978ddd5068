import { type Kind, kinds, type Line } from './lines.ts';

/** One thing that is not as it was. */
export interface Difference {
  readonly kind: Kind;
  /** Absent: it was not there. */
  readonly was?: string;
  /** Absent: it is gone. */
  readonly is?: string;
  /** The heading above it. */
  readonly at: string;
}

/** The longest runs that two lists have in common, as pairs of places. */
const common = (old: readonly Line[], now: readonly Line[]): readonly (readonly [number, number])[] => {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const row = (at: number): Uint16Array => lengths[at] ?? new Uint16Array(0);
  for (let from = old.length - 1; from >= 0; from--)
    for (let to = now.length - 1; to >= 0; to--)
      row(from)[to] =
        old[from]?.says === now[to]?.says
          ? (row(from + 1)[to + 1] ?? 0) + 1
          : Math.max(row(from + 1)[to] ?? 0, row(from)[to + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let from = 0, to = 0; from < old.length && to < now.length;)
    if (old[from]?.says === now[to]?.says) pairs.push([from++, to++]);
    else if ((row(from + 1)[to] ?? 0) >= (row(from)[to + 1] ?? 0)) from++;
    else to++;
  return pairs;
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much two lines have in common, from 0 to 1. */
const likeness = (one: string, other: string): number => {
  const [left, right] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const both = [...left].filter((word) => right.has(word)).length;
  return both === 0 ? 0 : (2 * both) / (left.size + right.size);
};

/** A line that became another, went or came. */
interface Change {
  readonly was?: Line;
  readonly is?: Line;
}

/** What stands between two common runs: what became what, what is gone, what is new. */
const between = (gone: readonly Line[], added: readonly Line[]): readonly Change[] => {
  if (gone.length === added.length) return gone.map((was, at) => ({ was, is: added[at] ?? was }));
  const left = [...added];
  const found = gone.map((was): Change => {
    const [best] = left
      .map((is) => ({ is, like: likeness(was.says, is.says) }))
      .filter(({ like }) => like > 0.4)
      .sort((one, other) => other.like - one.like);
    if (best === undefined) return { was };
    left.splice(left.indexOf(best.is), 1);
    return { was, is: best.is };
  });
  return [...found, ...left.map((is): Change => ({ is }))];
};

/** The same line gone here and new there has moved: one change. */
const joined = (changes: readonly Change[]): readonly Change[] => {
  const came = changes.filter(({ was }) => was === undefined);
  return changes
    .map((change): Change => {
      const { was, is } = change;
      const twin = is === undefined ? came.findIndex((other) => other.is?.says === was?.says) : -1;
      const [there] = twin === -1 ? [] : came.splice(twin, 1);
      return there?.is === undefined ? change : { ...change, is: there.is };
    })
    .filter((change) => change.was !== undefined || came.includes(change));
};

/** What a line stands behind, when that is all that tells where it was from where it is. */
const place = (line: Line, lines: readonly Line[]): string => {
  const before = lines[lines.indexOf(line) - 1];
  return `${line.says} (${before === undefined ? 'first' : `after: ${before.says}`})`;
};

const difference = (kind: Kind, { was, is }: Change, old: readonly Line[], now: readonly Line[]): Difference => {
  const moved = was !== undefined && was.says === is?.says;
  return {
    kind,
    ...(was === undefined ? {} : { was: moved ? place(was, old) : was.says }),
    ...(is === undefined ? {} : { is: moved ? place(is, now) : is.says }),
    at: (is ?? was)?.at ?? ''
  };
};

const ofKind = (kind: Kind, old: readonly Line[], now: readonly Line[]): readonly Difference[] => {
  let begin = 0;
  while (begin < old.length && begin < now.length && old[begin]?.says === now[begin]?.says) begin++;
  let end = 0;
  while (
    end < old.length - begin &&
    end < now.length - begin &&
    old[old.length - 1 - end]?.says === now[now.length - 1 - end]?.says
  )
    end++;
  const before = old.slice(begin, old.length - end);
  const after = now.slice(begin, now.length - end);
  const runs = [...common(before, after), [before.length, after.length] as const];
  const changes = runs.flatMap(([from, to], at) => {
    const [lastFrom, lastTo] = runs[at - 1] ?? [-1, -1];
    return between(before.slice(lastFrom + 1, from), after.slice(lastTo + 1, to));
  });
  return joined(changes).map((change) => difference(kind, change, old, now));
};

/** What of two sentences is not the same, in whole words: from the first that differs to the last. */
const core = ({ was = '', is = '' }: Difference): readonly [string, string] => {
  const [one, other] = [was.split(/(?<=[\s"=])|(?=[\s"])/), is.split(/(?<=[\s"=])|(?=[\s"])/)];
  let begin = 0;
  while (begin < one.length && begin < other.length && one[begin] === other[begin]) begin++;
  let end = 0;
  while (
    end < one.length - begin &&
    end < other.length - begin &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const rest = (words: readonly string[]): string =>
    words
      .slice(begin, words.length - end)
      .join('')
      .trim();
  return [rest(one), rest(other)];
};

/** A name or a title that says what the text says has changed with it, and is not told again. */
const isToldBy = (difference: Difference, told: readonly Difference[]): boolean => {
  const { was, is } = difference;
  if (was === undefined || is === undefined) return false;
  const both = told.filter((each) => each.was !== undefined && each.is !== undefined);
  const changed = [...both.map((each) => [each.was ?? '', each.is ?? ''] as const), ...both.map(core)];
  const [from, to] = core(difference);
  return (
    changed.some(([old, now]) => old !== '' && was.replaceAll(old, now) === is) ||
    changed.some(([old, now]) => from !== '' && to !== '' && old.includes(from) && now.includes(to))
  );
};

const repeats: readonly Kind[] = ['role', 'attribute'];

const isEqual = (one: Difference, other: Difference): boolean =>
  one.kind === other.kind && one.was === other.was && one.is === other.is;

/** How a state differs from what it was; each change once. */
export const differencesOf = (old: readonly Line[], now: readonly Line[]): readonly Difference[] => {
  const told: Difference[] = [];
  for (const kind of kinds) {
    const before = [...told];
    const ours = ({ kind: its }: Line): boolean => its === kind;
    for (const found of ofKind(kind, old.filter(ours), now.filter(ours)))
      if (!told.some((each) => isEqual(each, found)) && !(repeats.includes(kind) && isToldBy(found, before)))
        told.push(found);
  }
  return told;
};

/** A difference as one line: where, what was, what is. */
export const sentenceOf = ({ kind, was, is, at }: Difference): string => {
  const where = at === '' ? '' : ` below “${at}”`;
  if (was === undefined) return `${kind}${where}: new: ${is ?? ''}`;
  if (is === undefined) return `${kind}${where}: gone: ${was}`;
  return `${kind}${where}: was: ${was} | is: ${is}`;
};
