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

/** Two days later, Saturdays and Sundays passed over. */
const twoWorkingDaysAfter = (moment: string): number => {
  const day = new Date(moment);
  for (let left = 2; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  return day.getTime();
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
    if (kind === 'Feedback' && sessionId === 0 && this.community.isIt(user)) return { is: 'it', user };
    const known = this.community.wasAmbassador(user, created) || this.community.isContact(user);
    return known || sessionId > 0 ? { is: 'asked', user } : { is: 'community' };
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

  private mayDo(place: number): boolean {
    const step = this.at(place);
    const helps = this.community.wasAmbassador(step.author, step.created) || this.community.isContact(step.author);
    switch (step.kind) {
      case 'Take':
      case 'Hand over':
      case 'To IT':
        return helps;
      case 'Ask the community': {
        const answered = this.backwards(place).some((earlier) => this.answersAt(earlier));
        const waited = Date.parse(step.created) >= twoWorkingDaysAfter(this.question.created);
        return helps || (this.fromAsker(step) && waited && !answered);
      }
      case 'From IT':
        return this.community.isIt(step.author);
      case 'Solved':
      case 'Reopen':
      case 'Withdraw':
        return this.fromAsker(step);
      case 'Me too': {
        const again = this.backwards(place).some(
          (earlier) =>
            this.at(earlier).kind === 'Me too' && this.at(earlier).author === step.author && this.stands(earlier)
        );
        return !this.fromAsker(step) && !again;
      }
      default:
        return step.kind === 'Answer';
    }
  }

  private namesAnAnswer(place: number): StepVerdict {
    const { answerId = 0, id, created } = this.at(place);
    if (answerId === 0) return counts;
    if (answerId >= id) return notAllowed;
    const named = this.steps.findIndex((step) => step.id === answerId);
    if (named === -1) return counts;
    const { kind, created: answered } = this.at(named);
    if (kind !== 'Answer' && kind !== 'From IT') return notAllowed;
    if (this.verdicts[named]?.is === 'void') return notAllowed;
    return before(created, answered) ? { is: 'void', because: 'older' } : counts;
  }

  private fits(place: number): StepVerdict {
    const step = this.at(place);
    const { kind, author, tellUser = 0, state, created } = step;
    const atIt = this.holderBefore(place).is === 'it';
    const may = (right: boolean): StepVerdict => (right ? counts : notAllowed);
    switch (kind) {
      case 'Take':
        return may(!this.fromAsker(step) && !atIt);
      case 'Ask the community':
        return may(!atIt);
      case 'Hand over': {
        const known = this.community.wasAmbassador(tellUser, created) || this.community.isContact(tellUser);
        return may(known && tellUser !== this.question.author && tellUser !== author);
      }
      case 'To IT':
        return may(this.community.isIt(tellUser));
      case 'From IT':
        return may(atIt && itStates.some((known) => known === state));
      case 'Reopen':
        return may(this.stageBefore(place) === 'Solved');
      case 'Solved':
        return this.namesAnAnswer(place);
      default:
        return counts;
    }
  }

  private verdictOf(place: number): StepVerdict {
    const step = this.at(place);
    const { kind, version, created, seenId = 0 } = step;
    if (before(created, this.question.created)) return { is: 'void', because: 'older' };
    if (version !== 1 && kind !== 'Answer') return { is: 'void', because: 'edited' };
    if (!this.mayDo(place)) return notAllowed;
    if (this.question.kind === 'Topic' && kind !== 'Me too' && kind !== 'Answer' && kind !== 'Withdraw')
      return notAllowed;
    const first = this.steps.findIndex((other, there) => there < place && other.id > seenId && this.moved(there));
    if (atOnce.has(kind) && first !== -1) return { is: 'void', because: 'late', after: this.at(first).id };
    if (this.withdrawnBefore(place) && kind !== 'Me too' && kind !== 'Withdraw') return notAllowed;
    if (kind === 'Answer' && this.fromAsker(step)) return { is: 'added' };
    if (kind === 'Answer' && version !== 1) return { is: 'edited' };
    return this.fits(place);
  }

  /** The place after the last step. */
  private get end(): number {
    return this.steps.length;
  }

  private mayHave(holder: QuestionHolder): boolean {
    if (!('user' in holder)) return true;
    const { sessionId = 0, asked, version } = this.question;
    const host = sessionId > 0 && version === 1 && asked?.id === holder.user;
    if (holder.is === 'it') return this.community.isIt(holder.user) && this.community.canBeGiven(holder.user);
    return host || this.community.serves(holder.user) || this.community.canBeGiven(holder.user);
  }

  /** When what holds at the end began to hold: the moment of the step after which it never was another. */
  private sinceWhen(differs: (place: number) => boolean): string {
    const since = this.backwards(this.end).find(differs);
    return since === undefined ? this.question.created : this.at(since).created;
  }

  private saidByIt(): ItState | undefined {
    const came = this.backwards(this.end).find((place) => this.holderBefore(place).is !== 'it') ?? -1;
    const said = this.backwards(this.end).find(
      (place) => place > came && this.at(place).kind === 'From IT' && this.stands(place)
    );
    return said === undefined ? undefined : itStates.find((known) => known === this.at(said).state);
  }

  private solvedBy(): number | 'gone' | undefined {
    const solving = this.backwards(this.end).find((place) => this.at(place).kind === 'Solved' && this.stands(place));
    const answerId = solving === undefined ? 0 : (this.at(solving).answerId ?? 0);
    if (answerId === 0) return undefined;
    return this.steps.some(({ id }) => id === answerId) ? answerId : 'gone';
  }

  folded(): Folded {
    const stage = this.stageBefore(this.end);
    const had = this.holderBefore(this.end);
    const holder: QuestionHolder = this.mayHave(had) || !('user' in had) ? had : { is: 'community', left: had.user };
    const it = holder.is === 'it' ? this.saidByIt() : undefined;
    const solvedBy = stage === 'Solved' ? this.solvedBy() : undefined;
    const places = this.steps.map((_step, place) => place);
    const mover = this.backwards(this.end).find((place) => this.moved(place));
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
