import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, type Intranet } from './intranet';

// Ticks are written here: not in the database that other tests count in.
test.use({ world: 'starters' });

interface Row {
  readonly ModuleKey: string;
  readonly State: string;
}

/** The rows that Chloé may read, which are her own, by module. */
const rowsOf = async (intranet: Intranet, page: Page): Promise<Record<string, string[]>> => {
  const answer = await page.request.get(
    `${intranet.origin}/sites/intranet/_api/web/getlist('/sites/intranet/Lists/LearningProgress')/items?$select=ModuleKey,State&$top=5000`,
    { headers: { accept: 'application/json;odata=nometadata', 'x-local-person': 'starter' } }
  );
  const { value } = (await answer.json()) as { value: readonly Row[] };
  const states: Record<string, string[]> = {};
  for (const { ModuleKey, State } of value) (states[ModuleKey] ??= []).push(State);
  return states;
};

const doneIn = async (intranet: Intranet, page: Page): Promise<readonly string[]> =>
  Object.entries(await rowsOf(intranet, page)).flatMap(([key, states]) => (states.includes('Terminé') ? [key] : []));

const network = async (intranet: Intranet, page: Page, mode: 'normal' | 'throttled') => {
  await page.request.post(`${intranet.origin}/_local/network`, {
    headers: { origin: intranet.origin, 'content-type': 'application/json' },
    data: { mode }
  });
};

/** What a browser asks the lists is refused; nobody is told to wait, which would be sat out before anything is said. */
const fail = (context: BrowserContext, failing: boolean) =>
  context.setExtraHTTPHeaders(failing ? { 'x-local-fault': 'status=503;retry-after=0' } : {});

/** A day of the calendar; timers go on as they do. */
const visitOn = async (context: BrowserContext, intranet: Intranet, day: string, and?: string): Promise<Page> => {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T09:00:00+01:00`));
  await intranet.open(page, { page: 'Welcome', as: 'starter', ...(and === undefined ? {} : { and }) });
  await expect(page.getByRole('img', { name: /modules sur \d+ terminés/ })).toBeVisible();
  return page;
};

const tick = (page: Page, title: string | RegExp) => page.getByRole('checkbox', { name: title });
const pending = (page: Page) => page.getByText(/^Gardé sur cet appareil/);

test('a starter works through two days and two browsers while the network fails, and the list is right', async ({
  browser,
  intranet
}) => {
  test.setTimeout(120_000);
  const office = await browser.newContext({ locale: 'fr-BE' });
  const home = await browser.newContext({ locale: 'fr-BE' });

  // Day 1 at the office, by the link of the welcome mail.
  let page = await visitOn(office, intranet, '2026-11-24', 'module=phishing');
  await expect(page.getByText('Votre module')).toBeVisible();
  const boxes = page.getByRole('checkbox', { checked: false });
  const names = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThanOrEqual(5);
  const [first = '', second = '', third = '', fourth = ''] = names;
  const before = (await doneIn(intranet, page)).length;
  await tick(page, first).check();
  await expect.poll(async () => (await doneIn(intranet, page)).length).toBe(before + 1);

  await fail(office, true);
  await tick(page, second).check();
  await expect(pending(page)).toBeVisible();
  await page.close();
  await fail(office, false);

  // Day 2 at home: the first tick is there, the second is still on the laptop at the office.
  const sofa = await visitOn(home, intranet, '2026-11-25');
  await expect(tick(sofa, first)).toBeChecked();
  await expect(tick(sofa, second)).not.toBeChecked();
  await network(intranet, sofa, 'throttled');
  await tick(sofa, third).check();
  const opened = home.waitForEvent('page');
  await sofa
    .getByRole('listitem')
    .filter({ has: tick(sofa, fourth) })
    .getByRole('link')
    .click();
  await (await opened).close();

  // Back at the office, later that day: what waited is sent, in spite of the throttling.
  await network(intranet, sofa, 'normal');
  // As long as SharePoint asked for, and no longer, the third waits at home.
  await expect.poll(async () => (await doneIn(intranet, sofa)).length, { timeout: 30_000 }).toBe(before + 2);
  await expect(pending(sofa)).toHaveCount(0);
  page = await visitOn(office, intranet, '2026-11-25');
  await expect(tick(page, second)).toBeChecked();
  await expect(tick(page, third)).toBeChecked();
  await expect(pending(page)).toHaveCount(0, { timeout: 30_000 });

  // Without any network: a tick, an undo of another, and the tab is closed.
  await office.setOffline(true);
  await tick(page, fourth).check();
  await tick(page, first).uncheck();
  await expect(page.getByText('Gardé sur cet appareil, envoyé dès le retour du réseau').first()).toBeVisible();
  await page.close();
  await office.setOffline(false);
  page = await visitOn(office, intranet, '2026-11-25');
  await expect(tick(page, fourth)).toBeChecked();
  await expect(tick(page, first)).not.toBeChecked();

  await expect
    .poll(async () => (await page.evaluate(() => navigator.locks.query())).held?.length ?? 0, { timeout: 30_000 })
    .toBe(0);
  await expect(pending(page)).toHaveCount(0);
  await expect
    .poll(async () => Object.values(await rowsOf(intranet, page)).filter((states) => states.length !== 1))
    .toEqual([]);
  await sofa.reload();
  for (const [title, done] of [
    [first, false],
    [second, true],
    [third, true],
    [fourth, true]
  ] as const)
    await expect(tick(sofa, title)).toBeChecked({ checked: done });
  expect(await doneIn(intranet, page)).toHaveLength(before + 3);
  await office.close();
  await home.close();
});

test('two tabs share one outbox, and each shows what the other did', async ({ context, intranet }) => {
  const one = await visitOn(context, intranet, '2026-11-24');
  const other = await visitOn(context, intranet, '2026-11-24');
  const before = await doneIn(intranet, one);
  const box = one.getByRole('checkbox', { checked: false }).last();
  const name = (await box.getAttribute('aria-label')) ?? '';
  await box.check();
  await expect(tick(other, name)).toBeChecked();
  await tick(other, name).uncheck();
  await expect(tick(one, name)).not.toBeChecked();
  // The next test begins with the list as this one found it.
  await expect.poll(() => doneIn(intranet, one)).toEqual(before);
});

test('the exit link of a module ticks it off once, can be undone, and leaves the address', async ({
  page,
  intranet
}) => {
  await intranet.open(page, { page: 'Welcome', as: 'starter', and: 'done=copilot-start' });
  await expect(page.getByText(/Marqué comme terminé/)).toBeVisible();
  expect(new URL(page.url()).searchParams.has('done')).toBe(false);
  await expect.poll(async () => (await rowsOf(intranet, page))['copilot-start']).toEqual(['Terminé']);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await rowsOf(intranet, page))['copilot-start']).toEqual(['À faire']);
});

test('a step is ticked off with the keyboard alone', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Welcome', as: 'starter' });
  const box = page.getByRole('checkbox', { checked: false }).last();
  const name = (await box.getAttribute('aria-label')) ?? '';
  await box.focus();
  await page.keyboard.press('Space');
  await expect(tick(page, name)).toBeChecked();
  await expect(tick(page, name)).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(tick(page, name)).not.toBeChecked();
});

test('whoever manages the list reads totals that name nobody; others read who could', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Welcome', as: 'editor' });
  await page.getByRole('button', { name: 'Afficher', exact: true }).click();
  await expect(page.getByRole('row', { name: /^Tout le parcours/ })).toBeVisible();
  await intranet.open(page, { page: 'Welcome', as: 'contributor' });
  await page.getByRole('button', { name: 'Afficher', exact: true }).click();
  await expect(page.getByText(/Seules les personnes qui gèrent la liste/)).toBeVisible();
});

/** The owner changes the list of progress, as in its settings. */
const settle = async (intranet: Intranet, page: Page, path: string, merge?: object) => {
  const api = `${intranet.origin}/sites/intranet/_api`;
  const headers = {
    'x-local-person': 'owner',
    origin: intranet.origin,
    accept: 'application/json',
    'content-type': 'application/json'
  };
  const given = await page.request.post(`${api}/contextinfo`, { headers });
  const { FormDigestValue } = (await given.json()) as { FormDigestValue: string };
  const answer = await page.request.post(`${api}/web/getlist('/sites/intranet/Lists/LearningProgress')${path}`, {
    headers: {
      ...headers,
      'x-requestdigest': FormDigestValue,
      ...(merge === undefined ? {} : { 'x-http-method': 'MERGE', 'if-match': '*' })
    },
    ...(merge === undefined ? {} : { data: merge })
  });
  expect(answer.ok()).toBe(true);
};

test('who may not write to the list keeps ticks on the device and is told so', async ({ page, intranet }) => {
  const visitors = 4;
  const [read, contribute] = [1073741826, 1073741827];
  const swap = async (from: number, to: number) => {
    await settle(intranet, page, `/roleassignments/removeroleassignment(principalid=${visitors},roledefid=${from})`);
    await settle(intranet, page, `/roleassignments/addroleassignment(principalid=${visitors},roledefid=${to})`);
  };
  await swap(contribute, read);
  await intranet.open(page, { page: 'Welcome', as: 'starter' });
  const box = page.getByRole('checkbox', { checked: false }).last();
  const name = (await box.getAttribute('aria-label')) ?? '';
  const before = JSON.stringify(await rowsOf(intranet, page));
  await box.check();
  await expect(page.getByText(/Vos coches restent sur cet appareil/)).toBeVisible();
  await page.reload();
  await expect(tick(page, name)).toBeChecked();
  expect(JSON.stringify(await rowsOf(intranet, page))).toBe(before);
  await swap(read, contribute);
});

test('a starter ticks a step off in the Teams personal app', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Welcome', as: 'starter', and: 'host=teams-personal' });
  const app = page.frameLocator('iframe[name="embedded-page-container"]');
  await expect(app.getByRole('heading', { level: 2, name: /^Bienvenue/ })).toBeVisible();
  const box = app.getByRole('checkbox', { checked: false }).last();
  const name = (await box.getAttribute('aria-label')) ?? '';
  await box.check();
  await expect(app.getByRole('checkbox', { name, exact: true })).toBeChecked();
});

/** Whatever the tests before this one ticked off: a tick is set or taken back, and is the other way round from then on. */
const flipped = async (page: Page, at: number) => {
  const box = page.getByRole('checkbox').nth(at);
  const title = (await box.getAttribute('aria-label')) ?? '';
  return { box, title, checked: !(await box.isChecked()) };
};

test('a tab that is closed in the same turn as the tick loses none', async ({ browser, intranet }) => {
  const context = await browser.newContext({ locale: 'fr-BE' });
  // The browser stays open.
  await context.newPage();
  let before: { readonly title: string; readonly checked: boolean } | undefined;
  // A tick, and one that is taken back.
  for (let times = 0; times < 2; times++) {
    const page = await visitOn(context, intranet, '2026-11-26');
    if (before !== undefined) await expect(tick(page, before.title)).toBeChecked({ checked: before.checked });
    const box = page.getByRole('checkbox').first();
    const title = (await box.getAttribute('aria-label')) ?? '';
    // Nothing else has its turn between the tick and the end of the page: it tells what it has pressed, and is busy.
    const pressed = page.waitForEvent('dialog');
    const over = box
      .evaluate((element) => {
        const { checked } = element as HTMLInputElement;
        (element as HTMLElement).click();
        // eslint-disable-next-line no-alert -- the one sign that a page gives in the midst of its turn
        alert(checked ? 'was ticked' : 'was not');
        for (const began = performance.now(); performance.now() < began + 20_000;);
      })
      .catch(() => undefined);
    before = { title, checked: (await pressed).message() === 'was not' };
    await page.close();
    await over;
  }
  const page = await visitOn(context, intranet, '2026-11-26');
  await expect(tick(page, before?.title ?? '')).toBeChecked({ checked: before?.checked ?? false });
  await expect(pending(page)).toHaveCount(0);
  await context.close();
});

test('whoever clears what the site stored, in another tab, loses no tick', async ({ browser, intranet }) => {
  const context = await browser.newContext({ locale: 'fr-BE' });
  const page = await visitOn(context, intranet, '2026-11-26');
  await fail(context, true);
  const first = await flipped(page, 0);
  await first.box.click();
  await expect(pending(page)).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(`${intranet.origin}/_local/packages/0/blank`);
  await other.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('digital-ambassadors-progress');
        gone.onsuccess = resolve;
        gone.onerror = gone.onblocked = reject;
      })
  );
  const second = await flipped(page, 1);
  await second.box.click();
  await expect(pending(page)).toHaveCount(2);
  // The new database has taken both over.
  const jotted = () => other.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':ticks')));
  await expect.poll(jotted).toEqual([]);
  await page.close();
  await fail(context, false);
  const again = await visitOn(context, intranet, '2026-11-26');
  for (const { title, checked } of [first, second]) await expect(tick(again, title)).toBeChecked({ checked });
  await expect(pending(again)).toHaveCount(0, { timeout: 30_000 });
  await context.close();
});

test('a list that is not safe keeps ticks on the device, and only curators are told', async ({ page, intranet }) => {
  const secure = (read: number) => settle(intranet, page, '', { ReadSecurity: read });
  await secure(1);
  await intranet.open(page, { page: 'Welcome', as: 'starter' });
  const box = page.getByRole('checkbox', { checked: false }).last();
  const name = (await box.getAttribute('aria-label')) ?? '';
  const before = JSON.stringify(await rowsOf(intranet, page));
  await box.check();
  await expect(page.getByText(/cet appareil/)).toHaveCount(0);
  await page.reload();
  await expect(tick(page, name)).toBeChecked();
  expect(JSON.stringify(await rowsOf(intranet, page))).toBe(before);

  const curator = await (await page.context().browser()!.newContext()).newPage();
  await intranet.open(curator, { page: 'Welcome', as: 'editor', and: 'Mode=Edit' });
  await expect(curator.getByText('Rien n’est encore enregistré dans «\u202fProgression\u202f».')).toBeVisible();
  await curator.context().close();

  await secure(2);
  await page.reload();
  await expect.poll(async () => JSON.stringify(await rowsOf(intranet, page))).not.toBe(before);
});
