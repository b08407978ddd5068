import type { Page, Response } from '@playwright/test';

/** What something cost that somebody did on a page. */
export interface Figures {
  readonly seconds: number;
  /** Requests to SharePoint; a batch is one. */
  readonly requests: number;
  /** The same by what was asked for, the commonest first, at most eight. */
  readonly asked: Readonly<Record<string, number>>;
  /** Numbers that one request asked rows of registrations for, at most. */
  readonly ids: number;
  /** Answers of 400 and above, those inside batches too. */
  readonly refused: readonly string[];
  /** Megabytes of the page's JavaScript heap after garbage was collected. */
  readonly heap: number;
}

/** What an address asks for, without who or which row. */
const kindOf = (address: string): string =>
  decodeURIComponent(new URL(address).pathname)
    .replace(/^.*?\/_api\//i, '')
    .replace(/getList\('[^']*\/([^/']+)'\)/i, '$1')
    .replace(/\([^)]*\)/g, '(…)');

/** Values that CAML asks rows for. */
const numbersIn = (body: string): number => body.split('<Value ').length - 1;

const refusedIn = async (response: Response): Promise<readonly string[]> => {
  const kind = kindOf(response.url());
  if (response.status() >= 400) return [`${response.status()} ${kind}`];
  if (!/\/\$batch$/i.test(response.url())) return [];
  const parts = (await response.text()).matchAll(/^HTTP\/1\.1 ([45]\d\d)/gm);
  return [...parts].map(([, status = '']) => `${status} in ${kind}`);
};

const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 104_857.6) / 10;
};

/** Does something on a page, to the moment at which it resolves, and tells what it cost. */
export const measured = async (page: Page, work: () => Promise<void>): Promise<Figures> => {
  const kinds = new Map<string, number>();
  const answers: Promise<readonly string[]>[] = [];
  let ids = 0;
  const hear = (response: Response): void => {
    if (!/\/_api\//i.test(response.url())) return;
    if (/Registrations/i.test(response.url())) ids = Math.max(ids, numbersIn(response.request().postData() ?? ''));
    const kind = kindOf(response.url());
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    answers.push(refusedIn(response).catch(() => []));
  };
  page.on('response', hear);
  const began = performance.now();
  try {
    await work();
  } finally {
    page.off('response', hear);
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const asked = [...kinds].sort(([, one], [, other]) => other - one);
  return {
    seconds,
    requests: asked.reduce((sum, [, times]) => sum + times, 0),
    asked: Object.fromEntries(asked.slice(0, 8)),
    ids,
    refused: (await Promise.all(answers)).flat(),
    heap: await heapOf(page)
  };
};
