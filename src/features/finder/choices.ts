import type { CircleTree } from '../../domain/circles';
import type { Facet, FacetValue } from '../../domain/facets';
import { declaredAs, nameIn, wordOf } from '../../domain/words';
import type { Office } from '../../lists';
import { offices as officeList } from '../../lists/reading';
import { spoken } from '../../lists/topics';
import { capital, culture, language, say, sayLanguage } from '../../strings/say';
import { topicWord } from '../../shell/reasons';
import { circleName } from './view';

/** A value of a filter, worded. */
export interface Choice extends FacetValue {
  readonly label: string;
  /** How deep it stands under others: circles inside circles. */
  readonly depth: number;
}

/** What the words of values come from. */
export interface Places {
  readonly circles: CircleTree;
  readonly offices: ReadonlyMap<number, Office>;
}

/** The name of a filter. */
export const facetWord = (facet: Facet): string => {
  switch (facet) {
    case 'circle':
      return say('FacetCircle');
    case 'topic':
      return say('FacetTopic');
    case 'language':
      return say('FacetLanguage');
    case 'office':
      return say('FacetOffice');
    case 'region':
      return say('FacetRegion');
    case 'availability':
      return say('FacetAvailability');
  }
};

/** A value as people read it: what the list no longer knows stands as it is. */
export const valueWord = (facet: Facet, value: string, places: Places): string => {
  switch (facet) {
    case 'circle':
      return circleName(places.circles, Number(value)) || value;
    case 'office': {
      const office = places.offices.get(Number(value));
      return office === undefined ? value : nameIn(language, office);
    }
    case 'topic':
      return topicWord(value);
    case 'language':
      return declaredAs(spoken, value) ? capital(sayLanguage(value)) : value;
    case 'region':
      return wordOf(officeList.columns.Region.choices, value, language);
    case 'availability':
      return say(value === 'away' ? 'AvailabilityAway' : 'AvailabilityPresent');
  }
};

const declared: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  language: Object.keys(spoken),
  region: Object.keys(officeList.columns.Region.choices),
  availability: ['present', 'away']
};

/** The values of a filter in the order people look for them: the tree, a declared order, the commonest, the alphabet. */
export const choicesOf = (facet: Facet, values: readonly FacetValue[], places: Places): readonly Choice[] => {
  const choices = values.map((value): Choice => ({
    ...value,
    label: valueWord(facet, value.value, places),
    depth: facet === 'circle' ? Math.max(0, places.circles.path(Number(value.value)).length - 1) : 0
  }));
  const order = facet === 'circle' ? places.circles.circles.map(({ id }) => String(id)) : declared[facet];
  if (order !== undefined) {
    const place = (choice: Choice): number => (order.indexOf(choice.value) + order.length + 1) % (order.length + 1);
    return [...choices].sort((one, other) => place(one) - place(other));
  }
  const alphabet = new Intl.Collator(culture());
  return [...choices].sort(
    (one, other) => (facet === 'topic' ? other.count - one.count : 0) || alphabet.compare(one.label, other.label)
  );
};
