import { nameOfList } from '../domain/port/listNames';
import {
  ProgrammeError,
  type Failure,
  type InStages,
  type Leading,
  type Profile,
  type Remembered,
  type SharedProgramme
} from '../domain/port/programme';
import { type Changes, questionOf, type ReadRows, type Shape, type Signature } from '../domain/port/rows';
import type { ApplicationRow, CoachingRequestRow, ItemsByName, ListName, RegistrationRow } from '../lists';
import type { SignedQuestion as AskedQuestion, WrittenStep } from '../domain/questions/model';
import type { Reading } from '../lists/list';
import { type Held, memoryRows } from './memoryRows';
import { aProfile } from './people';

/** What a programme in memory answers with. */
export type Holdings = { readonly [Name in Exclude<ListName, keyof SignedRows>]: readonly ItemsByName[Name][] } & {
  readonly [Name in keyof SignedRows]: readonly SignedRows[Name][];
} & { readonly profile: Profile; readonly person: number; readonly curator: boolean };

/** Lists whose rows are told by who made them, and when. */
interface SignedRows {
  readonly questions: AskedQuestion;
  readonly replies: WrittenStep;
  readonly registrations: RegistrationRow & Partial<Signature>;
  readonly coachingRequests: CoachingRequestRow & Partial<Signature>;
  readonly applications: ApplicationRow & Partial<Signature>;
}

/** What can be asked: the questions of the port that are about no list, and each list by its name. */
export type SignedQuestion = 'profile' | 'person' | 'curator' | ListName;

type Trouble = Omit<Failure, 'what'>;

export interface MemoryProgramme extends SharedProgramme {
  /** Holds these rows from now on; what is not named stays. */
  hold(holdings: Partial<Holdings>): void;
  /** Holds these rows of any list, declared in src/lists or not. */
  holdRows(list: Pick<Reading, 'url'>, rows: readonly Held[]): void;
  /** There is no such list from now on. */
  withoutList(list: Pick<Reading, 'url'>): void;
  /** The question fails from now on; undefined: it answers again. */
  fail(question: SignedQuestion, failure: Trouble | undefined): void;
  /** The question does not answer until the returned function is called: a slow network. */
  delay(question: SignedQuestion): () => void;
  /** The device remembers these answers of an earlier visit. */
  remember(holdings: Partial<Holdings>, at: number): void;
  /** The list is long, and this is known of it before. */
  lead<Row>(list: Pick<Reading, 'url'>, leading: Leading<Row>): void;
  /** Every question in the order it was asked; a shape stands behind the name of its list. */
  readonly asked: readonly string[];
}

/** The person at the screen. */
const me = 7;

/** A programme without SharePoint: answers what it holds, fails, waits and remembers as a test wants it. */
export const memoryProgramme = (held: Partial<Holdings> = {}): MemoryProgramme => {
  const answers = new Map<string, unknown>(Object.entries({ profile: aProfile(), curator: false, ...held }));
  const failures = new Map<string, Trouble>();
  const delays = new Map<string, Promise<void>>();
  const earlier = new Map<string, Remembered<unknown>>();
  /** What a list held when it gave a token. */
  const tokens = new Map<string, readonly (readonly [number, string])[]>();
  const asked: string[] = [];
  const leads = new Map<string, Leading<never>>();
  const inStages = new Map<string, InStages<never>>();
  const led = async (name: string): Promise<Leading<never> | undefined> => leads.get(name);

  const ask = async <Answer>(name: string, question: string, otherwise: Answer): Promise<Answer> => {
    asked.push(question);
    await delays.get(name);
    const failure = failures.get(name);
    if (failure !== undefined) throw new ProgrammeError({ ...failure, what: name });
    return (answers.get(name) as Answer | undefined) ?? otherwise;
  };

  const rowsOf = (list: Reading, shape?: Shape): Promise<readonly Held[]> => {
    const name = nameOfList(list);
    return ask<readonly Held[]>(name, questionOf(name, shape), []);
  };
  const rows: ReadRows = async (list, shape) => memoryRows(list, await rowsOf(list, shape), shape, me) as never;

  return {
    profile: () => ask('profile', 'profile', aProfile()),
    person: () => ask('person', 'person', me),
    curator: () => ask('curator', 'curator', false),
    rows,
    changes: async (list, since, columns) => {
      const name = nameOfList(list);
      const all = await rowsOf(list);
      const before = since === undefined ? undefined : tokens.get(since);
      const token = `${name} ${tokens.size}`;
      const now = all.map((row) => [row.id, JSON.stringify(row)] as const);
      const known = new Map(before);
      const changed = all.filter((row) => known.get(row.id) !== JSON.stringify(row));
      const there = new Set(all.map(({ id }) => id));
      tokens.set(token, now);
      return {
        token,
        rows: memoryRows(list, before === undefined ? all : changed, columns && { columns }, me) as never,
        gone: (before ?? []).map(([id]) => id).filter((id) => !there.has(id)),
        whole: before === undefined
      } satisfies Changes<never>;
    },
    inStages: (list) => {
      const name = nameOfList(list);
      const made = inStages.get(name) ?? Object.assign(rows(list) as Promise<never>, { leading: led(name) });
      // Whoever asks meanwhile has the same answer, as on a page.
      inStages.set(name, made);
      const ended = (): void => void inStages.delete(name);
      made.then(ended, ended);
      return made;
    },
    together: (asking) => asking(rows),
    remembered: {
      profile: async () => earlier.get('profile') as Remembered<never> | undefined,
      rows: async (list, shape) => earlier.get(questionOf(nameOfList(list), shape)) as Remembered<never> | undefined
    },
    hold: (more) => {
      for (const [name, answer] of Object.entries(more)) answers.set(name, answer);
    },
    holdRows: (list, more) => void answers.set(nameOfList(list), more),
    withoutList: (list) => void failures.set(nameOfList(list), { kind: 'missing' }),
    fail: (question, failure) =>
      void (failure === undefined ? failures.delete(question) : failures.set(question, failure)),
    delay: (question) => {
      let release: () => void = () => undefined;
      delays.set(question, new Promise<void>((resolve) => (release = resolve)));
      return () => {
        delays.delete(question);
        release();
      };
    },
    remember: (more, at) => {
      for (const [question, answer] of Object.entries(more)) earlier.set(question, { answer, at });
    },
    lead: (list, leading) => void leads.set(nameOfList(list), leading as Leading<unknown> as Leading<never>),
    forget: () => undefined,
    asked
  };
};
