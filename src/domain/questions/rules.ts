import type { Community, Holder, ItState, Question, Stage, Step, StepKind, Told } from './model';
import { helps, isDeclaredState, isId, isLong, mayHold, notOlder } from './standing';

/** Where a question stands after some of its rows; `holder` whoever was given it, serving or not. */
export interface Standing {
  stage: Stage;
  holder: Holder;
  holderSince: string;
  stageSince: string;
  it: ItState | undefined;
  solvedBy: number | 'gone' | 'otherwise' | undefined;
  last: number;
  readonly meToo: Set<number>;
}

/** What a rule may look at beside the row itself. */
export interface Asked {
  readonly question: Question;
  readonly community: Community;
  /** When a row of this question was made; absent: there is no such row. */
  readonly createdOf: (id: number) => string | undefined;
  /** What an earlier row came to. */
  readonly told: (id: number) => Told | undefined;
}

type Change = Partial<Pick<Standing, 'stage' | 'holder' | 'it' | 'solvedBy'>>;

/** A row of the table of steps. */
interface Rule {
  /** Counts only where nothing came between what its author saw and itself. */
  readonly atOnce: boolean;
  /** It names a row that was made after it. */
  readonly namesYounger?: (step: Step, asked: Asked) => boolean;
  /** Who may, to whom; whatever else became of the question. */
  readonly may: (step: Step, asked: Asked) => boolean;
  /** Whether it can be done as things stand. */
  readonly can: (standing: Standing, step: Step, asked: Asked) => boolean;
  readonly gives: (standing: Standing, step: Step, asked: Asked) => Change;
}

const byAsker = ({ author }: Step, { question }: Asked): boolean => isId(author) && author === question.author;
const byHelper = ({ author, created }: Step, { community }: Asked): boolean => helps(community, author, created);
const goesRound = ({ question }: Asked): boolean => question.kind !== 'Topic';
const there = ({ stage }: Standing): boolean => stage !== 'Withdrawn';
/** What IT has is IT's to give, as long as whoever stands for it does so today. */
const withIt = ({ holder }: Standing, { community }: Asked): boolean =>
  holder.is === 'it' && mayHold(community, holder.user);
const notWithIt: Rule['can'] = (standing, _step, asked) => there(standing) && !withIt(standing, asked);
const always = (): boolean => true;
const told = ({ tellUser }: Step): number => tellUser ?? 0;

/** What a step that solves the question names. */
const answerOf = (step: Step, { told: earlier }: Asked): Standing['solvedBy'] => {
  const { answerId, id } = step;
  if (!isId(answerId)) return 'otherwise';
  if (answerId >= id) return undefined;
  const named = earlier(answerId);
  // Whatever its author did to it since takes the solution back, and not the question.
  if (named === undefined || (named.verdict.is === 'void' && named.verdict.because === 'edited')) return 'gone';
  const isAnswer = named.step.kind === 'Answer' || named.step.kind === 'From IT';
  return isAnswer && named.verdict.is !== 'void' ? answerId : undefined;
};

export const rules: Readonly<Record<StepKind, Rule>> = {
  Answer: {
    atOnce: false,
    may: always,
    can: there,
    gives: ({ stage, holder }, { author }) => ({
      stage: stage === 'Open' ? 'Answered' : stage,
      ...((holder.is === 'asked' || holder.is === 'handed') && holder.user === author
        ? { holder: { is: 'has', user: author } }
        : {})
    })
  },
  Take: {
    atOnce: true,
    may: (step, asked) => goesRound(asked) && byHelper(step, asked) && !byAsker(step, asked),
    can: notWithIt,
    gives: (_standing, { author }) => ({ holder: { is: 'has', user: author } })
  },
  'Hand over': {
    atOnce: true,
    may: (step, asked) =>
      goesRound(asked) &&
      byHelper(step, asked) &&
      helps(asked.community, told(step), step.created) &&
      told(step) !== asked.question.author &&
      told(step) !== step.author,
    can: there,
    gives: (_standing, step) => ({ holder: { is: 'handed', user: told(step) } })
  },
  'Ask the community': {
    atOnce: true,
    may: (step, asked) => goesRound(asked) && (byHelper(step, asked) || byAsker(step, asked)),
    can: (standing, step, asked) =>
      notWithIt(standing, step, asked) &&
      (byHelper(step, asked) ||
        (standing.stage === 'Open' && isLong(asked.community, asked.question.created, step.created))),
    gives: () => ({ holder: { is: 'community' } })
  },
  'To IT': {
    atOnce: true,
    may: (step, asked) =>
      goesRound(asked) && byHelper(step, asked) && isId(told(step)) && asked.community.isIt(told(step)),
    can: there,
    gives: (_standing, step) => ({ holder: { is: 'it', user: told(step) } })
  },
  'From IT': {
    atOnce: true,
    may: ({ author, state }, asked) =>
      goesRound(asked) && isId(author) && asked.community.isIt(author) && isDeclaredState(state),
    can: (standing) => there(standing) && standing.holder.is === 'it',
    gives: ({ stage }, { state }) => ({
      it: isDeclaredState(state) ? state : undefined,
      stage: stage === 'Open' && (state === 'Done' || state === 'Not now') ? 'Answered' : stage
    })
  },
  'Me too': {
    atOnce: false,
    may: (step, asked) => !byAsker(step, asked),
    can: ({ meToo }, { author }) => !meToo.has(author),
    gives: () => ({})
  },
  Solved: {
    atOnce: true,
    namesYounger: ({ answerId, created }, { createdOf }) => isId(answerId) && !notOlder(created, createdOf(answerId)),
    may: (step, asked) => goesRound(asked) && byAsker(step, asked) && answerOf(step, asked) !== undefined,
    can: there,
    gives: (_standing, step, asked) => ({ stage: 'Solved', solvedBy: answerOf(step, asked) })
  },
  Reopen: {
    atOnce: true,
    may: (step, asked) => goesRound(asked) && byAsker(step, asked),
    can: ({ stage }) => stage === 'Solved',
    gives: () => ({ stage: 'Answered' })
  },
  Withdraw: { atOnce: false, may: byAsker, can: always, gives: () => ({ stage: 'Withdrawn' }) }
};
