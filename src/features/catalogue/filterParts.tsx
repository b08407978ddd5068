import * as React from 'react';
import type { FacetValue } from '../../domain/finder/facets';
import { FacetLine, type Filtering, TopicChips } from '../../shell/Filters';
import { say, sayCount } from '../../strings/say';
import { Chip } from '../../ui/Chip';
import { type TrainingChosen, type TrainingFacet, trainingFacetTable } from './facets';
import type { CatalogueState } from './useCatalogue';

interface TrainingFiltersProps {
  readonly state: CatalogueState;
}

/** How far one is stands as a chip on the line, and with the others in the panel. */
const onTheLine: readonly TrainingFacet[] = ['format', 'level', 'language', 'length'];

const facetOrder = (facet: TrainingFacet, values: readonly FacetValue[]): readonly FacetValue[] => {
  const { order } = trainingFacetTable[facet];
  const place = ({ value }: FacetValue): number =>
    order === undefined ? 0 : (order.indexOf(value) + order.length + 1) % (order.length + 1);
  return [...values].sort((one, other) => place(one) - place(other) || other.count - one.count);
};

const filteringOf = (state: CatalogueState, line: readonly TrainingFacet[]): Filtering => {
  const entry = (facet: string) => trainingFacetTable[facet as TrainingFacet];
  return {
    label: say('CatalogueTopics'),
    line,
    chips: true,
    word: (facet) => entry(facet).word(),
    valueWord: (facet, value) => entry(facet).valueWord(value),
    choicesOf: (facet, values) =>
      facetOrder(facet as TrainingFacet, values).map((value) => ({
        ...value,
        label: entry(facet).valueWord(value.value),
        depth: 0
      })),
    valuesIn: state.valuesIn,
    commonTopics: state.topics,
    counts: state.counts,
    chosen: state.asked.chosen,
    choose: (chosen) => state.ask({ text: state.asked.text, chosen: chosen as TrainingChosen }, 'push'),
    show: sayCount('CatalogueShow', state.selected.length)
  };
};

/** Topics as chips; below 600 px all filters in a panel. */
export const TrainingChips = ({ state }: TrainingFiltersProps): React.ReactElement => (
  <TopicChips filtering={filteringOf(state, [...onTheLine, 'state'])} />
);

/** The filters on the line of the count, and at its end *not done yet*. */
export const TrainingFacetLine = ({ state }: TrainingFiltersProps): React.ReactElement => {
  const { chosen, text } = state.asked;
  const on = chosen.state?.includes('open') === true;
  return (
    <FacetLine
      filtering={filteringOf(state, onTheLine)}
      end={
        <Chip
          label={say('CatalogueOpenOnes')}
          on={on}
          onClick={() => state.ask({ text, chosen: { ...chosen, state: on ? [] : ['open'] } }, 'push')}
        />
      }
    />
  );
};
