import type { Page } from '@playwright/test';

/** A database of a browser: records by the name of their store, each with its key. */
export interface Database {
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly (readonly [key: string, value: unknown])[]>>;
}

/** What a browser keeps for an origin. */
export interface Profile {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly sessionStorage: Readonly<Record<string, string>>;
  readonly databases: readonly Database[];
}

/** JSON has no `undefined`; a browser's database has. */
const nothing = { undefined: true };

/** Everything that the page's origin keeps in this browser, what is undefined as a mark. */
export const takenFrom = async (page: Page): Promise<Profile> =>
  JSON.parse(
    await page.evaluate(async (mark) => {
      const answered = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('No answer'));
        });
      const databases = [];
      for (const { name = '', version = 0 } of await indexedDB.databases()) {
        const database = await answered(indexedDB.open(name));
        const stores: Record<string, unknown> = {};
        for (const store of database.objectStoreNames) {
          const records = database.transaction(store).objectStore(store);
          const [keys, values] = await Promise.all([answered(records.getAllKeys()), answered(records.getAll())]);
          stores[store] = keys.map((key, at) => [key, values[at] as unknown]);
        }
        database.close();
        databases.push({ name, version, stores });
      }
      databases.sort((one, other) => one.name.localeCompare(other.name));
      return JSON.stringify({ localStorage, sessionStorage, databases }, (_key, value: unknown) =>
        value === undefined ? mark : value
      );
    }, nothing)
  ) as Profile;

const blank = '/a-page-without-anything';

/** Opens a page of the origin on which nothing runs. */
export const openBlank = async (page: Page, origin: string): Promise<void> => {
  await page.route(`${origin}${blank}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>–</title>' })
  );
  await page.goto(`${origin}${blank}`);
};

/** Writes into this browser what another one kept, before any page of ours was opened in it. */
export const writtenInto = async (page: Page, origin: string, profile: Partial<Profile>): Promise<void> => {
  await openBlank(page, origin);
  await page.evaluate(
    async ([given, mark]) => {
      const revived = (value: unknown): unknown => {
        if (typeof value !== 'object' || value === null) return value;
        if (JSON.stringify(value) === mark) return undefined;
        if (Array.isArray(value)) return value.map(revived);
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
      };
      const { localStorage: entries = {}, databases = [] } = JSON.parse(given) as Partial<Profile>;
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
      for (const { name, version, stores } of databases)
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, version);
          request.onupgradeneeded = () => {
            for (const store of Object.keys(stores)) request.result.createObjectStore(store);
          };
          request.onerror = () => reject(request.error ?? new Error('No database'));
          request.onsuccess = () => {
            const done = (): void => {
              request.result.close();
              resolve();
            };
            if (Object.keys(stores).length === 0) return done();
            const transaction = request.result.transaction(Object.keys(stores), 'readwrite');
            for (const [store, records] of Object.entries(stores))
              for (const [key, value] of records) transaction.objectStore(store).put(revived(value), key);
            transaction.oncomplete = done;
            transaction.onabort = () => reject(transaction.error ?? new Error('Not written'));
          };
        });
    },
    [JSON.stringify(profile), JSON.stringify(nothing)] as const
  );
};
