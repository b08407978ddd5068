import * as React from 'react';
import { noted } from '../../device/noted';
import { safeLink } from '../../domain/common/links';
import { catalogueOf } from '../../domain/learning/catalogue';
import { wordOf } from '../../domain/common/words';
import { languagesOf, type Spoken } from '../../domain/people/profile';
import { type DatedEntry, frequentOf } from '../../domain/questions/frequent';
import type { Folded } from '../../domain/questions/model';
import type * as suggest from '../../domain/questions/suggest';
import type { SearchTerm, Training } from '../../lists';
import { faq } from '../../lists/reading/faq';
import { searchTerms } from '../../lists/reading/searchTerms';
import { trainings } from '../../lists/reading/trainings';
import { langOf, moduleTitle } from '../../shell/moduleWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useAnswers } from '../../shell/useAnswers';
import { useLater } from '../../shell/useLater';
import { language, say, sayDuration } from '../../strings/say';
import { type KnownQuestion, questionLang, questionTitle } from './QuestionRows';
import type { QuestionsRead } from './reads';
import { useIndexed } from './useIndexed';
import { answersIn, dayWords } from './words';

/** Something that may answer a question already. */
export interface SuggestedAnswer {
  readonly key: string;
  readonly kind: 'solved' | 'answered' | 'frequent' | 'training';
  readonly title: string;
  readonly lang: string;
  /** The answer, as far as it is known; empty: only the title. */
  readonly text: string;
  /** What is said below: what it is, and of when, by whom or how long. */
  readonly facts: readonly string[];
  /** Id of the question; absent: it is none. */
  readonly question?: number;
  /** Id of the step that its answer stands in, whose words are read for the first one alone; absent: there is none. */
  readonly step?: number;
  /** Where it opens; absent: here. */
  readonly href?: string;
}

export interface SuggestionsState {
  readonly topics: readonly string[];
  readonly found: readonly SuggestedAnswer[];
}

interface SuggestLoaded {
  readonly suggest: typeof suggest;
  readonly terms: readonly SearchTerm[];
  readonly faq: readonly DatedEntry[];
  readonly trainings: readonly Training[];
}

/** All that is said of a frequent question, and when it was changed. */
const faqColumns = ['Key', 'Language', 'Answer', 'Topics', 'SourceId', 'ReviewBy', 'Published', 'Modified'] as const;

const noSuggestions: SuggestionsState = { topics: [], found: [] };

const pageLanguage = language.toUpperCase() as Spoken;

/** The step that a question's answer stands in; absent: none helped. */
const answerOf = (folded: Folded): number | undefined => {
  if (folded.stage !== 'Solved') return answersIn(folded).at(-1)?.id;
  return typeof folded.solvedBy === 'number' ? folded.solvedBy : undefined;
};

const suggestedOf = (suggestion: suggest.Suggestion, names: Parameters<typeof dayWords>[1]): SuggestedAnswer => {
  switch (suggestion.is) {
    case 'frequent': {
      const { key, entry } = suggestion.frequent;
      return {
        key: `frequent ${key}`,
        kind: 'frequent',
        title: entry.title.trim(),
        lang: typeof entry.language === 'string' ? entry.language.toLowerCase() : '',
        text: entry.answer.trim(),
        facts: [say('AskFrequent'), entry.modified ? say('AskUpdated', { date: dayWords(entry.modified, names) }) : '']
      };
    }
    case 'training': {
      const { training } = suggestion;
      const href = safeLink(training.link);
      return {
        key: `training ${training.key}`,
        kind: 'training',
        title: moduleTitle(training),
        lang: langOf(training) ?? '',
        text: training.training.summary.trim(),
        facts: [
          say('AskTraining'),
          wordOf(trainings.columns.Format.choices, training.training.format, language),
          training.minutes === 0 ? '' : sayDuration(training.minutes)
        ],
        ...(href === undefined ? {} : { href })
      };
    }
    case 'question': {
      const { question, folded } = suggestion.asked;
      const solved = folded.stage === 'Solved';
      const step = answerOf(folded);
      return {
        key: `question ${question.id}`,
        kind: solved ? 'solved' : 'answered',
        title: questionTitle(question),
        lang: questionLang(question),
        text: '',
        facts: [solved ? say('QuestionsSolvedOn', { date: dayWords(folded.stageSince, names) }) : say('AskIsAnswered')],
        question: question.id,
        ...(step === undefined ? {} : { step })
      };
    }
  }
};

/** Milliseconds that the first one has to stay before its answer is read. */
const restful = 300;
const nothing: readonly number[] = [];

/** The first one with its answer, where that stands in a step. */
const useFirstOpen = (found: readonly SuggestedAnswer[]): readonly SuggestedAnswer[] => {
  const [first] = found;
  const settled = useLater(first?.step === undefined ? undefined : first.question, restful);
  const answers = useAnswers(React.useMemo(() => (settled === undefined ? nothing : [settled]), [settled]));
  const answer = first?.step === undefined ? undefined : answers.get(first.step);
  return React.useMemo(
    () =>
      first === undefined || answer === undefined
        ? found
        : [{ ...first, text: answer.text, facts: [...first.facts, answer.by] }, ...found.slice(1)],
    [found, first, answer]
  );
};

/**
 * What may answer a question. What is searched in is read with the first letter; a list that did not come is left out, and the
 * question can be asked all the same. `known`: the same array as long as it holds the same.
 */
export const useFound = (title: string, known: readonly KnownQuestion[], read: QuestionsRead): SuggestionsState => {
  const { programme, today, dayAt } = useSurroundings();
  const day = today();
  const [loaded, setLoaded] = React.useState<SuggestLoaded>();
  const wanted = title.trim() !== '';
  const missing = wanted && loaded === undefined;
  React.useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    Promise.all([
      import(/* webpackChunkName: 'search' */ '../../domain/questions/suggest'),
      programme.rows(searchTerms).catch(() => []),
      programme.rows(faq, { columns: faqColumns }).catch(() => []),
      programme.rows(trainings).catch(() => [])
    ]).then(([made, terms, entries, modules]) => {
      if (current) setLoaded({ suggest: made, terms, faq: entries, trainings: modules });
    }, noted('suggestions'));
    return () => {
      current = false;
    };
  }, [missing, title, programme]);

  const profile = read.profile.value;
  const make = React.useMemo(() => {
    if (loaded === undefined) return undefined;
    const languages: readonly Spoken[] = [...new Set([pageLanguage, ...languagesOf(profile, language)])];
    const answers: suggest.Answerable = {
      frequent: frequentOf(loaded.faq, languages),
      questions: known.filter(({ worded }) => worded),
      trainings: catalogueOf(loaded.trainings, languages, false)
    };
    return () => loaded.suggest.indexingSuggestions(answers, loaded.terms);
  }, [loaded, known, profile]);
  const index = useIndexed(make);
  return React.useMemo(() => {
    if (index === undefined || !wanted) return noSuggestions;
    const asked = index.ask(title);
    return { topics: asked.topics, found: asked.suggestions.map((each) => suggestedOf(each, { today: day, dayAt })) };
  }, [index, wanted, title, day, dayAt]);
};

/** What may answer a question while it is typed, the first one with its answer. */
export const useSuggestions = (
  title: string,
  known: readonly KnownQuestion[],
  read: QuestionsRead
): SuggestionsState => {
  const { topics, found } = useFound(title, known, read);
  return { topics, found: useFirstOpen(found) };
};
