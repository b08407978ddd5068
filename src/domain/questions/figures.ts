import { topics } from '../../lists/topics';
import { isFew, partsHidden, type PeopleCount } from '../common/fewest';
import { declaredAs, keyOf } from '../common/words';
import { monthsUntil } from '../learning/totals';
import { monthsLater } from '../common/day';
import type { QuestionRights } from './model';
import { siteDay } from './silence';
import type { AskedQuestion } from './fold';

/** What became of some questions; nothing that would tell of fewer than five. */
export interface QuestionFigure {
  readonly asked: PeopleCount;
  /** By somebody else than the asker, or by IT. */
  readonly answered: PeopleCount;
  readonly unanswered: PeopleCount;
  /** From the question to the first of its answers, in milliseconds: the median of those answered; absent: too few to say. */
  readonly median?: number;
}

/** A line of a table; `key`: a month, `2026-11`, or a topic, empty for all others. */
export interface FigureLine extends QuestionFigure {
  readonly key: string;
}

export interface QuestionFigures {
  readonly whole: QuestionFigure;
  readonly months: readonly FigureLine[];
  /** A question counts for the topic that it names first. */
  readonly topics: readonly FigureLine[];
}

/** Questions of one line: for each how long its answer took, undefined without one. */
type Waits = readonly (number | undefined)[];

const timeToAnswer = ({ question, folded }: AskedQuestion): number | undefined => {
  const answers = new Set(folded.answers);
  const moments = folded.history.flatMap(({ step }) => (answers.has(step.id) ? [Date.parse(step.created)] : []));
  return moments.length === 0
    ? undefined
    : moments.reduce((least, each) => Math.min(least, each)) - Date.parse(question.created);
};

const answeredIn = (waits: Waits): readonly number[] => waits.flatMap((wait) => (wait === undefined ? [] : [wait]));

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [one = 0, other = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (one + other) / 2;
};

const figureOf = (waits: Waits, showsAsked: boolean, showsAnswers: boolean): QuestionFigure => {
  const answered = answeredIn(waits);
  return {
    asked: showsAsked ? waits.length : 'few',
    answered: showsAnswers ? answered.length : 'few',
    unanswered: showsAnswers ? waits.length - answered.length : 'few',
    ...(showsAnswers && answered.length > 0 ? { median: medianOf(answered) } : {})
  };
};

/** Who is answered and who is not add up to those who asked: where one is few, both are hidden. */
const answersShown = (waits: Waits): boolean => {
  const answered = answeredIn(waits).length;
  return !isFew(waits.length) && !isFew(answered) && !isFew(waits.length - answered);
};

/** Lines that share out all questions; what is shown of some leaves none of the others. */
const shownLines = (all: Waits, lines: ReadonlyMap<string, Waits>): readonly FigureLine[] => {
  const parts = [...lines.values()];
  const hidden = (count: (waits: Waits) => number): ReadonlySet<number> => partsHidden(count(all), parts.map(count));
  const asked = hidden(({ length }) => length);
  const answered = hidden((waits) => answeredIn(waits).length);
  const unanswered = hidden((waits) => waits.length - answeredIn(waits).length);
  const shows = { asked: !isFew(all.length), answers: answersShown(all) };
  return [...lines].map(([key, waits], at) => ({
    key,
    ...figureOf(
      waits,
      shows.asked && !asked.has(at),
      shows.answers && !asked.has(at) && !answered.has(at) && !unanswered.has(at)
    )
  }));
};

const shareOut = (
  keys: readonly string[],
  all: readonly AskedQuestion[],
  key: (asked: AskedQuestion) => string
): ReadonlyMap<string, Waits> => {
  const lines = new Map<string, (number | undefined)[]>(keys.map((each) => [each, []]));
  for (const asked of all) lines.get(key(asked))?.push(timeToAnswer(asked));
  return lines;
};

/** Which topic a question counts for. */
const topicOf = ({ question }: AskedQuestion): string => {
  const [first] = question.topics;
  return declaredAs(topics, keyOf(first)) === undefined ? '' : keyOf(first);
};

/**
 * Questions and feedback of the last months that have ended, by their day in the site; votes and what was withdrawn do not count.
 * `now` is an ISO moment.
 */
export const questionFigures = (
  all: readonly AskedQuestion[],
  community: QuestionRights,
  now: string,
  count = 12
): QuestionFigures => {
  const months = monthsUntil(monthsLater(siteDay(community, now), -1), count);
  const monthOf = ({ question }: AskedQuestion): string => siteDay(community, question.created).slice(0, 7);
  const counted = all.filter(
    (asked) => asked.question.kind !== 'Topic' && asked.folded.stage !== 'Withdrawn' && months.includes(monthOf(asked))
  );
  const waits = counted.map(timeToAnswer);
  return {
    whole: figureOf(waits, !isFew(waits.length), answersShown(waits)),
    months: shownLines(waits, shareOut(months, counted, monthOf)),
    topics: shownLines(waits, shareOut([...Object.keys(topics), ''], counted, topicOf))
  };
};
