import type { Ambassador, Office } from '../lists';
import { awayOn } from './ambassadors';
import type { CircleTree } from './circles';
import type { Day } from './day';
import { keyOf } from './words';

/** What people can be filtered by. */
export const facets = ['circle', 'topic', 'language', 'office', 'region', 'availability'] as const;
export type Facet = (typeof facets)[number];

/**
 * What is chosen in each facet: ids of circles and offices as text, keys of topics, languages and regions, `present` or `away`.
 * Several values of one facet widen, several facets narrow. Absent or empty: not filtered.
 */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A value with the number of people it brings. */
export interface FacetValue {
  readonly value: string;
  /** People with this value among those that search and the other facets leave. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface Places {
  readonly circles: CircleTree;
  readonly offices: readonly Office[];
  readonly day: Day;
}

type ValuesOf = (ambassador: Ambassador) => readonly string[];

const some = (value: number | undefined): readonly string[] => (value === undefined ? [] : [String(value)]);
const said = (value: string): readonly string[] => (value === '' ? [] : [value]);

/** The values a person has in each facet; for circles also every circle around theirs, other circles included. */
const readers = (places: Places): Readonly<Record<Facet, ValuesOf>> => {
  const regions = new Map(places.offices.map((office) => [office.id, keyOf(office.region)]));
  const paths = new Map(
    places.circles.circles.map(({ id }) => [id, places.circles.path(id).map((circle) => String(circle.id))])
  );
  return {
    circle: ({ primaryCircle, otherCircles }) => {
      const own = paths.get(primaryCircle ?? NaN) ?? [];
      if (otherCircles.length === 0) return own;
      return [...new Set([...own, ...otherCircles.flatMap((id) => paths.get(id) ?? [])])];
    },
    topic: ({ topics }) => [...new Set(topics.map(keyOf))],
    language: ({ languages }) => [...new Set(languages.map(keyOf))],
    office: ({ office }) => some(office),
    region: ({ office }) => said(regions.get(office ?? NaN) ?? ''),
    availability: (ambassador) => [awayOn(ambassador, places.day) ? 'away' : 'present']
  };
};

/** Filters and counts over the same people; made once for a set of people. */
export interface Facets {
  /** Whether a person passes every facet. */
  readonly passes: (ambassador: Ambassador, chosen: Chosen) => boolean;
  /** For each facet the values that anybody has, and the chosen ones, with what choosing each would give. */
  readonly counts: (selected: readonly Ambassador[], chosen: Chosen) => Readonly<Record<Facet, readonly FacetValue[]>>;
}

/** Reads everybody's values once, so that a keystroke only counts. `everybody` decides which values are offered. */
export const facetsOf = (everybody: readonly Ambassador[], places: Places): Facets => {
  const read = readers(places);
  const valuesOf = (ambassador: Ambassador): Readonly<Record<Facet, readonly string[]>> => ({
    circle: read.circle(ambassador),
    topic: read.topic(ambassador),
    language: read.language(ambassador),
    office: read.office(ambassador),
    region: read.region(ambassador),
    availability: read.availability(ambassador)
  });
  const known = new Map(everybody.map((ambassador) => [ambassador.id, valuesOf(ambassador)]));
  const values = (ambassador: Ambassador): Readonly<Record<Facet, readonly string[]>> =>
    known.get(ambassador.id) ?? valuesOf(ambassador);
  const fails = (
    ambassador: Ambassador,
    active: readonly (readonly [Facet, ReadonlySet<string>])[]
  ): readonly Facet[] => {
    const mine = values(ambassador);
    return active.filter(([facet, wanted]) => !mine[facet].some((value) => wanted.has(value))).map(([facet]) => facet);
  };
  const activeOf = (chosen: Chosen): readonly (readonly [Facet, ReadonlySet<string>])[] =>
    facets.flatMap((facet) => {
      const wanted = chosen[facet] ?? [];
      return wanted.length === 0 ? [] : [[facet, new Set(wanted)] as const];
    });
  const offered = new Map(
    facets.map((facet) => [facet, new Set([...known.values()].flatMap((mine) => mine[facet]))] as const)
  );
  return {
    passes: (ambassador, chosen) => fails(ambassador, activeOf(chosen)).length === 0,
    counts: (selected, chosen) => {
      const active = activeOf(chosen);
      const counted = new Map(facets.map((facet) => [facet, new Map<string, number>()] as const));
      for (const ambassador of selected) {
        const failed = fails(ambassador, active);
        if (failed.length > 1) continue;
        const mine = values(ambassador);
        // Who fails one facet only still counts there: choosing that value instead would bring them.
        for (const facet of failed.length === 1 ? failed : facets) {
          const counts = counted.get(facet);
          for (const value of mine[facet]) counts?.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      const list = (facet: Facet): readonly FacetValue[] => {
        const wanted = chosen[facet] ?? [];
        return [...new Set([...(offered.get(facet) ?? []), ...wanted])].sort().map((value) => ({
          value,
          count: counted.get(facet)?.get(value) ?? 0,
          chosen: wanted.includes(value)
        }));
      };
      return {
        circle: list('circle'),
        topic: list('topic'),
        language: list('language'),
        office: list('office'),
        region: list('region'),
        availability: list('availability')
      };
    }
  };
};
