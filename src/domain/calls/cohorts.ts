import type { Ambassador, CallRow } from '../../lists';
import { dayOf } from '../common/day';
import { keyOf } from '../common/words';
import { cohortOfCall } from './openCall';

/** A wave: how many came, and how many of them serve today. */
export interface CohortFigures {
  readonly cohort: string;
  readonly came: number;
  readonly serve: number;
  /** A call brought them; false: their circle proposed them, or somebody wrote the name otherwise. */
  readonly called: boolean;
}

/**
 * Every wave of the list, the oldest first. The list is everybody's to read, so that no figure tells more than the list; somebody whose
 * row stands there twice counts once.
 */
export const cohortFigures = (
  ambassadors: readonly Ambassador[],
  calls: readonly CallRow[]
): readonly CohortFigures[] => {
  const called = new Set(calls.map(cohortOfCall));
  const waves = new Map<string, { readonly people: Map<string, boolean>; since: string }>();
  for (const { id, cohort, person, status, since } of ambassadors) {
    const name = cohort.trim();
    if (name === '') continue;
    const wave = waves.get(name) ?? { people: new Map<string, boolean>(), since: '9999-12-31' };
    const who = person?.login.toLowerCase() ?? `#${id}`;
    wave.people.set(who, (wave.people.get(who) ?? false) || keyOf(status) !== 'Former');
    const day = dayOf(since);
    if (day !== undefined && day < wave.since) wave.since = day;
    waves.set(name, wave);
  }
  return [...waves]
    .sort(([name, one], [other, two]) =>
      one.since === two.since ? (name < other ? -1 : 1) : one.since < two.since ? -1 : 1
    )
    .map(([cohort, { people }]) => ({
      cohort,
      came: people.size,
      serve: [...people.values()].filter(Boolean).length,
      called: called.has(cohort)
    }));
};
