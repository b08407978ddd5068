import { diceFor, type Dice } from '../../../local/people/dice.ts';
import type {
  QuestionRights,
  ItState,
  SignedQuestion,
  QuestionKind,
  Step,
  StepKind
} from '../../../src/domain/questions/model';

/** Rows of a question that chance wrote, and who is who. */
export interface ChanceHistory {
  readonly question: SignedQuestion;
  readonly steps: readonly Step[];
  readonly community: QuestionRights;
  readonly now: string;
}

/** Somebody of the few people who write; `since` in days after the first moment. */
interface Somebody {
  readonly user: number;
  readonly ambassador?: { readonly since: number; readonly former?: true };
  readonly contact?: { readonly it: boolean; readonly published: boolean };
}

/** Two who only ask, ambassadors of old, of today and former ones, contacts with and without IT, one of them an ambassador as well; 9 is nobody's. */
const people: readonly Somebody[] = [
  { user: 1 },
  { user: 2 },
  { user: 3, ambassador: { since: -100 } },
  { user: 4, ambassador: { since: 3 } },
  { user: 5, ambassador: { since: -100, former: true } },
  { user: 6, contact: { it: true, published: true } },
  { user: 7, contact: { it: true, published: false } },
  { user: 8, contact: { it: false, published: true }, ambassador: { since: -100, former: true } },
  { user: 10, contact: { it: true, published: false }, ambassador: { since: -100 } }
];
const users = [...people.map(({ user }) => user), 9];

const monday = Date.parse('2026-11-02T10:00:00Z');
/** So many days after the first Monday, always at the same time of the day. */
const momentOf = (day: number): string => new Date(monday + day * 86_400_000).toISOString().replace('.000Z', 'Z');

const communityOf = (crowd: readonly Somebody[]): QuestionRights => {
  const known = new Map(crowd.map((somebody) => [somebody.user, somebody]));
  return {
    wasAmbassador: (user, moment) => {
      const since = known.get(user)?.ambassador?.since;
      return since !== undefined && Date.parse(moment) >= Date.parse(momentOf(since));
    },
    serves: (user) => {
      const ambassador = known.get(user)?.ambassador;
      return ambassador !== undefined && ambassador.former !== true;
    },
    isContact: (user) => known.get(user)?.contact !== undefined,
    canBeGiven: (user) => known.get(user)?.contact?.published === true,
    isIt: (user) => known.get(user)?.contact?.it === true
  };
};

const kinds: readonly (readonly [StepKind, number])[] = [
  ['Answer', 6],
  ['Take', 4],
  ['Hand over', 4],
  ['Ask the community', 3],
  ['To IT', 4],
  ['From IT', 4],
  ['Me too', 3],
  ['Solved', 4],
  ['Reopen', 3],
  ['Withdraw', 0.3]
];
const states: readonly ItState[] = ['Seen', 'Planned', 'Done', 'Not now'];
const questionKinds: readonly (readonly [QuestionKind, number])[] = [
  ['Question', 7],
  ['Feedback', 3],
  ['Topic', 1]
];

const questionBy = (dice: Dice): SignedQuestion => {
  const askedUser = dice.chance(0.7) ? dice.one(users) : 0;
  const created = momentOf(2);
  const version = dice.chance(0.1) ? 2 : 1;
  return {
    id: 10,
    title: 'A question',
    details: '',
    kind: dice.weighted(questionKinds, ([, weight]) => weight)[0],
    topics: [],
    language: 'FR',
    circleKey: 'PAY-SME',
    asked:
      askedUser === 0
        ? undefined
        : {
            id: askedUser,
            name: `Person ${askedUser}`,
            login: '',
            email: '',
            firstName: '',
            lastName: '',
            jobTitle: '',
            hasPicture: false
          },
    askerUser: 1,
    askedUser: askedUser === 0 ? undefined : askedUser,
    moduleKey: '',
    sessionId: undefined,
    postKey: 'question',
    author: dice.one([1, 1, 1, 3]),
    created,
    modified: version === 1 ? created : momentOf(4),
    version,
    writer: undefined
  };
};

/** Somebody who is likely to do that: half of the steps are by whoever may. */
const authorOf = (kind: StepKind, question: SignedQuestion, dice: Dice): number => {
  if (dice.chance(0.3)) return dice.one(users);
  if (kind === 'Solved' || kind === 'Reopen' || kind === 'Withdraw') return question.author;
  if (kind === 'From IT') return dice.one([6, 7, 10]);
  return dice.one([2, 3, 4, 5, 6, 8, 10]);
};

const stepBy = (id: number, earlier: readonly Step[], question: SignedQuestion, day: number, dice: Dice): Step => {
  const kind = dice.weighted(kinds, ([, weight]) => weight)[0];
  const author = authorOf(kind, question, dice);
  const last = earlier.at(-1)?.id ?? 0;
  const answers = earlier.filter(({ kind: said }) => said === 'Answer' || said === 'From IT');
  // Seen to the end as a rule; a race has seen less, and some say nonsense.
  const seenId = dice.chance(0.7) ? last : dice.chance(0.8) ? dice.one([0, ...earlier.map((step) => step.id)]) : id + 2;
  const answerId = dice.chance(0.25)
    ? undefined
    : dice.chance(0.2) || answers.length === 0
      ? dice.one([1, id - 1, id, id + 1, 999])
      : dice.one(answers).id;
  const created = momentOf(dice.chance(0.1) ? dice.whole(9) : day);
  const version = dice.chance(0.08) ? 2 : 1;
  return {
    id,
    questionId: dice.chance(0.03) ? 11 : question.id,
    kind,
    tellUser:
      kind === 'Hand over' ? dice.one(users) : kind === 'To IT' ? dice.one([6, 6, 7, 8, 10, ...users]) : undefined,
    byUser: dice.chance(0.95) ? author : dice.one(users),
    answerId: kind === 'Solved' ? answerId : undefined,
    seenId: dice.chance(0.03) ? undefined : seenId,
    state: kind === 'From IT' && dice.chance(0.97) ? dice.one(states) : undefined,
    author,
    created,
    modified: version === 1 ? created : momentOf(20),
    version
  };
};

/** A history by chance: the same for the same seed. */
const historyOf = (seed: string): ChanceHistory => {
  const dice = diceFor(`history ${seed}`);
  const question = questionBy(dice);
  const steps: Step[] = [];
  const many = dice.whole(12);
  let day = 2;
  for (let id = 1; steps.length < many; id += 1 + dice.whole(2)) {
    day += dice.whole(3);
    steps.push(stepBy(id, steps, question, day, dice));
  }
  // Some were deleted since: as if never written.
  const left = steps.filter(() => !dice.chance(0.06));
  return {
    question,
    steps: dice.chance(0.2) ? [...left].reverse() : left,
    community: communityOf(people),
    now: momentOf(day + dice.whole(40))
  };
};

/** So many histories from one seed, which a test prints: `fast-check` is not asked, so that a seed is one short word. */
export const histories = (seed: string, many: number): readonly (readonly [name: string, ChanceHistory])[] =>
  Array.from({ length: many }, (_none, at) => {
    const name = `${seed}/${at}`;
    return [name, historyOf(name)] as const;
  });
