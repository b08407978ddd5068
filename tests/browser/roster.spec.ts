import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOf } from './axe';
import { expect, test } from './intranet';
import { sideways } from './sideways';

const openRoster = { page: 'Ambassadors' } as const;

test('people stand by circle, office, cohort or letter, and the address says how', async ({ page, intranet }) => {
  await intranet.open(page, openRoster);
  await expect(page.getByText('117 personnes, dans 30 des 33 cercles')).toBeVisible();
  // Whoever chooses has seen people first.
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
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
  await expect(page.getByRole('link', { name: 'Gérard Jadot', exact: true })).toBeVisible();
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

/** Reads a file as spreadsheets do (RFC 4180, any separator), the byte order mark left out. */
const cellsOf = (file: string, separator: string): readonly (readonly string[])[] => {
  const quoted = `"(?:[^"]|"")*"`;
  const plain = `[^"${separator}\\r\\n]*`;
  const cell = new RegExp(`(${quoted}|${plain})(${separator}|\\r\\n)`, 'y');
  const rows: string[][] = [[]];
  const text = file.replace(/^\ufeff/, '');
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`);
    const [, written = '', end] = found;
    rows[rows.length - 1]?.push(written.replace(/^"|"$/g, '').replace(/""/g, '"'));
    if (end !== separator) rows.push([]);
  }
  return rows.slice(0, -1);
};

test('a circle whose name would calculate in a spreadsheet is text in the file, whatever signs it has', async ({
  page,
  intranet
}) => {
  const name = '=HYPERLINK("https://elsewhere.example";"Cliquez, "";" ici")';
  await page.route(/Circles[^/]*\/items/, async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { value: Record<string, unknown>[] };
    json.value = json.value.map((row, at) => (at === 4 ? { ...row, NameFr: name } : row));
    await route.fulfill({ response, json });
  });
  for (const [lang, separator, press] of [
    ['fr-FR', ';', 'Exporter en CSV'],
    ['en-US', ',', 'Export as CSV']
  ] as const) {
    await intranet.open(page, { ...openRoster, as: 'editor', lang, and: 'roster-view=coverage' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: press }).click()
    ]);
    const cells = cellsOf(readFileSync(await file.path(), 'utf8'), separator);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([7]));
    expect(cells.flat().filter((text) => /^[=+@\t\r]|^-\D/.test(text))).toEqual([]);
    if (lang === 'fr-FR') expect(cells.map(([first]) => first)).toContain(`'${name}`);
  }
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
  const lines = cellsOf(text, ';');
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

const webPart = 'section[aria-label="Nos Digital Ambassadors"]';

const expectNoViolation = async (page: Page, state: string, part?: string): Promise<void> =>
  expect(await violationsOf(page, part), state).toEqual([]);

test('the author chooses a table, which sorts and resizes with the keyboard, or a wall of faces', async ({
  page,
  intranet
}) => {
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
  const width = async (): Promise<number> => Math.round((await header.boundingBox())?.width ?? 0);
  const before = await width();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBe(before + 20);
  await expect(header.getByRole('button')).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(width).toBe(before - 20);
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  // As narrow as it gets: what it says can still be read.
  for (let press = 0; press < 20; press++) await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(width).toBeGreaterThanOrEqual(80);
  await expect.poll(width).toBeLessThan(130);
  await expectNoViolation(page, 'a table', webPart);
  await pane.getByText('Un mur de visages').click();
  await expect(page.getByRole('link', { name: 'Gérard Jadot' })).toBeVisible();
  await expect(grid).toHaveCount(0);
  await expectNoViolation(page, 'a wall of faces', webPart);
  await pane.getByRole('switch', { name: 'Montrer la personne à l’honneur cette semaine' }).click();
  await expect(page.getByRole('button', { name: 'Télécharger en SVG' })).toBeVisible();
  await expectNoViolation(page, 'the spotlight', webPart);
});

/** Goes to another view of the same page, as Back and Forward do: the address says it, and nothing is loaded anew. */
const goTo = (page: Page, view: string): Promise<void> =>
  page.evaluate((wanted) => {
    const address = new URL(location.href);
    for (const name of [...address.searchParams.keys()])
      if (name.startsWith('roster-')) address.searchParams.delete(name);
    for (const [name, value] of new URLSearchParams(wanted)) address.searchParams.set(name, value);
    history.pushState(history.state, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, view);

const canvas = '#canvas';

test('the roster needs no sideways scrolling at 320 and 700 pixels, in any language', async ({ page, intranet }) => {
  test.setTimeout(180_000);
  for (const lang of ['fr-FR', 'nl-NL', 'en-US', 'de-DE'] as const) {
    await page.setViewportSize({ width: 320, height: 900 });
    await intranet.open(page, { ...openRoster, as: 'editor', lang });
    // Only curators have it: what they see is whole.
    await expect(page.getByRole('navigation').getByRole('listitem').nth(2)).toBeVisible();
    for (const width of [320, 700])
      for (const view of ['', 'roster-view=badges', 'roster-view=coverage']) {
        await page.setViewportSize({ width, height: 900 });
        await goTo(page, view);
        await expect(page.getByRole('table')).toHaveCount(view === 'roster-view=coverage' ? 1 : 0);
        await expect(page.locator(canvas).getByRole('heading', { level: 3 }).first()).toBeVisible();
        expect(await sideways(page), `${lang} ${width} ${view}`).toBe(0);
      }
  }
});
