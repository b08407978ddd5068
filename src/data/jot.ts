import type { Day } from '../domain/day';
import type { State } from '../domain/progress';

/** What somebody ticked, as it is written down in the same instant. */
export interface Jot {
  readonly moduleKey: string;
  readonly state: State;
  readonly day: Day;
}

const nameOf = (owner: string): string => `digital-ambassadors:${owner}:ticks`;

/** In localStorage, which alone answers at once; whatever stands there, for a page may find anything. */
export const jotted = (owner: string): readonly unknown[] => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(nameOf(owner)) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
};

/** A browser that refuses keeps nothing, and nothing fails. */
export const jotDown = (owner: string, jots: readonly unknown[]): void => {
  try {
    if (jots.length === 0) window.localStorage.removeItem(nameOf(owner));
    else window.localStorage.setItem(nameOf(owner), JSON.stringify(jots));
  } catch {
    // Whoever asks what stands here learns that nothing does.
  }
};

/**
 * A tick is written down while the finger is still on it, in this very turn: a database, and the script that knows it,
 * need a moment in which a tab may be closed. This alone is what a page without a Starter loads of it.
 */
export const jot = (owner: string, tick: Jot): void =>
  jotDown(owner, [
    ...jotted(owner).filter((each) => (each as Partial<Jot> | null)?.moduleKey !== tick.moduleKey),
    tick
  ]);
