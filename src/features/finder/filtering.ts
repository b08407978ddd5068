import type { Filtering } from '../../shell/Filters';
import { say, sayCount } from '../../strings/say';
import { choicesOf, facetWord, valueWord } from './choices';
import { type Facet, facetsAt } from './facets';
import type { FinderState } from './useFinder';

/** The Finder's filters for what draws them: its names of filters are those of its own table. */
export const finderFiltering = (finder: FinderState): Filtering => {
  const at = (facet: string): Facet => facet as Facet;
  return {
    label: say('FinderTopics'),
    line: facetsAt('line').filter((facet) => finder.offered.includes(facet)),
    chips: finder.offered.includes('topic'),
    word: (facet) => facetWord(at(facet)),
    valueWord: (facet, value) => valueWord(at(facet), value, finder),
    choicesOf: (facet, values) => choicesOf(at(facet), values, finder),
    valuesIn: (facet) => finder.valuesIn(at(facet)),
    commonTopics: finder.commonTopics(),
    counts: finder.counts,
    chosen: finder.asked.chosen,
    choose: (chosen) => finder.ask({ ...finder.asked, chosen, person: undefined }, 'push'),
    show: sayCount('FacetShow', finder.selected.length)
  };
};
