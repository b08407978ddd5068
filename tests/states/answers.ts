import type { Route } from '@playwright/test';
import type { Place } from './state.ts';

/** The lists by the last part of their addresses. */
export type ListName =
  | 'Circles'
  | 'Offices'
  | 'Ambassadors'
  | 'Badges'
  | 'BadgeAwards'
  | 'TrainingCatalogue'
  | 'LearningProgress'
  | 'SearchTerms';

/** A row as SharePoint sends it. */
export type Row = Readonly<Record<string, unknown>>;

/** What a state does before its page is opened. */
export type Before = (place: Place) => Promise<void>;

/** Whether an address, decoded, is meant. */
export type Meant = (address: string) => boolean;

/** The rows of a list, read or written one by one. */
export const rowsOf =
  (list: ListName): Meant =>
  (address) =>
    address.includes(`/Lists/${list}')/items`);

/** What is asked of a list apart from its rows: `fields`, `views`, `roleassignments`. */
export const partOf =
  (list: ListName, part: string): Meant =>
  (address) =>
    address.includes(`/Lists/${list}')/${part}`);

/** Anything whose address holds a text. */
export const holding =
  (text: string): Meant =>
  (address) =>
    address.includes(text);

/** One after the other. */
export const all =
  (...each: readonly Before[]): Before =>
  async (place) => {
    for (const before of each) await before(place);
  };

/** Answers requests of the page itself instead of the server. */
export const answered =
  (meant: Meant, answer: (route: Route) => Promise<void>): Before =>
  async ({ page }) => {
    await page.route((url) => meant(decodeURIComponent(url.href)), answer);
  };

/** As SharePoint words a refusal. What it says is a name and no sentence: it is of no language. */
const refusal = (detail: string): string =>
  JSON.stringify({ 'odata.error': { code: '-1, Microsoft.SharePoint.Client', message: { value: detail } } });

/** Refused with a status; 429 tells to wait two minutes, so that nothing is tried again while a state is looked at. */
export const refused = (meant: Meant, status: number, detail = 'AwayUntil'): Before =>
  answered(meant, (route) =>
    route.fulfill({
      status,
      contentType: 'application/json',
      headers: status === 429 ? { 'Retry-After': '120' } : {},
      body: refusal(detail)
    })
  );

/** No network. */
export const cut = (meant: Meant): Before => answered(meant, (route) => route.abort('internetdisconnected'));

/** Never answered: what waits for it stays as it is. */
export const held = (meant: Meant): Before => answered(meant, () => new Promise(() => undefined));

/** A page to sign in, where an answer was expected. */
export const signedOut = (meant: Meant): Before =>
  answered(meant, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><form/>' }));

/** What the server answers, some of it changed on the way. */
export const changed = (meant: Meant, change: (body: never) => unknown): Before =>
  answered(meant, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as never) });
  });

interface Rows {
  readonly value: readonly Row[];
}

/** A list whose rows are otherwise than on the server. */
export const withRows = (list: ListName, change: (rows: readonly Row[]) => readonly Row[]): Before =>
  changed(rowsOf(list), (body: Rows) => (Array.isArray(body.value) ? { ...body, value: change(body.value) } : body));
