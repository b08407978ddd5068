import { topics } from '../../lists/topics';
import { type LineShown, medianShown, type PeopleCount, tableShown } from '../common/fewest';
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

const figureOf = (waits: Waits, shown: LineShown): QuestionFigure => {
  const answered = answeredIn(waits);
  const median = shown.groups ? medianShown(answered) : undefined;
  return {
    asked: shown.count ? waits.length : 'few',
    answered: shown.groups ? answered.length : 'few',
    unanswered: shown.groups ? waits.length - answered.length : 'few',
    ...(median === undefined ? {} : { median })
  };
};

/** Who was answered and who was not. */
const groupsOf = (waits: Waits): readonly number[] => {
  const answered = answeredIn(waits).length;
  return [answered, waits.length - answered];
};

/** Lines that share out all questions; what is shown of some leaves none of the others. */
const shownLines = (all: Waits, lines: ReadonlyMap<string, Waits>): readonly FigureLine[] => {
  const shown = tableShown(groupsOf(all), [...lines.values()].map(groupsOf)).lines;
  return [...lines].map(([key, waits], at) => ({
    key,
    ...figureOf(waits, shown[at] ?? { count: false, groups: false })
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

/** Questions and feedback of some months, `2026-11`, by their day in the site; votes and what was withdrawn do not count. */
export const questionFiguresIn = (
  all: readonly AskedQuestion[],
  community: QuestionRights,
  months: readonly string[]
): QuestionFigures => {
  const monthOf = ({ question }: AskedQuestion): string => siteDay(community, question.created).slice(0, 7);
  const counted = all.filter(
    (asked) => asked.question.kind !== 'Topic' && asked.folded.stage !== 'Withdrawn' && months.includes(monthOf(asked))
  );
  const waits = counted.map(timeToAnswer);
  return {
    whole: figureOf(waits, tableShown(groupsOf(waits), []).whole),
    months: shownLines(waits, shareOut(months, counted, monthOf)),
    topics: shownLines(waits, shareOut([...Object.keys(topics), ''], counted, topicOf))
  };
};

/** Those of the last months that have ended. `now` is an ISO moment. */
export const questionFigures = (
  all: readonly AskedQuestion[],
  community: QuestionRights,
  now: string,
  count = 12
): QuestionFigures => questionFiguresIn(all, community, monthsUntil(monthsLater(siteDay(community, now), -1), count));
