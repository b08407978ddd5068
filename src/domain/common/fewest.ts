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
export const partsHidden = (whole: number, parts: readonly number[]): ReadonlySet<number> => {
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

/** What is shown of the parts of a number that is shown. */
export const partsShown = (whole: number, parts: readonly number[]): readonly PeopleCount[] => {
  const secret = partsHidden(whole, parts);
  return parts.map((count, at) => (secret.has(at) ? 'few' : count));
};
