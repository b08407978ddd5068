import type { KnownQuestion } from './QuestionRows';
import type { QuestionsRead } from './reads';

/** Something that may answer a question already. */
export interface Suggested {
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
  readonly found: readonly Suggested[];
}

export const useSuggestions = (
  _title: string,
  _known: readonly KnownQuestion[],
  _read: QuestionsRead
): SuggestionsState => ({ topics: [], found: [] });
