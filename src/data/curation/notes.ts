import type { Notes } from '../../domain/port/notes';
import { databaseOf } from '../../device/database';
import { soon } from '../../device/soon';

const day = 24 * 60 * 60 * 1000;

/** Milliseconds after which nobody wants to hear of it any more. */
const longest = 30 * day;

/** Milliseconds that a step of the device's is waited for: work goes on without. */
const patience = 2000;

interface Note {
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && Number.isFinite((value as Partial<Note>).at);

/** A clock that was put back does not make a note young again. */
const isOld = ({ at }: Note): boolean => Math.abs(Date.now() - at) > longest;

/** Forgets what is too old, whoever's it was. */
const tidy = (works: IDBObjectStore): void => {
  const cursor = works.openCursor();
  cursor.onsuccess = () => {
    const found = cursor.result;
    if (found === null) return;
    const note: unknown = found.value;
    if (!isNote(note) || isOld(note)) found.delete();
    found.continue();
  };
};

/** A device that keeps nothing, or does not answer, costs a report that might have outlasted the page, and nothing else. */
const ifItCan = <Answer>(step: Promise<Answer>): Promise<Answer | undefined> => soon(step, patience);

/** Milliseconds after which those who only look are gone, and how often they are waited for. */
const glance = { milliseconds: 20, times: 50 } as const;

type Turn = Pick<LockOptions, 'mode' | 'ifAvailable' | 'signal'>;

/** What happened to the work, or that somebody else has the lock. */
type Turned<Answer> = { readonly is: Answer } | 'taken';

/** A browser without locks, or that refuses them, lets everybody in. */
const inTurn = async <Answer>(name: string, asked: Turn, work: () => Promise<Answer>): Promise<Turned<Answer>> => {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) return { is: await work() };
  let began = false;
  try {
    return await locks.request(name, asked, async (lock): Promise<Turned<Answer>> => {
      if (lock === null) return 'taken';
      began = true;
      return { is: await work() };
    });
  } catch (error) {
    if (began) throw error;
    return asked.signal?.aborted === true ? 'taken' : { is: await work() };
  }
};

/** Somebody is at work, and does not only look. */
const isWorkedAt = async (name: string): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name && lock.mode === 'exclusive');
};

/** Notes in IndexedDB; `owner` is the site and the person. */
export const notesOf = (owner: string): Notes => {
  const database = databaseOf('digital-ambassadors-work', 'works', tidy);
  const keyOf = (name: string): string => `${owner} ${name}`;
  const lock = `digital-ambassadors-work ${owner}`;
  return {
    read: async (name) => {
      const note = await ifItCan(
        database.run<unknown>('readonly', (works, tell) => {
          const request = works.get(keyOf(name));
          request.onsuccess = () => tell(request.result);
        })
      );
      return isNote(note) && !isOld(note) ? note.value : undefined;
    },
    write: async (name, value, beside) => {
      const kept = await ifItCan(
        database.run<boolean>('readwrite', (works, tell) => {
          const there = works.count(keyOf(beside ?? name));
          there.onsuccess = () => {
            const isWanted = beside === undefined || there.result > 0;
            if (isWanted) works.put({ value, at: Date.now() }, keyOf(name));
            tell(isWanted);
          };
        })
      );
      // Of a device that keeps nothing nobody knows what is gone.
      return kept !== false;
    },
    forget: async (names) => {
      await ifItCan(
        database.run<boolean>('readwrite', (works, tell) => {
          for (const name of names) works.delete(keyOf(name));
          tell(true);
        })
      );
    },
    alone: async (work) => {
      for (let times = 0; times < glance.times; times++) {
        const turned = await inTurn(lock, { mode: 'exclusive', ifAvailable: true }, work);
        if (turned !== 'taken') return turned.is;
        if (await isWorkedAt(lock)) return undefined;
        await new Promise((resolve) => setTimeout(resolve, glance.milliseconds));
      }
      return undefined;
    },
    whileIdle: async (look, until) => {
      const asked: Turn = until === undefined ? { ifAvailable: true } : { signal: until };
      const turned = await inTurn(lock, { mode: 'shared', ...asked }, look);
      return turned === 'taken' ? undefined : turned.is;
    }
  };
};
