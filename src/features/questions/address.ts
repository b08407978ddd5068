import type { QuestionKind } from '../../domain/questions/model';
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
  /** What a new question is: feedback after a session, a subject for the coach's hour. */
  readonly kind?: QuestionKind | undefined;
  /** Id of the session that it is about, and site user id of its host. */
  readonly session?: number | undefined;
  readonly to?: number | undefined;
}

const kinds: readonly QuestionKind[] = ['Question', 'Feedback', 'Topic'];

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
  const kind = kinds.find((each) => each === values.kind?.[0]);
  const [session, to] = [rowId(values.session?.[0]), rowId(values.to?.[0])];
  return {
    text: values.search?.[0] ?? '',
    chosen,
    ...(questionsViews.some((each) => each === view) ? { view: view as QuestionsView } : {}),
    ...(question === undefined ? {} : { question }),
    ...(view === 'ask' ? { asking: true } : {}),
    ...(module === undefined ? {} : { module }),
    ...(title === undefined ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(session === undefined ? {} : { session }),
    ...(to === undefined ? {} : { to })
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
  title,
  kind,
  session,
  to
}: QuestionsAsked): AddressValues => ({
  search: [text],
  ...chosen,
  ...(asking === true ? { view: ['ask'] } : view === undefined ? {} : { view: [view] }),
  ...(question === undefined ? {} : { question: [String(question)] }),
  ...(asking === true && module !== undefined ? { module: [module] } : {}),
  ...(asking === true && title !== undefined ? { title: [title] } : {}),
  ...(asking === true && kind !== undefined ? { kind: [kind] } : {}),
  ...(asking === true && session !== undefined ? { session: [String(session)] } : {}),
  ...(asking === true && to !== undefined ? { to: [String(to)] } : {})
});
