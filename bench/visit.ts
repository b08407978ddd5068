import type { Browser, BrowserContext, Page, Request } from '@playwright/test';
import { type Subject } from './subjects.ts';
import { watchPage, type CardChange } from './watching.ts';

/** How a page is reached, and how fast the machine seems. */
export interface Condition {
  /** Milliseconds that each request takes longer. */
  readonly latency: number;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
}

/** What a page asked for until its first card stood. */
interface Asked {
  readonly requests: number;
  /** Of the REST API. */
  readonly questions: number;
  /** Over the network, compressed as it was sent. */
  readonly kilobytes: number;
}

/** One visit of one subject. */
export interface VisitResult extends Asked {
  /** Milliseconds from asking for the page until the settled first card was on screen. */
  readonly card: number;
  /** Of the whole visit, until the page had come to rest. */
  readonly shift: number;
  /** What the card said in the end. */
  readonly text: string;
}

/** A browser profile of somebody who was never here. */
export const newcomer = async (browser: Browser, origin: string, subject: Subject): Promise<BrowserContext> => {
  const context = await browser.newContext({
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 900 }
  });
  await context.addCookies([{ name: 'local-person', value: 'colleague', url: origin }]);
  await context.addInitScript(watchPage, subject.cards);
  return context;
};

export const addressOf = (origin: string, { search }: Subject): string =>
  `${origin}/sites/intranet/SitePages/Home.aspx?lang=fr-FR${search === '' ? '' : `&${search}`}`;

const apply = async (page: Page, { latency, slowdown }: Condition): Promise<void> => {
  if (latency === 0 && slowdown === 1) return;
  const session = await page.context().newCDPSession(page);
  if (latency > 0) {
    const unlimited = { downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...unlimited });
  }
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
};

/** The naive Finder draws everybody with a photo, which changes no word and takes very long: nobody waits for that. */
const isPatient = ({ key }: Subject): boolean => key !== 'naive';

/** Counts what is on its way, so that nobody takes a page that waits for one that rests. */
const onTheWay = (page: Page, ignored: string | undefined): { readonly count: () => number } => {
  let count = 0;
  const add = (change: number) => (request: Request) => {
    // A page with packages of others hears of changed files as long as it is open.
    if (![ignored, 'eventsource'].includes(request.resourceType())) count += change;
  };
  page.on('request', add(1));
  page.on('requestfinished', add(-1));
  page.on('requestfailed', add(-1));
  return { count: () => count };
};

/** Milliseconds without a change and without a request after which a page has come to rest. */
const rest = 400;
const longest = 90_000;

const settled = async (page: Page, subject: Subject, asked: { readonly count: () => number }): Promise<void> => {
  const end = Date.now() + longest;
  let quietSince = Number.NaN;
  for (;;) {
    await page.waitForTimeout(50);
    const [standing, still, stillCards] = await page.evaluate(() => {
      // Before its first script a page has no notes.
      const { changes = [], changed = 0 } = (window.benchNotes as typeof window.benchNotes | undefined) ?? {};
      const parts = new Set(changes.flatMap(({ part, text }) => (text === '' ? [] : [part])));
      const now = performance.now();
      return [parts.size, now - changed, now - (changes[changes.length - 1]?.painted ?? now)] as const;
    });
    if (asked.count() > 0) quietSince = Number.NaN;
    else if (Number.isNaN(quietSince)) quietSince = Date.now();
    const isStill = (isPatient(subject) ? still : stillCards) > rest;
    if (standing === subject.cards.length && isStill && Date.now() - quietSince > rest) break;
    if (Date.now() > end) throw new Error(`No first card came to rest in ${longest / 1000} s: ${page.url()}`);
  }
  // What the page keeps for its next visit is written when it has nothing else to do.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
};

/**
 * The moment from which each part's first card said what it says in the end; a card that was drawn early and changed its
 * words later counts from then.
 */
export const settledAt = (changes: readonly CardChange[], parts: number): number =>
  Math.max(
    ...Array.from({ length: parts }, (_none, part) => {
      // Each change has other words than the one before: the last one is when the final words came.
      const { text = '', painted = Number.NaN } = changes.filter((change) => change.part === part).pop() ?? {};
      return text === '' ? Number.NaN : painted;
    })
  );

const askedUntil = (page: Page, moment: number): Promise<Asked> =>
  page.evaluate((until) => {
    const before = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap(
      (entry) => (entry.startTime <= until ? [entry as PerformanceResourceTiming] : [])
    );
    const overNetwork = before.filter(({ transferSize }) => transferSize > 0);
    const bytes = overNetwork.reduce((sum, { transferSize }) => sum + transferSize, 0);
    return {
      requests: overNetwork.length,
      questions: overNetwork.filter(({ name }) => name.includes('/_api/')).length,
      kilobytes: bytes / 1000
    };
  }, moment);

/** How a visit is made. */
export interface Visiting {
  readonly condition: Condition;
  /** Done before the page is asked for. */
  readonly before?: (page: Page) => Promise<void>;
  /** Done once the page rests, before it is closed. */
  readonly inside?: (page: Page) => Promise<void>;
}

/** Opens a page and waits until it rests. */
export const visit = async (
  context: BrowserContext,
  origin: string,
  subject: Subject,
  { condition, before, inside }: Visiting
): Promise<VisitResult> => {
  const page = await context.newPage();
  try {
    await apply(page, condition);
    const asked = onTheWay(page, isPatient(subject) ? undefined : 'image');
    await before?.(page);
    await page.goto(addressOf(origin, subject), { waitUntil: 'commit' });
    await settled(page, subject, asked);
    const { changes, shifts } = await page.evaluate(() => window.benchNotes);
    const card = settledAt(changes, subject.cards.length);
    const result = {
      ...(await askedUntil(page, card)),
      card,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      text: subject.cards
        .map((_kind, part) => changes.filter((change) => change.part === part).pop()?.text ?? '')
        .join(' | ')
    };
    await inside?.(page);
    return result;
  } finally {
    await page.close();
  }
};
