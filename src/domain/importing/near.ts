import { fold } from '../common/text';

/** Legal forms, which one list writes and another leaves out. */
const forms = new Set(
  'sa nv srl bv sprl bvba sc scrl cv cvba asbl vzw gmbh ag kg se ltd llc inc plc sas sarl'.split(' ')
);

const wordsOf = (text: string): readonly string[] => {
  const words = fold(text).split(' ');
  const kept = words.filter((word) => !forms.has(word));
  return kept.length === 0 ? words : kept;
};

/** Letters that have to be changed, added, left out or swapped, as far as `most`; beyond it one more than that. */
const changesBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, above]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_none, at) => at)
  ];
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      line.push(
        Math.min(
          (above[at] ?? 0) + 1,
          (line[at - 1] ?? 0) + 1,
          (above[at - 1] ?? 0) + same,
          ...(swapped ? [(before[at - 2] ?? 0) + 1] : [])
        )
      );
    }
    if (Math.min(...line) > most) return most + 1;
    [before, above] = [above, line];
  }
  return above[other.length] ?? most + 1;
};

/** Slips that are forgiven in a text of so many letters. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Comparisons for which a nearestName is looked for; in a file with more unknown texts something else is wrong. */
const mostCompared = 1_000_000;

interface Known {
  readonly shown: string;
  readonly folded: string;
  readonly sorted: string;
}

/**
 * Finds what was probably meant by a text that is no name: a slip of one or two letters, other accents, words in another
 * order, with or without a legal form. Undefined: nothing is near, or several are equally near.
 */
export const nearestName = (names: readonly string[]): ((text: string) => string | undefined) => {
  let known: readonly Known[] | undefined;
  const asked = new Map<string, string | undefined>();
  const all = (): readonly Known[] =>
    (known ??= [...new Set(names)].map((shown) => ({
      shown,
      folded: wordsOf(shown).join(' '),
      sorted: [...wordsOf(shown)].sort().join(' ')
    })));
  const look = (text: string): string | undefined => {
    const folded = wordsOf(text).join(' ');
    const sorted = [...wordsOf(text)].sort().join(' ');
    if (folded === '') return undefined;
    const most = forgiven(folded.length);
    const points = all().flatMap((each) => {
      const away = each.sorted === sorted ? 0 : changesBetween(folded, each.folded, most);
      return away > most ? [] : [{ shown: each.shown, folded: each.folded, away }];
    });
    const least = Math.min(...points.map(({ away }) => away));
    const best = points.filter(({ away }) => away === least);
    return new Set(best.map((each) => each.folded)).size === 1 ? best[0]?.shown : undefined;
  };
  return (text) => {
    if (!asked.has(text) && asked.size * all().length < mostCompared) asked.set(text, look(text));
    return asked.get(text);
  };
};
