import type { Page } from '@playwright/test';

/** As the browser does before it lays out what is to be printed: it says so, then the page is of paper. */
export const onPaper = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
};

export const offPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
};
