import type { Page } from '@playwright/test';
import { heldBack, listIn } from './held';
import { expect, test } from './intranet';

// Questions are written here: not in the database that other tests count in.
test.use({ world: 'questions' });

const page = 'Questions' as const;

const button = (tab: Page, name: string | RegExp) => tab.getByRole('button', { name, exact: typeof name === 'string' });
/** The question that is open. */
const opened = (tab: Page) => tab.getByRole('article');
const idOf = (tab: Page) => new URL(tab.url()).searchParams.get('questions-question');

/** How many questions of that title the list holds. */
const rowsOf = (tab: Page, title: string) =>
  tab.evaluate(async (wanted) => {
    const address = `/sites/intranet/_api/web/lists/getbytitle('Questions')/items?$filter=${encodeURIComponent(`Title eq '${wanted}'`)}`;
    const found = await fetch(address, { headers: { accept: 'application/json;odata=nometadata' } });
    return ((await found.json()) as { readonly value: readonly unknown[] }).value.length;
  }, title);

const write = async (tab: Page, title: string) => {
  await button(tab, 'Poser une question').click();
  await tab.getByRole('textbox', { name: 'Votre question' }).fill(title);
};

test('without a network a question is kept, told so, and sent once when it is back', async ({
  page: tab,
  intranet
}) => {
  const title = 'Zorglub hors du réseau';
  await intranet.open(tab, { page, as: 'starter' });
  await write(tab, title);
  // What the form needs has come.
  await tab.waitForLoadState('networkidle');
  await tab.context().setOffline(true);
  await button(tab, 'Poser la question').click();
  const waits = tab.getByRole('region', { name: 'À envoyer depuis cet appareil' });
  await expect(waits.getByText(title)).toBeVisible();
  await expect(waits.getByText(/^Vous êtes hors ligne\. Gardé sur cet appareil/)).toBeVisible();
  await tab.context().setOffline(false);
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeVisible({ timeout: 30_000 });
  await expect(waits).toHaveCount(0);
  await tab.reload();
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeVisible();
  expect(await rowsOf(tab, title)).toBe(1);
});

test('what waits in one tab is sent once, whichever tab comes to the network first, and both know', async ({
  context,
  intranet
}) => {
  const title = 'Zorglub dans deux onglets';
  const [one, other] = [await context.newPage(), await context.newPage()];
  await intranet.open(one, { page, as: 'starter' });
  await intranet.open(other, { page, as: 'starter' });
  await write(one, title);
  await one.waitForLoadState('networkidle');
  await context.setOffline(true);
  await button(one, 'Poser la question').click();
  await expect(one.getByRole('region', { name: 'À envoyer depuis cet appareil' }).getByText(title)).toBeVisible();
  await expect(other.getByRole('region', { name: 'À envoyer depuis cet appareil' }).getByText(title)).toBeVisible();
  await context.setOffline(false);
  await expect(one.getByRole('heading', { level: 3, name: title })).toBeVisible({ timeout: 30_000 });
  await expect(other.getByRole('region', { name: 'À envoyer depuis cet appareil' })).toHaveCount(0);
  expect(await rowsOf(other, title)).toBe(1);
});

test.describe('who may', () => {
  for (const as of ['reader', 'contributor', 'editor', 'owner', 'colleague'] as const)
    test(`${as}: who may add to both lists is offered to ask and to answer`, async ({ page: tab, intranet }) => {
      await intranet.open(tab, { page, as, and: 'questions-view=open' });
      await expect(button(tab, 'Poser une question')).toBeVisible();
      await tab.locator('[data-question]').first().click();
      await expect(opened(tab).getByRole('textbox').first()).toBeVisible();
    });

  test('whoever may add nothing sees everything and is offered nothing', async ({ page: tab, intranet }) => {
    await tab.route('**/_api/**', async (route) => {
      if (!decodeURIComponent(route.request().url()).includes('EffectiveBasePermissions')) return route.fallback();
      const answer = await route.fetch();
      const said = (await answer.json()) as { readonly EffectiveBasePermissions?: unknown };
      // Open and ViewListItems, and no more.
      return route.fulfill({
        response: answer,
        json: { ...said, EffectiveBasePermissions: { High: '0', Low: '65537' } }
      });
    });
    await intranet.open(tab, { page, as: 'reader', and: 'questions-view=open' });
    await tab.locator('[data-question]').first().click();
    await expect(opened(tab).getByText('Vous pouvez tout lire ici, mais pas écrire dans ces listes.')).toBeVisible();
    await expect(opened(tab).getByRole('textbox')).toHaveCount(0);
    await expect(opened(tab).getByRole('region', { name: 'Ce qui s’est passé' })).toBeVisible();
    for (const act of ['Poser une question', 'Répondre', 'Je m’en occupe', /^Moi aussi/])
      await expect(button(tab, act)).toHaveCount(0);
  });
});

test('by the keyboard from the list into a question and back, at 320 pixels too', async ({ page: tab, intranet }) => {
  await tab.setViewportSize({ width: 320, height: 800 });
  await intranet.open(tab, { page, as: 'colleague', and: 'questions-view=open&host=fullpage' });
  const link = tab.locator('[data-question]').nth(2);
  const title = (await link.textContent()) ?? '';
  await link.focus();
  await tab.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeFocused();
  const wide = () => tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await wide()).toBe(false);
  // In a narrow part the list is not beside it.
  await expect(link).toBeHidden();
  const back = button(tab, 'Toutes les questions');
  await back.focus();
  await tab.keyboard.press('Enter');
  await expect(link).toBeFocused();
  expect(await wide()).toBe(false);
  await tab.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeFocused();
  await tab.goBack();
  await expect(link).toBeVisible();
  await button(tab, 'Poser une question').press('Enter');
  await expect(tab.getByRole('heading', { level: 3, name: 'Poser une question' })).toBeFocused();
  expect(await wide()).toBe(false);
});

test('by the keyboard whoever asked says which answer solved it, and reopens: the focus stays in the question', async ({
  page: tab,
  intranet
}) => {
  await intranet.open(tab, { page, as: 'colleague' });
  await tab
    .getByRole('link', { name: /^Copilot peut-il lire un fichier protégé/ })
    .first()
    .press('Enter');
  const solves = button(tab, /^Cette réponse résout ma question/).first();
  const hasFocus = () => opened(tab).evaluate((article) => article.contains(article.ownerDocument.activeElement));
  await solves.press('Enter');
  await expect(button(tab, 'Rouvrir')).toBeVisible();
  await expect.poll(hasFocus).toBe(true);
  await button(tab, 'Rouvrir').press('Enter');
  await expect(solves).toBeVisible();
  await expect.poll(hasFocus).toBe(true);
});

test('the first content costs five list requests and the profile, all sent before any answer; opening one reads its replies', async ({
  page: tab,
  intranet
}) => {
  const held = await heldBack(tab, () => intranet.open(tab, { page, as: 'contributor', and: 'host=fullpage' }));
  const { addresses } = held;
  expect(addresses.map(listIn).sort()).toEqual(['', 'Ambassadors', 'Circles', 'Contacts', 'Questions', 'Replies']);
  expect(addresses.find((each) => listIn(each) === '')).toContain('getmyproperties');
  const of = (list: string) => addresses.find((each) => listIn(each) === list) ?? '';
  expect(of('Questions')).toMatch(/\$orderby=ID desc&\$top=200$/);
  expect(of('Replies')).toMatch(/\$orderby=ID desc&\$top=2000$/);
  expect(of('Replies')).not.toMatch(/[=,]Text\b/);
  for (const route of held.routes) expect(route.request().headers()['accept']).toContain('nometadata');
  await held.free();
  const link = tab.locator('[data-question]').first();
  await expect(link).toBeVisible();
  await tab.waitForLoadState('networkidle');

  const asked: string[] = [];
  tab.on('request', (request) => {
    if (request.url().includes('/_api/')) asked.push(`${listIn(request.url())} ${request.postData() ?? ''}`);
  });
  await link.click();
  await expect(opened(tab).getByRole('region', { name: 'Ce qui s’est passé' })).toBeVisible();
  const id = idOf(tab);
  const replies = asked.filter((each) => each.startsWith('Replies'));
  expect(replies).toHaveLength(1);
  expect(replies[0]).toContain(`QuestionId`);
  expect(replies[0]).toContain(`>${id}</Value>`);
});
