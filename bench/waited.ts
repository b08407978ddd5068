import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { askedFiles } from './askedFiles.ts';
import { root } from './intranet.ts';
import { kilobytesOf, packageFiles, type PackageFiles } from './packageFiles.ts';
import { subjects, type SubjectKey } from './subjects.ts';
import { addressOf, newcomer } from './visit.ts';

/** The files of our package that one part's first card waited for, and how that is known. */
export interface WaitedFiles {
  readonly subject: SubjectKey;
  /** Each with the file whose script asked for it; `page`: SharePoint's loader. */
  readonly files: readonly { readonly name: string; readonly askedBy: string }[];
  readonly kilobytes: number;
  /** Asked for before the card stood, which came without them. */
  readonly early: readonly string[];
  /** What the package's own chunk graph says; the bench ends with 1 when it is something else. */
  readonly agrees: boolean;
}

const ours = /\/_local\/packages\/0\/([^/?]+\.js)/;

/** The manifest's name of each part. */
const aliases = {
  finder: 'AmbassadorFinderWebPart',
  roster: 'BadgeRosterWebPart',
  starter: 'StarterLauncherWebPart',
  catalogue: 'TrainingCatalogueWebPart',
  questions: 'QuestionsWebPart',
  sessions: 'SessionsWebPart',
  calls: 'CallForAmbassadorsWebPart',
  indicators: 'IndicatorsWebPart'
} as const;
type PartKey = keyof typeof aliases;

interface Frame {
  readonly url: string;
}

/** The file of ours that a script's call came from: the first that is not the one whose loader every chunk goes through. */
export const askerOf = (frames: readonly Frame[]): string => {
  const files = frames.map(({ url }) => ours.exec(url)?.[1] ?? '');
  const first = files.findIndex((file) => file !== '');
  if (first === -1) return 'page';
  // The entry's own loader stands on top of the stack, whoever called it.
  const caller = files.slice(first).find((file) => file !== files[first]);
  return caller === undefined || caller === '' ? (files[first] ?? 'page') : caller;
};

/** Takes a page its patience: what it would draw after a second of waiting in vain is no answer. */
const withoutPatience = (): void => {
  const usual = window.setTimeout.bind(window);
  const soon = (work: TimerHandler, delay = 0, ...given: unknown[]): number =>
    delay >= 1000 ? 0 : usual(work, delay, ...given);
  window.setTimeout = soon as typeof window.setTimeout;
};

/** A page that notes who asks for our files; `hold` keeps one of them from coming. */
const opened = async (
  browser: Browser,
  origin: string,
  key: PartKey,
  hold: string | undefined
): Promise<{ readonly page: Page; readonly askers: ReadonlyMap<string, string>; close(): Promise<void> }> => {
  const context = await newcomer(browser, origin, subjects[key]);
  const page = await context.newPage();
  const askers = new Map<string, string>();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const name = ours.exec(request.url)?.[1];
    if (name !== undefined && !askers.has(name)) askers.set(name, askerOf(initiator.stack?.callFrames ?? []));
  });
  if (hold !== undefined) {
    await page.addInitScript(withoutPatience);
    await page.route(`**/${hold}`, () => undefined);
  }
  await page.goto(addressOf(origin, subjects[key]), { waitUntil: 'commit' });
  return { page, askers, close: () => context.close() };
};

const standing = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    // Before its first script a page has no notes.
    const { changes = [] } = (window.benchNotes as typeof window.benchNotes | undefined) ?? {};
    return changes.some(({ text }) => text !== '');
  });

/** Milliseconds; what a held page is given beyond what the free one took. */
const patience = 1500;

/** Whether the card comes though a file does not. */
const comesWithout = async (browser: Browser, origin: string, key: PartKey, file: string): Promise<boolean> => {
  const { page, close } = await opened(browser, origin, key, file);
  try {
    // As long as others come, the page may still be on its way: the clock runs from the last answer.
    let last = Date.now();
    page.on('response', () => (last = Date.now()));
    while (Date.now() - last < patience) {
      if (await standing(page)) return true;
      await page.waitForTimeout(50);
    }
    return false;
  } finally {
    await close();
  }
};

const waitedBy = async (
  browser: Browser,
  origin: string,
  { key, files }: { readonly key: PartKey; readonly files: PackageFiles }
): Promise<WaitedFiles> => {
  const { page, askers, close } = await opened(browser, origin, key, undefined);
  while (!(await standing(page))) await page.waitForTimeout(20);
  await close();
  const needed: string[] = [];
  const early: string[] = [];
  for (const name of askers.keys()) ((await comesWithout(browser, origin, key, name)) ? early : needed).push(name);
  const graph = await askedFiles(root, files, { alias: aliases[key] });
  return {
    subject: key,
    files: needed.map((name) => ({ name, askedBy: askers.get(name) ?? 'page' })),
    kilobytes: kilobytesOf(files, needed),
    early,
    agrees: [...needed].sort().join() === [...graph].sort().join()
  };
};

/**
 * What the first card waits for is found by holding back: a file without which the card does not come was waited for,
 * whenever it came; one without which it comes was not, however early.
 */
export const waitedFiles = async (browser: Browser, origin: string): Promise<readonly WaitedFiles[]> => {
  const files = packageFiles(readFileSync(join(root, 'sharepoint', 'solution', 'digital-ambassadors.sppkg')));
  const all: WaitedFiles[] = [];
  for (const key of Object.keys(aliases) as PartKey[]) all.push(await waitedBy(browser, origin, { key, files }));
  return all;
};
