import { expect, type Page, type Route } from '@playwright/test';

/** What a page asked before any answer came. */
export interface Held {
  /** Decoded, in the order in which they were sent. */
  readonly addresses: readonly string[];
  readonly routes: readonly Route[];
  /** Lets the answers come. */
  free(): Promise<void>;
}

/** The list that an address is about; empty: none. */
export const listIn = (address: string): string => /\/Lists\/(\w+)/i.exec(decodeURIComponent(address))?.[1] ?? '';

/** Opens a page and holds back all answers of the REST API until no more is asked. */
export const heldBack = async (tab: Page, open: () => Promise<unknown>): Promise<Held> => {
  const routes: Route[] = [];
  let isFree = false;
  await tab.route('**/_api/**', (route) => (isFree ? route.fallback() : void routes.push(route)));
  await open();
  let before = -1;
  await expect
    .poll(
      () => {
        const isQuiet = routes.length > 0 && routes.length === before;
        before = routes.length;
        return isQuiet;
      },
      { intervals: [1000] }
    )
    .toBe(true);
  return {
    addresses: routes.map((route) => decodeURIComponent(route.request().url()).replace(/\+/g, ' ')),
    routes,
    free: async () => {
      isFree = true;
      for (const route of routes) await route.continue();
    }
  };
};
