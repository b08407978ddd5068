import { expect, test } from './intranet';
import type { Page } from '@playwright/test';

// The team site's page is changed here.
test.use({ world: 'two sites' });

/** Opens a page of the team site as somebody; without `lang`, the site's own language decides. */
const openTeam = async (page: Page, origin: string, path: string, as = 'colleague') => {
  await page.context().addCookies([{ name: 'local-person', value: as, url: origin }]);
  await page.goto(`${origin}/sites/easypay/${path}`);
};

test('a page of another site shows the ambassadors of the intranet, by its Source site', async ({
  page,
  intranet,
  noise
}) => {
  await openTeam(page, intranet.origin, 'SitePages/Home.aspx');
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to the team' })).toBeVisible();
  await expect(page.locator('#canvas').getByRole('heading', { level: 3 }).first()).toBeVisible();
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/sites\/([a-z]+)\/_api\/.*Lists/.exec(name)?.[1] ?? [])
  );
  expect(new Set(asked)).toEqual(new Set(['intranet']));
  expect(noise.said).toEqual([]);
});

test('the team site has contents of its own, in its own language, and its own page can be changed', async ({
  page,
  intranet,
  noise
}) => {
  await openTeam(page, intranet.origin, '_layouts/15/viewlsts.aspx', 'owner');
  await expect(page.getByRole('link', { name: 'Team notes' })).toBeVisible();
  await expect(page.getByText('Cercles')).toHaveCount(0);
  await page.getByRole('link', { name: 'Team notes' }).click();
  await expect(page.getByText('Move the coffee machine')).toBeVisible();
  await page.getByRole('navigation', { name: 'Site navigation' }).getByRole('link', { name: 'Home' }).click();
  await expect(page).toHaveURL(/\/sites\/easypay\/SitePages\/Home\.aspx/);
  await page.goto(`${intranet.origin}/sites/easypay/SitePages/Home.aspx?Mode=Edit`);
  await page.getByRole('textbox', { name: 'Page title' }).fill('Payroll, all of us');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('[data-edit-state]')).toHaveText('The page is saved.');
  await page.goto(`${intranet.origin}/sites/easypay/SitePages/Home.aspx`);
  await expect(page.getByRole('heading', { level: 1, name: 'Payroll, all of us' })).toBeVisible();
  await page.goto(`${intranet.origin}/sites/intranet/SitePages/Home.aspx`);
  await expect(page.getByRole('heading', { level: 1, name: 'Un coup de main, tout près de vous' })).toBeVisible();
  expect(noise.said).toEqual([]);
});

test('the launcher leads from one site to the other and back', async ({ page, intranet }) => {
  await intranet.open(page, { as: 'colleague' });
  await page.locator('.menu.apps summary').click();
  await page.getByRole('link', { name: 'Easypay' }).click();
  await expect(page).toHaveURL(/\/sites\/easypay\/SitePages\/Home\.aspx/);
  await page.getByRole('link', { name: 'Le Cercle', exact: true }).click();
  await expect(page).toHaveURL(/\/sites\/intranet\/SitePages\/Home\.aspx/);
});

const starter = {
  id: '254bec86-cffe-4213-b006-129de53c66b2',
  instanceId: '0a3b5c7d-1e2f-4a6b-8c9d-0000000000aa',
  title: 'Starter',
  dataVersion: '1.0',
  properties: { sourceSite: '/sites/intranet' }
};

test('what somebody ticks off on the team site is written on the intranet, under the id that they have there', async ({
  page,
  intranet
}) => {
  const layout = { title: 'Start here', sections: [{ layout: 'one', background: 'none', columns: [[starter]] }] };
  const saved = await page.request.put(`${intranet.origin}/sites/easypay/_local/page/Home`, {
    headers: { origin: intranet.origin, 'x-local-person': 'owner' },
    data: layout
  });
  expect(saved.status()).toBe(200);
  const asStarter = { headers: { accept: 'application/json;odata=nometadata', 'x-local-person': 'starter' } };
  const read = async (path: string): Promise<unknown> =>
    (await page.request.get(`${intranet.origin}/sites/${path}`, asStarter)).json();
  const idOn = async (site: string) => ((await read(`${site}/_api/web/currentuser?$select=Id`)) as { Id: number }).Id;
  const list = "intranet/_api/web/getlist('/sites/intranet/Lists/LearningProgress')";
  const done = async (): Promise<readonly { readonly AuthorId: number; readonly LearnerId: number }[]> =>
    ((await read(`${list}/items?$top=5000&$filter=State eq 'Terminé'`)) as { value: [] }).value;
  const before = await done();

  await openTeam(page, intranet.origin, 'SitePages/Home.aspx', 'starter');
  const box = page.getByRole('checkbox', { checked: false }).first();
  const name = (await box.getAttribute('aria-label')) ?? '';
  await box.click();
  await expect(page.getByRole('checkbox', { name })).toBeChecked();
  await expect.poll(async () => (await done()).length).toBe(before.length + 1);
  const [own, other] = [await idOn('intranet'), await idOn('easypay')];
  expect(own).not.toBe(other);
  const ids = (await done()).flatMap(({ AuthorId, LearnerId }) => [AuthorId, LearnerId]);
  expect(new Set(ids)).toEqual(new Set([own]));
});

const questions = {
  id: 'b5f1d0c4-2c6e-4f0b-9a63-0d6a7c1e8f42',
  instanceId: '0a3b5c7d-1e2f-4a6b-8c9d-0000000000ab',
  title: 'Questions',
  dataVersion: '1.0',
  properties: { sourceSite: '/sites/intranet' }
};

const placeQuestions = async (page: Page, origin: string): Promise<void> => {
  const layout = { title: 'Ask here', sections: [{ layout: 'one', background: 'none', columns: [[questions]] }] };
  const saved = await page.request.put(`${origin}/sites/easypay/_local/page/Home`, {
    headers: { origin, 'x-local-person': 'owner' },
    data: layout
  });
  expect(saved.status()).toBe(200);
};

test('the team site shows the questions of the intranet; whoever may add nothing there reads all and is offered nothing', async ({
  page,
  intranet
}) => {
  await placeQuestions(page, intranet.origin);
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, site] = /\/sites\/([a-z]+)\/_api\/.*Lists/.exec(decodeURIComponent(request.url())) ?? [];
    if (site !== undefined) asked.push(site);
  });
  await openTeam(page, intranet.origin, 'SitePages/Home.aspx', 'reader');
  const question = page.locator('[data-question]').first();
  await expect(page.getByRole('button', { name: 'Ask a question' })).toBeVisible();
  await question.click();
  await expect(page.getByRole('article').getByRole('textbox').first()).toBeVisible();
  // Its address leads here again.
  expect(page.url()).toMatch(/\/sites\/easypay\/SitePages\/Home\.aspx\?questions-question=\d+/);

  await page.route('**/sites/intranet/_api/**', async (route) => {
    if (!decodeURIComponent(route.request().url()).includes('EffectiveBasePermissions')) return route.fallback();
    const answer = await route.fetch();
    const said = (await answer.json()) as object;
    // Open and ViewListItems, and no more.
    return route.fulfill({
      response: answer,
      json: { ...said, EffectiveBasePermissions: { High: '0', Low: '65537' } }
    });
  });
  await page.reload();
  const article = page.getByRole('article');
  await expect(article.getByText('You can read everything here, but not write to these lists.')).toBeVisible();
  await expect(article.getByRole('region', { name: 'What happened' })).toBeVisible();
  await expect(article.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Ask a question|Answer|Me too.*|I’ll take it)$/ })).toHaveCount(0);
  expect(new Set(asked)).toEqual(new Set(['intranet']));
});

test('a source whose questions are closed to the reader says of which site they are', async ({ page, intranet }) => {
  await placeQuestions(page, intranet.origin);
  await page.route(/Lists(\/|%2F)Replies/i, (route) =>
    route.fulfill({
      status: 403,
      json: { 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: { value: 'No.' } } }
    })
  );
  await openTeam(page, intranet.origin, 'SitePages/Home.aspx', 'reader');
  await expect(page.getByRole('heading', { level: 3, name: 'You do not have access to this list' })).toBeVisible();
  await expect(page.getByText(/^It is on the site /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask a question' })).toHaveCount(0);
});
