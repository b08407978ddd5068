import { databaseOf } from './database';

/** A place on this device that keeps values by name; a browser that refuses one keeps nothing, and nothing fails. */
export interface Shelf {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every name that holds something. */
  keys(): Promise<readonly string[]>;
}

/** A shelf in IndexedDB: room for a whole company, which localStorage has not. Opened when it is first used. */
export const indexedShelf = (name: string): Shelf => {
  const database = databaseOf(name, 'answers');
  const run = <Answer>(
    mode: IDBTransactionMode,
    work: (answers: IDBObjectStore) => IDBRequest<Answer>
  ): Promise<Answer> =>
    database.run<Answer>(mode, (answers, tell) => {
      const request = work(answers);
      request.onsuccess = () => tell(request.result);
    });
  return {
    read: (key) => run<unknown>('readonly', (answers) => answers.get(key)),
    write: async (key, value) => void (await run('readwrite', (answers) => answers.put(value, key))),
    remove: async (key) => void (await run('readwrite', (answers) => answers.delete(key))),
    keys: async () => (await run('readonly', (answers) => answers.getAllKeys())).map(String)
  };
};
