import type { SearchTerm } from '../../lists';
import { keyOf } from '../common/words';
import type { CatalogueTraining } from '../learning/catalogue';
import { typedWords } from '../search/asked';
import { indexingTexts, type SearchedText, type TextIndex } from '../search/texts';
import { textOfTraining } from '../search/trainings';
import type { FrequentQuestion } from './frequent';
import type { AskedQuestion } from './fold';

/** Something that may answer what somebody is about to ask. */
export type Suggestion =
  | { readonly is: 'frequent'; readonly frequent: FrequentQuestion }
  | { readonly is: 'question'; readonly asked: AskedQuestion }
  | { readonly is: 'training'; readonly training: CatalogueTraining };

/** What may be suggested. */
export interface Answerable {
  readonly frequent: readonly FrequentQuestion[];
  readonly questions: readonly AskedQuestion[];
  readonly trainings: readonly CatalogueTraining[];
}

export interface Suggested {
  /** Three at most, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
  /** Topics recognised, the likeliest first. */
  readonly topics: readonly string[];
}

/** Asked with every key; made once for some answers. */
export interface SuggestionIndex {
  readonly ask: (text: string) => Suggested;
}

const mostSuggested = 3;

const isAnswered = ({ question, folded }: AskedQuestion): boolean =>
  question.kind !== 'Topic' && (folded.stage === 'Solved' || folded.stage === 'Answered') && folded.answers.length > 0;

/** What fits alike stands in this order: what curators wrote, what is solved, what is answered, then trainings. */
const inTheirOrder = ({ frequent, questions, trainings }: Answerable): readonly Suggestion[] => {
  const made = new Set(frequent.map(({ source }) => source));
  // A question that curators wrote up is not suggested beside it.
  const answered = questions.filter((asked) => isAnswered(asked) && !made.has(asked.question.id));
  return [
    ...frequent.map((each): Suggestion => ({ is: 'frequent', frequent: each })),
    ...answered
      .filter(({ folded }) => folded.stage === 'Solved')
      .map((asked): Suggestion => ({ is: 'question', asked })),
    ...answered
      .filter(({ folded }) => folded.stage !== 'Solved')
      .map((asked): Suggestion => ({ is: 'question', asked })),
    ...trainings.map((training): Suggestion => ({ is: 'training', training }))
  ];
};

const typedTopicsOf = (topics: readonly Parameters<typeof keyOf>[0][]): readonly string[] =>
  topics.flatMap((each) => (typeof each === 'string' ? [] : [keyOf(each)]));

const textOf = (suggestion: Suggestion, id: number): SearchedText => {
  if (suggestion.is === 'training') return { ...textOfTraining(suggestion.training), id };
  if (suggestion.is === 'question') {
    const { title, details, topics } = suggestion.asked.question;
    return {
      id,
      title,
      summary: details,
      otherTitles: [],
      otherSummaries: [],
      topics: topics.map(keyOf),
      // What anybody typed as a topic of a question is no topic for everybody.
      typedTopics: [],
      facts: []
    };
  }
  const { entry, others, topics } = suggestion.frequent;
  return {
    id,
    title: entry.title,
    summary: entry.answer,
    otherTitles: others.map(({ title }) => title),
    otherSummaries: others.map(({ answer }) => answer),
    topics,
    typedTopics: typedTopicsOf(entry.topics),
    facts: []
  };
};

/** Reads what may be suggested, and pauses now and then. */
export function* indexingSuggestions(
  answers: Answerable,
  terms: readonly SearchTerm[]
): Generator<undefined, SuggestionIndex> {
  const all = inTheirOrder(answers);
  const places = all.map((suggestion, at) => ({ suggestion, at }));
  const index: TextIndex = yield* indexingTexts(places, ({ suggestion, at }) => textOf(suggestion, at), terms);
  return {
    ask: (text) => {
      // Little words alone ask nothing yet.
      if (!typedWords(text).some(({ part, word }) => part === 'content' && word.length > 1))
        return { suggestions: [], topics: [] };
      const { found, topics } = index.ask(text);
      return { suggestions: found.slice(0, mostSuggested).flatMap((at) => all[at] ?? []), topics };
    }
  };
}
