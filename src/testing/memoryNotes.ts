import type { Notes } from '../domain/port/notes';

interface Lock {
  held: boolean;
  readonly waiting: Set<() => void>;
}

/** Tabs that note into the same map share a lock. */
const locks = new WeakMap<ReadonlyMap<string, unknown>, Lock>();

const release = (lock: Lock): void => {
  lock.held = false;
  for (const tell of [...lock.waiting]) tell();
  lock.waiting.clear();
};

/** Notes that last as long as their map; each call is another tab. */
export const memoryNotes = (noted = new Map<string, unknown>()): Notes => {
  const lock = locks.get(noted) ?? { held: false, waiting: new Set() };
  locks.set(noted, lock);
  const isFree = (until: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      lock.waiting.add(() => resolve(true));
      until.addEventListener('abort', () => resolve(false));
    });
  return {
    read: async (name) => noted.get(name),
    write: async (name, value, beside) => {
      if (beside !== undefined && !noted.has(beside)) return false;
      noted.set(name, value);
      return true;
    },
    forget: async (names) => {
      for (const name of names) noted.delete(name);
    },
    alone: async (work) => {
      if (lock.held) return undefined;
      lock.held = true;
      try {
        return await work();
      } finally {
        release(lock);
      }
    },
    whileIdle: async (look, until) => {
      if (lock.held && (until === undefined || !(await isFree(until)))) return undefined;
      return look();
    }
  };
};
