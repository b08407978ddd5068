import type { Browser, Page } from '@playwright/test';
import type { Intranet } from './intranet.ts';
import { percentileOf } from './interval.ts';
import { keyTimes, type KeyEvent } from './keyTrace.ts';
import { fullSize } from './plan.ts';
import { subjects, type SubjectKey } from './subjects.ts';
import { addressOf, newcomer } from './visit.ts';

/** Milliseconds of script from a key until the list was painted, of all keys typed. */
export interface KeyFigures {
  readonly people: number;
  readonly subject: SubjectKey;
  readonly keys: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** Names, topics, places, a typing error; each is typed letter by letter and then taken back. */
const people = ['gerard jadot', 'écran partagé', 'outlok', 'excel namur'];
/** Titles, topics, a need, a typing error, for what is read and not met. */
const texts = ['partager agenda', 'écran partagé', 'outlok', 'fichier onedrive'];

/** Milliseconds between two keys: a quick typist's. */
const pace = 130;

/** Marks in the page's own trace each key, and each change of the people shown; cheap, for it is counted with the rest. */
const marking = (): void => {
  window.addEventListener('keydown', () => performance.mark('key'), true);
  const isPerson = (node: Node): boolean =>
    node instanceof Element && (node.matches('li, section, article') || node.querySelector('li') !== null);
  new MutationObserver((records) => {
    const changed = records.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(isPerson));
    if (changed) performance.mark('list');
  }).observe(document, { childList: true, subtree: true });
};

const typed = async (browser: Browser, page: Page, questions: readonly string[]): Promise<readonly number[]> => {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  for (const question of questions) {
    await page.keyboard.type(question, { delay: pace });
    for (let letter = 0; letter < question.length; letter += 1) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(pace);
    }
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly KeyEvent[] };
  return keyTimes(trace.traceEvents);
};

/** What is searched in at a size; where all lists are long, the parts that search in them. */
const searchedAt = (size: number): readonly SubjectKey[] =>
  size === fullSize ? ['finder', 'catalogue', 'questions'] : ['finder', 'roster'];

/** Milliseconds that an index which is made with the first letter is given. */
const indexing = 4000;

/** The search boxes of a crowd, in the real page. */
export const keyFigures = async (
  browser: Browser,
  { origin }: Intranet,
  size: number
): Promise<readonly KeyFigures[]> => {
  const all: KeyFigures[] = [];
  for (const subject of searchedAt(size)) {
    const context = await newcomer(browser, origin, subjects[subject]);
    await context.addInitScript(marking);
    const page = await context.newPage();
    await page.goto(addressOf(origin, subjects[subject]));
    await page.locator('#canvas input[type="search"]').first().focus();
    // Words, people and the index have come.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(size / 10);
    if (subject === 'questions') {
      await page.keyboard.type('e');
      await page.waitForTimeout(indexing);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Backspace');
    }
    const times = await typed(browser, page, subject === 'finder' || subject === 'roster' ? people : texts);
    const of = (part: number): number => Math.round(percentileOf(times, part) * 10) / 10;
    all.push({ people: size, subject, keys: times.length, p50: of(0.5), p95: of(0.95), most: of(1) });
    await context.close();
  }
  return all;
};
