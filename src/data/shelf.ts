/** A place on this device that keeps values by name; a browser that refuses one keeps nothing, and nothing fails. */
export interface Shelf {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every name that holds something. */
  keys(): Promise<readonly string[]>;
}

const store = 'answers';

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => {
      // Another tab may want to replace the database: let it.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('No database'));
    request.onblocked = () => reject(new Error('The database is in use.'));
  });

/** A shelf in IndexedDB: room for a whole company, which localStorage has not. Opened when it is first used. */
export const indexedShelf = (name: string): Shelf => {
  let database: Promise<IDBDatabase> | undefined;
  const run = async <Answer>(
    mode: IDBTransactionMode,
    work: (answers: IDBObjectStore) => IDBRequest<Answer>
  ): Promise<Answer> => {
    const found = await (database ??= opened(name));
    return new Promise((resolve, reject) => {
      const request = work(found.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('Not kept'));
    });
  };
  return {
    read: (key) => run<unknown>('readonly', (answers) => answers.get(key)),
    write: async (key, value) => void (await run('readwrite', (answers) => answers.put(value, key))),
    remove: async (key) => void (await run('readwrite', (answers) => answers.delete(key))),
    keys: async () => (await run('readonly', (answers) => answers.getAllKeys())).map(String)
  };
};
