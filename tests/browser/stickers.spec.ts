import type { Locator, Page } from '@playwright/test';
import { expect, test, type Visit } from './intranet';
import { pagesOf } from './pdf';

const millimetre = 96 / 25.4;

/** The three stocks as they are sold, in millimetres; a test of its own numbers, not of ours. */
const stocks = {
  small: {
    radio: /21 par feuille/,
    sheet: [210, 297],
    label: [63.5, 38.1],
    across: 3,
    first: [7.21, 15.15],
    pitch: [66.04, 38.1],
    code: 20
  },
  large: {
    radio: /8 par feuille/,
    sheet: [210, 297],
    label: [99.1, 67.7],
    across: 2,
    first: [4.63, 13.1],
    pitch: [101.64, 67.7],
    code: 32
  },
  single: {
    radio: /Une par page/,
    sheet: [99.1, 67.7],
    label: [99.1, 67.7],
    across: 1,
    first: [0, 0],
    pitch: [0, 0],
    code: 32
  }
} as const;

type Stock = (typeof stocks)[keyof typeof stocks];

const cornerOf = ({ first, pitch, across }: Stock, place: number): readonly [number, number] => [
  first[0] + (place % across) * pitch[0],
  first[1] + Math.floor(place / across) * pitch[1]
];

const curators: Visit = { page: 'Ambassadors', as: 'editor' };

/** Opens the page without a printer: what would be printed stays in the page. */
const withoutPrinter = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const printed = { times: 0, pictures: 0 };
    Object.assign(window, { printed });
    window.print = () => {
      printed.times++;
      printed.pictures = document.querySelectorAll('[data-stickers] image').length;
    };
  });
};

const openDialog = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Imprimer des autocollants' }).click();
  return page.getByRole('dialog', { name: 'Imprimer des autocollants' });
};

/** The EASYPAY wave, in French. */
const chooseWave = async (dialog: Locator): Promise<void> => {
  await dialog.getByRole('combobox', { name: 'Personnes', exact: true }).selectOption('cohort');
  await dialog.getByRole('combobox', { name: 'Vague', exact: true }).selectOption({ label: 'EASYPAY 2024' });
  await dialog.getByRole('combobox', { name: 'Langue de l’étiquette' }).selectOption('fr');
};

const print = async (page: Page, dialog: Locator): Promise<void> => {
  await dialog.getByRole('button', { name: 'Imprimer', exact: true }).click();
  await page.waitForFunction(() => (window as unknown as { printed: { times: number } }).printed.times === 1);
};

/** Where labels stand on each sheet, in millimetres, and how large a millimetre is drawn. */
const labelsIn = async (page: Page): Promise<readonly (readonly (readonly number[])[])[]> =>
  page.evaluate(
    (unit) =>
      [...document.querySelectorAll('[data-stickers] svg')].map((sheet) => {
        const corner = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll<SVGGElement>('[data-label]')].map((label) => {
          const matrix = label.getScreenCTM();
          return [((matrix?.e ?? 0) - corner.x) / unit, ((matrix?.f ?? 0) - corner.y) / unit, (matrix?.a ?? 0) / unit];
        });
      }),
    millimetre
  );

/** What a phone reads in a picture. */
const readCode = async (reader: Page, picture: Buffer): Promise<string | undefined> =>
  reader.evaluate(async (data) => {
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
  }, picture.toString('base64'));

/** What is read of each stock; what a code looks like does not depend on it, so the dearest is looked at where it is smallest. */
const sights = (name: keyof typeof stocks) =>
  [[0, 'none'], [20, 'achromatopsia'], ...(name === 'small' ? [[39, 'deuteranopia'] as const] : [])] as const;

/** Each code that is looked at leads to the card of the person on its label. */
const readCodes = async (page: Page, origin: string, name: keyof typeof stocks): Promise<void> => {
  const sight = await page.context().newCDPSession(page);
  const reader = await page.context().newPage();
  await reader.addScriptTag({ path: require.resolve('jsqr') });
  const labels = page.locator('[data-stickers] [data-label]');
  for (const [place, type] of sights(name)) {
    await sight.send('Emulation.setEmulatedVisionDeficiency', { type });
    const label = labels.nth(place);
    const id = await label.getAttribute('data-label');
    const picture = await label.locator('[data-code]').screenshot();
    expect(await readCode(reader, picture)).toBe(`${origin}/sites/intranet?finder-person=${id}`);
  }
};

for (const [name, stock] of Object.entries(stocks) as [keyof typeof stocks, Stock][])
  test(`the stickers of the EASYPAY wave print in French on the ${name} stock, exact to 0.3 mm, with nothing of the page; codes lead to cards, without any colour too`, async ({
    browser,
    intranet
  }) => {
    // A screen of 96 dpi has under two pixels for a module; paper and phones have many more.
    const context = await browser.newContext({ locale: 'fr-BE', deviceScaleFactor: 4 });
    const page = await context.newPage();
    await withoutPrinter(page);
    await intranet.open(page, curators);
    const dialog = await openDialog(page);
    await chooseWave(dialog);
    await dialog.getByRole('radio', { name: stock.radio }).check();
    // A sheet that has been begun: three labels are gone.
    const gone = name === 'single' ? 0 : 3;
    if (gone > 0) await dialog.getByRole('spinbutton', { name: 'Étiquettes déjà utilisées' }).fill(String(gone));
    const sheets = { small: 3, large: 6, single: 40 }[name];
    await expect(dialog.getByText(`40 étiquettes sur ${sheets} feuilles`)).toBeVisible();
    await print(page, dialog);

    await page.emulateMedia({ media: 'print' });
    const visible = await page.evaluate(() =>
      [...document.body.children].filter((each) => each.getBoundingClientRect().height > 0).map((each) => each.tagName)
    );
    expect(visible).toEqual(['DIV']);
    const labels = await labelsIn(page);
    expect(labels).toHaveLength(sheets);
    expect(labels.flat()).toHaveLength(40);
    for (const [sheet, places] of labels.entries())
      for (const [at, [x = 0, y = 0, scale = 0]] of places.entries()) {
        const [left, top] = cornerOf(stock, sheet === 0 ? at + gone : at);
        expect(Math.abs(x - left)).toBeLessThan(0.3);
        expect(Math.abs(y - top)).toBeLessThan(0.3);
        expect(Math.abs(scale - 1)).toBeLessThan(0.002);
      }
    await readCodes(page, intranet.origin, name);
    await page.emulateMedia({ media: null });

    // Printers are mostly asked to leave backgrounds out.
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
    expect(pages).toHaveLength(sheets);
    expect(
      pages.reduce(
        (sum, { squares }) => sum + squares.filter(({ side }) => Math.abs(side - stock.code) < 0.1).length,
        0
      )
    ).toBe(40);
    for (const [sheet, { width, height, squares }] of pages.entries()) {
      expect(Math.abs(width - stock.sheet[0])).toBeLessThan(0.3);
      expect(Math.abs(height - stock.sheet[1])).toBeLessThan(0.3);
      const codes = squares.filter(({ side }) => Math.abs(side - stock.code) < 0.1);
      for (const [at, { x, y }] of codes.entries()) {
        const [left, top] = cornerOf(stock, sheet === 0 ? at + gone : at);
        expect(Math.abs(x - (left + stock.label[0] - 3.2 - stock.code))).toBeLessThan(0.3);
        expect(Math.abs(y - (top + (stock.label[1] - stock.code) / 2))).toBeLessThan(0.3);
      }
    }
    await context.close();
  });

/** Opens the properties of the Roster and writes one of them; the web part follows while one types. */
const setProperty = async (page: Page, label: string, value: string): Promise<void> => {
  await page
    .getByRole('button', { name: /Modifier les propriétés/ })
    .first()
    .click();
  await page.locator('#spPropertyPaneContainer').getByRole('textbox', { name: label }).fill(value);
};

test('the author’s logo stands on each label before it is printed', async ({ page, intranet }) => {
  await withoutPrinter(page);
  await intranet.open(page, { ...curators, and: 'Mode=Edit' });
  const logo = '/sites/intranet/SiteAssets/logo.png';
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  await page.route(`**${logo}`, (route) =>
    route.fulfill({ contentType: 'image/png', body: Buffer.from(dot, 'base64') })
  );
  await setProperty(page, 'Logo sur les autocollants', logo);
  const dialog = await openDialog(page);
  await chooseWave(dialog);
  await expect(dialog.locator('[data-label] image').first()).toHaveAttribute('href', `${intranet.origin}${logo}`);
  await print(page, dialog);
  expect(await page.evaluate(() => (window as unknown as { printed: { pictures: number } }).printed.pictures)).toBe(40);
});

test('a logo that is gone is a ring, and said; an address that is too long prints nothing, on a larger label it does', async ({
  page,
  intranet
}) => {
  await withoutPrinter(page);
  await intranet.open(page, { ...curators, and: 'Mode=Edit' });
  await setProperty(page, 'Logo sur les autocollants', '/sites/intranet/SiteAssets/gone.png');
  await page
    .locator('#spPropertyPaneContainer')
    .getByRole('textbox', { name: 'Page avec la recherche' })
    .fill(`/sites/intranet/SitePages/${'Ambassadors'.repeat(24)}.aspx`);
  const dialog = await openDialog(page);
  await expect(dialog.getByText('Le logo n’a pas pu être lu')).toBeVisible();
  await expect(dialog.getByText('L’adresse de la fiche est trop longue')).toBeVisible();
  await dialog.getByRole('button', { name: 'Imprimer', exact: true }).press('Enter');
  await expect(page.locator('[data-stickers]')).toHaveCount(0);
  await dialog.getByRole('radio', { name: stocks.large.radio }).check();
  await expect(dialog.getByText('L’adresse de la fiche est trop longue')).toHaveCount(0);
  await print(page, dialog);
  await expect(page.locator('[data-stickers] [data-label]')).toHaveCount(117);
});

test('the preview is as large as the paper, and the keyboard goes from label to label', async ({ page, intranet }) => {
  await intranet.open(page, curators);
  const dialog = await openDialog(page);
  const close = dialog.getByRole('region', { name: 'Taille réelle' });
  const drawn = await close.locator('svg').last().boundingBox();
  expect(Math.abs((drawn?.width ?? 0) / millimetre - 63.5)).toBeLessThan(0.6);
  const name = close.getByRole('group');
  const first = await name.getAttribute('aria-label');
  await close.getByRole('button', { name: 'Étiquette suivante' }).focus();
  await page.keyboard.press('Enter');
  await expect(name).not.toHaveAttribute('aria-label', first ?? '');
  await dialog.getByRole('button', { name: 'Feuille en taille réelle' }).press('Enter');
  const sheet = await dialog.getByRole('group', { name: 'Taille réelle' }).locator('svg').boundingBox();
  expect(Math.abs((sheet?.width ?? 0) / millimetre - 210)).toBeLessThan(0.3);
  expect(Math.abs((sheet?.height ?? 0) / millimetre - 297)).toBeLessThan(0.3);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Imprimer des autocollants' })).toBeFocused();
});
