import type {
  QuestionRights,
  Folded,
  QuestionHolder,
  ItState,
  SignedQuestion,
  Stage,
  Step,
  StepKind,
  ToldStep,
  StepVerdict
} from './model';
import { helps, holds, isDeclaredStep, isId, notOlder } from './helpers';
import { type Matter, rules, type SoFar } from './rules';

/** A question and what its rows come to. */
export interface AskedQuestion<Row extends Step = Step> {
  readonly question: SignedQuestion;
  readonly folded: Folded<Row>;
}

const sameHolder = (one: QuestionHolder, other: QuestionHolder): boolean =>
  one.is === other.is && ('user' in one ? one.user : 0) === ('user' in other ? other.user : 0);

/** Rows of the question by id, each once: of a row that was read twice the later state. */
const rowsOnce = <Row extends Step>(question: SignedQuestion, steps: readonly Row[]): readonly Row[] => {
  const rows = new Map<number, Row>();
  for (const step of steps) {
    if (step.questionId !== question.id || !isId(step.id)) continue;
    const known = rows.get(step.id);
    if (known === undefined || known.version < step.version) rows.set(step.id, step);
  }
  return [...rows.values()].sort((one, other) => one.id - other.id);
};

/** Whom the question was put to before anything was done with it. */
const beginning = (question: SignedQuestion, community: QuestionRights): QuestionHolder => {
  if (question.kind === 'Topic') return { is: 'vote' };
  const user = question.asked?.id;
  if (!isId(user) || question.version !== 1 || user === question.author) return { is: 'community' };
  if (question.kind === 'Feedback' && !isId(question.sessionId))
    return community.isIt(user) ? { is: 'it', user } : { is: 'community' };
  // Whether they serve still is asked at the end: what counted once does not change with it.
  return helps(community, user, question.created) ? { is: 'asked', user } : { is: 'community' };
};

/** The holder as things are today: whoever serves no more gives the question back. */
const holderToday = (holder: QuestionHolder, community: QuestionRights, now: string): QuestionHolder => {
  if (!('user' in holder) || holds(community, holder)) return holder;
  const { user } = holder;
  return helps(community, user, now) ? { is: 'community', left: user } : { is: 'community' };
};

/** A row that names one that was made after it, or that is not made yet. */
const namesYounger = (step: Step, { atOnce, names }: (typeof rules)[StepKind], { earlier }: Matter): boolean => {
  const { id, created, seenId } = step;
  if (atOnce && isId(seenId) && seenId >= id) return true;
  const named = [...(atOnce ? [seenId] : []), ...(names === undefined ? [] : [step[names]])];
  return named.some((each) => isId(each) && !notOlder(created, earlier(each)?.created));
};

/** What a row comes to, as things stood before it. */
const verdictOf = (step: Step, soFar: SoFar, matter: Matter): StepVerdict => {
  const { kind, created, version } = step;
  if (!notOlder(created, matter.question.created)) return { is: 'void', because: 'older' };
  if (!isDeclaredStep(kind)) return { is: 'void', because: version === 1 ? 'notAllowed' : 'edited' };
  if (version !== 1 && kind !== 'Answer') return { is: 'void', because: 'edited' };
  const rule = rules[kind];
  if (namesYounger(step, rule, matter)) return { is: 'void', because: 'older' };
  if (!rule.may(step, matter)) return { is: 'void', because: 'notAllowed' };
  const seen = isId(step.seenId) ? step.seenId : 0;
  const after = rule.atOnce ? soFar.movers.find((mover) => mover > seen) : undefined;
  if (after !== undefined) return { is: 'void', because: 'late', after };
  if (!rule.can(soFar, step, matter)) return { is: 'void', because: 'notAllowed' };
  if (version !== 1) return { is: 'edited' };
  return kind === 'Answer' && step.author === matter.question.author ? { is: 'added' } : { is: 'counts' };
};

/** Takes over what a step gives. */
const takeOver = (soFar: SoFar, step: Step, kind: StepKind, matter: Matter): void => {
  const gift = rules[kind].gives(soFar, step, matter);
  const stage: Stage = gift.stage ?? soFar.stage;
  // Whoever edited a row gets nothing by it.
  const holder: QuestionHolder = (step.version === 1 ? gift.holder : undefined) ?? soFar.holder;
  // Another contact of IT is still IT: what it said goes on.
  const it: ItState | undefined = holder.is === soFar.holder.is ? (gift.it ?? soFar.it) : undefined;
  const newStage = stage !== soFar.stage;
  const newHolder = !sameHolder(holder, soFar.holder);
  if (newStage) soFar.stageSince = step.created;
  if (newHolder) soFar.holderSince = step.created;
  if (newStage || newHolder) soFar.movers.push(step.id);
  Object.assign(soFar, { stage, holder, it, solvedBy: gift.solvedBy ?? soFar.solvedBy });
};

/**
 * What the rows of a question come to, in the order of their ids and alike in every browser. `steps` may come in any order, more
 * than once, and with those of other questions; `now` is an ISO moment.
 */
export const foldQuestion = <Row extends Step>(
  question: SignedQuestion,
  steps: readonly Row[],
  community: QuestionRights,
  now: string
): Folded<Row> => {
  const rows = rowsOnce(question, steps);
  const verdicts = new Map<number, ToldStep<Row>>();
  const matter: Matter = {
    question,
    community,
    earlier: (id) => {
      const told = verdicts.get(id);
      return told?.verdict.is === 'void' ? undefined : told?.step;
    }
  };
  const soFar: SoFar = {
    stage: 'Open',
    holder: beginning(question, community),
    holderSince: question.created,
    stageSince: question.created,
    it: undefined,
    solvedBy: undefined,
    movers: [],
    meToo: new Set()
  };
  const answers: number[] = [];
  for (const step of rows) {
    const verdict = verdictOf(step, soFar, matter);
    verdicts.set(step.id, { step, verdict });
    if (verdict.is === 'void' || verdict.is === 'added' || !isDeclaredStep(step.kind)) continue;
    if (step.kind === 'Me too') soFar.meToo.add(step.author);
    if (step.author !== question.author) {
      if (step.kind === 'Answer' || step.kind === 'From IT') answers.push(step.id);
    } else if (step.kind === 'Answer') continue;
    takeOver(soFar, step, step.kind, matter);
  }
  const holder = holderToday(soFar.holder, community, now);
  const { stage, it, solvedBy } = soFar;
  return {
    stage,
    holder,
    holderSince: soFar.holderSince,
    stageSince: soFar.stageSince,
    answers,
    meToo: [...soFar.meToo],
    history: [...verdicts.values()],
    last: soFar.movers.at(-1) ?? 0,
    ...(it === undefined || holder.is !== 'it' ? {} : { it }),
    ...(solvedBy === undefined || stage !== 'Solved' || solvedBy === 'otherwise' ? {} : { solvedBy })
  };
};

/** The same for several questions; steps whose question is not among them, or is gone, are left out. */
export const foldQuestions = <Row extends Step>(
  questions: readonly SignedQuestion[],
  steps: readonly Row[],
  community: QuestionRights,
  now: string
): readonly AskedQuestion<Row>[] => {
  const byQuestion = new Map<number, Row[]>(questions.map(({ id }) => [id, []]));
  for (const step of steps) if (step.questionId !== undefined) byQuestion.get(step.questionId)?.push(step);
  return questions.map((question) => ({
    question,
    folded: foldQuestion(question, byQuestion.get(question.id) ?? [], community, now)
  }));
};
