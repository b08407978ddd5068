import { noteFailure } from '../../device/noted';

/**
 * What is meant to be sent is written down while the finger is still on it, for a database needs a moment in which a tab may be
 * closed. What stands here when a page begins was not taken over by the one before it.
 */
export interface Jotter<Jot> {
  /** In this very turn; a browser that keeps nothing keeps nothing. */
  write(jot: Jot): void;
  /** The same with what was learnt since; nothing, where it does not stand any more. */
  mend(jot: Jot): void;
  /** In the order in which it was written; under each key the last one. */
  read(): readonly Jot[];
  /** Takes away what is kept elsewhere by now. */
  strike(jot: Jot): void;
}

/** How something is written down. */
export interface Jotting<Jot> {
  /** Its own name in localStorage. */
  readonly name: string;
  isJot(value: unknown): value is Jot;
  /** Of two under one key the later one counts. */
  keyOf(jot: Jot): string;
  isSame(one: Jot, other: Jot): boolean;
}

/** In localStorage, which alone answers at once; one that is refused keeps nothing, and nothing fails. */
export const jotterOf = <Jot>({ name, isJot, keyOf, isSame }: Jotting<Jot>): Jotter<Jot> => {
  /** What was jotted down before its keeper was there stands beside what it outdoes. */
  const last = (jots: readonly Jot[]): readonly Jot[] =>
    jots.filter((jot, at) => !jots.slice(at + 1).some((later) => keyOf(later) === keyOf(jot)));
  const read = (): readonly Jot[] => {
    try {
      const kept: unknown = JSON.parse(window.localStorage.getItem(name) ?? '[]');
      return Array.isArray(kept) ? last((kept as unknown[]).filter(isJot)) : [];
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
    write: (jot) => write([...read().filter((each) => keyOf(each) !== keyOf(jot)), jot]),
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
