import type { Ambassador } from '../../lists';
import { type Day, dayOf } from '../common/day';
import { inOrder } from '../common/text';
import { keyOf } from '../common/words';

/** Who came in a wave of volunteers, and who of them serves today. */
export interface CohortStanding {
  /** As the list has it. */
  readonly cohort: string;
  readonly came: number;
  readonly serve: number;
}

interface CohortPerson {
  readonly cohort: string;
  readonly since: Day;
  readonly serves: boolean;
}

/** Each account once: whoever has a row that is not former serves. */
const cohortPeople = (ambassadors: readonly Ambassador[]): readonly CohortPerson[] => {
  const people = new Map<string, CohortPerson>();
  for (const { id, person, cohort, since, status } of ambassadors) {
    const name = cohort.trim().replace(/\s+/g, ' ');
    if (name === '') continue;
    const sign = `${person?.login.toLowerCase() ?? id} ${name.toLowerCase()}`;
    const known = people.get(sign);
    people.set(sign, {
      cohort: known?.cohort ?? name,
      since: [known?.since ?? '9999-12-31', dayOf(since) ?? '9999-12-31'].sort()[0] ?? '',
      serves: known?.serves === true || keyOf(status) !== 'Former'
    });
  }
  return [...people.values()];
};

/** Cohorts by when the middle one of them began: somebody who was proposed early makes no early cohort. */
export const stillServing = (ambassadors: readonly Ambassador[]): readonly CohortStanding[] => {
  const cohorts = new Map<string, { cohort: string; since: Day[]; came: number; serve: number }>();
  for (const { cohort, since, serves } of cohortPeople(ambassadors)) {
    const known = cohorts.get(cohort.toLowerCase()) ?? { cohort, since: [], came: 0, serve: 0 };
    known.came += 1;
    known.serve += serves ? 1 : 0;
    known.since.push(since);
    cohorts.set(cohort.toLowerCase(), known);
  }
  return [...cohorts.values()]
    .map((each) => ({ ...each, begun: [...each.since].sort()[Math.floor(each.since.length / 2)] ?? '' }))
    .sort((one, other) => inOrder(one.begun, other.begun) || inOrder(one.cohort, other.cohort))
    .map(({ cohort, came, serve }) => ({ cohort, came, serve }));
};
