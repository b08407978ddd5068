import type { Notes } from '../../domain/port/notes';
import { databaseOf } from '../../device/database';
import { soon } from '../../device/soon';

/** Milliseconds after which nobody wants to hear of it any more: a week. */
const longest = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds that a step of the device's is waited for: work goes on without. */
const patience = 2000;

interface Note {
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && Number.isFinite((value as Partial<Note>).at);

/** Forgets what is too old, whoever's it was. */
const tidy = (works: IDBObjectStore): void => {
  const cursor = works.openCursor();
  cursor.onsuccess = () => {
    const found = cursor.result;
    if (found === null) return;
    const note: unknown = found.value;
    if (!isNote(note) || Math.abs(Date.now() - note.at) > longest) found.delete();
    found.continue();
  };
};

/** A device that keeps nothing, or does not answer, costs a report that might have outlasted the page, and nothing else. */
const ifItCan = <Answer>(step: Promise<Answer>): Promise<Answer | undefined> => soon(step, patience);

/** Notes in IndexedDB; `owner` is the site and the person. */
export const notesOf = (owner: string): Notes => {
  const database = databaseOf('digital-ambassadors-work', 'works', tidy);
  const keyOf = (name: string): string => `${owner} ${name}`;
  return {
    read: async (name) => {
      const note = await ifItCan(
        database.run<unknown>('readonly', (works, tell) => {
          const request = works.get(keyOf(name));
          request.onsuccess = () => tell(request.result);
        })
      );
      return isNote(note) ? note.value : undefined;
    },
    write: async (name, value) => {
      await ifItCan(
        database.run<boolean>('readwrite', (works, tell) => {
          works.put({ value, at: Date.now() }, keyOf(name));
          tell(true);
        })
      );
    },
    clear: async () => {
      await ifItCan(
        database.run<boolean>('readwrite', (works, tell) => {
          works.delete(IDBKeyRange.bound(keyOf(''), keyOf('\uffff')));
          tell(true);
        })
      );
    },
    alone: async (work) => {
      const { locks } = navigator as { readonly locks?: LockManager };
      if (locks === undefined) return work();
      let began = false;
      try {
        return await locks.request(`digital-ambassadors-work ${owner}`, { ifAvailable: true }, async (lock) => {
          began = true;
          return lock === null ? undefined : work();
        });
      } catch (error) {
        if (began) throw error;
        return work();
      }
    }
  };
};
