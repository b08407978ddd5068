import type { Page } from '@playwright/test';
import { violationsOf } from './axe';
import { expect, test } from './intranet';
import { published } from './published';

// A page is changed here.
test.use({ world: 'two of a kind' });

const searches = (page: Page) => page.locator('.webpart').getByRole('searchbox').filter({ visible: true });

test('two Finders on a page have addresses, ids and landmarks of their own', async ({ page, intranet }) => {
  await intranet.open(page, { as: 'editor', and: 'Mode=Edit' });
  await page
    .getByRole('button', { name: /Ajouter un composant/ })
    .last()
    .click();
  await page
    .getByRole('button', { name: /Digital Ambassador/ })
    .filter({ hasText: /Trouver|Finder/ })
    .first()
    .click();
  await published(page);
  await intranet.open(page, { as: 'colleague' });
  await expect(searches(page)).toHaveCount(2);
  await searches(page).last().fill('copilot');
  await expect(page).toHaveURL(/finder_[0-9a-f]{8}-search=copilot/);
  await searches(page).first().fill('excel');
  await expect(page).toHaveURL(/finder-search=excel/);
  await page.reload();
  await expect(searches(page).first()).toHaveValue('excel');
  await expect(searches(page).last()).toHaveValue('copilot');
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('.webpart [id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
  expect(twice).toEqual([]);
  expect((await violationsOf(page)).filter((each) => /landmark|duplicate/.test(each))).toEqual([]);
});

test('links of the page to another state of the same page are followed', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Ambassadors' });
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = `${window.location.pathname}${window.location.search}&roster-view=badges`;
    link.textContent = 'Les badges, par un lien de la page';
    // What SharePoint's router does with a link to the same page.
    link.addEventListener('click', (event) => {
      event.preventDefault();
      window.history.pushState(window.history.state, '', link.href);
    });
    document.body.prepend(link);
  });
  await page.getByRole('link', { name: 'Les badges, par un lien de la page' }).click();
  await expect(page.locator('[aria-current]').filter({ hasText: 'Badges' }).first()).toBeVisible();
  await expect(page).toHaveURL(/roster-view=badges/);
});

test('a mail’s link to a module, pressed on the page itself, lets that module stand out', async ({
  page,
  intranet
}) => {
  await intranet.open(page, { page: 'Welcome', as: 'starter' });
  const others = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
  await expect(others.first()).toBeVisible();
  const before = await page.getByRole('article').first().innerText();
  const keys = await page.evaluate(async () => {
    const answer = await fetch(
      "/sites/intranet/_api/web/getList('/sites/intranet/Lists/TrainingCatalogue')/items?$select=ModuleKey&$top=50",
      { headers: { Accept: 'application/json;odata=nometadata' } }
    );
    return ((await answer.json()) as { value: { ModuleKey: string }[] }).value.map(({ ModuleKey }) => ModuleKey);
  });
  await page.evaluate(
    (key) => window.history.pushState(window.history.state, '', `${window.location.pathname}?module=${key}`),
    keys[keys.length - 1]!
  );
  await expect(page.getByRole('article').first()).not.toHaveText(before);
});
