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

const questionFiltering = (state: QuestionsState, chips: boolean): Filtering => ({
  label: say('FacetTopic'),
  line: questionFacets,
  chips,
  word: questionFacetWord,
  valueWord: (facet, value) => {
    if (facet === 'topic') return topicWord(value);
    if (facet === 'circle') return state.circleName(value) || value;
    return capital(sayLanguage(value));
  },
  choicesOf: (facet, values) =>
    [...values]
      .sort((one, other) => other.count - one.count)
      .map((value) => ({
        ...value,
        label:
          facet === 'topic'
            ? topicWord(value.value)
            : facet === 'circle'
              ? state.circleName(value.value) || value.value
              : capital(sayLanguage(value.value)),
        depth: 0
      })),
  valuesIn: state.valuesIn,
  commonTopics: [],
  counts: state.counts,
  chosen: state.asked.chosen,
  choose: (chosen) => state.ask({ ...state.asked, chosen }, 'push'),
  show: sayCount('QuestionsCount', state.shown.length)
});

/** The filters at the end of the search. */
export const QuestionFacetLine = ({ state }: { readonly state: QuestionsState }): React.ReactElement => (
  <FacetLine filtering={questionFiltering(state, false)} />
);

/** In a narrow column all of them in a panel. */
export const QuestionFilters = ({ state }: { readonly state: QuestionsState }): React.ReactElement => (
  <TopicChips filtering={questionFiltering(state, false)} />
);
