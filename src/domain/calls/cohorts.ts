import type { Ambassador, CallRow } from '../../lists';
import { type CohortStanding, stillServing } from '../people/cohorts';
import { cohortOfCall } from './openCall';

/** A wave, as whoever handles calls reads it. */
export interface CohortFigures extends CohortStanding {
  /** A call brought them; false: their circle proposed them, or somebody wrote the name otherwise. */
  readonly called: boolean;
}

/** Every wave of the list. The list is everybody's to read, so that no figure tells more than the list. */
export const cohortFigures = (
  ambassadors: readonly Ambassador[],
  calls: readonly CallRow[]
): readonly CohortFigures[] => {
  const called = new Set(calls.map(cohortOfCall));
  return stillServing(ambassadors).map((each) => ({ ...each, called: called.has(each.cohort) }));
};
