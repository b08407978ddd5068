import type { Ambassador } from '../../lists';
import { fewest } from '../common/fewest';
import { type Day, dayAt } from '../common/day';
import { communityOf } from '../questions/community';
import { foldQuestions } from '../questions/fold';
import type { SignedQuestion, Step } from '../questions/model';

/** Questions that were solved in a month, `2026-11`. */
export interface SolvedIn {
  readonly month: string;
  readonly questions: number;
}

/** The steps that were read last, and whether older ones were left out. */
export interface NewestSteps {
  readonly steps: readonly Step[];
  readonly isCut: boolean;
}

type InSite = (instant: number) => Day;
const inUtc: InSite = (instant) => dayAt(instant, 0);

/** The questions that may have been solved in a month: those that one of its steps says so of. */
export const saidSolved = ({ steps }: NewestSteps, month: string, inSite: InSite = inUtc): readonly number[] => [
  ...new Set(
    steps.flatMap(({ kind, created, questionId }) =>
      kind === 'Solved' && questionId !== undefined && inSite(Date.parse(created)).startsWith(month) ? [questionId] : []
    )
  )
];

/**
 * Those that were solved in a month and still are; undefined: nobody can say, for its first days were not read, or they are so few that
 * somebody might be known by it. A question of which older steps may be missing is left out. Contacts are not read for it: the asker
 * says what is solved, whoever answered.
 */
export const solvedIn = (
  { steps, isCut }: NewestSteps,
  questions: readonly SignedQuestion[],
  { ambassadors, month, now, inSite = inUtc }: SolvedAround
): SolvedIn | undefined => {
  const oldest = steps.reduce((least, { created }) => (created < least ? created : least), now);
  if (isCut && inSite(Date.parse(oldest)) >= `${month}-01`) return undefined;
  const known = questions.filter(({ created, kind }) => kind !== 'Topic' && (!isCut || created > oldest));
  const solved = foldQuestions(known, steps, communityOf(ambassadors, [], inSite), now).filter(
    ({ folded: { stage, stageSince } }) => stage === 'Solved' && inSite(Date.parse(stageSince)).startsWith(month)
  ).length;
  return solved < fewest ? undefined : { month, questions: solved };
};

interface SolvedAround {
  readonly ambassadors: readonly Ambassador[];
  readonly month: string;
  /** ISO moment. */
  readonly now: string;
  /** The site’s day at an instant, in milliseconds since 1970; absent: days are those of UTC. */
  readonly inSite?: InSite;
}
