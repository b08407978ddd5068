import {
  ProgrammeError,
  type Failure,
  type Profile,
  type Programme,
  type Remembered,
  type SharedProgramme
} from '../domain/programme';
import type { Ambassador, Award, Badge, Circle, Office, SearchTerm, Training } from '../lists';
import { aProfile } from './people';

/** What a programme in memory answers with. */
export interface Holdings {
  readonly profile: Profile;
  readonly circles: readonly Circle[];
  readonly offices: readonly Office[];
  readonly ambassadors: readonly Ambassador[];
  readonly badges: readonly Badge[];
  readonly awards: readonly Award[];
  readonly trainings: readonly Training[];
  readonly searchTerms: readonly SearchTerm[];
  readonly curator: boolean;
}

type Trouble = Omit<Failure, 'what'>;

export interface MemoryProgramme extends SharedProgramme {
  /** Holds these rows from now on; what is not named stays. */
  hold(holdings: Partial<Holdings>): void;
  /** The question fails from now on; undefined: it answers again. */
  fail(question: keyof Programme, failure: Trouble | undefined): void;
  /** The question does not answer until the returned function is called: a slow network. */
  delay(question: keyof Programme): () => void;
  /** The device remembers these answers of an earlier visit. */
  remember(holdings: Partial<Holdings>, at: number): void;
  /** Every question in the order it was asked. */
  readonly asked: readonly (keyof Programme)[];
}

const nothing: Holdings = {
  profile: aProfile(),
  circles: [],
  offices: [],
  ambassadors: [],
  badges: [],
  awards: [],
  trainings: [],
  searchTerms: [],
  curator: false
};

/** A programme without SharePoint: answers what it holds, fails, waits and remembers as a test wants it. */
export const memoryProgramme = (held: Partial<Holdings> = {}): MemoryProgramme => {
  let holdings: Holdings = { ...nothing, ...held };
  const failures = new Map<keyof Programme, Trouble>();
  const delays = new Map<keyof Programme, Promise<void>>();
  const earlier = new Map<string, Remembered<unknown>>();
  const asked: (keyof Programme)[] = [];

  const ask =
    <Question extends keyof Programme>(question: Question) =>
    async (): Promise<Holdings[Question]> => {
      asked.push(question);
      await delays.get(question);
      const failure = failures.get(question);
      if (failure !== undefined) throw new ProgrammeError({ ...failure, what: question });
      return holdings[question];
    };

  return {
    profile: ask('profile'),
    circles: ask('circles'),
    offices: ask('offices'),
    ambassadors: ask('ambassadors'),
    badges: ask('badges'),
    awards: ask('awards'),
    trainings: ask('trainings'),
    searchTerms: ask('searchTerms'),
    curator: ask('curator'),
    remembered: async (question) => earlier.get(question) as Remembered<never> | undefined,
    hold: (more) => void (holdings = { ...holdings, ...more }),
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
    forget: () => undefined,
    asked
  };
};
