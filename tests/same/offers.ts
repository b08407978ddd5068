import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Download, Page, Request } from '@playwright/test';

/** What a page hands out without showing it: copied texts, files, windows; and whether it still asks for something. */
interface Heard {
  readonly offers: Promise<readonly string[]>[];
  readonly underWay: Set<Request>;
  /** Requests begun or ended so far. */
  turns: number;
}

const heard = new WeakMap<Page, Heard>();

const heardOn = (page: Page): Heard => {
  const there = heard.get(page) ?? { offers: [], underWay: new Set<Request>(), turns: 0 };
  heard.set(page, there);
  return there;
};

const linesOfFile = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString('utf8');
  if (text.includes('\0') || text.includes('\uFFFD')) return [createHash('sha256').update(bytes).digest('hex')];
  return text.split(/\r?\n/);
};

const linesOfDownload = async (download: Download): Promise<readonly string[]> => {
  const bytes = await readFile(await download.path());
  return [`file ${download.suggestedFilename()}`, ...linesOfFile(bytes).map((line) => `file: ${line}`)];
};

const listen = (page: Page): void => {
  const { offers, underWay } = heardOn(page);
  const turn = (): void => void heardOn(page).turns++;
  page.on('download', (download) => offers.push(linesOfDownload(download).catch(() => ['file that did not come'])));
  page.on('request', (request) => {
    underWay.add(request);
    turn();
  });
  const end = (request: Request): void => {
    underWay.delete(request);
    turn();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
};

/** Runs in the page. Nothing leaves it: windows are told, not opened, and nothing is printed. */
function tell(): void {
  const { sameOffer } = window as unknown as { sameOffer: (offer: string) => void };
  const { clipboard } = navigator;
  const write = clipboard?.writeText.bind(clipboard);
  if (clipboard !== undefined)
    clipboard.writeText = (text) => {
      sameOffer(`clipboard ${text}`);
      return write(text);
    };
  window.open = (address, target, features) => {
    sameOffer(['window', String(address), target, features].filter((each) => each !== undefined).join(' '));
    return null;
  };
  window.print = () => sameOffer('print');
}

/** Listens to every page of a context. */
export const hear = async (context: BrowserContext): Promise<void> => {
  context.on('page', listen);
  await context.exposeBinding('sameOffer', ({ page }, offer: string) => {
    heardOn(page).offers.push(Promise.resolve(offer.split(/\r?\n/)));
  });
  await context.addInitScript(tell);
};

/** A browser whose pages are listened to. */
export const hearing = (browser: Browser): Browser =>
  Object.assign(Object.create(browser) as Browser, {
    newContext: async (options: Parameters<Browser['newContext']>[0]) => {
      const context = await browser.newContext(options);
      await hear(context);
      return context;
    }
  });

/** What was handed out since this was asked last. */
export const offersOf = async (page: Page): Promise<readonly string[]> =>
  (await Promise.all(heardOn(page).offers.splice(0))).flat();

/** How much a page has asked for, and whether an answer is still to come. */
export const trafficOf = (page: Page): { readonly turns: number; readonly underWay: number } => {
  const { turns, underWay } = heardOn(page);
  return { turns, underWay: underWay.size };
};
