import * as React from 'react';
import { onceMade } from '../../device/onceMade';
import type { CircleTree } from '../../domain/circles/circles';
import type { FacetValue } from '../../domain/finder/facets';
import type { Found } from '../../domain/finder/finder';
import type { Ambassador, Circle } from '../../lists';
import { type Facet, facets as allFacets, type FinderChosen, type FinderFacets } from './facets';

export type Counts = Readonly<Record<Facet, readonly FacetValue[]>>;

/** What the filters offer, and how many each value would give. */
export interface Counting {
  /** Filters that the page's author lets stand, and in which somebody has a value. */
  readonly offered: readonly Facet[];
  /** How many values each filter has, whatever is asked. */
  readonly valuesIn: (facet: Facet) => number;
  /** The commonest topics first, whatever is asked: chips do not change places. */
  readonly commonTopics: () => readonly string[];
  /** Another function only when the numbers may be others; counted when it is called, and once. */
  readonly counts: () => Counts;
}

export interface CountsAsked {
  readonly facets: () => FinderFacets;
  readonly circles: CircleTree;
  readonly everybody: readonly Ambassador[];
  /** Whom the search selects. */
  readonly searched: readonly Found[];
  readonly chosen: FinderChosen;
  /** The circle whose people alone are shown; absent: everybody is. */
  readonly target: Circle | undefined;
  /** Filters that are not offered are false; absent: all are. */
  readonly filters: Readonly<Partial<Record<Facet, boolean>>> | undefined;
}

/** The circles around the page's own one hold the same people as it does. */
const choosable = (target: Circle | undefined, circles: CircleTree): ((value: FacetValue) => boolean) => {
  if (target === undefined) return () => true;
  const inside = circles.inside(target.id);
  return ({ value, chosen }) => chosen || (Number(value) !== target.id && inside.has(Number(value)));
};

/** Counts lazily: while somebody types, only the chips are counted, and a frame after the list. */
export const useCounts = ({ facets, circles, everybody, searched, chosen, target, filters }: CountsAsked): Counting => {
  const inTarget = React.useMemo(() => choosable(target, circles), [target, circles]);
  const all = React.useMemo(
    () =>
      onceMade((): Counts => {
        const counted = facets().counts(everybody, {});
        return { ...counted, circle: counted.circle.filter(inTarget) };
      }),
    [facets, everybody, inTarget]
  );
  const commonTopics = React.useMemo(
    () => onceMade(() => [...all().topic].sort((one, other) => other.count - one.count).map(({ value }) => value)),
    [all]
  );
  const counts = React.useMemo(
    () =>
      onceMade((): Counts => {
        const rows = searched.map(({ ambassador }) => ambassador);
        const counted = facets().counts(rows, chosen);
        return { ...counted, circle: counted.circle.filter(inTarget) };
      }),
    [facets, searched, chosen, inTarget]
  );
  return {
    offered: allFacets.filter((facet) => filters?.[facet] !== false),
    valuesIn: (facet) => all()[facet].length,
    commonTopics,
    counts
  };
};
