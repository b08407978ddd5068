/** Fewer people than this are never shown as a number: somebody might be known by it. */
export const fewest = 5;

/** A number of people, or of what they did; `few`: it is not shown. It is few, or others would be known by it. */
export type PeopleCount = number | 'few';

/** Somebody, and so few that they might be known by it. */
export const isFew = (count: number): boolean => count > 0 && count < fewest;

/**
 * Which parts of a number that is shown are not, by their place. They add up to it together with what is in none of them. Where one of
 * these is few, parts are hidden from the smallest on until what is hidden adds up to five at least: of `[1, 1, 7]` nothing
 * is shown. Parts of nobody are hidden along, or six hidden parts of six people would be one each.
 */
const partsHidden = (whole: number, parts: readonly number[]): ReadonlySet<number> => {
  const secret = new Set<number>();
  let unseen = parts.reduce((rest, count) => rest - count, whole);
  if (!isFew(unseen) && !parts.some(isFew)) return secret;
  for (const [at, count] of [...parts.entries()].sort(([, one], [, other]) => one - other)) {
    if (count >= fewest && unseen >= fewest) break;
    secret.add(at);
    unseen += count;
  }
  return secret;
};

/** What may be said of a line: of how many it is, and how many of them are in each of its groups. */
export interface LineShown {
  readonly count: boolean;
  /** Never without `count`. */
  readonly groups: boolean;
}

const addedUp = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** A line by itself: its groups add up to it. */
const lineShown = (groups: readonly number[]): LineShown => {
  const count = !isFew(addedUp(groups));
  return { count, groups: count && !groups.some(isFew) };
};

/**
 * What is shown of a table of people; there is no other rule for what is few. A line is divided into groups that have nobody
 * in common (came, stayed away); the lines have nobody in common either, and are of the whole, with whoever is in none of them. No number
 * that is shown, and nothing that numbers leave of each other, is of one to four people.
 */
export const tableShown = (
  whole: readonly number[],
  lines: readonly (readonly number[])[]
): { readonly whole: LineShown; readonly lines: readonly LineShown[] } => {
  const shown = lineShown(whole);
  const counts = partsHidden(addedUp(whole), lines.map(addedUp));
  const hidden = new Set([
    ...counts,
    ...whole.flatMap((count, group) => [
      ...partsHidden(
        count,
        lines.map((line) => line[group] ?? 0)
      )
    ])
  ]);
  return {
    whole: shown,
    lines: lines.map((_line, at) => ({
      count: shown.count && !counts.has(at),
      groups: shown.groups && !hidden.has(at)
    }))
  };
};

/** The value in the middle of what some people did; absent: of so few that it might tell of one. */
export const medianShown = (values: readonly number[]): number | undefined => {
  if (values.length < fewest) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [one = 0, other = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (one + other) / 2;
};
