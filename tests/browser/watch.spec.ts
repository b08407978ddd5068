import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Watched } from '../../tools/watch/copied.mjs';
import { expect, test } from './intranet';

/** Saves go into a copy of the project: `npm start -- --watch` as people start it, with its first build. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let watched: Watched;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  const { watchedCopy } = await import('../../tools/watch/copied.mjs');
  watched = await watchedCopy();
});
test.afterAll(async () => {
  await watched.stop();
});

const card = 'src/features/finder/AmbassadorCard.tsx';
const slow = { timeout: 60_000 };

test('what is saved is seen; a syntax error is shown with file and line, and its mending too', async ({ page }) => {
  // The page is there before the first build; it shows the intranet by itself.
  await watched.until(/^Building /m);
  await page.goto(`${watched.origin}/sites/intranet/SitePages/Home.aspx?lang=fr-FR`);
  await expect(page.locator('[data-person]').first()).toBeVisible({ timeout: 200_000 });

  watched.change('src/strings/loc/fr-fr.js', (text) =>
    text.replace(/FinderTitle: '[^']*'/, "FinderTitle: 'Mot enregistré'")
  );
  await expect(page.getByRole('heading', { name: 'Mot enregistré' })).toBeVisible(slow);

  await page.evaluate(() => Object.assign(globalThis, { untouched: true }));
  watched.change(card, (text) => `const broken = ;\n${text}`);
  const alert = page.getByRole('alert').filter({ hasText: 'This could not be built' });
  await expect(alert.getByText(`${card}:1:16`)).toBeVisible(slow);
  await expect(page.getByRole('heading', { name: 'Mot enregistré' })).toBeVisible();
  expect(await page.evaluate(() => 'untouched' in globalThis)).toBe(true);
  const { violations } = await new AxeBuilder({ page }).include('#local-watch').analyze();
  expect(violations).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(alert).toBeHidden();

  const mended = (text: string) =>
    text.replace('const broken = ;\n', '').replace('data-person=', 'data-saved="yes" data-person=');
  watched.change(card, mended);
  await expect(page.locator('[data-saved="yes"]').first()).toBeVisible(slow);
  await expect(alert).toBeHidden();

  // Nothing stands where the production build and the packager look.
  const made = readdirSync(watched.folder).filter((name) => /^(?:lib.*|dist|release|temp)$/.test(name));
  expect(made).toEqual(['temp']);
  expect(readdirSync(join(watched.folder, 'temp')).sort()).toEqual(['sass-ts', 'watch']);
  expect(readdirSync(join(watched.folder, 'sharepoint'))).toEqual(['assets', 'images']);
});
