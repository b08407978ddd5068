import type { Ambassador, Circle, Office } from '../../lists';
import { awayOn, serving } from '../people/ambassadors';
import type { CircleTree } from './circles';
import type { Day } from '../common/day';
import { keyOf } from '../common/words';

/** How a circle, a place or everybody stands against the target. */
export interface Cover {
  /** Absent: the list does not say, and nothing is divided by it. */
  readonly headcount?: number;
  readonly ambassadors: number;
  readonly away: number;
  /** People for one ambassador; absent without a headcount or without anybody. */
  readonly ratio?: number;
  /** Ambassadors to find until one serves `target` people; 0: met, or no headcount. */
  readonly missing: number;
  /** Share of the target reached, 1 = met; absent without a headcount or a target. */
  readonly reached?: number;
}

/** A circle by itself, and with everything inside it. */
export interface CircleCover {
  readonly circle: Circle;
  readonly depth: number;
  readonly own: Cover;
  /** Computed once on the sums: the missing of the parts do not add up to it. */
  readonly rolledUp: Cover;
}

interface Sum {
  readonly headcount?: number;
  readonly ambassadors: number;
  readonly away: number;
}

/** How the target is set: today, and how many people one ambassador should serve. */
export interface Aim {
  readonly day: Day;
  readonly target: number;
}

const headcountSaid = (headcount: number | undefined): number | undefined =>
  headcount !== undefined && Number.isFinite(headcount) && headcount >= 0 ? headcount : undefined;

/** Whether a circle or an office can be compared with its target. */
export const hasHeadcount = ({ headcount }: { readonly headcount: number | undefined }): boolean =>
  headcountSaid(headcount) !== undefined;

const reachedBy = ({ headcount, ambassadors }: Sum, target: number): number | undefined => {
  if (headcount === undefined || !(target > 0)) return undefined;
  return headcount === 0 ? 1 : (ambassadors * target) / headcount;
};

const against = (sum: Sum, target: number): Cover => {
  const missing =
    sum.headcount === undefined || !(target > 0) ? 0 : Math.max(0, Math.ceil(sum.headcount / target) - sum.ambassadors);
  const ratio = sum.headcount === undefined || sum.ambassadors === 0 ? undefined : sum.headcount / sum.ambassadors;
  const reached = reachedBy(sum, target);
  return {
    ...sum,
    missing,
    ...(ratio === undefined ? {} : { ratio }),
    ...(reached === undefined ? {} : { reached })
  };
};

const total = (sums: readonly Sum[]): Sum => {
  const known = sums.flatMap(({ headcount }) => headcount ?? []);
  return {
    ambassadors: sums.reduce((sum, each) => sum + each.ambassadors, 0),
    away: sums.reduce((sum, each) => sum + each.away, 0),
    ...(known.length === 0 ? {} : { headcount: known.reduce((sum, each) => sum + each, 0) })
  };
};

/** Counts people by a key of theirs, each once. */
const countedBy = <Key>(
  everybody: readonly Ambassador[],
  day: Day,
  of: (ambassador: Ambassador) => Key
): ReadonlyMap<Key, Sum> => {
  const sums = new Map<Key, Sum>();
  for (const ambassador of everybody) {
    const { ambassadors, away } = sums.get(of(ambassador)) ?? { ambassadors: 0, away: 0 };
    sums.set(of(ambassador), { ambassadors: ambassadors + 1, away: away + (awayOn(ambassador, day) ? 1 : 0) });
  }
  return sums;
};

const withHeadcount = (sum: Sum | undefined, headcount: number | undefined): Sum => ({
  ...(sum ?? { ambassadors: 0, away: 0 }),
  ...(headcount === undefined ? {} : { headcount })
});

/** Coverage of a whole programme. */
export interface Coverage {
  /** Active circles, and those with somebody in them, in the order of the tree. */
  readonly circles: readonly CircleCover[];
  /** Everybody serving, those without a known circle too. */
  readonly total: Cover;
}

/** Headcount, ambassadors and what is missing, for each circle and in all. `target`: people whom one ambassador serves. */
export const coverageOf = (ambassadors: readonly Ambassador[], tree: CircleTree, { day, target }: Aim): Coverage => {
  const people = countedBy(serving(ambassadors), day, ({ primaryCircle }) => tree.circle(primaryCircle)?.id);
  const sums = new Map(
    tree.circles.map(({ id, active, headcount }) => [
      id,
      withHeadcount(people.get(id), active ? headcountSaid(headcount) : undefined)
    ])
  );
  const own = (id: number): readonly Sum[] => {
    const sum = sums.get(id);
    return sum === undefined ? [] : [sum];
  };
  return {
    circles: tree.circles
      .filter(({ active, id }) => active || (sums.get(id)?.ambassadors ?? 0) > 0)
      .map((circle) => ({
        circle,
        depth: tree.path(circle.id).length - 1,
        own: against(total(own(circle.id)), target),
        rolledUp: against(total([...tree.inside(circle.id)].flatMap(own)), target)
      })),
    total: against(total([...sums.values(), withHeadcount(people.get(undefined), undefined)]), target)
  };
};

/** Offices one by one, and regions as the sums of theirs. */
export interface PlaceCoverage {
  readonly offices: readonly { readonly office: Office; readonly cover: Cover }[];
  /** By region as the offices have it; offices without one are in none. */
  readonly regions: readonly { readonly region: Exclude<Office['region'], undefined>; readonly cover: Cover }[];
}

/** The same against the headcount of offices and regions; people whose office is not known are in none. */
export const placeCoverageOf = (
  ambassadors: readonly Ambassador[],
  offices: readonly Office[],
  { day, target }: Aim
): PlaceCoverage => {
  const people = countedBy(serving(ambassadors), day, ({ office }) => office);
  const sums = offices.map((office) => ({
    office,
    sum: withHeadcount(people.get(office.id), headcountSaid(office.headcount))
  }));
  const regions = new Map<string, { region: Exclude<Office['region'], undefined>; sums: Sum[] }>();
  for (const { office, sum } of sums) {
    if (office.region === undefined) continue;
    const known = regions.get(keyOf(office.region));
    if (known === undefined) regions.set(keyOf(office.region), { region: office.region, sums: [sum] });
    else known.sums.push(sum);
  }
  return {
    offices: sums.map(({ office, sum }) => ({ office, cover: against(sum, target) })),
    regions: [...regions.values()].map(({ region, sums: parts }) => ({ region, cover: against(total(parts), target) }))
  };
};

/** What a curator should know first: nobody at all; everybody away; one person only; short of the target; met; not known. */
export type CoverageNeed = 'nobody' | 'allAway' | 'single' | 'short' | 'met' | 'unknown';

/** The most pressing thing to know; a circle of nobody lacks nobody. */
export const needOf = (cover: Cover): CoverageNeed => {
  const { ambassadors, away, headcount, missing } = cover;
  if (ambassadors === 0) return headcount === 0 ? 'met' : 'nobody';
  if (away === ambassadors) return 'allAway';
  if (ambassadors === 1 && headcount !== 1) return 'single';
  if (headcount === undefined) return 'unknown';
  return missing > 0 ? 'short' : 'met';
};

/** Whether the circle relies on one person, there or away. */
export const restsOnOne = ({ ambassadors, headcount }: Cover): boolean => ambassadors === 1 && headcount !== 1;

/** Worst first: by the share of the target that is reached; who is there for nobody knows how many comes last. */
export const byNeed = (one: Cover, other: Cover): number => {
  const share = ({ reached, ambassadors }: Cover): number => reached ?? (ambassadors === 0 ? 0 : Infinity);
  const [first, second] = [share(one), share(other)];
  if (first !== second) return first < second ? -1 : 1;
  return other.missing - one.missing || (other.headcount ?? 0) - (one.headcount ?? 0);
};
