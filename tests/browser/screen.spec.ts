import type { Page } from '@playwright/test';
import { expect, test } from './intranet';

/** Simulated hours in front of the screen: ten, or as many as the long proof asks for. */
const hours = Number(process.env['SCREEN_HOURS'] ?? '10');
const began = new Date('2026-11-24T08:00:00Z');
const screen = (page: Page) =>
  page.getByRole('region', { name: /Digital Ambassadors/ }).filter({ has: page.locator('[data-view]') });

const opened = async (page: Page, open: () => Promise<void>): Promise<void> => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.clock.install({ time: began });
  // The local page keeps every request for its own drawer: that is not the screen's.
  await page.addInitScript(() => {
    const kept: unknown[] = [];
    kept.push = () => 0;
    Object.assign(window, { localRequests: kept });
    window.addEventListener('local-request', (event) => event.stopImmediatePropagation(), true);
  });
  // Every answer has come before hours go by in a moment: for what is still on its way they would be too long.
  const told = ['Ambassadors', 'Circles', 'Indicators', 'Questions'].map(async (list) => {
    const answer = await page.waitForResponse((each) => decodeURIComponent(each.url()).includes(`/Lists/${list}')`));
    await answer.finished();
  });
  await open();
  await Promise.all(told);
  await expect(screen(page).last().locator('[data-view]')).toBeVisible();
  await page.clock.pauseAt(new Date(began.getTime() + 60_000));
};

/** Bytes that are still needed. */
const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  await session.detach();
  return usedSize;
};

const shown = (page: Page): Promise<string> => screen(page).last().locator('[data-view]').innerText();

test('a round names people and figures in four languages, without a link or a button, and nothing runs out of it', async ({
  page,
  intranet
}) => {
  await opened(page, () => intranet.open(page, { page: 'Screen' }));
  await expect(screen(page).last().locator('a, button, input')).toHaveCount(0);
  const views = new Set<string>();
  const languages = new Set<string>();
  for (let step = 0; step < 60; step++) {
    const view = screen(page).last().locator('[data-view]');
    views.add((await view.getAttribute('data-view')) ?? '');
    languages.add((await view.getAttribute('lang')) ?? '');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.clock.runFor(20_000);
  }
  expect([...views].sort()).toEqual(['indicator', 'person', 'serving', 'solved']);
  expect([...languages].sort()).toEqual(['de', 'en', 'fr', 'nl']);
});

test('the focus, a pointer that moves and Space hold the view', async ({ page, intranet }) => {
  await opened(page, () => intranet.open(page, { page: 'Ambassadors', and: 'screen=1' }));
  const holds = async (): Promise<boolean> => {
    const before = await shown(page);
    await page.clock.runFor(41_000);
    return (await shown(page)) === before;
  };
  expect(await holds()).toBe(false);
  await page.keyboard.press(' ');
  expect(await holds()).toBe(true);
  await page.keyboard.press(' ');
  expect(await holds()).toBe(false);
  await screen(page).last().focus();
  expect(await holds()).toBe(true);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.move(400, 400);
  await page.mouse.move(420, 400);
  expect(await holds()).toBe(true);
  // A pointer that lies still holds nothing.
  await page.clock.runFor(61_000);
  expect(await holds()).toBe(false);
});

test('offline the last data stays, and after seven days only the name', async ({ page, intranet }) => {
  await opened(page, () => intranet.open(page, { page: 'Screen' }));
  await page.route('**/_api/**', (route) => route.abort());
  await page.clock.runFor(3 * 60 * 60 * 1000);
  await expect(screen(page).last().locator('[data-view]:not([data-view="name"])')).toHaveCount(1);
  await page.clock.fastForward(7 * 24 * 60 * 60 * 1000);
  await page.clock.runFor(40_000);
  await expect(screen(page).last().locator('[data-view="name"]')).toHaveCount(1);
});

test(`${hours} hours later nothing has grown, and no task was long`, async ({ page, intranet }) => {
  test.setTimeout(120_000 + hours * 6000);
  await opened(page, () => intranet.open(page, { page: 'Screen' }));
  await page.evaluate(() => {
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    Object.assign(window, { longTasks: long, noLongTasks: () => observer.disconnect() });
  });
  // View by view: a task is what one view, or reading anew, takes.
  for (let step = 0; step < 270; step++) await page.clock.runFor(20_000);
  const long = await page.evaluate(() => {
    const told = window as unknown as { readonly longTasks: readonly number[]; readonly noLongTasks: () => void };
    told.noLongTasks();
    return told.longTasks;
  });
  // One call an hour: the browser keeps a note of each call to its clock, which would be taken for ours.
  const warm = Math.min(24, Math.ceil(hours / 2));
  let first = 0;
  for (let hour = 0; hour < hours; hour++) {
    await page.clock.runFor(60 * 60 * 1000);
    if (hour + 1 === warm) first = await heapOf(page);
  }
  const last = await heapOf(page);
  console.log(
    JSON.stringify({ hours, heapFirst: first, heapLast: last, longTasks: long.length, longest: Math.max(0, ...long) })
  );
  expect(last - first).toBeLessThanOrEqual(1024 * 1024);
  expect(long).toEqual([]);
});
