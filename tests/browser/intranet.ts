import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type Browser, type Page } from '@playwright/test';
import type { VisitorKey } from '../../local/http.ts';

const root = resolve(__dirname, '..', '..');

/** The Node that knows SQLite, whichever runs the tests; by its own path, for `.bin` holds no program on Windows. */
export const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Where a page is opened, and as whom. */
export interface Visit {
  readonly page?:
    | 'Home'
    | 'Ambassadors'
    | 'Welcome'
    | 'Trainings'
    | 'Questions'
    | 'Sessions'
    | 'Join'
    | 'Indicators'
    | 'Screen'
    | 'Lists';
  /** A path from the site instead of a page, `_layouts/15/viewlsts.aspx`. */
  readonly path?: string;
  /** One of the seven, or anybody of the organisation by mail address. */
  readonly as?: VisitorKey | `${string}@lecercle.example`;
  readonly lang?: 'fr-FR' | 'nl-NL' | 'en-US' | 'de-DE';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** Further parameters, `Mode=Edit`. */
  readonly and?: string;
}

export interface Intranet {
  /** `http://localhost:4711` */
  readonly origin: string;
  open(page: Page, visit: Visit): Promise<void>;
}

/** What a page said or asked for that a quiet one would not. */
export interface Noise {
  readonly said: readonly string[];
}

/**
 * What a page costs beside its own work, on two cores: a process for drawing and one for each site, and compilers that pay
 * on pages that live longer. No --enable-features or --disable-features here: they would take the place of Playwright's own,
 * which keep the browser from asking anything outside of this machine.
 */
const thrifty = ['--in-process-gpu', '--disable-site-isolation-trials', '--js-flags=--no-opt'];

const freePort = () =>
  new Promise<number>((resolvePort, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolvePort(port));
    });
  });

const ready = (server: ChildProcess) =>
  new Promise<void>((resolveReady, reject) => {
    let printed = '';
    const hear = (piece: Buffer) => {
      printed += piece.toString();
      if (/^Ready: /m.test(printed)) resolveReady();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (code) => reject(new Error(`The local intranet ended with ${code}:\n${printed}`)));
  });

/** A folder that only this run knows. */
export const ownFolder = (): string => mkdtempSync(join(tmpdir(), 'intranet-'));

/** Starts the real command on a folder of its own, which goes with it; `options` go behind its usual ones. `printed`: what it has said. */
export const startIntranet = async (options: readonly string[] = [], data = ownFolder()) => {
  const port = await freePort();
  const server = spawn(
    ownNode,
    [
      '--disable-warning=ExperimentalWarning',
      join('local', 'main.ts'),
      '--port',
      String(port),
      '--data',
      data,
      '--no-open',
      ...options
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }
  );
  let said = '';
  server.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  await ready(server);
  const stop = async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { origin: `http://localhost:${port}`, stop, printed: () => said };
};

const addressOf = (origin: string, { page = 'Home', path, lang = 'fr-FR', theme = 'light', and }: Visit) => {
  const address = new URL(`${origin}/sites/intranet/${path ?? `SitePages/${page}.aspx`}`);
  address.search = and ?? '';
  address.searchParams.set('lang', lang);
  address.searchParams.set('theme', theme);
  return address.href;
};

/** Opens a visit on any origin as a visitor: the same cookie that the page's switch sets. */
export const openAs = async (page: Page, origin: string, visit: Visit) => {
  await page.context().addCookies([{ name: 'local-person', value: visit.as ?? 'colleague', url: origin }]);
  await page.goto(addressOf(origin, visit));
};

/** The day of the story, for the server and for pages: who is near, who is away and who is in the spotlight go by it. */
const today = new Date('2026-11-24T10:00:00+01:00');

/** Milliseconds from now to that day; there, time goes on. */
const untilThen = today.getTime() - Date.now();

const goTo = (ahead: number): void => {
  const Real = Date;
  // Whoever asks which time it is hears the other one; every other date is as it was.
  globalThis.Date = new Proxy(Real, {
    construct: (real, given, made) =>
      Reflect.construct(real, given.length === 0 ? [real.now() + ahead] : given, made) as object,
    apply: (real) => new real(real.now() + ahead).toString(),
    get: (real, name) => (name === 'now' ? () => real.now() + ahead : (Reflect.get(real, name) as unknown))
  });
};

/** A browser of somebody else, on the day of the story. */
export const somebodyElse = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ locale: 'fr-BE' });
  await context.addInitScript(goTo, untilThen);
  return context.newPage();
};

/** Tests with an intranet for each worker, and a page whose console and requests are listened to. */
export const test = base.extend<{ noise: Noise; ownClock: boolean }, { intranet: Intranet; world: string }>({
  world: ['read only', { option: true, scope: 'worker' }],
  intranet: [
    // Another world is another worker, and so another database.
    async ({ world: _world }, use) => {
      const { origin, stop } = await startIntranet(['--now', today.toISOString()]);
      await use({ origin, open: (page, visit) => openAs(page, origin, visit) });
      await stop();
    },
    { scope: 'worker' }
  ],
  launchOptions: [
    async ({}, use) => {
      const executablePath = process.env['CHROMIUM'];
      await use(
        executablePath === undefined
          ? { channel: process.env['BROWSER_CHANNEL'] ?? 'chrome' }
          : { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...thrifty] }
      );
    },
    { scope: 'worker' }
  ],
  /** The test installs a clock of its own (`page.clock`). */
  ownClock: [false, { option: true }],
  context: async ({ context, ownClock }, use) => {
    if (!ownClock) await context.addInitScript(goTo, untilThen);
    await use(context);
  },
  noise: async ({ page, intranet }, use) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(intranet.origin) && !/^(data|blob):/.test(request.url()))
        said.push(`outside: ${request.url()}`);
    });
    await use({ said });
  }
});

export { expect } from '@playwright/test';
