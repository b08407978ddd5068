import { keyOf } from '../common/words';
import type { AskedQuestion } from './fold';

/** What questions may be about. */
export interface Subject {
  /** Module key of a training. */
  readonly key: string;
  /** Keys of its topics, the one that it is about first. */
  readonly topics: readonly string[];
  /** Languages that the reader reads, `FR`: what is in one of them comes before the rest. */
  readonly languages?: readonly string[];
}

/** How near a question is to a subject; 0: not at all. */
const nearness = ({ question }: AskedQuestion, { key, topics }: Subject): number => {
  if (question.moduleKey === key) return 3;
  const named = question.topics.map(keyOf);
  const [first] = topics;
  if (first !== undefined && named.includes(first)) return 2;
  return topics.some((each) => named.includes(each)) ? 1 : 0;
};

/** Solved by an answer that still is there. */
const hasAnswer = ({ folded }: AskedQuestion): boolean =>
  folded.stage === 'Solved' && typeof folded.solvedBy === 'number';

/** Solved questions about a subject, the nearest first, of those what the reader reads, then the newest; at most `most`. */
export const solvedAbout = <Asked extends AskedQuestion>(
  all: readonly Asked[],
  subject: Subject,
  most: number
): readonly Asked[] =>
  all
    .flatMap((asked) => {
      const near = hasAnswer(asked) ? nearness(asked, subject) : 0;
      const { language } = asked.question;
      const read = typeof language === 'string' && subject.languages?.includes(language) === true ? 1 : 0;
      return near === 0 ? [] : [{ asked, near, read }];
    })
    .sort(
      (one, other) => other.near - one.near || other.read - one.read || other.asked.question.id - one.asked.question.id
    )
    .slice(0, most)
    .map(({ asked }) => asked);
