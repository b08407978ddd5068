import * as React from 'react';
import { FacetLine, type Filtering, TopicChips } from '../../shell/Filters';
import { topicWord } from '../../shell/reasons';
import { capital, say, sayCount, sayLanguage } from '../../strings/say';
import { type QuestionFacet, questionFacets } from './facets';
import type { QuestionsState } from './useQuestions';

const questionFacetWord = (facet: string): string => {
  switch (facet as QuestionFacet) {
    case 'topic':
      return say('FacetTopic');
    case 'circle':
      return say('FacetCircle');
    case 'language':
      return say('FacetLanguage');
  }
};

const filteringBy = (state: QuestionsState): Filtering => {
  const valueWord = (facet: string, value: string): string => {
    if (facet === 'topic') return topicWord(value);
    if (facet === 'circle') return state.circleName(value) || value;
    return capital(sayLanguage(value));
  };
  return {
    label: say('FacetTopic'),
    line: questionFacets,
    chips: false,
    word: questionFacetWord,
    valueWord,
    choicesOf: (facet, values) =>
      [...values]
        .sort((one, other) => other.count - one.count)
        .map((value) => ({ ...value, label: valueWord(facet, value.value), depth: 0 })),
    valuesIn: state.valuesIn,
    commonTopics: [],
    counts: state.counts,
    chosen: state.asked.chosen,
    choose: (chosen) => state.ask({ ...state.asked, chosen }, 'push'),
    show: sayCount('QuestionsCount', state.shown.length)
  };
};

/** The filters at the end of the search. */
export const QuestionFacetLine = ({ state }: { readonly state: QuestionsState }): React.ReactElement => (
  <FacetLine filtering={filteringBy(state)} />
);

/** In a narrow column all of them in a panel. */
export const QuestionFilters = ({ state }: { readonly state: QuestionsState }): React.ReactElement => (
  <TopicChips filtering={filteringBy(state)} />
);
