import type { Page, Route } from '@playwright/test';
import { expect, test } from './intranet';

const html = '<!DOCTYPE html><title>Sign in</title><form></form>';

/** How a tenant tells a page that stands open that its session has ended. */
const endings: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['401', (route) => route.fulfill({ status: 401, body: '' })],
  ['403 without SharePoint’s words', (route) => route.fulfill({ status: 403, contentType: 'text/html', body: html })],
  ['a page to sign in', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: html })],
  [
    'a redirect to a page to sign in',
    (route) => route.fulfill({ status: 302, headers: { location: 'https://login.contoso.example/signin' }, body: '' })
  ]
];

test.use({ ownClock: true });

const api = '**/_api/**';
const ended = 'Votre session a expiré';

/** The page is left for another tab and looked at again. */
const lookAgain = (page: Page) =>
  page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    }
  });

for (const [name, end] of endings)
  test(`after the end of the session (${name}) what is remembered stays, and one request finds out that it goes on`, async ({
    page,
    intranet
  }) => {
    await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
    await intranet.open(page, { page: 'Ambassadors' });
    const people = page.getByRole('heading', { level: 4 });
    await expect(people.first()).toBeVisible();
    // The device has kept it.
    await page.waitForTimeout(500);

    let asked = 0;
    await page.route(api, (route) => {
      asked += 1;
      return end(route);
    });
    await page.reload();
    await expect(page.getByText(ended).first()).toBeVisible();
    await expect(people.first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Recharger la page' }).first()).toBeVisible();
    await expect(page.getByText('hors ligne')).toHaveCount(0);

    await page.clock.runFor(3000);
    asked = 0;
    await lookAgain(page);
    await page.clock.runFor(3000);
    await expect.poll(() => asked).toBe(1);
    asked = 0;
    await page.clock.runFor(55_000);
    expect(asked).toBe(0);
    await page.clock.runFor(10_000);
    await expect.poll(() => asked).toBe(1);
    await page.waitForTimeout(200);
    expect(asked).toBe(1);

    await page.unroute(api);
    await page.clock.runFor(3000);
    await lookAgain(page);
    await expect(page.getByText(ended)).toHaveCount(0);
    await expect(people.first()).toBeVisible();
  });
