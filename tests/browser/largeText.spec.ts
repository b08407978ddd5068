import type { Page } from '@playwright/test';
import { expect, test } from './intranet';
import { sideways } from './sideways';

// Every state is asked about large letters where it stands (tests/states/checks.ts); here the page has them from its
// beginning, as a browser or a telephone that is set so: what is placed by a script is placed among them.

const withLargeText = (page: Page, pixels: number): Promise<unknown> =>
  page.addInitScript((size) => {
    localStorage.setItem('local-tools', 'folded');
    addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = `${size}px`));
  }, pixels);

for (const [width, pixels, opening] of [
  [1440, 24, [/^Comment l’ordre/, /^Langue/]],
  [1440, 32, [/^Cercle/, /^Langue/]],
  [640, 32, [/^Filtres/]]
] as const)
  test(`what opens stays on a page of ${width} px whose letters are ${pixels} px`, async ({ page, intranet }) => {
    await page.setViewportSize({ width, height: 900 });
    await withLargeText(page, pixels);
    await intranet.open(page, { and: 'host=fullpage' });
    for (const name of opening) {
      const opens = page.getByRole('button', { name }).filter({ visible: true }).first();
      await opens.click();
      const inside = page.getByRole('dialog').locator('button, a, label, h2, h3, p').filter({ visible: true });
      await expect(inside.first()).toBeVisible();
      await expect(async () => {
        for (const { left, right } of await inside.evaluateAll((all) =>
          all.map((it) => it.getBoundingClientRect().toJSON() as DOMRect)
        )) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
        }
      }).toPass();
      expect(await sideways(page)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

test('what people read grows with the letters that they chose, the local page’s frame does not', async ({
  page,
  intranet
}) => {
  const sizes = async (pixels: number): Promise<readonly string[]> => {
    await withLargeText(page, pixels);
    await intranet.open(page, {});
    await expect(page.getByRole('article').first()).toBeVisible();
    const title = page.getByRole('heading', { name: 'Trouver un Digital Ambassador' });
    return Promise.all(
      [title, page.locator('body')].map((each) => each.evaluate((it) => getComputedStyle(it).fontSize))
    );
  };
  expect(await sizes(16)).toEqual(['20px', '14px']);
  expect(await sizes(32)).toEqual(['40px', '14px']);
});
