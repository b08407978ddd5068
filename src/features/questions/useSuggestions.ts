import * as React from 'react';
import { noted } from '../../device/noted';
import { safeLink } from '../../domain/common/links';
import { catalogueOf } from '../../domain/learning/catalogue';
import { languagesOf, type Spoken } from '../../domain/people/profile';
import { frequentOf } from '../../domain/questions/frequent';
import type * as suggest from '../../domain/questions/suggest';
import type { FaqEntry, SearchTerm, Training } from '../../lists';
import { faq } from '../../lists/reading/faq';
import { searchTerms } from '../../lists/reading/searchTerms';
import { trainings } from '../../lists/reading/trainings';
import { langOf, moduleTitle } from '../../shell/moduleWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { language } from '../../strings/say';
import { type KnownQuestion, questionLang, questionTitle } from './QuestionRows';
import type { QuestionsRead } from './reads';
import { useIndexed } from './useIndexed';

/** Something that may answer a question already. */
export interface SuggestedAnswer {
  readonly key: string;
  readonly kind: 'solved' | 'answered' | 'frequent' | 'training';
  readonly title: string;
  readonly lang: string;
  /** The answer, as far as it is known; empty: only the title. */
  readonly text: string;
  /** Id of the question; absent: it is none. */
  readonly question?: number;
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
  readonly faq: readonly FaqEntry[];
  readonly trainings: readonly Training[];
}

const noSuggestions: SuggestionsState = { topics: [], found: [] };

const pageLanguage = language.toUpperCase() as Spoken;

const suggestedOf = (suggestion: suggest.Suggestion): SuggestedAnswer => {
  switch (suggestion.is) {
    case 'frequent': {
      const { key, entry } = suggestion.frequent;
      const lang = typeof entry.language === 'string' ? entry.language.toLowerCase() : '';
      return { key: `frequent ${key}`, kind: 'frequent', title: entry.title.trim(), lang, text: entry.answer.trim() };
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
        ...(href === undefined ? {} : { href })
      };
    }
    case 'question': {
      const { question, folded } = suggestion.asked;
      return {
        key: `question ${question.id}`,
        kind: folded.stage === 'Solved' ? 'solved' : 'answered',
        title: questionTitle(question),
        lang: questionLang(question),
        text: '',
        question: question.id
      };
    }
  }
};

/**
 * What may answer a question while it is typed. What is searched in is read with the first letter; a list that did not come is
 * left out, and the question can be asked all the same.
 */
export const useSuggestions = (
  title: string,
  known: readonly KnownQuestion[],
  read: QuestionsRead
): SuggestionsState => {
  const { programme } = useSurroundings();
  const [loaded, setLoaded] = React.useState<SuggestLoaded>();
  const wanted = title.trim() !== '';
  const missing = wanted && loaded === undefined;
  React.useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    Promise.all([
      import(/* webpackChunkName: 'search' */ '../../domain/questions/suggest'),
      programme.rows(searchTerms).catch(() => []),
      programme.rows(faq).catch(() => []),
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
    const { suggestions, topics } = index.ask(title);
    return { topics, found: suggestions.map(suggestedOf) };
  }, [index, wanted, title]);
};
