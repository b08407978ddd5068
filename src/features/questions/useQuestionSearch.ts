import * as React from 'react';
import { noted } from '../../device/noted';
import { keyOf } from '../../domain/common/words';
import type { SignedQuestion } from '../../domain/questions/model';
import type * as texts from '../../domain/search/texts';
import { searchTerms } from '../../lists/reading/searchTerms';
import type { SearchTerm } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import type { KnownQuestion } from './QuestionRows';
import { useIndexed } from './useIndexed';

const noTerms: readonly SearchTerm[] = [];

/** What people search with: the search itself, and words that stand for topics. */
interface SearchLoaded {
  readonly search: typeof texts;
  readonly terms: readonly SearchTerm[];
}

const searchedText = ({ id, title, details, topics }: SignedQuestion): texts.SearchedText => ({
  id,
  title,
  summary: details,
  otherTitles: [],
  otherSummaries: [],
  topics: topics.map(keyOf),
  // What anybody typed as a topic of a question is no topic for everybody.
  typedTopics: [],
  facts: []
});

/**
 * The questions that a text finds, the likeliest first. The search comes with the first letter; a chunk that did not come is
 * asked for again with the next.
 */
export const useQuestionSearch = (text: string, known: readonly KnownQuestion[]): readonly KnownQuestion[] => {
  const { programme } = useSurroundings();
  const [loaded, setLoaded] = React.useState<SearchLoaded>();
  const wanted = text.trim() !== '';
  const missing = wanted && loaded === undefined;
  React.useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    Promise.all([
      import(/* webpackChunkName: 'search' */ '../../domain/search/texts'),
      // Without its words the search knows titles and topics, no needs.
      programme.rows(searchTerms).catch(() => noTerms)
    ]).then(([search, terms]) => {
      if (current) setLoaded({ search, terms });
    }, noted('search'));
    return () => {
      current = false;
    };
  }, [missing, text, programme]);

  const questions = React.useMemo(() => known.map(({ question }) => question), [known]);
  const make = React.useMemo(
    () => (loaded === undefined ? undefined : () => loaded.search.indexingTexts(questions, searchedText, loaded.terms)),
    [loaded, questions]
  );
  const index = useIndexed(make);
  const byId = React.useMemo(() => new Map(known.map((each) => [each.question.id, each])), [known]);
  return React.useMemo(
    () => (index === undefined || !wanted ? known : index.ask(text).found.flatMap((id) => byId.get(id) ?? [])),
    [index, wanted, text, known, byId]
  );
};
