import type { Page } from '@playwright/test';
import { expect, test } from './intranet';
import { offPaper, onPaper } from './paper';

// A wave is entered here: not in the database that other tests look at.
test.use({ world: 'indicators' });

const titles = {
  'fr-FR': ['Indicateurs du programme', 'Notoriété', '77 %', '8,18 sur 10'],
  'nl-NL': ['Programma-indicatoren', 'Bekendheid', '77%', '8,18 op 10'],
  'en-US': ['Programme indicators', 'Awareness', '77%', '8.18 out of 10'],
  'de-DE': ['Programmkennzahlen', 'Bekanntheit', '77 %', '8,18 von 10']
} as const;

const tile = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });

for (const [lang, [title, name, value, worth]] of Object.entries(titles))
  test(`${lang}: the article's figures, with their trend`, async ({ page, intranet }) => {
    await intranet.open(page, { page: 'Indicators', lang: lang as keyof typeof titles });
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    const plain = async (text: Promise<string>): Promise<string> => (await text).replace(/\s+/g, ' ');
    expect(await plain(tile(page, name).innerText())).toContain(value);
    expect(
      await plain(
        page
          .getByRole('list')
          .filter({ hasText: value.slice(0, 2) })
          .first()
          .innerText()
      )
    ).toContain(worth);
    await expect(page.locator('svg').filter({ hasText: '100' })).toBeVisible();
  });

test('round 1 asks for three lists, and first content needs nothing else', async ({ page, intranet }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const list = /\/Lists\/(\w+)'\)\/(?:items|getItems|RenderListData)/i.exec(decodeURIComponent(request.url()))?.[1];
    if (list !== undefined) asked.push(list);
  });
  await intranet.open(page, { page: 'Indicators' });
  await expect(tile(page, 'Notoriété')).toBeVisible();
  expect([...asked].sort()).toEqual(['Ambassadors', 'Circles', 'Indicators']);
});

test('at 320 pixels nothing lies beside the page, and the trend is its table', async ({ page, intranet }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await intranet.open(page, { page: 'Indicators', and: 'host=fullpage' });
  await expect(tile(page, 'Notoriété')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Utilisation' })).toBeVisible();
  await expect(page.locator('svg').filter({ hasText: '100' })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const lang of ['fr-FR', 'nl-NL', 'en-US', 'de-DE'] as const)
  test(`at 320 pixels no word of the trend's table is broken, and the table fits (${lang})`, async ({
    page,
    intranet
  }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await intranet.open(page, { page: 'Indicators', and: 'host=fullpage', lang });
    const table = page
      .getByRole('table')
      .filter({ has: page.getByRole('columnheader') })
      .first();
    await expect(table).toBeVisible();
    const { broken, over, words } = await table.evaluate((drawn) => {
      const texts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      let seen = 0;
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        for (const { index, 0: word } of text.nodeValue?.matchAll(/[\p{L}\p{N}]+/gu) ?? []) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          seen += 1;
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
        }
      return { broken: found, over: drawn.scrollWidth - (drawn.parentElement?.clientWidth ?? 0), words: seen };
    });
    expect(words).toBeGreaterThan(8);
    expect(broken).toEqual([]);
    expect(over).toBeLessThanOrEqual(0);
  });

test('the board page is printed on one sheet, black on white, without what can only be pressed', async ({
  page,
  intranet
}, info) => {
  await intranet.open(page, { page: 'Indicators', and: 'host=fullpage', theme: 'dark' });
  await expect(tile(page, 'Notoriété')).toBeVisible();
  await onPaper(page);
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  await expect(page.locator('svg').filter({ hasText: '100' })).toBeVisible();
  const pdf = await page.pdf({
    format: 'A4',
    landscape: true,
    printBackground: true,
    path: info.outputPath('board.pdf')
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await offPaper(page);
});

test('by the keyboard: another scale, the table, and back; the focus stays', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Indicators' });
  const chip = page.getByRole('button', { name: 'Sur 10' });
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(chip).toBeFocused();
  const toggle = page.getByRole('button', { name: 'Voir en tableau' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Voir en courbes' })).toBeFocused();
  await expect(page.getByRole('rowheader', { name: 'Octobre 2026' })).toBeVisible();
});

test('a wave is entered by a curator; colleagues see it once it is published', async ({ page, intranet }) => {
  const wave = 'Printemps 2027';
  const enter = async (isPublished: boolean): Promise<void> => {
    await intranet.open(page, { page: 'Indicators', as: 'editor' });
    await page.getByRole('button', { name: 'Saisir une vague' }).click();
    await page.getByLabel('Nom de la vague').fill(wave);
    await page.getByLabel('Mesurée le').fill('2027-03-15');
    await page.getByText('Coller un tableau').click();
    await page.getByLabel(/^Une ligne par indicateur/).fill('Notoriété\tLes connaissez-vous ?\t79 %\t2 510\t604');
    await page.getByRole('button', { name: 'Reprendre ces lignes' }).click();
    await expect(page.getByText('1 indicateur repris.')).toBeVisible();
    await expect(page.getByText(/Notoriété.*les mots ont changé depuis Octobre 2026/)).toBeVisible();
    if (isPublished) await page.getByLabel('Publier pour tout le monde').check();
    await page.getByRole('button', { name: 'Enregistrer 1 indicateur' }).click();
    await expect(page.getByText('1 indicateur est enregistré.')).toBeVisible();
    await page.getByRole('button', { name: 'Retour aux indicateurs' }).click();
    await expect(page.getByRole('button', { name: 'Saisir une vague' })).toBeFocused();
    await expect(tile(page, 'Notoriété')).toContainText('79');
  };
  const seen = async (): Promise<string> => {
    await intranet.open(page, { page: 'Indicators' });
    return tile(page, 'Notoriété').innerText();
  };
  await enter(false);
  expect(await seen()).toContain('77');
  await enter(true);
  expect(await seen()).toContain('79');
  expect(await seen()).toContain('question reformulée');
});
