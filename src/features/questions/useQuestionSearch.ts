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

const isSame = (one: SignedQuestion, other: SignedQuestion | undefined): boolean =>
  one.id === other?.id && one.version === other.version && one.author === other.author;

/** The same list as before where its rows are: what became of a question changes none of its words, and reading thousands takes its time. */
const useSameRows = (rows: readonly SignedQuestion[]): readonly SignedQuestion[] => {
  const before = React.useRef(rows);
  if (rows.length !== before.current.length || !rows.every((row, at) => isSame(row, before.current[at])))
    before.current = rows;
  return before.current;
};

/** What is searched in. */
export interface Searchable {
  /** The likeliest to be looked at: of those that fit alike the first one comes first. */
  readonly questions: readonly SignedQuestion[];
  /** Undefined: it is not shown. */
  readonly knownOf: (id: number) => KnownQuestion | undefined;
}

/**
 * The questions that a text finds, the likeliest first; undefined: nothing is looked for, or the search is on its way. It comes with
 * the first letter; a chunk that did not come is asked for again with the next.
 */
export const useQuestionSearch = (
  text: string,
  { questions, knownOf }: Searchable
): readonly KnownQuestion[] | undefined => {
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

  const same = useSameRows(questions);
  const make = React.useMemo(
    () => (loaded === undefined ? undefined : () => loaded.search.indexingTexts(same, searchedText, loaded.terms)),
    [loaded, same]
  );
  const index = useIndexed(make);
  const found = React.useMemo(
    () => (index === undefined || !wanted ? undefined : index.ask(text).found),
    [index, wanted, text]
  );
  return React.useMemo(() => found?.flatMap((id) => knownOf(id) ?? []), [found, knownOf]);
};
