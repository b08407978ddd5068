/** One store in a database of this browser. */
export interface Database {
  /**
   * One transaction, and its answer once it is complete: what was told to be kept is on the disk. Rejects with what the
   * browser says, and when `work` told nothing.
   */
  run<Answer>(mode: IDBTransactionMode, work: Work<Answer>): Promise<Answer>;
}

type Work<Answer> = (records: IDBObjectStore, tell: (answer: Answer) => void) => void;

/** A database without its store is of no use to anybody: it is made anew, once. */
const opened = (name: string, store: string, isAnew = false): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => {
      const database = request.result;
      if (database.objectStoreNames.contains(store)) return resolve(database);
      database.close();
      if (isAnew) return reject(new Error('No store'));
      const gone = indexedDB.deleteDatabase(name);
      gone.onsuccess = () => resolve(opened(name, store, true));
      gone.onerror = gone.onblocked = () => reject(new Error('No store'));
    };
    request.onerror = () => reject(request.error ?? new Error('No database'));
    request.onblocked = () => reject(new Error('The database is in use.'));
  });

const transact = <Answer>(
  database: IDBDatabase,
  store: string,
  mode: IDBTransactionMode,
  work: Work<Answer>
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    let answer: { readonly is: Answer } | undefined;
    transaction.oncomplete = () => (answer === undefined ? reject(new Error('Not kept')) : resolve(answer.is));
    transaction.onabort = () => reject(transaction.error ?? new Error('Not kept'));
    work(transaction.objectStore(store), (is) => (answer = { is }));
  });

/**
 * Opened when it is first used; `first` is done each time it was opened. One that was closed or deleted meanwhile (another
 * tab, whoever clears the site's data) is opened again, and one that could not be opened is tried again next time.
 */
export const databaseOf = (name: string, store: string, first?: (records: IDBObjectStore) => void): Database => {
  let database: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    const mine = (database ??= opened(name, store).then(async (found) => {
      const close = (): void => {
        found.close();
        database = undefined;
      };
      found.onversionchange = close;
      found.onclose = close;
      if (first !== undefined)
        await transact<boolean>(found, store, 'readwrite', (records, tell) => {
          first(records);
          tell(true);
        }).catch(() => false);
      return found;
    }));
    mine.catch(() => (database = undefined));
    return mine;
  };
  return {
    run: async (mode, work) => {
      try {
        return await transact(await open(), store, mode, work);
      } catch (error) {
        // It was closed under us: the next one is another.
        if ((error as Error).name !== 'InvalidStateError') throw error;
        database = undefined;
        return transact(await open(), store, mode, work);
      }
    }
  };
};
