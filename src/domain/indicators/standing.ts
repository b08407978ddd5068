import type { Ambassador, Circle } from '../../lists';
import type { CircleTree } from '../circles/circles';
import { type Aim, coverageOf, needOf } from '../circles/coverage';
import { type CohortStanding, stillServing } from '../people/cohorts';

/** What is told of the programme from lists that everybody reads. */
export interface ProgrammeStanding {
  readonly ambassadors: number;
  /** Of all circles; absent: no circle says. */
  readonly headcount?: number;
  /** One ambassador for so many; absent: nobody serves, or no circle says how many it has. */
  readonly ratio?: number;
  readonly circles: number;
  /** With somebody of their own, as the roster counts. */
  readonly covered: number;
  /** Without anybody, in the order of the tree: never by lack. */
  readonly nobody: readonly Circle[];
  readonly cohorts: readonly CohortStanding[];
}

/** Computed as it stands on a day. */
export const programmeStanding = (
  ambassadors: readonly Ambassador[],
  tree: CircleTree,
  aim: Aim
): ProgrammeStanding => {
  const { circles, total } = coverageOf(ambassadors, tree, aim);
  const active = circles.filter(({ circle }) => circle.active);
  return {
    ambassadors: total.ambassadors,
    circles: active.length,
    covered: active.filter(({ own }) => own.ambassadors > 0).length,
    nobody: active.filter(({ own }) => needOf(own) === 'nobody').map(({ circle }) => circle),
    cohorts: stillServing(ambassadors),
    ...(total.headcount === undefined ? {} : { headcount: total.headcount }),
    ...(total.ratio === undefined ? {} : { ratio: total.ratio })
  };
};
