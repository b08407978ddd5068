import type { Chosen, Reader } from '../../domain/finder/facets';
import type { SignedQuestion } from '../../domain/questions/model';
import { keyOf } from '../../domain/common/words';

/** What questions can be filtered by, in the order in which the filters stand. */
const entries = {
  topic: {
    values: ({ topics }: SignedQuestion) => topics.map(keyOf)
  },
  circle: {
    values: ({ circleKey }: SignedQuestion) => (circleKey === '' ? [] : [circleKey])
  },
  language: {
    values: ({ language }: SignedQuestion) => (language === undefined ? [] : [keyOf(language)])
  }
} satisfies Readonly<Record<string, { readonly values: Reader<SignedQuestion> }>>;

export type QuestionFacet = keyof typeof entries;

export const questionFacets = Object.keys(entries) as readonly QuestionFacet[];

/** What reads the values of a question in each filter. */
export const questionReaders = Object.fromEntries(
  questionFacets.map((facet): readonly [string, Reader<SignedQuestion>] => [facet, entries[facet].values])
) as Record<QuestionFacet, Reader<SignedQuestion>>;

export type QuestionChosen = Chosen<QuestionFacet>;
