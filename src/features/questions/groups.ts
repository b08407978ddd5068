import type { View } from './address';
import type { KnownQuestion } from './QuestionRows';

/** Questions that stand together. */
export interface QuestionGroup {
  readonly kind: 'waiting' | 'passed' | 'yours' | 'elsewhere' | 'all';
  readonly questions: readonly KnownQuestion[];
}

export interface ViewReader {
  readonly me: number;
  readonly circle: string | undefined;
}

/** What a view shows. */
export const groupsIn = (
  view: View,
  known: readonly KnownQuestion[],
  { me, circle }: ViewReader
): readonly QuestionGroup[] => {
  const there = known.filter(({ folded }) => folded.stage !== 'Withdrawn');
  const all = (questions: readonly KnownQuestion[]): readonly QuestionGroup[] =>
    questions.length === 0 ? [] : [{ kind: 'all', questions }];
  switch (view) {
    case 'mine': {
      const taken = new Set<number>();
      const group = (kind: QuestionGroup['kind'], is: (each: KnownQuestion) => boolean): QuestionGroup => {
        const questions = there.filter((each) => !taken.has(each.question.id) && is(each));
        for (const { question } of questions) taken.add(question.id);
        return { kind, questions };
      };
      return [
        group('waiting', ({ folded: { stage, holder } }) => stage === 'Open' && 'user' in holder && holder.user === me),
        group('passed', ({ folded }) =>
          folded.history.some(
            ({ step, verdict }) =>
              step.author === me &&
              verdict.is === 'counts' &&
              (step.kind === 'Hand over' || step.kind === 'To IT' || step.kind === 'Ask the community')
          )
        ),
        group('yours', ({ question }) => question.author === me),
        group('elsewhere', ({ folded }) => folded.history.some(({ step }) => step.author === me))
      ].filter(({ questions }) => questions.length > 0);
    }
    case 'circle':
      return all(there.filter(({ question }) => circle !== undefined && question.circleKey === circle));
    case 'open':
      return all(
        there.filter(
          ({ folded }) => folded.stage === 'Open' && folded.holder.is !== 'vote' && folded.holder.is !== 'it'
        )
      );
    case 'solved':
      return all(there.filter(({ folded }) => folded.stage === 'Solved'));
    case 'it':
      return all(
        there.filter(
          ({ folded }) => folded.stage !== 'Solved' && (folded.holder.is === 'it' || folded.it !== undefined)
        )
      );
    case 'votes':
      return all(
        [...there.filter(({ folded }) => folded.holder.is === 'vote')].sort(
          (one, other) => other.folded.meToo.length - one.folded.meToo.length
        )
      );
  }
};
