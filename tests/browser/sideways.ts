import type { Page } from '@playwright/test';

/** Pixels that the page would have to be scrolled sideways: the document, or what scrolls in it around the web parts. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const around = (element: Element | null): readonly Element[] =>
      element === null ? [] : [element, ...around(element.parentElement)];
    const scrolling = [...document.querySelectorAll('.webpart')]
      .flatMap((part) => around(part.parentElement))
      .filter((element) => getComputedStyle(element).overflowX !== 'visible');
    return Math.max(
      ...[document.documentElement, ...scrolling].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    );
  });
