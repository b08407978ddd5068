import type { Ambassador, Circle } from '../../lists';
import { awayOn, nameOf, serving } from '../people/ambassadors';
import type { CircleTree } from '../circles/circles';
import type { Day } from '../common/day';
import { fold, sortedBy } from '../common/text';

/** A circle with its ambassadors, in the order of the tree. */
export interface RosterGroup {
  /** Absent: people whose circle is not known, or no longer there. The last group. */
  readonly circle?: Circle;
  /** Circles around it, 0 for the outermost. */
  readonly depth: number;
  /** Those whose primary circle it is, by name. */
  readonly people: readonly Ambassador[];
  /** People of the circle and everything inside it. */
  readonly countInside: number;
  /** The nearest circle with somebody present; only where nobody is present, absent too when nobody is anywhere. */
  readonly helpedBy?: Circle;
}

const remembered = new WeakMap<readonly Ambassador[], readonly Ambassador[]>();

/** Whom readers may see, by name. Each way to group asks for it, so the answer for a list of rows is kept with it. */
export const servingByName = (ambassadors: readonly Ambassador[]): readonly Ambassador[] => {
  // Those of one name stand by id.
  const known = remembered.get(ambassadors) ?? sortedBy(serving(ambassadors), nameOf);
  remembered.set(ambassadors, known);
  return known;
};

/** The circle in reach with somebody present; at equal distance the circle around, then inside, then the order of the tree. */
const nearestWith = (present: ReadonlySet<number>, circle: Circle, tree: CircleTree): Circle | undefined => {
  const inside = tree.inside(circle.id);
  const around = tree.around(circle.id)?.id;
  const side = (id: number): number => (id === around ? 0 : inside.has(id) ? 1 : 2);
  return tree.circles
    .filter(({ id }) => id !== circle.id && present.has(id) && tree.distance(circle.id, id) < Infinity)
    .map((each) => ({ each, steps: tree.distance(circle.id, each.id) * 3 + side(each.id) }))
    .reduce<{ each: Circle; steps: number } | undefined>(
      (best, next) => (best === undefined || next.steps < best.steps ? next : best),
      undefined
    )?.each;
};

/**
 * All serving, visible ambassadors by primary circle, in tree order. An inactive circle stands only while somebody is in it
 * or inside it.
 */
export const rosterByCircle = (
  ambassadors: readonly Ambassador[],
  tree: CircleTree,
  day: Day
): readonly RosterGroup[] => {
  const everybody = servingByName(ambassadors);
  const members = new Map<number | undefined, Ambassador[]>();
  for (const ambassador of everybody) {
    const key = tree.circle(ambassador.primaryCircle)?.id;
    const already = members.get(key);
    if (already === undefined) members.set(key, [ambassador]);
    else already.push(ambassador);
  }
  const present = new Set(
    everybody
      .filter((ambassador) => !awayOn(ambassador, day))
      .flatMap((ambassador) => tree.circle(ambassador.primaryCircle)?.id ?? [])
  );
  const groups = tree.circles.map((circle): RosterGroup => {
    const countInside = [...tree.inside(circle.id)].reduce((sum, id) => sum + (members.get(id)?.length ?? 0), 0);
    const helpedBy = present.has(circle.id) ? undefined : nearestWith(present, circle, tree);
    return {
      circle,
      depth: tree.path(circle.id).length - 1,
      people: members.get(circle.id) ?? [],
      countInside,
      ...(helpedBy === undefined ? {} : { helpedBy })
    };
  });
  const lost = members.get(undefined) ?? [];
  return [
    ...groups.filter(({ circle, countInside }) => circle?.active !== false || countInside > 0),
    ...(lost.length === 0 ? [] : [{ depth: 0, people: lost, countInside: lost.length }])
  ];
};

/** How people may stand together. */
export const groupings = ['circle', 'office', 'cohort', 'name'] as const;

export type Grouping = (typeof groupings)[number];

/** The letter under which a name stands; `#` for a name that begins with none. */
export const letterOf = (name: string): string => /^[a-z]/.exec(fold(name))?.[0].toUpperCase() ?? '#';

/** All serving, visible ambassadors by a key of theirs, by name inside it; an empty key for those without one. */
export const rosterBy = (
  ambassadors: readonly Ambassador[],
  keyFor: (ambassador: Ambassador) => string
): ReadonlyMap<string, readonly Ambassador[]> => {
  const groups = new Map<string, Ambassador[]>();
  for (const ambassador of servingByName(ambassadors)) {
    const key = keyFor(ambassador);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [ambassador]);
    else known.push(ambassador);
  }
  return groups;
};
