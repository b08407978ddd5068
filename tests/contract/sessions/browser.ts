import type { Dice } from '../../../local/people/dice.ts';
import { connectTo } from '../../../src/data/connection/connection';
import { rowWriter } from '../../../src/data/curation/rowWriter';
import { sharePoint } from '../../../src/data/curation/sharePoint';
import { ownRows } from '../../../src/data/ownRows/ownRows';
import { seatKeeper } from '../../../src/data/ownRows/seatKeeper';
import { sharePointProgramme } from '../../../src/data/rows/sharePointProgramme';
import { sharing } from '../../../src/data/rows/shared';
import type { Curation } from '../../../src/domain/port/curation';
import type { SeatKeeper } from '../../../src/domain/port/seats';
import type { SignedRegistration, SignedSession } from '../../../src/domain/sessions/model';
import type { OrganiserDesk } from '../../../src/features/sessions/organiserWrites';
import { coachingRequests } from '../../../src/lists/reading/coachingRequests';
import { registrations } from '../../../src/lists/reading/registrations';
import { registrationColumns, registrationList, sessionsOfIds } from '../../../src/shell/sessionReads';
import type { Desk } from '../desk';

const network = globalThis.fetch;
const forever = new Promise<never>(() => undefined);

/** What somebody's page holds of a session. */
export interface Page {
  readonly session: SignedSession;
  readonly rows: readonly SignedRegistration[];
}

/** Whose browser it is. */
export interface Visitor {
  readonly user: number;
  readonly as: 'reader' | 'editor';
  /** One of the crowd; absent: whoever `as` is. */
  readonly login?: string;
}

/** One work after the other, as Web Locks have it. */
export const lock = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

/** What all browsers of a schedule have in common. */
export interface World {
  readonly desk: Desk;
  readonly dice: Dice;
  /** Nothing is lost any more. */
  peace: boolean;
  /** After each answer. */
  readonly answered: () => void;
}

/** One tab, which can be closed between any two steps. */
interface Life {
  dead: boolean;
  /** Rejects when it is closed. */
  readonly end: Promise<never>;
  readonly close: () => void;
  readonly underWay: Set<Promise<unknown>>;
}

const newLife = (): Life => {
  let reject = (_why: Error): void => undefined;
  const end = new Promise<never>((_resolve, refuse) => (reject = refuse));
  end.catch(() => undefined);
  const life: Life = {
    dead: false,
    end,
    underWay: new Set(),
    close: () => {
      life.dead = true;
      reject(new Error('The tab was closed.'));
    }
  };
  return life;
};

/** Everything a tab has: the same pieces as the parts', over a network that may be bad. */
const tabOf = (world: World, { user, as, login }: Visitor, alone: ReturnType<typeof lock>, life: Life) => {
  const { desk, dice } = world;
  const connection = connectTo(desk.url, async (input, init) => {
    if (life.dead) return forever;
    const headers = new Headers(init?.headers);
    headers.set('X-Local-Person', as);
    if (login !== undefined) headers.set('X-Test-Login', login);
    headers.set('Accept-Encoding', 'identity');
    if (!world.peace && dice.chance(0.08)) headers.set('X-Local-Fault', dice.one(['lost', 'offline']));
    const sent = network(input, { ...init, headers });
    life.underWay.add(sent);
    const answer = await sent.finally(() => {
      life.underWay.delete(sent);
      world.answered();
    });
    return life.dead ? forever : answer;
  });
  const plain = sharePointProgramme(connection, user);
  const programme = sharing({ ...plain, remembered: plain as never }, () => 0);
  const keeper: SeatKeeper = seatKeeper(
    {
      registrations: ownRows(connection, { list: registrations }, user),
      coachingRequests: ownRows(connection, { list: coachingRequests }, user)
    },
    // A browser lets go of the lock of a tab that is closed.
    (work) => alone(() => Promise.race([work(), life.end]))
  );
  const curation = { writer: rowWriter(sharePoint(connection)) } as Curation;
  const organising: OrganiserDesk = { programme, curation };
  return { programme, keeper, organising };
};

/** One tab of somebody's, which decides by what it has read and by nothing else. */
export class Browser {
  readonly visitor: Visitor;
  told: Page | undefined;
  private readonly world: World;
  private readonly alone: ReturnType<typeof lock>;
  private life = newLife();
  private tab: ReturnType<typeof tabOf>;

  /** `alone`: tabs of one browser share it. */
  constructor(world: World, visitor: Visitor, alone = lock()) {
    this.world = world;
    this.visitor = visitor;
    this.alone = alone;
    this.tab = tabOf(world, visitor, alone, this.life);
  }

  get keeper(): SeatKeeper {
    return this.tab.keeper;
  }

  get organising(): OrganiserDesk {
    return this.tab.organising;
  }

  /** The tab is closed, and opened again; resolves when nothing of it is on its way any more. */
  async close(): Promise<void> {
    const { life } = this;
    life.close();
    this.told = undefined;
    this.life = newLife();
    this.tab = tabOf(this.world, this.visitor, this.alone, this.life);
    await Promise.allSettled([...life.underWay]);
  }

  /** All registrations of a session, past what the page remembers. */
  async rows(id: number): Promise<readonly SignedRegistration[]> {
    this.tab.programme.forget();
    return this.tab.programme.rows(registrationList, {
      columns: registrationColumns,
      which: { column: 'SessionId', oneOf: [id] }
    });
  }

  /** Opens the page once more; what does not come leaves what was there. */
  async look(id: number): Promise<void> {
    this.tab.programme.forget();
    try {
      const [[session], rows] = await Promise.all([sessionsOfIds(this.tab.programme, [id]), this.rows(id)]);
      if (session !== undefined) this.told = { session, rows };
    } catch {
      // No answer.
    }
  }

  /** What the part does after a press, at once and two seconds later. */
  async readRows(id: number): Promise<void> {
    const rows = await this.rows(id).catch(() => undefined);
    if (rows !== undefined && this.told !== undefined) this.told = { ...this.told, rows };
  }
}
