import { violationsOf } from './axe';
import { expect, test } from './intranet';
import { sideways } from './sideways';

const pages = ['Home', 'Ambassadors', 'Welcome', 'Trainings'] as const;
const themes = ['light', 'dark', 'contrast'] as const;

for (const page of pages)
  for (const theme of themes)
    test(`axe finds nothing on ${page} in ${theme}`, async ({ page: tab, intranet }) => {
      await intranet.open(tab, { page, theme, as: page === 'Welcome' ? 'starter' : 'colleague' });
      await expect(tab.getByRole('heading', { level: 3 }).first()).toBeVisible();
      expect(await violationsOf(tab)).toEqual([]);
    });

for (const page of pages)
  test(`${page} needs no sideways scrolling at 320 pixels`, async ({ page: tab, intranet }) => {
    await tab.setViewportSize({ width: 320, height: 800 });
    await intranet.open(tab, { page, as: page === 'Welcome' ? 'starter' : 'colleague' });
    await expect(tab.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(await sideways(tab)).toBe(0);
  });

test('everything the finder offers is reached with the keyboard, in reading order', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Home' });
  await page.getByPlaceholder('Nom, sujet, lieu ou besoin').waitFor();
  const reached: string[] = [];
  await page
    .getByRole('link', { name: /Écrire sur Teams/ })
    .first()
    .focus();
  for (let step = 0; step < 12; step++) {
    reached.push(
      await page.evaluate(() => {
        const here = document.activeElement;
        return here?.getAttribute('aria-label') ?? here?.textContent?.trim() ?? '';
      })
    );
    await page.keyboard.press('Tab');
  }
  expect(reached.some((name) => /E-mail/.test(name))).toBe(true);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
