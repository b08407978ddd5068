import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Intranet } from './intranet.ts';
import { subjects, type SubjectKey } from './subjects.ts';
import { addressOf, newcomer } from './visit.ts';

/** What taking a web part away and putting it back leaves behind, in megabytes of the heap once it was collected. */
export interface HeapGrowth {
  readonly subject: SubjectKey;
  readonly atTen: number;
  readonly atHundred: number;
}

interface LocalCanvas {
  readonly start: {
    readonly layout: {
      readonly sections: readonly { readonly columns: readonly (readonly { readonly instanceId: string }[])[] }[];
    };
  };
  remove(instanceId: string): void;
  add(part: unknown, column: Element): Promise<void>;
}

/** Takes the page's web part away and puts it back, so often, each time until its first card stands. */
const remount = (page: Page, times: number, card: string): Promise<void> =>
  page.evaluate(
    async ({ count, selector }) => {
      const { localCanvas: canvas } = window as unknown as { readonly localCanvas: LocalCanvas };
      const part = canvas.start.layout.sections.flatMap(({ columns }) => columns.flat())[0];
      const column = document.querySelector('#canvas .column');
      if (part === undefined || column === null) throw new Error('The page has no web part.');
      for (let round = 0; round < count; round += 1) {
        canvas.remove(part.instanceId);
        await canvas.add(part, column);
        while (document.querySelector(selector) === null) await new Promise(requestAnimationFrame);
        // What is drawn after the first card comes too.
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    { count: times, selector: card }
  );

const megabytes = async (session: CDPSession): Promise<number> => {
  // What the first collection frees may hold something that only the second one finds.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
};

const measured: Readonly<Partial<Record<SubjectKey, string>>> = {
  floor: '#canvas .floor-card',
  finder: '#canvas article h3',
  roster: '#canvas h4 a',
  starter: '#canvas article h3'
};

/** The heap at the tenth and at the hundredth mount, of the floor too: what the framework keeps is not ours. */
export const heapGrowth = async (browser: Browser, { origin }: Intranet): Promise<readonly HeapGrowth[]> => {
  const all: HeapGrowth[] = [];
  for (const [subject, card] of Object.entries(measured) as [SubjectKey, string][]) {
    const context = await newcomer(browser, origin, subjects[subject]);
    const page = await context.newPage();
    await page.goto(addressOf(origin, subjects[subject]));
    await page.locator(card).first().waitFor();
    const session = await context.newCDPSession(page);
    await remount(page, 9, card);
    const atTen = await megabytes(session);
    await remount(page, 90, card);
    all.push({ subject, atTen, atHundred: await megabytes(session) });
    await context.close();
  }
  return all;
};
