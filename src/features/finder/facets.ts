import { awayOn } from '../../domain/people/ambassadors';
import type { CircleTree } from '../../domain/circles/circles';
import type { Day } from '../../domain/common/day';
import type { Chosen, Facets, Reader } from '../../domain/finder/facets';
import { declaredAs, keyOf, nameIn, wordOf } from '../../domain/common/words';
import type { Office } from '../../lists';
import { offices as officeList } from '../../lists/reading/offices';
import { spoken } from '../../lists/topics';
import { topicWord } from '../../shell/reasons';
import { capital, language, say, sayLanguage } from '../../strings/say';
import { circleName } from './circleName';

/** What values and their words come from. */
export interface Places {
  readonly circles: CircleTree;
  readonly offices: ReadonlyMap<number, Office>;
}

/** One thing that people can be filtered by. */
interface FacetEntry {
  readonly word: () => string;
  /** The values of a person; made once for a set of people, so that a keystroke only counts. */
  readonly values: (places: Places & { readonly day: Day }) => Reader;
  /** A value as people read it: what the list no longer knows stands as it is. */
  readonly valueWord: (value: string, places: Places) => string;
  /** How people look for a value: the values in order, the commonest first, or the alphabet. */
  readonly order: ((places: Places) => readonly string[]) | 'commonest' | 'alphabet';
  /** How deep a value stands under others; absent: none does. */
  readonly depth?: (value: string, places: Places) => number;
  /** Chips above the list, or a button on the line of the count. */
  readonly place: 'chips' | 'line';
}

/**
 * What people can be filtered by, each thing with all there is to say of it: an entry more is a filter more, in the page's
 * address, on the line, in the panel and in the property pane. Within a place they stand in this order.
 */
const entries = {
  circle: {
    word: () => say('FacetCircle'),
    // Every circle around one's own too, other circles included.
    values: ({ circles }) => {
      const paths = new Map(circles.circles.map(({ id }) => [id, circles.path(id).map((circle) => String(circle.id))]));
      return ({ primaryCircle, otherCircles }) => {
        const own = paths.get(primaryCircle ?? Number.NaN) ?? [];
        if (otherCircles.length === 0) return own;
        return [...new Set([...own, ...otherCircles.flatMap((id) => paths.get(id) ?? [])])];
      };
    },
    valueWord: (value, { circles }) => circleName(circles, Number(value)) || value,
    order: ({ circles }) => circles.circles.map(({ id }) => String(id)),
    depth: (value, { circles }) => Math.max(0, circles.path(Number(value)).length - 1),
    place: 'line'
  },
  topic: {
    word: () => say('FacetTopic'),
    values:
      () =>
      ({ topics }) => [...new Set(topics.map(keyOf))],
    valueWord: (value) => topicWord(value),
    order: 'commonest',
    place: 'chips'
  },
  language: {
    word: () => say('FacetLanguage'),
    values:
      () =>
      ({ languages }) => [...new Set(languages.map(keyOf))],
    valueWord: (value) => (declaredAs(spoken, value) ? capital(sayLanguage(value)) : value),
    order: () => Object.keys(spoken),
    place: 'line'
  },
  office: {
    word: () => say('FacetOffice'),
    values:
      () =>
      ({ office }) =>
        office === undefined ? [] : [String(office)],
    valueWord: (value, { offices }) => {
      const office = offices.get(Number(value));
      return office === undefined ? value : nameIn(language, office);
    },
    order: 'alphabet',
    place: 'line'
  },
  region: {
    word: () => say('FacetRegion'),
    values: ({ offices }) => {
      const regions = new Map([...offices].map(([id, { region }]) => [id, keyOf(region)]));
      return ({ office }) => [regions.get(office ?? Number.NaN) ?? ''].filter((region) => region !== '');
    },
    valueWord: (value) => wordOf(officeList.columns.Region.choices, value, language),
    order: () => Object.keys(officeList.columns.Region.choices),
    place: 'line'
  },
  availability: {
    word: () => say('FacetAvailability'),
    values:
      ({ day }) =>
      (ambassador) => [awayOn(ambassador, day) ? 'away' : 'present'],
    valueWord: (value) => say(value === 'away' ? 'AvailabilityAway' : 'AvailabilityPresent'),
    order: () => ['present', 'away'],
    place: 'line'
  }
} satisfies Readonly<Record<string, FacetEntry>>;

export type Facet = keyof typeof entries;

export const facetTable: Readonly<Record<Facet, FacetEntry>> = entries;

export const facets = Object.keys(entries) as readonly Facet[];

/** What is chosen in the Finder's filters: ids of circles and offices as text, keys of the others. */
export type FinderChosen = Chosen<Facet>;
export type FinderFacets = Facets<Facet>;

/** Those that stand at a place. */
export const facetsAt = (place: FacetEntry['place']): readonly Facet[] =>
  facets.filter((facet) => facetTable[facet].place === place);

/** What reads the values of a person in each filter. */
export const facetReaders = (places: Places & { readonly day: Day }): Readonly<Record<Facet, Reader>> =>
  Object.fromEntries(facets.map((facet) => [facet, facetTable[facet].values(places)])) as Record<Facet, Reader>;
