import { isId } from './helpers';
import type { AskedQuestion } from './fold';
import type { Step } from './model';
import { lastMovedFirst, nextOf, type Seer, stays, stepsSaid } from './views';

/** What concerns the reader, each question once, in the first group that it belongs to. */
export interface OwnQuestions<Row extends Step = Step> {
  readonly waiting: readonly AskedQuestion<Row>[];
  readonly passedOn: readonly AskedQuestion<Row>[];
  readonly asked: readonly AskedQuestion<Row>[];
  /** Where the reader answered or said Me too. */
  readonly followed: readonly AskedQuestion<Row>[];
}

const waitsFor = (asked: AskedQuestion, { user, community, now }: Seer): boolean => {
  const { question, folded } = asked;
  const next = nextOf(asked, now);
  if (next === 'asker') return question.author === user;
  if (next === 'nobody') return false;
  return folded.holder.is === 'it' ? community.isIt(user) : 'user' in folded.holder && folded.holder.user === user;
};

const passedOnBy = ({ question, folded }: AskedQuestion, { user }: Seer): boolean =>
  question.author !== user &&
  stepsSaid(folded).some(
    ({ author, kind }) => author === user && (kind === 'Hand over' || kind === 'To IT' || kind === 'Ask the community')
  );

const followedBy = ({ folded }: AskedQuestion, { user }: Seer): boolean =>
  folded.meToo.includes(user) ||
  stepsSaid(folded).some(({ author, kind }) => author === user && (kind === 'Answer' || kind === 'From IT'));

/** The group that a question concerns the reader in; undefined: it does not. */
const ownGroupOf = (asked: AskedQuestion, seer: Seer): keyof OwnQuestions | undefined => {
  if (!isId(seer.user) || !stays(asked)) return undefined;
  if (waitsFor(asked, seer)) return 'waiting';
  if (passedOnBy(asked, seer)) return 'passedOn';
  if (asked.question.author === seer.user) return 'asked';
  return followedBy(asked, seer) ? 'followed' : undefined;
};

/** What concerns the reader. */
export const ownOf = <Row extends Step>(all: readonly AskedQuestion<Row>[], seer: Seer): OwnQuestions<Row> => {
  const groups: { readonly [Group in keyof OwnQuestions]: AskedQuestion<Row>[] } = {
    waiting: [],
    passedOn: [],
    asked: [],
    followed: []
  };
  for (const asked of lastMovedFirst(all)) {
    const group = ownGroupOf(asked, seer);
    if (group !== undefined) groups[group].push(asked);
  }
  return groups;
};

/** The newest rows that somebody had before their eyes. */
export interface SeenRows {
  readonly question: number;
  readonly step: number;
}

/** Others asked it since, or said something in it that concerns the reader. */
export const isFresh = (asked: AskedQuestion, seer: Seer, seen: SeenRows): boolean => {
  const { question, folded } = asked;
  if (question.author !== seer.user && question.id > seen.question) return true;
  return (
    ownGroupOf(asked, seer) !== undefined &&
    stepsSaid(folded).some(({ id, author }) => author !== seer.user && id > seen.step)
  );
};
