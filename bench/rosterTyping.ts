/**
 * The Roster under a crowd, in the real page: `node bench/rosterTyping.ts [--ambassadors 20000] [--port 4791]`, after
 * `npm run package`. Prints as JSON, for a first visit and another one: milliseconds to the first people, the longest task
 * of the page, and for each key the milliseconds to the next frame. On a busy machine the figures say little.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import packed from '@sparticuz/chromium';

const { values } = parseArgs({
  options: {
    ambassadors: { type: 'string', default: '20000' },
    port: { type: 'string', default: '4791' }
  }
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'typing-'));
const origin = `http://localhost:${values.port}`;
const typed = ['teams', 'an', 'copilot'];

const started = (): Promise<ChildProcess> =>
  new Promise((ready, failed) => {
    const own = ['--no-open', '--ambassadors', values.ambassadors, '--data', folder, '--port', values.port];
    const server = spawn(join(root, 'node_modules', '.bin', 'node'), [
      '--disable-warning=ExperimentalWarning',
      join(root, 'local', 'main.ts'),
      ...own
    ]);
    server.stdout.on('data', (piece: Buffer) => /^Ready: /m.test(piece.toString()) && ready(server));
    server.once('exit', () => failed(new Error('The command has ended.')));
  });

/** Milliseconds from a key to the frame after it. */
const press = (page: Page, letter: string): Promise<number> =>
  page.evaluate(
    (key) =>
      new Promise<number>((done) => {
        const box = document.activeElement as HTMLInputElement;
        const begin = performance.now();
        // React listens to the native setter.
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
        set?.call(box, box.value + key);
        box.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
        requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - begin)), 0));
      }),
    letter
  );

const visit = async (page: Page): Promise<Readonly<Record<string, unknown>>> => {
  await page.goto(`${origin}/sites/intranet/SitePages/Ambassadors.aspx?lang=fr-FR`);
  await page.locator('h4').first().waitFor();
  const firstPeople = await page.evaluate(() => Math.round(performance.now()));
  await page.waitForTimeout(6000);
  const keys: Record<string, readonly number[]> = {};
  for (const text of typed) {
    const box = page.getByRole('searchbox', { name: 'Chercher', exact: true });
    await box.fill('');
    await page.waitForTimeout(1000);
    await box.focus();
    const times: number[] = [];
    for (const letter of text) times.push(await press(page, letter));
    keys[text] = times;
  }
  const longestTask = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  return { firstPeople, longestTask, keys };
};

const server = await started();
const linux = process.platform === 'linux' && process.arch === 'x64';
const browser = await chromium.launch(
  linux
    ? { executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-gpu'] }
    : { channel: 'chrome' }
);
try {
  const page = await browser.newPage({ locale: 'fr-BE', viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  const first = await visit(page);
  const another = await visit(page);
  console.log(JSON.stringify({ ambassadors: Number(values.ambassadors), first, another }, undefined, 2));
} finally {
  await browser.close();
  server.removeAllListeners('exit');
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
