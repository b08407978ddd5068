import type { Day } from '../../domain/common/day';
import { noteFailure } from '../../device/noted';
import type { State } from '../../domain/learning/progress';

/** What somebody ticked, as it is written down in the same instant. */
export interface Jot {
  readonly moduleKey: string;
  readonly state: State;
  readonly day: Day;
  /** The count of writes of the list up to which it takes something back; absent: the device knows it, or nobody. */
  readonly seen?: number;
}

export const jotsAt = (owner: string): string => `digital-ambassadors:${owner}:ticks`;

/** Writes a tick down in this very turn, and no more: every page pays for this, and the jotter comes with the keeper. */
export const jotDown = (owner: string, jot: Jot): void => {
  try {
    const name = jotsAt(owner);
    const kept: unknown = JSON.parse(window.localStorage.getItem(name) ?? '[]');
    window.localStorage.setItem(name, JSON.stringify([...(Array.isArray(kept) ? (kept as unknown[]) : []), jot]));
  } catch (error) {
    // A browser that keeps nothing keeps nothing; the keeper tells.
    noteFailure('localStorage', error);
  }
};
