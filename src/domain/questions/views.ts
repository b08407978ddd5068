import { isLong, isSilentlyAnswered } from './silence';
import type { AskedQuestion } from './fold';
import type { QuestionRights, Folded, SignedQuestion, Step } from './model';

/** Who looks, and when. */
export interface Seer {
  /** Site user id. */
  readonly user: number;
  /** Keys of the reader’s own circles. */
  readonly circles: readonly string[];
  readonly community: QuestionRights;
  /** ISO moment. */
  readonly now: string;
}

export type QuestionView = 'circle' | 'open' | 'solved' | 'it' | 'votes';

export const stays = ({ folded }: AskedQuestion): boolean => folded.stage !== 'Withdrawn';
const isVote = ({ question }: AskedQuestion): boolean => question.kind === 'Topic';

/** What was not void, and was said rather than counted. */
export const stepsSaid = ({ history }: Folded): readonly Step[] =>
  history.flatMap(({ step, verdict }) => (verdict.is === 'void' || step.kind === 'Me too' ? [] : [step]));

/** Who has to do something now: whoever has the question, its asker, or nobody: solved, withdrawn, a vote, or long left by its asker. */
export const nextOf = ({ question, folded }: AskedQuestion, now: string): 'holder' | 'asker' | 'nobody' => {
  const { stage, holder } = folded;
  if (holder.is === 'vote' || stage === 'Solved' || stage === 'Withdrawn') return 'nobody';
  if (stage === 'Open') return 'holder';
  if (isSilentlyAnswered(folded, question, now)) return 'nobody';
  const said = stepsSaid(folded);
  const last = said[said.length - 1];
  const isAnswered =
    last?.kind === 'Answer'
      ? last.author !== question.author
      : last?.kind === 'From IT' && (last.state === 'Done' || last.state === 'Not now');
  return isAnswered ? 'asker' : 'holder';
};

/** The moment of the last thing said about it, in milliseconds since 1970; a void step and a Me too move nothing. */
export const movedAt = ({ question, folded }: AskedQuestion): number =>
  stepsSaid(folded).reduce(
    (latest, { created }) => Math.max(latest, Date.parse(created) || 0),
    Date.parse(question.created) || 0
  );

/** What moved last comes first. */
export const lastMovedFirst = <Row extends Step>(all: readonly AskedQuestion<Row>[]): readonly AskedQuestion<Row>[] =>
  all
    .map((asked) => ({ asked, moved: movedAt(asked) }))
    .sort((one, other) => other.moved - one.moved || other.asked.question.id - one.asked.question.id)
    .map(({ asked }) => asked);

const inView: Readonly<Record<QuestionView, (asked: AskedQuestion, seer: Seer) => boolean>> = {
  circle: ({ question }, { circles }) => {
    const key = question.circleKey.trim();
    return key !== '' && circles.includes(key);
  },
  open: (asked, { now }) => nextOf(asked, now) !== 'nobody',
  solved: ({ folded }) => folded.stage === 'Solved',
  it: ({ folded }) => folded.holder.is === 'it' || stepsSaid(folded).some(({ kind }) => kind === 'From IT'),
  votes: isVote
};

/** The questions of a view: what moved last first; of votes what most people wish for. */
export const questionsIn = <Row extends Step>(
  view: QuestionView,
  all: readonly AskedQuestion<Row>[],
  seer: Seer
): readonly AskedQuestion<Row>[] => {
  const found = lastMovedFirst(
    all.filter((asked) => stays(asked) && (view === 'votes' || !isVote(asked)) && inView[view](asked, seer))
  );
  return view === 'votes'
    ? [...found].sort((one, other) => other.folded.meToo.length - one.folded.meToo.length)
    : found;
};

/** Nobody has said anything for two working days, and somebody should: those who wait longest first. What IT planned is no silence. */
export const silentIn = <Row extends Step>(
  all: readonly AskedQuestion<Row>[],
  { community, now }: Pick<Seer, 'community' | 'now'>
): readonly AskedQuestion<Row>[] =>
  [...lastMovedFirst(all)]
    .reverse()
    .filter(
      (asked) =>
        nextOf(asked, now) === 'holder' &&
        asked.folded.it !== 'Planned' &&
        isLong(community, new Date(movedAt(asked)).toISOString(), now)
    );

/** The oldest moment among rows, of which at most `most` were asked for; undefined: there are no others. */
export const oldestRead = (rows: readonly { readonly created: string }[], most: number): string | undefined =>
  rows.length < most
    ? undefined
    : rows.reduce<string | undefined>(
        (oldest, { created }) => (oldest === undefined || created < oldest ? created : oldest),
        undefined
      );

/**
 * Whether enough was read to say where a question stands: it is younger than the oldest step that was read. `oldestReplyRead`
 * absent: every step was.
 */
export const isWorded = ({ created }: Pick<SignedQuestion, 'created'>, oldestReplyRead: string | undefined): boolean =>
  oldestReplyRead === undefined || Date.parse(created) > Date.parse(oldestReplyRead);
