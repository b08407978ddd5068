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

const store = 'people';

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('No database'));
    request.onblocked = () => reject(new Error('The database is in use.'));
  });

/** One transaction, and its answer once it is complete: what a tab was told is kept is on the disk. */
const transact = async <Answer>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (people: IDBObjectStore, tell: (answer: Answer) => void) => void
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    let answer: { readonly is: Answer } | undefined;
    transaction.oncomplete = () => (answer === undefined ? reject(new Error('Not kept')) : resolve(answer.is));
    transaction.onabort = () => reject(transaction.error ?? new Error('Not kept'));
    work(transaction.objectStore(store), (is) => (answer = { is }));
  });

/** Forgets people of whom nothing was written for so long, whoever they are: a device may have had several. */
const forget = (people: IDBObjectStore, before: number): void => {
  const cursor = people.openCursor();
  cursor.onsuccess = () => {
    const found = cursor.result;
    if (found === null) return;
    if (Number((found.value as { at?: unknown } | undefined)?.at ?? 0) < before) found.delete();
    found.continue();
  };
};

/**
 * A drawer in IndexedDB; where a browser has none (a private window may not), one of the page. `oldest` is the moment
 * before which anything is forgotten, in milliseconds since 1970.
 */
export const indexedDrawer = (name: string, oldest: number): Drawer => {
  const page = pageDrawer();
  let database: Promise<IDBDatabase | undefined> | undefined;
  const open = (): Promise<IDBDatabase | undefined> =>
    (database ??= opened(name).then(
      async (found) => {
        await transact<boolean>(found, 'readwrite', (people, tell) => {
          forget(people, oldest);
          tell(true);
        }).catch(() => false);
        return found;
      },
      () => undefined
    ));
  return {
    read: async (owner) => {
      const found = await open();
      if (found === undefined) return page.read(owner);
      return transact<unknown>(found, 'readonly', (people, tell) => {
        const request = people.get(owner);
        request.onsuccess = () => tell(request.result);
      });
    },
    change: async (owner, next) => {
      const found = await open();
      if (found === undefined) return page.change(owner, next);
      return transact<unknown>(found, 'readwrite', (people, tell) => {
        const request = people.get(owner);
        request.onsuccess = () => {
          const value = next(request.result);
          people.put(value, owner);
          tell(value);
        };
      });
    }
  };
};
