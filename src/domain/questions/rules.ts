import type { QuestionRights, QuestionHolder, ItState, SignedQuestion, Stage, Step, StepKind } from './model';
import { helps, holds, isDeclaredState, isId } from './helpers';
import { isLong } from './silence';

/** Where a question stands after some of its rows; `holder` whoever was given it, serving or not. */
export interface SoFar {
  stage: Stage;
  holder: QuestionHolder;
  holderSince: string;
  stageSince: string;
  it: ItState | undefined;
  solvedBy: number | 'gone' | 'otherwise' | undefined;
  /** Ids of the steps that changed holder or stage, in their order. */
  readonly movers: number[];
  readonly meToo: Set<number>;
}

/** What a rule may look at beside the row itself. */
export interface Matter {
  readonly question: SignedQuestion;
  readonly community: QuestionRights;
  /** An earlier row of this question that is not void; what is void is as if never written. */
  readonly earlier: (id: number) => Step | undefined;
}

type Gift = Partial<Pick<SoFar, 'stage' | 'holder' | 'it' | 'solvedBy'>>;

/** A row of the table of steps. */
interface Rule {
  /** Counts only where nothing came between what its author saw and itself. */
  readonly atOnce: boolean;
  /** In which column it names another row. */
  readonly names?: 'answerId';
  /** Who may, to whom; whatever else became of the question. */
  readonly may: (step: Step, matter: Matter) => boolean;
  /** Whether it can be done as things stand. */
  readonly can: (soFar: SoFar, step: Step, matter: Matter) => boolean;
  readonly gives: (soFar: SoFar, step: Step, matter: Matter) => Gift;
}

const byAsker = ({ author }: Step, { question }: Matter): boolean => isId(author) && author === question.author;
const byHelper = ({ author, created }: Step, { community }: Matter): boolean => helps(community, author, created);
const goesRound = ({ question }: Matter): boolean => question.kind !== 'Topic';
const notWithdrawn = ({ stage }: SoFar): boolean => stage !== 'Withdrawn';
/** What IT has is IT's to give, as long as whoever stands for it does so today. */
const withIt = ({ holder }: SoFar, { community }: Matter): boolean => holder.is === 'it' && holds(community, holder);
const notWithIt: Rule['can'] = (soFar, _step, matter) => notWithdrawn(soFar) && !withIt(soFar, matter);
const toWhom = ({ tellUser }: Step): number => tellUser ?? 0;

/** What a step that solves the question names; undefined: what cannot solve it. */
const answerOf = ({ answerId, id }: Step, { earlier }: Matter): SoFar['solvedBy'] => {
  if (!isId(answerId)) return 'otherwise';
  if (answerId >= id) return undefined;
  const named = earlier(answerId);
  // Whatever its author does to an answer later takes the answer back, and not the solution.
  if (named === undefined) return 'gone';
  return named.kind === 'Answer' || named.kind === 'From IT' ? answerId : undefined;
};

export const rules: Readonly<Record<StepKind, Rule>> = {
  Answer: {
    atOnce: false,
    may: () => true,
    can: notWithdrawn,
    gives: ({ stage, holder }, { author }) => ({
      stage: stage === 'Open' ? 'Answered' : stage,
      ...((holder.is === 'asked' || holder.is === 'handed') && holder.user === author
        ? { holder: { is: 'has', user: author } }
        : {})
    })
  },
  Take: {
    atOnce: true,
    may: (step, matter) => goesRound(matter) && byHelper(step, matter) && !byAsker(step, matter),
    can: notWithIt,
    gives: (_soFar, { author }) => ({ holder: { is: 'has', user: author } })
  },
  'Hand over': {
    atOnce: true,
    may: (step, matter) =>
      goesRound(matter) &&
      byHelper(step, matter) &&
      helps(matter.community, toWhom(step), step.created) &&
      toWhom(step) !== matter.question.author &&
      toWhom(step) !== step.author,
    can: notWithdrawn,
    gives: (_soFar, step) => ({ holder: { is: 'handed', user: toWhom(step) } })
  },
  'Ask the community': {
    atOnce: true,
    may: (step, matter) => goesRound(matter) && (byHelper(step, matter) || byAsker(step, matter)),
    can: (soFar, step, matter) =>
      notWithIt(soFar, step, matter) &&
      (byHelper(step, matter) ||
        (soFar.stage === 'Open' && isLong(matter.community, matter.question.created, step.created))),
    gives: () => ({ holder: { is: 'community' } })
  },
  'To IT': {
    atOnce: true,
    may: (step, matter) =>
      goesRound(matter) && byHelper(step, matter) && isId(toWhom(step)) && matter.community.isIt(toWhom(step)),
    can: notWithdrawn,
    gives: (_soFar, step) => ({ holder: { is: 'it', user: toWhom(step) } })
  },
  'From IT': {
    atOnce: true,
    may: ({ author, state }, matter) =>
      goesRound(matter) && isId(author) && matter.community.isIt(author) && isDeclaredState(state),
    can: (soFar) => notWithdrawn(soFar) && soFar.holder.is === 'it',
    gives: ({ stage }, { state }) => ({
      it: isDeclaredState(state) ? state : undefined,
      stage: stage === 'Open' && (state === 'Done' || state === 'Not now') ? 'Answered' : stage
    })
  },
  'Me too': {
    atOnce: false,
    may: (step, matter) => !byAsker(step, matter),
    can: ({ meToo }, { author }) => !meToo.has(author),
    gives: () => ({})
  },
  Solved: {
    atOnce: true,
    names: 'answerId',
    may: (step, matter) => goesRound(matter) && byAsker(step, matter) && answerOf(step, matter) !== undefined,
    can: notWithdrawn,
    gives: (_soFar, step, matter) => ({ stage: 'Solved', solvedBy: answerOf(step, matter) })
  },
  Reopen: {
    atOnce: true,
    may: (step, matter) => goesRound(matter) && byAsker(step, matter),
    can: ({ stage }) => stage === 'Solved',
    gives: () => ({ stage: 'Answered' })
  },
  Withdraw: { atOnce: false, may: byAsker, can: () => true, gives: () => ({ stage: 'Withdrawn' }) }
};
