import type { Browser, BrowserContext, Page } from '@playwright/test';
import { forgetAnswers } from './answers.ts';
import { equip } from './checks.ts';
import { dropWrites } from './desk.ts';
import { listen, type Noise } from './noise.ts';
import { moment } from './open.ts';

/**
 * A page that one state after another is opened in, as whoever opens a browser for the first time: what was stored,
 * answered, granted and heard before is taken away. The browser's process is the same one, and has read the scripts.
 */
export interface Seat {
  readonly page: Page;
  readonly noise: Noise;
  /** Milliseconds that a step is waited for. */
  readonly wait: (patience: number) => void;
  /** As new, for a visit of this origin. */
  readonly renew: (origin: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page of the origin that runs nothing: from here no script of the one before is alive, and nothing holds what it stored. */
const blank = (origin: string): string => `${origin}/_local/packages/0/blank`;

const forgetStored = async (page: Page, origin: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await page.evaluate(() => sessionStorage.clear());
};

/** Whatever a state adds to a page that it was given, so that it can be taken away. */
const noteScripts = (page: Page): (() => Promise<void>) => {
  const scripts: Promise<{ readonly dispose: () => Promise<void> }>[] = [];
  const add = page.addInitScript.bind(page);
  page.addInitScript = (...given: Parameters<typeof add>) => {
    const script = add(...given);
    scripts.push(script);
    return script;
  };
  return async () => {
    for (const script of await Promise.all(scripts.splice(0))) await script.dispose();
  };
};

const forgetGiven = async (context: BrowserContext): Promise<void> => {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
};

/** What listens to a page beside us is told that another visit begins. */
export type Forget = (page: Page) => Promise<unknown>;

export const takeSeat = async (browser: Browser, forget?: Forget): Promise<Seat> => {
  const context = await browser.newContext({
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 }
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(moment);
  await equip(page);
  const noise = listen(page);
  const forgetScripts = noteScripts(page);
  return {
    page,
    noise,
    wait: (patience) => {
      context.setDefaultTimeout(patience);
      context.setDefaultNavigationTimeout(patience);
    },
    renew: async (origin) => {
      await forgetGiven(context);
      await forgetScripts();
      for (const other of context.pages()) if (other !== page) await other.close();
      await page.mouse.move(0, 0);
      await dropWrites(page);
      await page.goto(blank(origin));
      // Nobody is there any more for whom the server would answer, or write, what still waits.
      await forgetAnswers(page);
      await forgetStored(page, origin);
      await forget?.(page);
      noise.begin(origin);
    },
    close: () => context.close()
  };
};
