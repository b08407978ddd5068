import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './intranet';
import { pagesOf } from './pdf';

const millimetre = 96 / 25.4;

const openRoster = { page: 'Ambassadors' } as const;

/** The stickers of a cohort, on the small stock, as they will be printed. */
const printWave = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
};

const chooseWave = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Imprimer des autocollants' }).click();
  const dialog = page.getByRole('dialog', { name: 'Imprimer des autocollants' });
  await dialog.getByRole('combobox', { name: 'Personnes', exact: true }).selectOption('cohort');
  await dialog.getByRole('combobox', { name: 'Vague', exact: true }).selectOption({ label: 'EASYPAY 2024' });
  await dialog.getByRole('combobox', { name: 'Langue de l’étiquette' }).selectOption('fr');
  await expect(dialog.getByText('40 étiquettes sur 2 feuilles, 2 restent libres')).toBeVisible();
  await dialog.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await expect(page.locator('[data-stickers] svg').first()).toBeAttached();
};

test('people stand by circle, office, cohort or letter, and the address says how', async ({ page, intranet }) => {
  await intranet.open(page, openRoster);
  await expect(page.getByText('117 personnes, dans 30 des 33 cercles')).toBeVisible();
  const grouping = page.getByLabel('Regrouper');
  for (const [key, heading] of [
    ['office', /Namur|Bruxelles|Gand/],
    ['cohort', /EASYPAY/],
    ['name', /^A$/]
  ] as const) {
    await grouping.selectOption(key);
    await expect(page).toHaveURL(new RegExp(`roster-by=${key}`));
    await expect(page.getByRole('heading', { level: 3, name: heading }).first()).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 3, name: 'A', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 3, name: /EASYPAY/ }).first()).toBeVisible();
});

test('the search follows the Finder’s rules', async ({ page, intranet }) => {
  await intranet.open(page, openRoster);
  await page.getByRole('searchbox', { name: 'Chercher', exact: true }).fill('gerard jadot');
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Gérard Jadot' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Chercher', exact: true }).fill('zzzz');
  await expect(page.getByText('Personne ne correspond.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Chercher', exact: true }).press('Escape');
  await expect(page.getByRole('heading', { level: 4 }).nth(20)).toBeVisible();
});

test('a badge has its page: what it takes, who holds it, and the way back', async ({ page, intranet }) => {
  await intranet.open(page, openRoster);
  await page.getByRole('button', { name: 'Badges', exact: true }).click();
  await page.getByRole('button', { name: 'Coach Teams' }).click();
  const heading = page.getByRole('heading', { level: 3, name: 'Coach Teams' });
  await expect(heading).toBeFocused();
  await expect(page.getByText('Avoir suivi les trois séances Teams')).toBeVisible();
  await expect(page.getByText('24 mois')).toBeVisible();
  await expect(page.getByRole('heading', { level: 5 }).nth(5)).toBeVisible();
  await expect(page.getByText(/Expire bientôt/)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Coach Teams' })).toBeFocused();
});

test('a curator sees where ambassadors are missing, filters, and takes the figures along', async ({
  page,
  intranet
}) => {
  await intranet.open(page, { ...openRoster, as: 'editor' });
  await page.getByRole('button', { name: 'Couverture' }).click();
  await expect(page.getByText('117 personnes pour 2 500 collègues, soit 1 pour 21.')).toBeVisible();
  const table = page.getByRole('table', { name: 'Couverture par cercle' });
  const rows = table.getByRole('row');
  await expect(rows.nth(1)).toContainText('Personne');
  const all = await rows.count();
  await page.getByRole('button', { name: /sans personne/ }).click();
  await expect(page).toHaveURL(/roster-only=nobody/);
  expect(await rows.count()).toBeLessThan(all);
  await page.getByRole('button', { name: /sans personne/ }).click();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click()
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const lines = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  expect(lines[0]).toEqual(['Cercle', 'Effectif', 'Personnes', 'Absences', 'Ratio', 'Manque', 'À savoir']);
  expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([7]));
  expect(lines).toHaveLength(all);
  expect(lines[lines.length - 1]?.slice(0, 3)).toEqual(['Au total', '2500', '117']);
  const counted = lines.slice(1, -1).reduce((sum, cells) => sum + Number(cells[2]), 0);
  expect(counted).toBe(117);
  expect(file.suggestedFilename()).toMatch(/^couverture-\d{4}-\d\d-\d\d\.csv$/);
});

test('a colleague sees neither coverage nor stickers, by address either', async ({ page, intranet }) => {
  await intranet.open(page, { ...openRoster, and: 'roster-view=coverage' });
  await expect(page.getByText('117 personnes, dans 30 des 33 cercles')).toBeVisible();
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: 'Couverture' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Imprimer des autocollants' })).toHaveCount(0);
  await expect(page.getByText(/collègues, soit/)).toHaveCount(0);
});

test('the stickers of the EASYPAY wave print in French, exact to 0.3 mm, with nothing of the page', async ({
  page,
  intranet
}) => {
  await printWave(page);
  await intranet.open(page, { ...openRoster, as: 'editor' });
  await chooseWave(page);

  await page.emulateMedia({ media: 'print' });
  const visible = await page.evaluate(() =>
    [...document.body.children].filter((each) => each.getBoundingClientRect().height > 0).map((each) => each.tagName)
  );
  expect(visible).toEqual(['DIV']);
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll('[data-stickers] svg')].map((sheet) => {
      const corner = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll<SVGGElement>('[data-label]')].map((label) => {
        const matrix = label.getScreenCTM();
        return [(matrix?.e ?? 0) - corner.x, (matrix?.f ?? 0) - corner.y, matrix?.a ?? 0];
      });
    })
  );
  expect(labels.map((sheet) => sheet.length)).toEqual([21, 19]);
  for (const sheet of labels)
    for (const [place, [x = 0, y = 0, scale = 0]] of sheet.entries()) {
      expect(Math.abs(x / millimetre - (7.21 + (place % 3) * 66.04))).toBeLessThan(0.3);
      expect(Math.abs(y / millimetre - (15.15 + Math.floor(place / 3) * 38.1))).toBeLessThan(0.3);
      expect(Math.abs(scale / millimetre - 1)).toBeLessThan(0.002);
    }
  await page.emulateMedia({ media: null });

  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages).toHaveLength(2);
  for (const [sheet, { width, height, squares }] of pages.entries()) {
    expect(Math.abs(width - 210)).toBeLessThan(0.3);
    expect(Math.abs(height - 297)).toBeLessThan(0.3);
    const codes = squares.filter(({ side }) => Math.abs(side - 20) < 0.1);
    expect(codes).toHaveLength(sheet === 0 ? 21 : 19);
    for (const [place, { x, y }] of codes.entries()) {
      expect(Math.abs(x - (7.21 + (place % 3) * 66.04 + 63.5 - 3.2 - 20))).toBeLessThan(0.3);
      expect(Math.abs(y - (15.15 + Math.floor(place / 3) * 38.1 + (38.1 - 20) / 2))).toBeLessThan(0.3);
    }
  }
});

test('each printed code leads to the card of the person on the label', async ({ browser, intranet }) => {
  // A screen of 96 dpi has under two pixels for a module; paper and phones have many more.
  const context = await browser.newContext({ locale: 'fr-BE', deviceScaleFactor: 4 });
  const page = await context.newPage();
  await printWave(page);
  await intranet.open(page, { ...openRoster, as: 'editor' });
  await chooseWave(page);
  await page.emulateMedia({ media: 'print' });
  const reader = await context.newPage();
  await reader.addScriptTag({ path: require.resolve('jsqr') });
  const labels = page.locator('[data-stickers] [data-label]');
  for (const place of [0, 20, 39]) {
    const label = labels.nth(place);
    const id = await label.getAttribute('data-label');
    const picture = (await label.locator('[data-code]').screenshot()).toString('base64');
    const read = await reader.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const drawing = canvas.getContext('2d');
      if (drawing === null) return undefined;
      drawing.drawImage(image, 0, 0);
      const { jsQR } = window as unknown as {
        jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
      };
      return jsQR(drawing.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data;
    }, picture);
    expect(read).toBe(`${intranet.origin}/sites/intranet?finder-person=${id}`);
  }
  await context.close();
});

test('the author chooses a table, which sorts with the keyboard, or a wall of faces', async ({ page, intranet }) => {
  await intranet.open(page, { ...openRoster, as: 'editor', and: 'Mode=Edit' });
  await page
    .getByRole('button', { name: /Modifier les propriétés/ })
    .first()
    .click();
  const pane = page.locator('#spPropertyPaneContainer');
  await pane.getByText('Un tableau').click();
  const grid = page.getByRole('grid', { name: 'Ambassadors' });
  const names = grid.getByRole('rowheader');
  await expect(names.first()).toContainText(/^A/);
  const header = grid.getByRole('columnheader', { name: /^Nom/ });
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(names.first()).not.toContainText(/^A/);
  await pane.getByText('Un mur de visages').click();
  await expect(page.getByRole('link', { name: 'Gérard Jadot' })).toBeVisible();
  await expect(grid).toHaveCount(0);
});

const states = [
  { name: 'people', and: '' },
  { name: 'people by office', and: 'roster-by=office' },
  { name: 'nobody found', and: 'roster-search=zzzz' },
  { name: 'badges', and: 'roster-view=badges' },
  { name: 'a badge', and: 'roster-view=badges&roster-open=2' },
  { name: 'coverage', and: 'roster-view=coverage' },
  { name: 'coverage of offices', and: 'roster-view=coverage&roster-cover=office' },
  { name: 'badges about to expire', and: 'roster-view=coverage&roster-only=ending' },
  { name: 'stickers', and: '', press: 'Imprimer des autocollants' },
  { name: 'coverage as a table', and: 'roster-view=coverage', press: 'Voir en tableau' }
] as const;

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in any state of the roster in ${theme}`, async ({ page, intranet }) => {
    test.setTimeout(180_000);
    for (const state of states) {
      await intranet.open(page, { ...openRoster, as: 'editor', theme, and: state.and });
      await expect(page.getByRole('button', { name: 'Imprimer des autocollants' })).toBeVisible();
      if ('press' in state) await page.getByRole('button', { name: state.press }).click();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
        state.name
      ).toEqual([]);
    }
  });

for (const width of [320, 700])
  test(`the roster needs no sideways scrolling at ${width} pixels, in any language`, async ({ page, intranet }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ['fr-FR', 'nl-NL', 'en-US', 'de-DE'] as const)
      for (const and of ['', 'roster-view=badges', 'roster-view=coverage']) {
        await intranet.open(page, { ...openRoster, as: 'editor', lang, and });
        await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${lang} ${and}`
        ).toBe(0);
      }
  });
