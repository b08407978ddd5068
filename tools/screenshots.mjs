/** Takes the README's pictures over a fresh local intranet: `node tools/screenshots.mjs` (docs/pictures). */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeProgram, root } from './paths.mjs';

const port = 4455;
const site = `http://localhost:${port}/sites/intranet`;
const pictures = join(root, 'docs', 'pictures');

/** What each picture shows: an address, a person and a width. */
const shots = [
  { name: 'home', path: 'SitePages/Home.aspx?lang=fr-FR', person: 'starter', width: 1440, height: 1000 },
  {
    name: 'ambassadors',
    path: 'SitePages/Ambassadors.aspx?lang=fr-FR',
    person: 'colleague',
    width: 1280,
    height: 1000
  },
  { name: 'welcome', path: 'SitePages/Welcome.aspx?lang=fr-FR', person: 'starter', width: 1280, height: 900 },
  {
    name: 'home-dark',
    path: 'SitePages/Home.aspx?lang=en-US&theme=dark',
    person: 'colleague',
    width: 1280,
    height: 900
  },
  { name: 'contents', path: 'Lists/Ambassadors/AllItems.aspx?lang=fr-FR', person: 'editor', width: 1280, height: 900 }
];

const started = (server) =>
  new Promise((resolve, reject) => {
    server.stdout.on('data', (piece) => /^Ready: /m.test(piece) && resolve());
    server.on('exit', (code) => reject(new Error(`The local intranet ended with ${code}.`)));
  });

await ensureInstalled();
await ensurePackage();
const { chromium } = await import('@playwright/test');
const { default: packed } = await import('@sparticuz/chromium');
const data = mkdtempSync(join(tmpdir(), 'pictures-'));
const server = spawn(
  nodeProgram(),
  ['--disable-warning=ExperimentalWarning', 'local/main.ts', '--port', String(port), '--data', data, '--no-open'],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }
);
await started(server);
const linux = process.platform === 'linux' && process.arch === 'x64';
const browser = await chromium.launch(
  linux
    ? { executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-gpu'] }
    : { channel: 'chrome' }
);
mkdirSync(pictures, { recursive: true });
try {
  for (const { name, path, person, width, height } of shots) {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'fr-BE',
      timezoneId: 'Europe/Brussels'
    });
    await context.addCookies([{ name: 'local-person', value: person, url: site }]);
    const page = await context.newPage();
    await page.goto(`${site}/${path}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    await context.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  server.removeAllListeners('exit');
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
