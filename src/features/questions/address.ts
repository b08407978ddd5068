import type { AddressValues } from '../../shell/address';
import { type QuestionChosen, type QuestionFacet, questionFacets } from './facets';

/** The questions' share of the page's address. */
export const questionsPrefix = 'questions';

/** What can be looked at; `ask` is the form. */
export const questionsViews = ['mine', 'circle', 'open', 'solved', 'it', 'votes'] as const;
export type QuestionsView = (typeof questionsViews)[number];

/** What is asked of the questions, as the address holds it. */
export interface QuestionsAsked {
  /** Absent: the first view that has something to show. */
  readonly view?: QuestionsView | undefined;
  readonly text: string;
  readonly chosen: QuestionChosen;
  /** Id of the question that is open; absent: none is. */
  readonly question?: number | undefined;
  /** The form is open. */
  readonly asking?: boolean;
  /** Key of the training that a new question is about. */
  readonly module?: string | undefined;
  /** What a new question begins with. */
  readonly title?: string | undefined;
}

const rowId = (value: string | undefined): number | undefined => {
  const id = Number(value ?? NaN);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
};

/** Reads the address; what is no filter filters nothing. */
export const questionsAsked = (values: AddressValues): QuestionsAsked => {
  const chosen: Partial<Record<QuestionFacet, readonly string[]>> = {};
  for (const facet of questionFacets) {
    const wanted = values[facet] ?? [];
    if (wanted.length > 0) chosen[facet] = wanted;
  }
  const view = values.view?.[0];
  const question = rowId(values.question?.[0]);
  const module = values.module?.[0];
  const title = values.title?.[0];
  return {
    text: values.search?.[0] ?? '',
    chosen,
    ...(questionsViews.some((each) => each === view) ? { view: view as QuestionsView } : {}),
    ...(question === undefined ? {} : { question }),
    ...(view === 'ask' ? { asking: true } : {}),
    ...(module === undefined ? {} : { module }),
    ...(title === undefined ? {} : { title })
  };
};

/** Writes it back. */
export const questionsValues = ({
  view,
  text,
  chosen,
  question,
  asking,
  module,
  title
}: QuestionsAsked): AddressValues => ({
  search: [text],
  ...chosen,
  ...(asking === true ? { view: ['ask'] } : view === undefined ? {} : { view: [view] }),
  ...(question === undefined ? {} : { question: [String(question)] }),
  ...(asking === true && module !== undefined ? { module: [module] } : {}),
  ...(asking === true && title !== undefined ? { title: [title] } : {})
});
