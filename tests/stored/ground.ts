import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, BrowserContext, Page, Route } from '@playwright/test';
import type { VisitorKey } from '../../local/http.ts';
import { type Intranet, openAs, startIntranet, test as base } from '../browser/intranet';

/** The moment at which everything here was made, on the page and on the server. */
export const moment = '2026-11-30T09:00:00+01:00';

/** A small company, so that what a browser remembers of it makes small files. */
export const company = ['--size', '240', '--ambassadors', '12'];

/** Sets the server's clock; it runs on from there. */
export const setClock = async (origin: string, now: string): Promise<void> => {
  const answer = await fetch(`${origin}/_local/clock`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ now })
  });
  if (!answer.ok) throw new Error(`The clock answered ${answer.status}.`);
};

/** The same tests as over the usual intranet, with a small company and on the day when the files were made. */
export const test = base.extend<object, { intranet: Intranet }>({
  intranet: [
    async ({}, use) => {
      const { origin, stop } = await startIntranet(company);
      await setClock(origin, moment);
      await use({ origin, open: (page, visit) => openAs(page, origin, visit) });
      await stop();
    },
    { scope: 'worker' }
  ]
});

export { expect } from '@playwright/test';

/** A tenant's address: `https`, as every SharePoint is. */
export const tenant = 'https://intranet.example';

/** Lets pages of this browser find the local intranet at the tenant's address; for reading only. */
export const asTenant = async (context: BrowserContext, origin: string): Promise<void> => {
  const answer = async (route: Route): Promise<void> => {
    const response = await route.fetch({ url: route.request().url().replace(tenant, origin) });
    const written = /json|javascript|html/.test(response.headers()['content-type'] ?? '');
    await route.fulfill(
      written ? { response, body: (await response.text()).replaceAll(origin, tenant) } : { response }
    );
  };
  // Whoever has closed the page wants no answer any more.
  await context.route(`${tenant}/**`, (route) => answer(route).catch(() => undefined));
};

/** A new page of a new browser at that moment; what it says of uncaught errors is kept. */
export const freshPage = async (context: BrowserContext, now: string = moment): Promise<Page> => {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(now));
  return page;
};

/** Errors that nobody caught on this page from now on. */
export const uncaughtOn = (page: Page): readonly string[] => {
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  return uncaught;
};

/** A file of the set of a version, as text. */
export const storedText = (name: string): string => readFileSync(join(__dirname, '1.0.0', name), 'utf8');

/** The same as JSON, with the origin at which it was made exchanged for this one. */
export const stored = <Content extends { readonly origin: string }>(name: string, origin: string): Content => {
  const text = storedText(name);
  const made = (JSON.parse(text) as Content).origin;
  return JSON.parse(text.replaceAll(made, origin)) as Content;
};

/** Where somebody speaks to SharePoint beside the page. */
export interface Desk {
  readonly request: APIRequestContext;
  readonly origin: string;
  readonly as: VisitorKey;
}

const listPath = (list: string): string => `/sites/intranet/_api/web/getlist('/sites/intranet/Lists/${list}')`;

/** Rows of a list as this person may read them. */
export const rowsOf = async <Row>({ request, origin, as }: Desk, list: string, query = ''): Promise<readonly Row[]> => {
  const answer = await request.get(`${origin}${listPath(list)}/items?$top=5000${query}`, {
    headers: { accept: 'application/json;odata=nometadata', 'x-local-person': as }
  });
  return ((await answer.json()) as { readonly value: readonly Row[] }).value;
};

/** Adds a row, or changes the one of that id, and gives what SharePoint answered. */
export const writeRow = async (
  { request, origin, as }: Desk,
  list: string,
  { id, ...row }: { readonly id?: number; readonly [column: string]: unknown }
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const headers = {
    origin,
    'x-local-person': as,
    accept: 'application/json;odata=nometadata',
    'content-type': 'application/json'
  };
  const given = await request.post(`${origin}/sites/intranet/_api/contextinfo`, { headers });
  const { FormDigestValue } = (await given.json()) as { readonly FormDigestValue: string };
  const merge = id === undefined ? {} : { 'x-http-method': 'MERGE', 'if-match': '*' };
  const answer = await request.post(`${origin}${listPath(list)}/items${id === undefined ? '' : `(${id})`}`, {
    headers: { ...headers, 'x-requestdigest': FormDigestValue, ...merge },
    data: row
  });
  if (!answer.ok()) throw new Error(`${list} answered ${answer.status()}: ${await answer.text()}`);
  return id === undefined ? ((await answer.json()) as Readonly<Record<string, unknown>>) : undefined;
};
