import { ownOf } from '../../domain/questions/own';
import { questionsIn, type Seer } from '../../domain/questions/views';
import { type QuestionsView, questionsViews } from './address';
import type { KnownQuestion } from './QuestionRows';

/** Questions that stand together. */
export interface QuestionGroup {
  readonly kind: 'waiting' | 'passedOn' | 'asked' | 'followed' | 'all';
  readonly questions: readonly KnownQuestion[];
}

const ownGroups = ['waiting', 'passedOn', 'asked', 'followed'] as const;

/** What each view shows; a group of nothing is absent. */
export const groupsByView = (
  known: readonly KnownQuestion[],
  seer: Seer
): Readonly<Record<QuestionsView, readonly QuestionGroup[]>> => {
  const byId = new Map(known.map((each) => [each.question.id, each]));
  const group = (kind: QuestionGroup['kind'], found: ReturnType<typeof questionsIn>): readonly QuestionGroup[] =>
    found.length === 0 ? [] : [{ kind, questions: found.flatMap(({ question }) => byId.get(question.id) ?? []) }];
  const own = ownOf(known, seer);
  return Object.fromEntries(
    questionsViews.map((view) => [
      view,
      view === 'mine'
        ? ownGroups.flatMap((kind) => group(kind, own[kind]))
        : group('all', questionsIn(view, known, seer))
    ])
  ) as Record<QuestionsView, readonly QuestionGroup[]>;
};
