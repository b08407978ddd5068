import { noteFailure } from '../../device/noted';
import { jotsAt, type Jot } from './jot';
import { isState } from './kept';

/**
 * A tick is written down while the finger is still on it, for a database needs a moment in which a tab may be closed. What
 * stands here when a page begins was not taken over by the one before it.
 */
export interface Jotter {
  /** In this very turn; a browser that keeps nothing keeps nothing. */
  write(jot: Jot): void;
  /** The same with what was learnt since; nothing, where it does not stand any more. */
  mend(jot: Jot): void;
  /** In the order in which it was written; of a module the last one. */
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

/** What was jotted down before its keeper was there stands beside what it outdoes. */
const last = (jots: readonly Jot[]): readonly Jot[] =>
  jots.filter(({ moduleKey }, at) => !jots.slice(at + 1).some((later) => later.moduleKey === moduleKey));

/** In localStorage, which alone answers at once; one that is refused keeps nothing, and nothing fails. */
export const jotterOf = (owner: string): Jotter => {
  const name = jotsAt(owner);
  const read = (): readonly Jot[] => {
    try {
      const kept: unknown = JSON.parse(window.localStorage.getItem(name) ?? '[]');
      return Array.isArray(kept) ? last(kept.filter(isJot)) : [];
    } catch {
      return [];
    }
  };
  const write = (jots: readonly Jot[]): void => {
    try {
      if (jots.length === 0) window.localStorage.removeItem(name);
      else window.localStorage.setItem(name, JSON.stringify(jots));
    } catch (error) {
      // Whoever asks what stands here learns that nothing does.
      noteFailure('localStorage', error);
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
