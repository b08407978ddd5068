/**
 * Takes the pictures of the README and of docs over a fresh local intranet: `node tools/screenshots.mjs` takes all,
 * `node tools/screenshots.mjs health import` those that are named (docs/pictures).
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeProgram, root } from './paths.mjs';
import { shots } from './screenshots/shots.mjs';
import { command } from './step.mjs';
import { Trouble } from './trouble.mjs';

const port = 4455;
const site = `http://localhost:${port}/sites/intranet`;
const pictures = join(root, 'docs', 'pictures');

const ready = (server) =>
  new Promise((resolve, reject) => {
    server.stdout.on('data', (piece) => /^Ready: /m.test(piece) && resolve());
    server.on('exit', (code) => reject(new Error(`The local intranet ended with ${code}.`)));
  });

/** Runs an intranet of its own while the work is done, with lists and people or without. */
const overIntranet = async (empty, work) => {
  const data = mkdtempSync(join(tmpdir(), 'pictures-'));
  const options = ['--port', String(port), '--data', data, '--no-open', ...(empty ? ['--empty'] : [])];
  const server = spawn(nodeProgram(), ['--disable-warning=ExperimentalWarning', 'local/main.ts', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit']
  });
  try {
    await ready(server);
    await work();
  } finally {
    server.removeAllListeners('exit');
    const gone = new Promise((resolve) => server.once('exit', resolve));
    if (server.kill('SIGTERM')) await gone;
    rmSync(data, { recursive: true, force: true });
  }
};

const openBrowser = async () => {
  const { chromium } = await import('@playwright/test');
  const { default: packed } = await import('@sparticuz/chromium');
  const linux = process.platform === 'linux' && process.arch === 'x64';
  return chromium.launch(
    linux
      ? { executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-gpu'] }
      : { channel: 'chrome' }
  );
};

const take = async (browser, { name, path, person, width, height, tools = true, open, press = [], type = {} }) => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels'
  });
  await context.addCookies([{ name: 'local-person', value: person, url: site }]);
  if (!tools) await context.addInitScript(() => localStorage.setItem('local-tools', 'folded'));
  const page = await context.newPage();
  await page.goto(`${site}/${path}`, { waitUntil: 'networkidle' });
  if (open !== undefined) await page.getByRole('link', { name: open, exact: true }).first().click();
  for (const words of press) {
    await page.getByRole('button', { name: words, exact: true }).first().click();
    await page.waitForLoadState('networkidle');
  }
  for (const [label, text] of Object.entries(type)) await page.getByLabel(label, { exact: true }).first().fill(text);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await context.close();
  console.log(`docs/pictures/${name}.png`);
};

const main = async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !shots.some((shot) => shot.name === name));
  if (unknown.length > 0)
    throw new Trouble(
      `No picture is called ${unknown.join(', ')}. There are: ${shots.map(({ name }) => name).join(', ')}.`
    );
  const chosen = named.length === 0 ? shots : shots.filter(({ name }) => named.includes(name));
  await ensureInstalled();
  await ensurePackage();
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const empty of [false, true]) {
      const here = chosen.filter((shot) => (shot.empty === true) === empty);
      if (here.length === 0) continue;
      await overIntranet(empty, async () => {
        for (const shot of here) await take(browser, shot);
      });
    }
  } finally {
    await browser.close();
  }
};

await command(main);
