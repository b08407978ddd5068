import type { Ambassador, Circle } from '../lists';
import { awayOn, serving } from './ambassadors';
import type { CircleTree } from './circles';
import type { Day } from './day';

/** How a circle stands against the target. */
export interface Cover {
  /** Absent: the list does not say, and nothing is divided by it. */
  readonly headcount?: number;
  readonly ambassadors: number;
  readonly away: number;
  /** People for one ambassador; absent without a headcount or without anybody. */
  readonly ratio?: number;
  /** Ambassadors to find until one serves `target` people; 0: met, or no headcount. */
  readonly missing: number;
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

const said = (headcount: number | undefined): number | undefined =>
  headcount !== undefined && Number.isFinite(headcount) && headcount >= 0 ? headcount : undefined;

const against = (sum: Sum, target: number): Cover => {
  const missing =
    sum.headcount === undefined || !(target > 0) ? 0 : Math.max(0, Math.ceil(sum.headcount / target) - sum.ambassadors);
  const ratio = sum.headcount === undefined || sum.ambassadors === 0 ? undefined : sum.headcount / sum.ambassadors;
  return { ...sum, missing, ...(ratio === undefined ? {} : { ratio }) };
};

const total = (sums: readonly Sum[]): Sum => {
  const known = sums.flatMap(({ headcount }) => headcount ?? []);
  return {
    ambassadors: sums.reduce((sum, each) => sum + each.ambassadors, 0),
    away: sums.reduce((sum, each) => sum + each.away, 0),
    ...(known.length === 0 ? {} : { headcount: known.reduce((sum, each) => sum + each, 0) })
  };
};

/** Coverage of a whole programme. */
export interface Coverage {
  /** Active circles in the order of the tree. */
  readonly circles: readonly CircleCover[];
  /** Everybody serving, those without a known circle too. */
  readonly total: Cover;
}

/** Headcount, ambassadors and what is missing, for each circle and in all. `target`: people whom one ambassador serves. */
export const coverageOf = (
  ambassadors: readonly Ambassador[],
  tree: CircleTree,
  { day, target }: { readonly day: Day; readonly target: number }
): Coverage => {
  const everybody = serving(ambassadors);
  const sumOf = (id: number | undefined): Sum => {
    const mine = everybody.filter(({ primaryCircle }) => tree.circle(primaryCircle)?.id === id);
    const circle = tree.circle(id);
    const headcount = circle?.active === true ? said(circle.headcount) : undefined;
    const away = mine.filter((ambassador) => awayOn(ambassador, day)).length;
    return { ambassadors: mine.length, away, ...(headcount === undefined ? {} : { headcount }) };
  };
  const sums = new Map(tree.circles.map(({ id }) => [id, sumOf(id)]));
  const own = (id: number): readonly Sum[] => {
    const sum = sums.get(id);
    return sum === undefined ? [] : [sum];
  };
  return {
    circles: tree.circles
      .filter(({ active }) => active)
      .map((circle) => ({
        circle,
        depth: tree.path(circle.id).length - 1,
        own: against(total(own(circle.id)), target),
        rolledUp: against(total([...tree.inside(circle.id)].flatMap(own)), target)
      })),
    total: against(total([...sums.values(), sumOf(undefined)]), target)
  };
};
