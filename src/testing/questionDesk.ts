import type { OwnValues } from '../data/ownRows/ownList';
import type { SignedQuestion, WrittenStep } from '../domain/questions/model';
import type { PostKeeper } from '../domain/questions/posts';
import type { questions as questionList, replies as replyList } from '../lists';
import type { Surroundings } from '../shell/ProgrammeContext';
import { dayInBrussels } from './brussels';
import { type MemoryPosts, memoryPosts } from './memoryPosts';
import { type Holdings, type MemoryProgramme, memoryProgramme } from './memoryProgramme';
import { anAmbassador, aPerson, aProfile, aSmallOrganisation } from './people';
import { contactRow, questionRow, stepRow } from './questionRows';
import type { StepToWrite } from './questionSteps';

/** Site user id of whoever reads. */
const reader = 7;

/** Who reads, what was asked and said before, what else the lists hold. */
export interface QuestionsToHold {
  readonly as?: 'colleague' | 'ambassador' | 'it';
  readonly questions?: readonly Partial<SignedQuestion>[];
  readonly steps?: readonly StepToWrite[];
  readonly held?: Partial<Holdings>;
}

export interface QuestionDesk {
  readonly programme: MemoryProgramme;
  readonly posts: MemoryPosts;
  readonly given: Partial<Surroundings>;
  /** What the reader sent, without its key: in the order in which it arrived. */
  readonly sent: () => readonly object[];
}

/** A moment so many hours ago, by the clock that the part reads. */
export const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** Somebody of the desk by their number. */
export const deskPeople = {
  3: aPerson('Zoé Asker', { id: 3 }),
  11: aPerson('Ann Peeters', { id: 11 }),
  12: aPerson('Bob Maes', { id: 12 }),
  15: aPerson('Carl Former', { id: 15 }),
  21: aPerson('Eva Expert', { id: 21 }),
  22: aPerson('Dora Draft', { id: 22 }),
  31: aPerson('Tom Verhulst', { id: 31 }),
  [reader]: aPerson('Chloé Baudoux', { id: reader })
} as const;

const personOf = (user: number) => (deskPeople as Readonly<Record<number, ReturnType<typeof aPerson>>>)[user];

const sentColumns = [
  'questionId',
  'kind',
  'text',
  'tellUser',
  'answerId',
  'seenId',
  'state',
  'title',
  'details',
  'topics',
  'language',
  'circleKey',
  'askedUser',
  'moduleKey',
  'sessionId'
];

/**
 * Questions & Answers in memory: what is sent stands in the lists at once, what is taken back goes. Ann (11) knows Outlook and Bob (12)
 * Excel; Carl (15) serves no more; Eva (21) is an expert, Dora (22) a draft of one, Tom (31) is IT; Zoé (3) asks.
 */
export const questionDesk = ({ as = 'colleague', questions = [], steps = [], held = {} }: QuestionsToHold = {}) => {
  const places = aSmallOrganisation();
  const me = deskPeople[reader];
  const posts = memoryPosts(undefined, reader);
  const asked: SignedQuestion[] = [];
  const told: WrittenStep[] = [];
  for (const each of questions) {
    const author = each.author ?? 3;
    const { id } = posts.room.questions.write(author, {
      title: each.title ?? '',
      askerUser: author
    } as unknown as OwnValues<typeof questionList>);
    const created = each.created ?? hoursAgo(90);
    const row = { author, created, modified: created, writer: personOf(author), ...each, id };
    asked.push(questionRow({ askedUser: row.asked?.id, ...row }));
  }
  for (const each of steps) {
    const { id } = posts.room.replies.write(each.author, {
      questionId: each.questionId ?? 1,
      kind: each.kind,
      byUser: each.author
    } as unknown as OwnValues<typeof replyList>);
    const created = each.created ?? hoursAgo(80 - id);
    const people = { writer: personOf(each.author), tell: personOf(each.tellUser ?? 0) };
    told.push(stepRow({ modified: created, ...people, ...each, created, id }));
  }
  const ambassador = (user: 11 | 12 | 15 | 7, given: Parameters<typeof anAmbassador>[1]) =>
    anAmbassador(deskPeople[user].name, { person: deskPeople[user], primaryCircle: places.brussels.id, ...given });
  const contact = (user: 21 | 22 | 31 | 7, given: Partial<Parameters<typeof contactRow>[0]>) =>
    contactRow({ id: user, title: deskPeople[user].name, person: deskPeople[user], ...given });
  const programme = memoryProgramme({
    profile: aProfile({ login: me.login, department: 'Sales Brussels', languages: ['en'] }),
    person: reader,
    circles: places.circles,
    offices: places.offices,
    ambassadors: [
      ambassador(11, { topics: ['Outlook'] }),
      ambassador(12, { topics: ['Excel'] }),
      ambassador(15, { status: 'Former' }),
      ...(as === 'ambassador' ? [ambassador(7, { topics: ['Word'] })] : [])
    ],
    contacts: [
      contact(21, {}),
      contact(22, { published: false }),
      contact(31, { kind: 'IT' }),
      ...(as === 'it' ? [contact(7, { kind: 'IT' })] : [])
    ],
    questions: asked,
    replies: told,
    ...held
  });
  const now = (): string => new Date().toISOString();
  posts.watch((_known, arrived) => {
    if (arrived === undefined) return;
    const signed = { author: reader, created: now(), modified: now(), version: 1, writer: me };
    if (arrived.to === 'replies') {
      const row = posts.told().find(({ id }) => id === arrived.id);
      if (row !== undefined)
        told.push(stepRow({ ...row, ...signed, tell: personOf(row.tellUser ?? 0) } as Parameters<typeof stepRow>[0]));
      return;
    }
    const row = posts.asked().find(({ id }) => id === arrived.id);
    if (row !== undefined)
      asked.push(questionRow({ ...row, ...signed, asked: personOf(row.askedUser ?? 0) } as Partial<SignedQuestion>));
  });
  const remove: PostKeeper['remove'] = async (to, rows) => {
    const failure = await posts.remove(to, rows);
    if (failure === undefined)
      for (const { id } of rows) {
        const list: { readonly id: number }[] = to === 'questions' ? asked : told;
        const at = list.findIndex((each) => each.id === id);
        if (at >= 0) list.splice(at, 1);
      }
    return failure;
  };
  const before = new Set([...posts.asked(), ...posts.told()]);
  const keeper: MemoryPosts = { ...posts, remove };
  const desk: QuestionDesk = {
    programme,
    posts: keeper,
    given: { posts: async () => keeper, today: () => dayInBrussels(Date.now()) },
    sent: () =>
      [...posts.asked(), ...posts.told()]
        .filter((row) => !before.has(row))
        .map((row) =>
          Object.fromEntries(Object.entries(row).filter(([name, value]) => sentColumns.includes(name) && value !== ''))
        )
  };
  return desk;
};
