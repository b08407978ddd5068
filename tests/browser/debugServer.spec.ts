import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, startIntranet, test } from './intranet';
import { debugBundle, debugManifests, others, othersId } from './othersPackages';

/**
 * The server that heft start begins, as far as a page sees it: what it is asked is answered in the browser, behind the
 * page's own policy. The real one was followed by hand: docs/decisions/0033-any-package.md.
 */
const serve = async (page: Page, text: () => string) => {
  const asked: string[] = [];
  await page.route('https://localhost:4321/**', (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
    if (pathname === '/temp/build/manifests.js') return route.fulfill({ headers, body: debugManifests() });
    if (pathname === '/dist/debug.js') return route.fulfill({ headers, body: debugBundle(text()) });
    if (pathname === '/dist/part-b.js') return route.fulfill({ headers, body: debugBundle('In no package yet', 'b') });
    return route.fulfill({ status: 404, headers, body: '' });
  });
  return asked;
};

const started = async (options: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'debug-'));
  const file = join(folder, 'recent.sppkg');
  writeFileSync(file, others.recent());
  const desk = await startIntranet(['--alone', '--package', file, ...options]);
  const stop = async () => {
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `${desk.origin}/sites/desk/SitePages/Home.aspx?part=${othersId('a')}`, stop };
};

test('with --watch the debug build of the package’s project is shown, with one framework', async ({ page }) => {
  const { address, stop } = await started(['--watch']);
  try {
    let text = 'Built a moment ago';
    const asked = await serve(page, () => text);
    await page.goto(address);
    await expect(page.locator('#canvas')).toHaveText('Built a moment ago');
    text = 'Built just now';
    await page.reload();
    await expect(page.locator('#canvas')).toHaveText('Built just now');
    // The debug server offers another copy of the framework, which nobody takes.
    expect(asked.filter((path) => path.includes('webpart-base'))).toEqual([]);
  } finally {
    await stop();
  }
});

test('a web part that is in no package yet is offered in Edit mode, and drawn', async ({ page }) => {
  const { address, stop } = await started(['--watch']);
  try {
    await serve(page, () => '');
    await page.context().addCookies([{ name: 'local-person', value: 'editor', url: address }]);
    await page.goto(`${address}&Mode=Edit`);
    await page.getByRole('button', { name: /Add a web part/ }).click();
    await page.getByRole('button', { name: /Begun today/ }).click();
    await expect(page.getByText('In no package yet')).toBeVisible();
  } finally {
    await stop();
  }
});

test('with --watch and no debug server the package is shown as it is', async ({ page }) => {
  const { address, stop } = await started(['--watch']);
  try {
    await page.route('https://localhost:4321/**', (route) => route.abort());
    await page.goto(address);
    await expect(page.locator('#canvas')).toHaveText('Drawn by SPFx 1.21');
  } finally {
    await stop();
  }
});

test('without --watch nothing asks for a debug server, and its scripts would not be let in', async ({ page }) => {
  const { address, stop } = await started([]);
  try {
    const asked = await serve(page, () => '');
    const answer = await page.goto(address);
    await expect(page.locator('#canvas')).toHaveText('Drawn by SPFx 1.21');
    expect(asked).toEqual([]);
    expect(answer?.headers()['content-security-policy']).not.toMatch(/script-src[^;]*4321/);
  } finally {
    await stop();
  }
});
