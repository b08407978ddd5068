import { type Dice, diceFor } from '../../../local/people/dice.ts';
import type { Loophole } from '../../../local/site/permissions.ts';
import { organiserActions, sessionActions, type SessionView } from '../../../src/domain/sessions/actions';
import { cancelled, held, placeGiven, plannedAgain } from '../../../src/domain/sessions/closing';
import { idsIn, placesOf } from '../../../src/domain/sessions/places';
import { emptyForm, formValues } from '../../../src/domain/sessions/form';
import { changeSession, closeSession, createSessions } from '../../../src/features/sessions/organiserWrites';
import type { SessionRow } from '../../../src/lists';
import { openDesk, packagedLists, type Desk } from '../desk';
import { hostile } from '../hostile';
import { Browser, lock, type Page, type World } from './browser';
import { secondFold } from './secondFold';
import { wordsOf } from './words';

/** A site with people on it, for as many schedules as are played one after the other. */
export interface Stage {
  readonly desk: Desk;
  readonly logins: readonly string[];
  readonly users: readonly number[];
  /** Moments of the server, which go on as the schedule says. */
  readonly clock: { now: number };
  /** What contributors can do at the moment, which only a tenant can tell. */
  readonly loopholes: Loophole[];
}

const organiser = 'i:0#.f|membership|editor.baudoux@lecercle.example';
const hour = 3_600_000;

/** Eight people of whom two serve no more, and a curator who organises. */
export const openStage = async (): Promise<Stage> => {
  const clock = { now: Date.parse('2026-11-02T09:00:00Z') };
  const loopholes: Loophole[] = [];
  const desk = await openDesk(packagedLists(), 'fr-FR', undefined, () => new Date(clock.now), {}, loopholes);
  desk.site.secureItems('Lists/Registrations', { read: 1, write: 2 });
  desk.site.openList('Lists/Registrations', 'Contribute');
  const logins = desk.crowd(8);
  return { desk, logins, users: logins.map((login) => desk.site.userId(login)), clock, loopholes };
};

/** What a schedule came to. */
export interface Played {
  readonly wrong: readonly string[];
  readonly presses: number;
  /** Writes of an organiser that somebody else's came before (412). */
  readonly refused: number;
  /** Times at which the session named other rows than before. */
  readonly named: number;
  readonly killed: number;
  /** Tabs whose words were others in the end, by what another did. */
  readonly moved: number;
  /** Rows past the web parts, in another name or moment or under an id of their choice. */
  readonly forged: number;
}

/** What somebody's last press left, where nothing else can have come between. */
type Left = 'row' | 'nothing' | undefined;

interface Person {
  left: Left;
  /** Presses that are on their way. */
  busy: number;
  /** From a browser more, or by a tab that was closed, more rows than one can be there. */
  readonly browsers: number;
}

/** One schedule while it is played. */
class Schedule {
  readonly wrong: string[] = [];
  readonly people = new Map<number, Person>();
  readonly tabs: readonly Browser[];
  readonly organisers: readonly Browser[];
  readonly judge: Browser;
  readonly world: World;
  presses = 0;
  refused = 0;
  named = 0;
  killed = 0;
  id = 0;
  private inRows: unknown = '';
  private readonly seed: string;
  private readonly stage: Stage;
  private readonly dice: Dice;
  private readonly isDisturbed: boolean;

  constructor(stage: Stage, seed: string, dice: Dice, isDisturbed: boolean) {
    this.isDisturbed = isDisturbed;
    this.seed = seed;
    this.stage = stage;
    this.dice = dice;
    this.world = { desk: stage.desk, dice, peace: true, answered: () => this.watch() };
    const { users, logins } = stage;
    const tab = (at: number, alone = lock()): Browser =>
      new Browser(this.world, { user: users[at] ?? 0, as: 'reader', login: logins[at] ?? '' }, alone);
    const shared = lock();
    // Of the first two tabs of one browser are open; the second has two browsers.
    this.tabs = [tab(0, shared), tab(0, shared), tab(1), tab(1), ...[2, 3, 4, 5, 6, 7].map((at) => tab(at))];
    users.forEach((user, at) => this.people.set(user, { left: 'nothing', busy: 0, browsers: at === 1 ? 2 : 1 }));
    const curator = (): Browser => new Browser(this.world, { user: stage.desk.site.userId(organiser), as: 'editor' });
    this.organisers = [curator(), curator()];
    this.judge = curator();
  }

  fail(what: string): void {
    this.wrong.push(`seed ${this.seed}: ${what}`);
  }

  serves = (user: number): boolean => this.stage.users.indexOf(user) < 6;

  get now(): string {
    return new Date(this.stage.clock.now).toISOString();
  }

  private view(tab: Browser): SessionView {
    const { user, as } = tab.visitor;
    const reader = { user, mayRegister: true, mayEdit: as === 'editor', mayHandle: true };
    return { reader, now: this.now, community: { serves: this.serves } };
  }

  places({ session, rows }: Page) {
    return placesOf(session, rows, { community: { serves: this.serves } });
  }

  words(tab: Browser, page: Page): string {
    return wordsOf(this.places(page), tab.visitor.user);
  }

  async begin(): Promise<boolean> {
    const day = new Date(this.stage.clock.now + 21 * 24 * hour).toISOString().slice(0, 10);
    const form = emptyForm(day, undefined, {
      title: `Session ${this.seed}`,
      places: String(this.dice.whole(5)),
      audience: this.dice.chance(0.3) ? ['Ambassador'] : ['Everyone'],
      until: this.dice.one(['start', 'weekBefore'] as const)
    });
    const { there } = await createSessions(this.judge.organising, [formValues(form, undefined)]);
    this.id = there[0]?.id ?? 0;
    return this.id > 0;
  }

  private get site() {
    return this.stage.desk.site;
  }

  private listAt(name: string) {
    const list = this.site.lists.byUrl(`Lists/${name}`);
    if (list === undefined) throw new Error(`The desk has no ${name}.`);
    return list;
  }

  /** What no write may leave behind, whoever looks. */
  private watch(): void {
    const row = this.id === 0 ? undefined : this.site.items.find(this.listAt('Sessions'), this.id);
    const [inRows, capacity] = [row?.['f_InRows'], row?.['f_Capacity']];
    if (row === undefined || inRows === this.inRows) return;
    const [before, ids] = [this.inRows, inRows].map((text) => idsIn(String(text ?? ''))) as [number[], number[]];
    this.inRows = inRows;
    if (ids.length > 0) this.named += 1;
    // Planned again names nobody, and what was restored by hand may have lost its place.
    const there = (id: number): boolean => this.site.items.find(this.listAt('Registrations'), id) !== undefined;
    const lost = String(inRows ?? '') === '' ? [] : before.filter((id) => !ids.includes(id) && there(id));
    if (!this.isDisturbed && lost.length > 0) this.fail(`${lost.join()} had a place and lost it to another`);
    if (typeof capacity === 'number' && ids.length > capacity) this.fail(`${ids.length} are named of ${capacity}`);
  }

  private async press(tab: Browser, what: 'register' | 'withdraw'): Promise<void> {
    const person = this.people.get(tab.visitor.user);
    if (person === undefined) return;
    person.busy += 1;
    this.presses += 1;
    const alone = person.busy === 1 || person.browsers === 1;
    const twice = this.dice.chance(0.2) ? tab.keeper[what](this.id) : undefined;
    const [{ state }] = await Promise.all([tab.keeper[what](this.id), twice]);
    person.busy -= 1;
    const left = what === 'register' ? 'row' : 'nothing';
    person.left = state === 'done' && alone ? left : undefined;
    if (state === 'done') await tab.readRows(this.id);
  }

  /** Does one of what is offered, as things stood when it was read. */
  private async act(tab: Browser): Promise<void> {
    const page = tab.told;
    if (page === undefined) return;
    const placed = { session: page.session, places: this.places(page) };
    const offered = sessionActions(placed, this.view(tab)).flatMap((action) =>
      action === 'register' || action === 'wait' ? (['register'] as const) : action === 'withdraw' ? [action] : []
    );
    if (offered.length > 0) await this.press(tab, this.dice.one(offered));
  }

  private async organise(tab: Browser): Promise<void> {
    const page = tab.told;
    if (page === undefined) return;
    const { dice } = this;
    const { session } = page;
    const places = this.places(page);
    const desk = tab.organising;
    const known = { community: { serves: this.serves } };
    const offered = organiserActions({ session, places }, this.view(tab)).filter(
      (action) => (action !== 'cancel' && action !== 'hold') || dice.chance(0.3)
    );
    const change = (values: Partial<Pick<SessionRow, 'capacity' | 'startsOn'>>) =>
      changeSession(desk, session, { kind: 'change', id: session.id, version: session.version, values });
    const work = {
      edit: () =>
        dice.chance(0.7)
          ? change({ capacity: dice.whole(5) })
          : change({
              startsOn: new Date(Date.parse(session.startsOn ?? '') + dice.whole(3) * 24 * hour).toISOString()
            }),
      close: () => closeSession(desk, session, known),
      finishClosing: () => closeSession(desk, session, known),
      givePlace: () => {
        const gift = placeGiven(session, places, dice.chance(0.5) ? dice.one(places.waiting).id : undefined);
        return gift === undefined ? Promise.resolve(undefined) : changeSession(desk, session, gift);
      },
      planAgain: () => changeSession(desk, session, plannedAgain(session)),
      cancel: () => changeSession(desk, session, cancelled(session, 'The room is flooded.')),
      hold: () => changeSession(desk, session, held(session)),
      takeAttendance: () => Promise.resolve(undefined)
    };
    if (offered.length === 0) return;
    // What two of them would do in the same second is what races are made of.
    const contested = offered.filter((action) => action === 'close' || action === 'givePlace');
    const action = dice.one(contested.length > 0 && dice.chance(0.5) ? contested : offered);
    const ended = await work[action]().catch(() => undefined);
    if (ended?.is === 'changed' || ended?.is === 'theirs') this.refused += 1;
    await tab.look(this.id);
  }

  /** Some of them at the same time. */
  async round(): Promise<void> {
    const { dice, stage } = this;
    const some = [...new Set([dice.one(this.tabs), dice.one(this.tabs), dice.one(this.tabs), dice.one(this.tabs)])];
    const organising = this.organisers.filter(() => dice.chance(0.35));
    const work = [...some, ...organising].map(async (tab) => {
      if (tab.told === undefined || dice.chance(0.4)) await tab.look(this.id);
      const acting = tab.visitor.as === 'editor' ? this.organise(tab) : this.act(tab);
      if (!dice.chance(0.05)) return acting;
      this.killed += 1;
      const person = this.people.get(tab.visitor.user);
      // What the tab was doing comes to no end.
      void acting.catch(() => undefined);
      await tab.close();
      if (person !== undefined) person.left = undefined;
    });
    // The last moment to register passes while somebody presses.
    if (dice.chance(0.04)) stage.clock.now += 15 * 24 * hour;
    await Promise.all(work);
    // After two seconds each reads once more.
    stage.clock.now += 2000;
    await Promise.all(some.map((tab) => tab.readRows(this.id)));
  }

  /** What must be so whenever nothing is on its way. */
  agreed(page: Page, tabs: readonly Browser[], when: string): void {
    const places = this.places(page);
    const second = secondFold(page.session, page.rows, this.serves);
    const ids = (rows: readonly { readonly author: number }[]): string =>
      rows
        .map(({ author }) => author)
        .sort((one, other) => one - other)
        .join();
    if (ids(places.in) !== [...second.in].sort((one, other) => one - other).join())
      this.fail(`${when}: in ${ids(places.in)}, the second fold has ${second.in.join()}`);
    const state = page.session.state ?? 'Planned';
    const isOpen = state === 'Planned' || (state === 'Closed' && !places.fixed);
    const most = page.session.capacity ?? Infinity;
    if (isOpen && second.in.length !== Math.min(most, second.in.length + second.waiting.length))
      this.fail(`${when}: ${second.in.length} in of ${most}, and ${second.waiting.length} wait`);
    if (places.fixed && places.in.some(({ id }) => !idsIn(page.session.inRows).includes(id)))
      this.fail(`${when}: a place that the session does not name`);
    for (const tab of tabs) {
      const shown = tab.told === undefined ? undefined : this.words(tab, tab.told);
      if (shown !== undefined && shown !== second.words(tab.visitor.user))
        this.fail(`${when}: ${tab.visitor.user} read ${shown}, the list says ${second.words(tab.visitor.user)}`);
    }
  }

  /** What each press left is there, once. */
  sent(page: Page): void {
    for (const [user, { left, browsers }] of this.people) {
      const own = page.rows.filter(({ author }) => author === user).length;
      if (left === 'row' && own === 0) this.fail(`the registration of ${user} was lost`);
      if (left === 'row' && own > browsers) this.fail(`${user} is there ${own} times`);
      if (left === 'nothing' && own > 0) this.fail(`${user} withdrew and is there`);
    }
  }
}

const isSame = (one: Page, other: Page): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Colleagues, two organisers and tabs that are closed, as the dice say, over HTTP. `open`: somebody edits, deletes, restores and forges rows behind
 * their backs as well, and these loopholes are open to them; absent: nobody does.
 */
export const playOverHttp = async (stage: Stage, seed: string, open?: readonly Loophole[]): Promise<Played> => {
  stage.loopholes.splice(0, Infinity, ...(open ?? []));
  const dice = diceFor(`places ${seed}`);
  const schedule = new Schedule(stage, seed, dice, open !== undefined);
  const { tabs, organisers, judge, world } = schedule;
  if (!(await schedule.begin())) schedule.fail('the session is not there');
  const troublemaker =
    open === undefined
      ? undefined
      : hostile(
          stage.desk,
          {
            list: 'Lists/Registrations',
            rowOf: () => ({ SessionId: schedule.id, PersonUser: dice.one(stage.users) }),
            editOf: () => ({ SessionId: dice.chance(0.3) ? 1 : schedule.id }),
            others: () => (judge.told?.rows ?? []).map(({ id }) => id)
          },
          stage,
          dice
        );
  for (let left = 6 + dice.whole(8); left > 0; left -= 1) {
    stage.clock.now += dice.one([0, 1000, 60_000, 24 * hour]);
    world.peace = false;
    await schedule.round();
    await troublemaker?.disturb(stage.clock.now);
    world.peace = true;
    await judge.look(schedule.id);
    if (judge.told !== undefined) schedule.agreed(judge.told, [], 'meanwhile');
  }
  const before = new Map(tabs.map((tab) => [tab, tab.told]));
  await judge.look(schedule.id);
  const { told } = judge;
  let moved = 0;
  if (told === undefined) schedule.fail('nobody can read the list');
  else {
    // Whoever read the list as it is now was told what it says; then everybody looks once more.
    const latest = tabs.filter((tab) => tab.told !== undefined && isSame(tab.told, told));
    schedule.agreed(told, latest, 'last words');
    if (troublemaker === undefined) schedule.sent(told);
    await Promise.all([...tabs, ...organisers].map((tab) => tab.look(schedule.id)));
    schedule.agreed(told, tabs, 'in the end');
    moved = tabs.filter((tab) => {
      const [page, now] = [before.get(tab), tab.told];
      return page !== undefined && now !== undefined && schedule.words(tab, page) !== schedule.words(tab, now);
    }).length;
    for (const one of organisers)
      if (one.told === undefined || !isSame(one.told, told)) schedule.fail('an organiser sees another list');
  }
  for (const loophole of ['stamp', 'draw'] as const)
    if (open?.includes(loophole) === false && (troublemaker?.made[loophole].size ?? 0) > 0)
      schedule.fail(`${loophole} was closed, and a row was made so`);
  const { wrong, presses, refused, named, killed } = schedule;
  const forged = Object.values(troublemaker?.made ?? {}).reduce((sum, { size }) => sum + size, 0);
  return { wrong, presses, refused, named, killed, moved, forged };
};
