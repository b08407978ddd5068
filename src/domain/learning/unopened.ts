import type { Day } from '../common/day';
import type { ProgressRow } from './progress';
import { fewest } from '../common/fewest';

/**
 * Modules that fewer than five people opened since a day, in the order given. Which ones they are is all that is told: how many
 * people opened one of them is told nowhere.
 */
export const hardlyOpened = (rows: readonly ProgressRow[], keys: readonly string[], since: Day): readonly string[] => {
  const openers = new Map<string, Set<number>>();
  for (const { author, moduleKey, state, startedOn, doneOn } of rows) {
    const last = doneOn ?? startedOn ?? '';
    if (state === 'None' || last < since) continue;
    const key = moduleKey.trim();
    const people = openers.get(key) ?? new Set();
    openers.set(key, people.add(author));
  }
  return keys.filter((key) => (openers.get(key)?.size ?? 0) < fewest);
};
