import type { AskedQuestion } from '../../domain/questions/fold';
import { ownOf, questionsIn, type Seer } from '../../domain/questions/views';
import type { QuestionsView } from './address';
import type { KnownQuestion } from './QuestionRows';

/** Questions that stand together. */
export interface QuestionGroup {
  readonly kind: 'waiting' | 'passedOn' | 'asked' | 'followed' | 'all';
  readonly questions: readonly KnownQuestion[];
}

const ownGroups = ['waiting', 'passedOn', 'asked', 'followed'] as const;

/** What a view shows; a group of nothing is absent. */
export const groupsIn = (
  view: QuestionsView,
  known: readonly KnownQuestion[],
  seer: Seer
): readonly QuestionGroup[] => {
  const found: readonly { readonly kind: QuestionGroup['kind']; readonly questions: readonly AskedQuestion[] }[] =
    view === 'mine'
      ? ownGroups.map((kind) => ({ kind, questions: ownOf(known, seer)[kind] }))
      : [{ kind: 'all', questions: questionsIn(view, known, seer) }];
  const byId = new Map(known.map((each) => [each.question.id, each]));
  return found
    .filter(({ questions }) => questions.length > 0)
    .map(({ kind, questions }) => ({
      kind,
      questions: questions.flatMap(({ question }) => byId.get(question.id) ?? [])
    }));
};
