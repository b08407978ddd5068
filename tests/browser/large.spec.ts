import type { Page } from '@playwright/test';
import { expect, openAs, startIntranet, test } from './intranet';

const everybody = 20_000;
const box = (page: Page) => page.getByPlaceholder('Nom, sujet, lieu ou besoin');
const count = (page: Page) => page.getByRole('status').filter({ hasText: /personnes? peu/ });
const cards = (page: Page) => page.locator('li[aria-setsize]');

/** As the page writes numbers: with a narrow no-break space. */
const written = new Intl.NumberFormat('fr-BE').format(everybody);

/** Which card, by its place, is in the middle of the window; 0: none is. */
const inTheMiddle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((found) => {
        // Two frames: what came near is drawn in the first, and seen in the second.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { innerWidth: width, innerHeight: height } = window;
            const places = [0.3, 0.4, 0.5, 0.6].flatMap((down) =>
              [0.25, 0.5, 0.75].map((across) =>
                document.elementFromPoint(width * across, height * down)?.closest('li[aria-posinset]')
              )
            );
            found(Number(places.find(Boolean)?.getAttribute('aria-posinset') ?? 0));
          })
        );
      })
  );

/** Goes to a part of the whole list, 0 to 1, as somebody does who drags the bar. */
const dragTo = (page: Page, part: number) =>
  cards(page)
    .first()
    .evaluate((card, to) => {
      let around = card.parentElement;
      while (around !== null && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
      const scroller = around ?? document.documentElement;
      scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * to;
    }, part);

test('20,000 ambassadors open, are searched, and all of them are scrolled through', async ({ browser }) => {
  test.setTimeout(180_000);
  const { origin, stop } = await startIntranet(['--ambassadors', String(everybody)]);
  const context = await browser.newContext({ locale: 'fr-BE', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/Ambassadors'\)\/items/i.test(decodeURIComponent(request.url())))
        asked.push(decodeURIComponent(request.url()));
    });
    await openAs(page, origin, { and: 'host=fullpage' });
    await expect(page.getByRole('article').getByText(/^Dans votre cercle/)).toBeVisible({ timeout: 30_000 });
    await expect(count(page)).toContainText(written);
    // Ranges of ids, and nothing else, are asked for.
    const filters = asked.flatMap((address) => new URL(address).searchParams.get('$filter') ?? []);
    expect(filters.length).toBeGreaterThanOrEqual(3);
    expect(filters.filter((filter) => !/^ID gt \d+ and ID le \d+$/.test(filter))).toEqual([]);

    await box(page).pressSequentially('excel namur');
    await expect(count(page)).not.toContainText(written);
    await expect(cards(page).first()).toContainText('Namur');
    await page.keyboard.press('Escape');
    await expect(count(page)).toContainText(written);

    await page.getByRole('button', { name: /^Tout afficher|^Afficher tout/ }).click();
    const size = Number(await cards(page).first().getAttribute('aria-setsize'));
    // All but your own ambassador, who stands above.
    expect(size).toBe(everybody - 1);

    await cards(page).first().scrollIntoViewIfNeeded();
    await page.mouse.move(640, 450);
    let [seen, blank] = [0, 0];
    for (let turn = 0; turn < 25; turn++) {
      await page.mouse.wheel(0, 700);
      const place = await inTheMiddle(page);
      blank = place === 0 ? blank + 1 : 0;
      // A turn or two of the wheel may be quicker than the drawing; more would be a hole.
      expect(blank, `turn ${turn}`).toBeLessThanOrEqual(2);
      if (place !== 0) expect(place).toBeGreaterThanOrEqual(seen - 8);
      seen = Math.max(seen, place);
    }
    expect(seen).toBeGreaterThan(45);
    expect(await cards(page).count()).toBeLessThan(200);

    for (const part of [0.5, 0.9, 0.1]) {
      await dragTo(page, part);
      await expect.poll(() => inTheMiddle(page)).toBeGreaterThan(0);
      const place = await inTheMiddle(page);
      expect(Math.abs(place / size - part)).toBeLessThan(0.02);
      expect(await cards(page).count()).toBeLessThan(200);
    }
    await dragTo(page, 1);
    await expect(page.locator(`li[aria-posinset="${size}"]`)).toBeAttached();
    // Behind the block of the card that has the focus since everybody is shown.
    const places = (
      await cards(page).evaluateAll((all) => all.map((card) => Number(card.getAttribute('aria-posinset'))))
    ).filter((place) => place > size / 2);
    expect(places).toEqual(places.map((_place, at) => size - places.length + 1 + at));
  } finally {
    await context.close();
    await stop();
  }
});
