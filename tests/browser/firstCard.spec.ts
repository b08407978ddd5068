import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, somebodyElse, test } from './intranet';

// What stands before any script of a part has come: the first card that was worked out at the end of the last visit.

const beginning = 'digital-ambassadors:first:';

/** How many days each web part has kept a card for. */
const daysKept = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    (begin) =>
      Object.entries(window.localStorage).flatMap(([name, text]: [string, string]) =>
        name.startsWith(begin) ? [(JSON.parse(text) as { days: unknown[] }).days.length] : []
      ),
    beginning
  );

/** Today and the next five working days. */
const allDays = 6;

/** Every file of ours but the one that SharePoint loads waits until it may come. */
const withoutScripts = async (context: BrowserContext): Promise<() => void> => {
  const waiting: (() => void)[] = [];
  let free = false;
  await context.route(/\/chunk\./, async (route) => {
    if (!free) await new Promise<void>((resolve) => waiting.push(resolve));
    await route.continue();
  });
  return () => {
    free = true;
    for (const go of waiting.splice(0)) go();
  };
};

type Open = (tab: Page) => Promise<unknown>;

/** Somebody who was here before, whose visit came to rest. */
const returning = async (browser: Browser, open: Open, parts: number): Promise<Page> => {
  const tab = await somebodyElse(browser);
  await open(tab);
  await expect.poll(() => daysKept(tab), { timeout: 20_000 }).toEqual(Array.from({ length: parts }, () => allDays));
  return tab;
};

const finder = (tab: Page) => tab.getByRole('region', { name: 'Trouver un Digital Ambassador' });

const cases = [
  { where: 'Home', as: 'colleague', parts: 2, name: 'Trouver un Digital Ambassador', card: 'article' },
  { where: 'Welcome', as: 'starter', parts: 1, name: 'Bienvenue', card: 'article' },
  { where: 'Ambassadors', as: 'colleague', parts: 1, name: 'Nos Digital Ambassadors', card: 'ul:has(h4)' }
] as const;

for (const { where, as, parts, name, card } of cases)
  test(`the first card of ${where} stands before any script has come, says what it says in the end and keeps the focus`, async ({
    browser,
    intranet
  }) => {
    const open: Open = (tab) => intranet.open(tab, { page: where, as });
    const tab = await returning(browser, open, parts);
    const part = tab.getByRole('region', { name });
    const first = part
      .locator(card)
      .filter({ has: tab.getByRole('link') })
      .first();
    const words = await first.innerText();
    const controls = await part.getByRole('button').count();
    const go = await withoutScripts(tab.context());
    await open(tab);
    await expect(first).toBeVisible();
    expect(await first.innerText()).toBe(words);
    const link = first.getByRole('link').first();
    await expect(link).toHaveAttribute('href', /^https?:/);
    await link.focus();
    go();
    await expect(part.getByRole('button')).toHaveCount(controls);
    expect(await first.innerText()).toBe(words);
    await expect(link).toBeFocused();
    await tab.context().close();
  });

test('what is kept does not grow from visit to visit', async ({ browser, intranet }) => {
  const open: Open = (tab) => intranet.open(tab, { page: 'Home', as: 'colleague' });
  const tab = await returning(browser, open, 2);
  const kept = (): Promise<number> =>
    tab.evaluate(
      (begin) =>
        Object.entries(window.localStorage).reduce(
          (sum, [name, text]: [string, string]) => sum + (name.startsWith(begin) ? text.length : 0),
          0
        ),
      beginning
    );
  const before = await kept();
  for (const _ of [1, 2]) {
    // Each card of this visit is made anew.
    await tab.evaluate(
      (begin) =>
        Object.entries(window.localStorage).forEach(([name, text]: [string, string]) => {
          if (name.startsWith(begin))
            window.localStorage.setItem(
              name,
              JSON.stringify({ ...(JSON.parse(text) as object), days: [[0, 1e15, 0]] })
            );
        }),
      beginning
    );
    await open(tab);
    await expect.poll(() => daysKept(tab), { timeout: 20_000 }).toEqual([allDays, allDays]);
  }
  expect(await kept()).toBeLessThanOrEqual(before * 1.02);
  await tab.context().close();
});

test('on the next working day the person of that day stands there at once, and is not replaced', async ({
  browser,
  intranet
}) => {
  const open: Open = (tab) => intranet.open(tab, { page: 'Home', as: 'colleague' });
  const tab = await returning(browser, open, 2);
  const today = await finder(tab).getByRole('article').getByRole('heading').innerText();
  // Tomorrow at 08:00, for the page.
  await tab.context().addInitScript(
    (ahead) => {
      const now = Date.now.bind(Date);
      const Before = Date;
      globalThis.Date = new Proxy(Before, {
        construct: (real, given, made) =>
          Reflect.construct(real, given.length === 0 ? [now() + ahead] : given, made) as object,
        get: (real, key) => (key === 'now' ? () => now() + ahead : (Reflect.get(real, key) as unknown))
      });
    },
    22 * 60 * 60 * 1000
  );
  await tab.context().addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const name = document.querySelector('#canvas article h3')?.textContent ?? '';
      if (name !== '' && said[said.length - 1] !== name) said.push(name);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await open(tab);
  await expect(finder(tab).getByRole('searchbox')).toBeVisible();
  await tab.waitForLoadState('networkidle');
  const said = await tab.evaluate(() => (window as unknown as { said: readonly string[] }).said);
  expect(said).toHaveLength(1);
  // The rotation goes on: it would be no other day if it were the same person.
  expect(said[0]).not.toBe(today);
  await tab.context().close();
});

test('a button that is pressed before its script has come does what it says once it is there', async ({
  browser,
  intranet
}) => {
  const open: Open = (tab) => intranet.open(tab, { page: 'Welcome', as: 'starter' });
  const tab = await returning(browser, open, 1);
  const go = await withoutScripts(tab.context());
  await open(tab);
  const next = tab.getByRole('article').first();
  const title = await next.getByRole('heading').innerText();
  await next.getByRole('button').first().click();
  go();
  await expect(next.getByRole('heading')).not.toHaveText(title);
  await next.getByRole('heading').waitFor();
  // For those who come after.
  await tab.getByRole('checkbox', { name: `Terminé : ${title}`, exact: true }).uncheck();
  await tab.context().close();
});

test('cards go with a list that is no longer to be read', async ({ browser, intranet }) => {
  const open: Open = (tab) => intranet.open(tab, { page: 'Home', as: 'colleague' });
  const tab = await returning(browser, open, 2);
  await tab.route('**/_api/**', (route) =>
    /Lists\/Ambassadors/i.test(decodeURIComponent(route.request().url()))
      ? route.fulfill({
          status: 403,
          json: { 'odata.error': { code: '-2147024891', message: { value: 'Access denied' } } }
        })
      : route.continue()
  );
  await open(tab);
  await expect(finder(tab).getByRole('article')).toHaveCount(0);
  await expect.poll(() => daysKept(tab)).toEqual([]);
  await tab.context().close();
});

test('whoever signs in after somebody sees nothing of their cards, and takes them away', async ({
  browser,
  intranet
}) => {
  const tab = await returning(browser, (page) => intranet.open(page, { page: 'Home', as: 'colleague' }), 2);
  const go = await withoutScripts(tab.context());
  await intranet.open(tab, { page: 'Home', as: 'starter' });
  await expect(finder(tab).getByRole('status')).toHaveText('Chargement…');
  await expect(finder(tab).getByRole('article')).toHaveCount(0);
  go();
  await expect
    .poll(() =>
      tab.evaluate(
        (begin) =>
          Object.keys(window.localStorage).filter((name) => name.startsWith(begin) && !/chloe/.test(name)).length,
        beginning
      )
    )
    .toBe(0);
  await tab.context().close();
});
