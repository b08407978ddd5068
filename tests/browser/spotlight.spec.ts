import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './intranet';

// The page is published with a spotlight here: not in the database that other tests look at.
test.use({ world: 'spotlight' });

/** Hours of a day on which a test looks, from the Monday of the story's week. */
const monday = (days: number): Date => new Date(Date.UTC(2026, 10, 23 + days, 10));

/** The innermost region: the web part around it is one too. */
const featured = (page: Page) =>
  page
    .getByRole('region')
    .filter({ hasText: /À l’honneur|spotlight|kijker|Rampenlicht/ })
    .last();

const nameOn = async (page: Page): Promise<string> => {
  const name = featured(page).getByRole('heading', { level: 3 });
  await expect(name).toBeVisible();
  return (await name.textContent()) ?? '';
};

test.beforeAll(async ({ browser, intranet }) => {
  const page = await (await browser.newContext({ locale: 'fr-BE' })).newPage();
  await intranet.open(page, { page: 'Ambassadors', as: 'editor', and: 'Mode=Edit' });
  await page
    .getByRole('button', { name: /Modifier les propriétés/ })
    .first()
    .click();
  await page
    .locator('#spPropertyPaneContainer')
    .getByRole('switch', { name: 'Montrer la personne à l’honneur cette semaine' })
    .click();
  await expect(featured(page)).toBeVisible();
  const publish = page.getByRole('button', { name: /^(Publier|Republier|Enregistrer)/ }).first();
  // Saved in place: what is on screen does not change.
  const [answer] = await Promise.all([
    page.waitForResponse((each) => !['GET', 'OPTIONS'].includes(each.request().method())),
    publish.click()
  ]);
  expect(answer.ok()).toBe(true);
  await page.context().close();
});

test('the same person for everybody from Monday to Sunday, another one the week after', async ({ page, intranet }) => {
  await page.clock.setFixedTime(monday(0));
  await intranet.open(page, { page: 'Ambassadors' });
  const first = await nameOn(page);
  for (const [days, as, lang] of [
    [3, 'editor', 'nl-NL'],
    [6, 'starter', 'de-DE']
  ] as const) {
    await page.clock.setFixedTime(monday(days));
    await intranet.open(page, { page: 'Ambassadors', as, lang });
    expect(await nameOn(page)).toBe(first);
  }
  await page.clock.setFixedTime(monday(7));
  await intranet.open(page, { page: 'Ambassadors' });
  expect(await nameOn(page)).not.toBe(first);
});

test('a colleague sees somebody who agreed, and nothing to download', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Ambassadors' });
  const name = await nameOn(page);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: /Télécharger/ })).toHaveCount(0);
  const rows = await page.evaluate(async () => {
    const answer = await fetch(
      "/sites/intranet/_api/web/getList('/sites/intranet/Lists/Ambassadors')/items?$select=Title,Spotlight&$top=500",
      { headers: { Accept: 'application/json;odata=nometadata' } }
    );
    return ((await answer.json()) as { value: { Title: string; Spotlight: boolean }[] }).value;
  });
  expect(rows.find(({ Title }) => Title === name)?.Spotlight).toBe(true);
});

const saved = async (page: Page, words: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words }).click()]);
  expect(file.suggestedFilename()).toMatch(/^a-l-honneur-\d{4}-\d\d-\d\d\.(svg|png)$/);
  return readFileSync(await file.path());
};

test('the card downloads as SVG with the photo inside, and as PNG in its size', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Ambassadors', as: 'editor' });
  const name = await nameOn(page);
  const card = (await saved(page, 'Télécharger en SVG')).toString('utf8');
  const read = await page.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: drawn.querySelector('parsererror') !== null,
      words: [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      pictures: [...drawn.querySelectorAll('image')].map((each) => each.getAttribute('href')?.slice(0, 11)),
      outside: /(href|src)="(?!data:)/.test(text)
    };
  }, card);
  expect(read).toMatchObject({ broken: false, pictures: ['data:image/'], outside: false });
  expect(read.words).toContain('À l’honneur cette semaine');
  for (const part of name.split(' ')) expect(read.words).toContain(part);
  expect(read.words).toContain('Digital Ambassador');

  const picture = await saved(page, 'Télécharger en PNG');
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1600, 900]);
  // A card that failed to draw would be a few kilobytes of white.
  expect(picture.length).toBeGreaterThan(20_000);
});

test('a photo that the browser may not read leaves the initials on the card', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Ambassadors', as: 'editor' });
  await nameOn(page);
  await page.route(/userphoto\.aspx/, (route) => route.abort());
  const card = (await saved(page, 'Télécharger en SVG')).toString('utf8');
  expect(card).not.toContain('<image');
  expect(card).toMatch(/font-size="180"[^>]*>\p{Lu}{1,2}</u);
});
