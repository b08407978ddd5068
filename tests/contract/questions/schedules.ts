import { diceFor, type Dice } from '../../../local/people/dice.ts';
import type { Loophole } from '../../../local/site/permissions.ts';
import { connectTo } from '../../../src/data/connection/connection';
import { pageDrawer } from '../../../src/data/ownRows/outboxDrawer';
import { postLists } from '../../../src/data/ownRows/postLists';
import { postOutbox } from '../../../src/data/ownRows/postOutbox';
import { sharePointProgramme } from '../../../src/data/rows/sharePointProgramme';
import { actionsFor } from '../../../src/domain/questions/actions';
import { communityOf, type KnownCommunity } from '../../../src/domain/questions/community';
import { foldQuestion } from '../../../src/domain/questions/fold';
import { holds } from '../../../src/domain/questions/helpers';
import type { Folded, QuestionAction, SignedQuestion, Step } from '../../../src/domain/questions/model';
import type { NewStep } from '../../../src/domain/questions/posts';
import type * as declared from '../../../src/lists';
import type { Reading } from '../../../src/lists/list';
import { questions } from '../../../src/lists/reading/questions';
import { replies } from '../../../src/lists/reading/replies';
import { contactRow } from '../../../src/testing/questionRows';
import { ambassadorRow } from '../../../src/testing/rows';
import { openDesk, packagedLists, type Desk } from '../desk';
import { hostile, type HostileGround } from '../hostile';
import { secondFold } from './secondFold';

const network = globalThis.fetch;
const questionList: Reading<typeof declared.questions> = questions;
const replyList: Reading<typeof declared.replies> = replies;
const signing = ['Author', 'Created', 'Modified', 'Version', 'Writer'] as const;
const stepColumns = ['QuestionId', 'Kind', 'TellUser', 'ByUser', 'AnswerId', 'SeenId', 'State', 'PostKey'] as const;
type ReadStep = Step & { readonly postKey: string };

/** A site with people on it, for as many schedules as are played one after the other. */
export interface Stage {
  readonly desk: Desk;
  readonly logins: readonly string[];
  readonly users: readonly number[];
  readonly community: KnownCommunity;
  /** Moments of the server, which go on as the schedule says. */
  readonly clock: { now: number };
  /** What contributors can do at the moment, which only a tenant can tell. */
  readonly loopholes: Loophole[];
}

/** One who asks, one more, three ambassadors of whom one serves no more, two contacts of IT and a coach. */
export const openStage = async (): Promise<Stage> => {
  const clock = { now: Date.parse('2026-11-02T09:00:00Z') };
  const loopholes: Loophole[] = [];
  const desk = await openDesk(packagedLists(), 'fr-FR', undefined, () => new Date(clock.now), {}, loopholes);
  for (const url of ['Lists/Questions', 'Lists/Replies']) {
    desk.site.secureItems(url, { read: 1, write: 2 });
    desk.site.openList(url, 'Contribute');
  }
  const logins = desk.crowd(8);
  const users = logins.map((login) => desk.site.userId(login));
  const [, , one = 0, other = 0, former = 0, it = 0, otherIt = 0, coach = 0] = users;
  const community = communityOf(
    [ambassadorRow({ id: one }), ambassadorRow({ id: other }), ambassadorRow({ id: former, status: 'Former' })],
    [
      contactRow({ id: it, kind: 'IT' }),
      contactRow({ id: otherIt, kind: 'IT' }),
      contactRow({ id: coach, kind: 'Coach' })
    ]
  );
  return { desk, logins, users, community, clock, loopholes };
};

const forever = new Promise<never>(() => undefined);

/** One person’s browser over a network that may be bad; decides by what it has read and by nothing else. */
class Actor {
  readonly user: number;
  readonly posted = new Map<string, NewStep>();
  readonly removed = new Set<string>();
  told: { readonly upTo: number; readonly folded: Folded<ReadStep> } | undefined;
  private readonly stage: Stage;
  private readonly login: string;
  private readonly dice: Dice;
  private readonly drawer = pageDrawer();
  private life = { dead: false };
  private tab: ReturnType<Actor['opened']>;
  peace = false;
  private behind = false;

  constructor(stage: Stage, at: number, dice: Dice) {
    this.stage = stage;
    this.login = stage.logins[at] ?? '';
    this.user = stage.users[at] ?? 0;
    this.dice = dice;
    this.tab = this.opened();
  }

  private opened() {
    const life = this.life;
    const connection = connectTo(this.stage.desk.url, async (input, init) => {
      if (life.dead) return forever;
      const headers = new Headers(init?.headers);
      headers.set('X-Local-Person', 'reader');
      headers.set('X-Test-Login', this.login);
      headers.set('Accept-Encoding', 'identity');
      if (!this.peace && this.dice.chance(0.12)) headers.set('X-Local-Fault', this.dice.one(['lost', 'offline']));
      const answer = await network(input, { ...init, headers });
      return life.dead ? forever : answer;
    });
    const lists = postLists(connection, this.user);
    const box = postOutbox({
      lists,
      drawer: this.drawer,
      owner: this.login,
      now: () => this.stage.clock.now,
      alone: (work) => work(),
      // What arrived is read before anything else is done, as the part does.
      arrived: () => void (this.behind = true)
    });
    return { lists, box, programme: sharePointProgramme(connection, this.user) };
  }

  /** The tab is closed between any two steps, and opened again. */
  kill(): void {
    this.life.dead = true;
    this.life = { dead: false };
    this.tab = this.opened();
  }

  async ask(title: string, asked: number | undefined): Promise<void> {
    const post = { title, details: '', kind: 'Question', topics: [], circleKey: '' } as const;
    await this.tab.box.put({
      to: 'questions',
      values: asked === undefined ? post : { ...post, asked },
      postKey: title,
      at: 0
    });
  }

  async find(title: string): Promise<SignedQuestion | undefined> {
    const rows = await this.tab.programme.rows(questionList, {
      columns: ['Kind', 'Asked', 'AskerUser', 'AskedUser', 'SessionId', 'PostKey', ...signing],
      which: { newest: 3 }
    });
    return rows.find(({ postKey }) => postKey === title) as SignedQuestion | undefined;
  }

  send(): Promise<unknown> {
    return this.tab.box.send();
  }

  due(): Promise<boolean> {
    return this.tab.box.due();
  }

  async rows(question: SignedQuestion): Promise<readonly ReadStep[]> {
    return this.tab.programme.rows(replyList, {
      columns: [...stepColumns, ...signing],
      which: { column: 'QuestionId', oneOf: [question.id] }
    });
  }

  async look(question: SignedQuestion): Promise<void> {
    const rows = await this.rows(question).catch(() => undefined);
    if (rows === undefined) return;
    this.behind = false;
    const upTo = rows.reduce((last, { id }) => Math.max(last, id), 0);
    this.told = { upTo, folded: foldQuestion(question, rows, this.stage.community, this.now) };
  }

  private get now(): string {
    return new Date(this.stage.clock.now).toISOString();
  }

  private async stepFor(action: QuestionAction, questionId: number, folded: Folded<ReadStep>): Promise<void> {
    const { givable, it } = this.stage.community;
    const others = givable.filter((each) => each !== this.user);
    const kinds = {
      answer: 'Answer',
      add: 'Answer',
      take: 'Take',
      handOver: 'Hand over',
      askCommunity: 'Ask the community',
      toIt: 'To IT',
      fromIt: 'From IT',
      meToo: 'Me too',
      solved: 'Solved',
      reopen: 'Reopen',
      withdraw: 'Withdraw'
    } as const;
    if (action === 'notMeToo') {
      const mine = folded.history.find(({ step }) => step.kind === 'Me too' && step.author === this.user)?.step;
      if (mine === undefined) return;
      const gone = await this.tab.lists
        .at('replies')
        .remove(mine)
        .then(
          () => true,
          () => false
        );
      // A lost answer may have deleted it all the same.
      this.removed.add(mine.postKey);
      if (gone) this.posted.delete(mine.postKey);
      return;
    }
    const postKey = `${questionId} ${this.user} ${this.posted.size} ${this.dice.whole(1e9)}`;
    const values: NewStep = {
      questionId,
      kind: kinds[action],
      text: postKey,
      seenId: folded.last,
      ...(action === 'handOver' ? { tell: this.dice.one(others) } : {}),
      ...(action === 'toIt' ? { tell: this.dice.one(it) } : {}),
      ...(action === 'fromIt' ? { state: this.dice.one(['Seen', 'Planned', 'Done', 'Not now'] as const) } : {}),
      ...(action === 'solved' && folded.answers.length > 0 ? { answerId: this.dice.one(folded.answers) } : {})
    };
    this.posted.set(postKey, values);
    await this.tab.box.put({ to: 'replies', values, postKey, at: 0 });
  }

  /** Does one of what is offered, as things stood when it was read. */
  async act(question: SignedQuestion): Promise<void> {
    if (this.told === undefined || this.behind || (await this.due())) return;
    const { folded } = this.told;
    const reader = { user: this.user, mayWrite: true };
    const offered = actionsFor(folded, question, reader, this.stage.community, this.now).filter(
      (action) => action !== 'withdraw' || this.dice.chance(0.1)
    );
    if (offered.length > 0) await this.stepFor(this.dice.one(offered), question.id, folded);
  }
}

const kinds = ['Answer', 'Take', 'Hand over', 'Ask the community', 'To IT', 'From IT', 'Solved', 'Reopen'] as const;

/** Steps past our web parts, under any name. */
const repliesTo = ({ id }: SignedQuestion, users: readonly number[], dice: Dice): HostileGround => ({
  list: 'Lists/Replies',
  rowOf: (some) => ({
    QuestionId: id,
    Kind: dice.one(kinds),
    TellUser: dice.one(users),
    ByUser: dice.one(users),
    SeenId: dice.one([0, some.at(-1) ?? 0, ...some, 1_000_000]),
    AnswerId: dice.one([0, ...some, 1_000_000]),
    State: dice.one(['Seen', 'Done'])
  }),
  editOf: () => ({ Kind: dice.one(kinds), SeenId: 1_000_000 })
});

/** What is told of a question, whoever read it. */
const told = ({ history, it, solvedBy, holder, ...rest }: Folded): string =>
  JSON.stringify([
    [rest.stage, rest.stageSince, holder, rest.holderSince, it, rest.answers, solvedBy, rest.meToo, rest.last],
    history.map(({ step, verdict }) => [step.id, verdict])
  ]);

/** What went on in a schedule, and what it came to. */
export interface Played {
  readonly wrong: readonly string[];
  readonly steps: number;
  readonly late: number;
  /** Rows past the web parts in another name or moment, or under an id of their choice: made, counting in the end, refused. */
  readonly past: { readonly made: number; readonly counting: number; readonly refused: number };
}

const noPast = { made: 0, counting: 0, refused: 0 };

/**
 * People who look, act and send as the dice say. `open`: somebody edits, deletes, restores and forges rows behind their backs
 * as well, and these loopholes are open to them; absent: nobody does.
 */
export const play = async (stage: Stage, seed: string, open?: readonly Loophole[]): Promise<Played> => {
  const bad = open !== undefined;
  stage.loopholes.splice(0, Infinity, ...(open ?? []));
  const dice = diceFor(`schedule ${seed}`);
  const { community, users, clock } = stage;
  const actors = users.map((_user, at) => new Actor(stage, at, dice));
  const [asker] = actors as [Actor];
  const title = `Question ${seed}`;
  const asked = dice.chance(0.7) ? dice.one(users.slice(1)) : undefined;
  await asker.ask(title, asked);
  asker.peace = true;
  await asker.send();
  const question = await asker.find(title);
  asker.peace = false;
  if (question === undefined) return { wrong: [`${seed}: the question is not there`], steps: 0, late: 0, past: noPast };

  const troublemaker = bad ? hostile(stage.desk, repliesTo(question, users, dice), stage, dice) : undefined;
  for (let left = 6 + dice.whole(10); left > 0; left -= 1) {
    clock.now += dice.one([0, 1000, 60_000, 86_400_000]);
    // Some of them at the same time.
    const some = [dice.one(actors), dice.one(actors), dice.one(actors)];
    const work = [...new Set(some)].map(async (actor) => {
      if (dice.chance(0.6)) await actor.look(question);
      if (dice.chance(0.8)) await actor.act(question);
      const sending = actor.send();
      if (dice.chance(0.1)) actor.kill();
      else await sending;
    });
    await Promise.all(work);
    await troublemaker?.disturb(clock.now);
  }
  for (const actor of actors) actor.peace = true;
  for (const actor of actors) for (let tries = 0; tries < 5 && (await actor.due()); tries++) await actor.send();

  const wrong: string[] = [];
  const fail = (what: string): void => void wrong.push(`seed ${seed}: ${what}`);
  const before = actors.map((actor) => actor.told);
  const rows = await asker.rows(question);
  const now = new Date(clock.now).toISOString();
  const whole = foldQuestion(question, rows, community, now);
  if (told(whole) !== told(secondFold(question, rows, community, now))) fail('the folds disagree');
  const { holder } = whole;
  if ('user' in holder && (!holds(community, holder) || holder.user === question.author))
    fail(`${holder.user} has it and may not`);
  const there = rows.map(({ postKey }) => postKey).filter((key) => key !== '');
  if (new Set(there).size !== there.length) fail('something is there twice');
  for (const [at, actor] of actors.entries()) {
    if (await actor.due()) fail('something still waits');
    for (const [key, { kind }] of actor.posted) {
      if (!actor.removed.has(key) && !there.includes(key)) fail(`${kind} by ${actor.user} was lost`);
      const told = whole.history.find(({ step }) => step.postKey === key);
      // What was offered counts, or somebody was first: told so, unless the question was withdrawn meanwhile.
      if (bad || told?.verdict.is !== 'void' || told.verdict.because === 'late') continue;
      if (whole.stage !== 'Withdrawn') fail(`${kind} by ${actor.user} was offered and is ${told.verdict.because}`);
    }
    const last = before[at];
    const upTo = rows.filter(({ id }) => id <= (last?.upTo ?? 0));
    const then = foldQuestion(question, upTo, community, now);
    const sameRows = last?.folded.history.length === then.history.length;
    if (!bad && last !== undefined && sameRows && told(last.folded) !== told(then))
      fail(`${actor.user} was told something else`);
    await actor.look(question);
    if (actor.told === undefined || told(actor.told.folded) !== told(whole))
      fail(`${actor.user} is told something else`);
  }
  const late = whole.history.filter(({ verdict }) => verdict.is === 'void' && verdict.because === 'late').length;
  for (const loophole of ['stamp', 'draw'] as const)
    if (open?.includes(loophole) === false && (troublemaker?.made[loophole].size ?? 0) > 0)
      fail(`${loophole} was closed, and a row was made so`);
  const forged = new Set(Object.values(troublemaker?.made ?? {}).flatMap((ids) => [...ids]));
  const counting = whole.history.filter(({ step, verdict }) => forged.has(step.id) && verdict.is !== 'void').length;
  const past = { made: forged.size, counting, refused: troublemaker?.refused() ?? 0 };
  return { wrong, steps: rows.length, late, past };
};
