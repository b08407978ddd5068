import type { Chosen, Reader } from '../../domain/finder/facets';
import type { Question } from '../../domain/questions/model';
import { keyOf } from '../../domain/common/words';

/** What questions can be filtered by, in the order in which the filters stand. */
const readers = {
  topic: ({ topics }: Question) => topics.map(keyOf),
  circle: ({ circleKey }: Question) => (circleKey === '' ? [] : [circleKey]),
  language: ({ language }: Question) => (language === undefined ? [] : [keyOf(language)])
} satisfies Readonly<Record<string, Reader<Question>>>;

export type QuestionFacet = keyof typeof readers;

export const questionReaders: Readonly<Record<QuestionFacet, Reader<Question>>> = readers;

export const questionFacets = Object.keys(readers) as readonly QuestionFacet[];

export type QuestionChosen = Chosen<QuestionFacet>;
