import type { Day } from '../domain/day';
import type { State } from '../domain/progress';
import { isState } from './kept';

/** What somebody ticked, as it is written down in the same instant. */
export interface Jot {
  readonly moduleKey: string;
  readonly state: State;
  readonly day: Day;
  /** The count of writes of the list up to which it takes something back; absent: the device knows it, or nobody. */
  readonly seen?: number;
}

/**
 * A tick is written down while the finger is still on it, for a database needs a moment in which a tab may be closed. What
 * stands here when a page begins was not taken over by the one before it.
 */
export interface Jotter {
  /** In this very turn; a browser that keeps nothing keeps nothing. */
  write(jot: Jot): void;
  /** The same with what was learnt since; nothing, where it does not stand any more. */
  mend(jot: Jot): void;
  /** In the order in which it was written. */
  read(): readonly Jot[];
  /** Takes away what is kept elsewhere by now. */
  strike(jot: Jot): void;
}

const isJot = (value: unknown): value is Jot => {
  const { moduleKey, state, day, seen = 0 } = (value ?? {}) as Partial<Jot>;
  return typeof moduleKey === 'string' && typeof day === 'string' && isState(state) && Number.isFinite(seen);
};

const isSame = (one: Jot, other: Jot): boolean =>
  one.moduleKey === other.moduleKey && one.state === other.state && one.day === other.day;

/** In localStorage, which alone answers at once; one that is refused keeps nothing, and nothing fails. */
export const jotterOf = (owner: string): Jotter => {
  const name = `digital-ambassadors:${owner}:ticks`;
  const read = (): readonly Jot[] => {
    try {
      const kept: unknown = JSON.parse(window.localStorage.getItem(name) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isJot) : [];
    } catch {
      return [];
    }
  };
  const write = (jots: readonly Jot[]): void => {
    try {
      if (jots.length === 0) window.localStorage.removeItem(name);
      else window.localStorage.setItem(name, JSON.stringify(jots));
    } catch {
      // Whoever asks what stands here learns that nothing does.
    }
  };
  return {
    read,
    write: (jot) => write([...read().filter(({ moduleKey }) => moduleKey !== jot.moduleKey), jot]),
    mend: (jot) => {
      const jots = read();
      if (jots.some((each) => isSame(each, jot))) write(jots.map((each) => (isSame(each, jot) ? jot : each)));
    },
    strike: (jot) => {
      const jots = read();
      if (jots.some((each) => isSame(each, jot))) write(jots.filter((each) => !isSame(each, jot)));
    }
  };
};
