import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startIntranet, test } from './intranet';
import { others } from './othersPackages';

test('packages of others stand on a page of their own, with nothing of this project', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  const files = (['recent', 'card', 'contentTypes', 'failing'] as const).map((name) => {
    writeFileSync(join(folder, `${name}.sppkg`), others[name]());
    return join(folder, `${name}.sppkg`);
  });
  const desk = await startIntranet(['--alone', ...files.flatMap((file) => ['--package', file])]);
  try {
    await page.goto(`${desk.origin}/`);
    await expect(page).toHaveTitle('Desk · Desk');
    const canvas = page.locator('#canvas');
    await expect(canvas).toContainText('Drawn by SPFx 1.21');
    await expect(canvas).toContainText('Bills are drawn');
    await expect(canvas).toContainText('Dashboard card is a card for Viva Connections');
    await expect(canvas).toContainText('Failing could not be drawn: the budget is spent.');
    await page.getByRole('link', { name: 'Site contents' }).first().click();
    await expect(page.getByRole('link', { name: 'Bills', exact: true }).last()).toBeVisible();
    await expect(page.locator('main')).not.toContainText('Ambassadors');
    const start = await page.request.get(`${desk.origin}/sites/desk/_layouts/15/start.js`);
    expect(await start.text()).not.toMatch(/AmbassadorFinder|68768f18/);
    expect(desk.printed()).not.toMatch(/digital-ambassadors\.sppkg/);
  } finally {
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
