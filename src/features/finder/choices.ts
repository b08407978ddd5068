import type { FacetValue } from '../../domain/finder/facets';
import type { FacetChoice } from '../../shell/Filters';
import { culture } from '../../strings/say';
import { type Facet, facetTable, type Places } from './facets';

/** The name of a filter. */
export const facetWord = (facet: Facet): string => facetTable[facet].word();

export const valueWord = (facet: Facet, value: string, places: Places): string =>
  facetTable[facet].valueWord(value, places);

/** The values of a filter in the order in which people look for them; what is not in a given order comes behind it. */
export const choicesOf = (facet: Facet, values: readonly FacetValue[], places: Places): readonly FacetChoice[] => {
  const { order, depth } = facetTable[facet];
  const choices = values.map((value): FacetChoice => ({
    ...value,
    label: valueWord(facet, value.value, places),
    depth: depth?.(value.value, places) ?? 0
  }));
  if (typeof order === 'function') {
    const ordered = order(places);
    const place = (choice: FacetChoice): number =>
      (ordered.indexOf(choice.value) + ordered.length + 1) % (ordered.length + 1);
    return choices.sort((one, other) => place(one) - place(other));
  }
  const alphabet = new Intl.Collator(culture());
  return choices.sort(
    (one, other) => (order === 'commonest' ? other.count - one.count : 0) || alphabet.compare(one.label, other.label)
  );
};
