import type {
  QuestionRights,
  Folded,
  QuestionHolder,
  ItState,
  SignedQuestion,
  Stage,
  Step,
  StepKind,
  StepVerdict
} from '../../../src/domain/questions/model';

/*
 * The fold once more, from the page that specifies it and without a look at the first one: nothing is carried along. What
 * stands before a step is looked for backwards among the steps before it, each time anew.
 */

/** Two working days lie between the days of two moments: neither Saturdays nor Sundays count. */
const twoWorkingDaysLater = (from: string, to: string, dayAt: (instant: number) => string): boolean => {
  const last = dayAt(Date.parse(to));
  const day = new Date(`${dayAt(Date.parse(from))}T12:00:00Z`);
  for (let left = 2; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.toISOString().slice(0, 10) <= last;
};

/** Those that count only if nobody was there in between. */
const atOnce: ReadonlySet<Step['kind']> = new Set<StepKind>([
  'Take',
  'Hand over',
  'Ask the community',
  'To IT',
  'From IT',
  'Solved',
  'Reopen'
]);

const itStates: readonly ItState[] = ['Seen', 'Planned', 'Done', 'Not now'];

const before = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);
const sameHolder = (one: QuestionHolder, other: QuestionHolder): boolean =>
  one.is === other.is && ('user' in one ? one.user : 0) === ('user' in other ? other.user : 0);

const counts: StepVerdict = { is: 'counts' };
const notAllowed: StepVerdict = { is: 'void', because: 'notAllowed' };

class History {
  private readonly question: SignedQuestion;
  private readonly community: QuestionRights;
  private readonly steps: readonly Step[];
  private readonly verdicts: StepVerdict[] = [];

  constructor(question: SignedQuestion, steps: readonly Step[], community: QuestionRights) {
    this.question = question;
    this.community = community;
    this.steps = steps.filter(({ questionId }) => questionId === question.id).sort((one, other) => one.id - other.id);
    for (let at = 0; at < this.steps.length; at += 1) this.verdicts.push(this.verdictOf(at));
  }

  private at(place: number): Step {
    const step = this.steps[place];
    if (step === undefined) throw new RangeError(`No step at ${place}.`);
    return step;
  }

  /** Places of earlier steps, the nearest first. */
  private backwards(place: number): readonly number[] {
    return Array.from({ length: place }, (_none, index) => place - 1 - index);
  }

  private fromAsker(step: Step): boolean {
    return step.author === this.question.author;
  }

  private helps(user: number, moment: string): boolean {
    return this.community.wasAmbassador(user, moment) || this.community.isContact(user);
  }

  private stands(place: number): boolean {
    return this.verdicts[place]?.is === 'counts';
  }

  /** An answer that is shown, edited or not, or a word of IT; the asker's additions are none. */
  private answersAt(place: number): boolean {
    const { kind } = this.at(place);
    const is = this.verdicts[place]?.is;
    if (this.fromAsker(this.at(place))) return false;
    return (kind === 'Answer' && (is === 'counts' || is === 'edited')) || (kind === 'From IT' && is === 'counts');
  }

  private beginning(): QuestionHolder {
    const { kind, author, version, asked, sessionId = 0, created } = this.question;
    if (kind === 'Topic') return { is: 'vote' };
    const user = version === 1 ? (asked?.id ?? 0) : 0;
    if (user === 0 || user === author) return { is: 'community' };
    if (kind === 'Feedback' && sessionId === 0)
      return this.community.isIt(user) ? { is: 'it', user } : { is: 'community' };
    return this.helps(user, created) ? { is: 'asked', user } : { is: 'community' };
  }

  /** Who has it because of the step; undefined: it gives it to nobody. */
  private gift(place: number): QuestionHolder | undefined {
    const { kind, author, tellUser = 0 } = this.at(place);
    if (!this.stands(place)) return undefined;
    if (kind === 'Take') return { is: 'has', user: author };
    if (kind === 'Hand over') return { is: 'handed', user: tellUser };
    if (kind === 'To IT') return { is: 'it', user: tellUser };
    if (kind === 'Ask the community') return { is: 'community' };
    if (kind !== 'Answer') return undefined;
    const had = this.holderBefore(place);
    return (had.is === 'asked' || had.is === 'handed') && had.user === author ? { is: 'has', user: author } : undefined;
  }

  holderBefore(place: number): QuestionHolder {
    for (const earlier of this.backwards(place)) {
      const given = this.gift(earlier);
      if (given !== undefined) return given;
    }
    return this.beginning();
  }

  private withdrawnBefore(place: number): boolean {
    return this.backwards(place).some((earlier) => this.at(earlier).kind === 'Withdraw' && this.stands(earlier));
  }

  stageBefore(place: number): Stage {
    if (this.withdrawnBefore(place)) return 'Withdrawn';
    for (const earlier of this.backwards(place)) {
      const { kind, state } = this.at(earlier);
      if (kind === 'Solved' && this.stands(earlier)) return 'Solved';
      if (kind === 'Reopen' && this.stands(earlier)) return 'Answered';
      const said = kind === 'From IT' ? this.stands(earlier) && (state === 'Done' || state === 'Not now') : undefined;
      // Only the asker reopens: another answer to a solved question leaves it solved.
      if (said ?? this.answersAt(earlier)) return this.stageBefore(earlier) === 'Solved' ? 'Solved' : 'Answered';
    }
    return 'Open';
  }

  private moved(place: number): boolean {
    return (
      this.stageBefore(place) !== this.stageBefore(place + 1) ||
      !sameHolder(this.holderBefore(place), this.holderBefore(place + 1))
    );
  }

  /** Who may, and to whom: whatever else became of the question. */
  private mayDo(place: number): boolean {
    const step = this.at(place);
    const { kind, author, tellUser = 0, created, state } = step;
    const helps = (user: number): boolean => this.helps(user, created);
    switch (kind) {
      case 'Take':
        return helps(author) && !this.fromAsker(step);
      case 'Hand over':
        return helps(author) && helps(tellUser) && tellUser !== this.question.author && tellUser !== author;
      case 'To IT':
        return helps(author) && this.community.isIt(tellUser);
      case 'Ask the community':
        return helps(author) || this.fromAsker(step);
      case 'From IT':
        return this.community.isIt(author) && itStates.some((known) => known === state);
      case 'Solved':
        return this.fromAsker(step) && this.namesAnAnswer(place);
      case 'Reopen':
      case 'Withdraw':
        return this.fromAsker(step);
      case 'Me too': {
        const again = this.backwards(place).some(
          (earlier) => this.at(earlier).kind === 'Me too' && this.at(earlier).author === author && this.stands(earlier)
        );
        return !this.fromAsker(step) && !again;
      }
      default:
        return kind === 'Answer';
    }
  }

  /** The row of this question with that id, unless it is void: what is void is as if never written. */
  private rowAt(id: number): Step | undefined {
    const place = this.steps.findIndex((step) => step.id === id);
    const is = this.verdicts[place]?.is;
    return is === undefined || is === 'void' ? undefined : this.steps[place];
  }

  /** Or nothing, or one that is gone. */
  private namesAnAnswer(place: number): boolean {
    const { answerId = 0, id } = this.at(place);
    if (!(answerId > 0)) return true;
    const kind = this.rowAt(answerId)?.kind ?? 'Answer';
    return answerId < id && (kind === 'Answer' || kind === 'From IT');
  }

  /** It names a row that was made later, or is not made yet. */
  private namesYounger({ id, kind, created, seenId = 0, answerId = 0 }: Step): boolean {
    const named = [...(atOnce.has(kind) ? [seenId] : []), ...(kind === 'Solved' ? [answerId] : [])];
    const isLater = named.some((each) => before(created, this.rowAt(each)?.created ?? created));
    return isLater || (atOnce.has(kind) && seenId >= id);
  }

  private fits(place: number): boolean {
    const step = this.at(place);
    const { kind, author, created } = step;
    const had = this.holderBefore(place);
    const atIt = had.is === 'it' && this.mayHave(had);
    switch (kind) {
      case 'Take':
        return !atIt;
      case 'Ask the community': {
        const dayAt = this.community.dayAt ?? ((instant: number) => new Date(instant).toISOString().slice(0, 10));
        const waits = this.stageBefore(place) === 'Open' && twoWorkingDaysLater(this.question.created, created, dayAt);
        return !atIt && (this.helps(author, created) || waits);
      }
      case 'From IT':
        return had.is === 'it';
      case 'Reopen':
        return this.stageBefore(place) === 'Solved';
      default:
        return true;
    }
  }

  private verdictOf(place: number): StepVerdict {
    const step = this.at(place);
    const { kind, version, created, seenId = 0 } = step;
    if (before(created, this.question.created)) return { is: 'void', because: 'older' };
    if (version !== 1 && kind !== 'Answer') return { is: 'void', because: 'edited' };
    if (this.namesYounger(step)) return { is: 'void', because: 'older' };
    if (!this.mayDo(place)) return notAllowed;
    if (this.question.kind === 'Topic' && kind !== 'Me too' && kind !== 'Answer' && kind !== 'Withdraw')
      return notAllowed;
    const first = this.steps.findIndex((other, there) => there < place && other.id > seenId && this.moved(there));
    if (atOnce.has(kind) && first !== -1) return { is: 'void', because: 'late', after: this.at(first).id };
    if (this.withdrawnBefore(place) && kind !== 'Me too' && kind !== 'Withdraw') return notAllowed;
    if (kind === 'Answer' && version !== 1) return { is: 'edited' };
    if (kind === 'Answer' && this.fromAsker(step)) return { is: 'added' };
    return this.fits(place) ? counts : notAllowed;
  }

  private mayHave(holder: QuestionHolder): boolean {
    if (!('user' in holder)) return true;
    if (holder.is === 'it') return this.community.isIt(holder.user) && this.community.canBeGiven(holder.user);
    return this.community.serves(holder.user) || this.community.canBeGiven(holder.user);
  }

  /** When what holds at the end began to hold: the moment of the step after which it never was another. */
  private sinceWhen(differs: (place: number) => boolean): string {
    const since = this.backwards(this.steps.length).find(differs);
    return since === undefined ? this.question.created : this.at(since).created;
  }

  private saidByIt(): ItState | undefined {
    const came = this.backwards(this.steps.length).find((place) => this.holderBefore(place).is !== 'it') ?? -1;
    const said = this.backwards(this.steps.length).find(
      (place) => place > came && this.at(place).kind === 'From IT' && this.stands(place)
    );
    return said === undefined ? undefined : itStates.find((known) => known === this.at(said).state);
  }

  private solvedBy(): number | 'gone' | undefined {
    const solving = this.backwards(this.steps.length).find(
      (place) => this.at(place).kind === 'Solved' && this.stands(place)
    );
    const answerId = solving === undefined ? 0 : (this.at(solving).answerId ?? 0);
    if (!(answerId > 0)) return undefined;
    return this.rowAt(answerId) === undefined ? 'gone' : answerId;
  }

  folded(): Folded {
    const stage = this.stageBefore(this.steps.length);
    const had = this.holderBefore(this.steps.length);
    const holder: QuestionHolder = this.mayHave(had) || !('user' in had) ? had : { is: 'community', left: had.user };
    const it = holder.is === 'it' ? this.saidByIt() : undefined;
    const solvedBy = stage === 'Solved' ? this.solvedBy() : undefined;
    const places = this.steps.map((_step, place) => place);
    const mover = this.backwards(this.steps.length).find((place) => this.moved(place));
    return {
      stage,
      holder,
      holderSince: this.sinceWhen((place) => !sameHolder(this.holderBefore(place), this.holderBefore(place + 1))),
      stageSince: this.sinceWhen((place) => this.stageBefore(place) !== this.stageBefore(place + 1)),
      ...(it === undefined ? {} : { it }),
      answers: places.filter((place) => this.answersAt(place)).map((place) => this.at(place).id),
      ...(solvedBy === undefined ? {} : { solvedBy }),
      meToo: places
        .filter((place) => this.at(place).kind === 'Me too' && this.stands(place))
        .map((place) => this.at(place).author),
      history: this.steps.map((step, place) => ({ step, verdict: this.verdicts[place] ?? notAllowed })),
      last: mover === undefined ? 0 : this.at(mover).id
    };
  }
}

/** What the rows of a question come to, by a second reading of the specification. */
export const secondFold: (
  question: SignedQuestion,
  steps: readonly Step[],
  community: QuestionRights,
  now: string
) => Folded = (question, steps, community) => new History(question, steps, community).folded();
