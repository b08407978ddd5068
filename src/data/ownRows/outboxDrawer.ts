import { databaseOf } from '../../device/database';

/** A place on this device for what must not be lost; what is changed is changed in one stroke, whichever tab does it. */
export interface Drawer {
  read(owner: string): Promise<unknown>;
  /** Resolves with the new value once it is safely kept. */
  change(owner: string, next: (before: unknown) => unknown): Promise<unknown>;
}

/** A drawer that lasts as long as the page. */
export const pageDrawer = (): Drawer => {
  const kept = new Map<string, unknown>();
  return {
    read: async (owner) => kept.get(owner),
    change: async (owner, next) => {
      const value = next(kept.get(owner));
      kept.set(owner, value);
      return value;
    }
  };
};

/** Milliseconds after which what nobody waits for is forgotten: a starter's month, and two more. */
const longest = 90 * 24 * 60 * 60 * 1000;

/** Days on which a device has to be used beyond that, before it forgets a tick that was never sent: no clock jumps so often. */
const daysOfUse = 7;

interface Aged {
  /** Milliseconds since 1970, of the last write. */
  readonly at?: unknown;
  readonly entries?: unknown;
  /** Days of use on which it was too old already, and the last of them. */
  readonly aged?: number;
  readonly agedOn?: string;
}

/** What becomes of a record that the clock calls too old; undefined: it is forgotten. */
const olderBy = (record: Aged, today: string): Aged | undefined => {
  const waiting = Object.keys((record.entries ?? {}) as object).length;
  const aged = (record.aged ?? 0) + (record.agedOn === today ? 0 : 1);
  return waiting === 0 || aged > daysOfUse ? undefined : { ...record, aged, agedOn: today };
};

/** Forgets people of whom nothing was written for so long, whoever they are: a device may have had several. */
const forget = (people: IDBObjectStore, now: number): void => {
  const today = new Date(now).toISOString().slice(0, 10);
  const cursor = people.openCursor();
  cursor.onsuccess = () => {
    const found = cursor.result;
    if (found === null) return;
    const record = (found.value ?? {}) as Aged;
    if (Number(record.at ?? 0) < now - longest) {
      const older = olderBy(record, today);
      if (older === undefined) found.delete();
      else if (record.agedOn !== today) found.update(older);
    }
    found.continue();
  };
};

/** A drawer in IndexedDB; what the browser refuses rejects. */
export const indexedDrawer = (name: string): Drawer => {
  const database = databaseOf(name, 'people', (people) => forget(people, Date.now()));
  return {
    read: (owner) =>
      database.run<unknown>('readonly', (people, tell) => {
        const request = people.get(owner);
        request.onsuccess = () => tell(request.result);
      }),
    change: (owner, next) =>
      database.run<unknown>('readwrite', (people, tell) => {
        const request = people.get(owner);
        request.onsuccess = () => {
          const value = next(request.result);
          people.put(value, owner);
          tell(value);
        };
      })
  };
};
