import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Download, FrameLocator, Locator, Page } from '@playwright/test';
import { type Intranet, openAs, startIntranet, test as base } from '../browser/intranet';
import { asTenant, company, expect, freshPage, moment, rowsOf, setClock, tenant } from './ground';
import { type Profile, takenFrom } from './profile';

/**
 * Makes the set of files that a released version leaves in browsers, pages, print and mail, by using the finished package
 * as people do. A set is made once, from the package that was released, and never again:
 * `PACKAGE=FILE.sppkg node_modules/.bin/playwright test --config tests/stored/make.config.ts`.
 */
const test = base.extend<object, { intranet: Intranet; folder: string }>({
  intranet: [
    async ({}, use) => {
      const file = process.env['PACKAGE'];
      if (file === undefined) throw new Error('Say which package: PACKAGE=FILE.sppkg');
      const { origin, stop } = await startIntranet([...company, '--package', resolve(file)]);
      await setClock(origin, moment);
      await use({ origin, open: (page, visit) => openAs(page, origin, visit) });
      await stop();
    },
    { scope: 'worker' }
  ],
  folder: [
    async ({ intranet }, use) => {
      const start = await fetch(`${intranet.origin}/sites/intranet/_layouts/15/start.js?page=/sites/intranet/`);
      const version = /"packages":\[\{[^\]]*?"version":"([\d.]+?)\.\d+"/.exec(await start.text())?.[1];
      if (version === undefined) throw new Error('The package does not say its version.');
      const folder = join(__dirname, version);
      mkdirSync(folder, { recursive: true });
      await use(folder);
    },
    { scope: 'worker' }
  ]
});

/** A path for a file that is not there yet. */
const newFile = (folder: string, name: string): string => {
  const path = join(folder, name);
  if (existsSync(path)) throw new Error(`${name} was made of this version: it is not made again.`);
  return path;
};

/** A line for each thing that is not too long to be read on one, so that a profile can be looked through. */
const laid = (value: unknown, margin = ''): string => {
  const line = JSON.stringify(value);
  const inner = `${margin} `;
  if (line.length <= 120 || typeof value !== 'object' || value === null || margin.length > 5) return line;
  const parts = Array.isArray(value)
    ? value.map((each) => inner + laid(each, inner))
    : Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${laid(each, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${margin}${close}`;
};

const keep = (folder: string, name: string, content: object): void =>
  writeFileSync(newFile(folder, name), `${laid(content)}\n`);

/** The local page keeps how its own tools stand; that is not the product's. */
const ownOf = ({ localStorage, ...rest }: Profile): Profile => ({
  ...rest,
  localStorage: Object.fromEntries(Object.entries(localStorage).filter(([name]) => !name.startsWith('local-')))
});

const tickBox = (page: Page, title: string | RegExp): Locator => page.getByRole('checkbox', { name: title });

/** Goes through the parts once, so that the browser remembers each list. */
const readEverything = async (page: Page, intranet: Intranet): Promise<void> => {
  await intranet.open(page, { page: 'Ambassadors', as: 'starter' });
  await expect(page.getByRole('heading', { level: 2, name: 'Nos Digital Ambassadors' })).toBeVisible();
  await page.locator('#canvas').getByRole('searchbox').fill('excel');
  await intranet.open(page, { page: 'Home', as: 'starter' });
  await expect(page.getByText('Votre Digital Ambassador').first()).toBeVisible();
  await expect
    .poll(async () => (await takenFrom(page)).databases.flatMap(({ stores }) => stores['answers'] ?? []).length)
    .toBe(8);
};

const correctPlace = async (page: Page): Promise<{ circle: string; office: string }> => {
  const said = { circle: 'Agences Wallonie', office: 'Namur' };
  await page.getByRole('button', { name: 'Changer de cercle et de lieu de travail' }).click();
  for (const [what, label] of [
    ['Choisir un cercle', said.circle],
    ['Choisir un lieu de travail', said.office]
  ] as const) {
    const choice = page.getByRole('combobox', { name: what });
    const words = await choice.getByRole('option').allTextContents();
    await choice.selectOption({ label: words.find((each) => each.trim() === label) ?? label });
  }
  await page.getByRole('button', { name: 'Fermer' }).click();
  return said;
};

/** One module done and sent, then without a network: that one taken back, another done, a third begun. */
const tickOffline = async (page: Page, context: BrowserContext) => {
  const names = await page
    .getByRole('checkbox', { checked: false })
    .evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? ''));
  const [undone = '', done = '', begun = ''] = names;
  const sent = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && /LearningProgress/i.test(answer.url())
  );
  await tickBox(page, undone).check();
  await sent;
  await expect(page.getByText(/^Gardé sur cet appareil/)).toHaveCount(0);
  await context.setOffline(true);
  await tickBox(page, undone).uncheck();
  await tickBox(page, done).check();
  const opened = context.waitForEvent('page');
  await page
    .getByRole('listitem')
    .filter({ has: tickBox(page, begun) })
    .getByRole('link')
    .click();
  await (await opened).close();
  await expect(page.getByText(/^Gardé sur cet appareil/)).toHaveCount(3);
  return { undone, done, begun };
};

test('a browser profile', async ({ context, intranet, folder }) => {
  const page = await freshPage(context);
  await readEverything(page, intranet);
  const place = await correctPlace(page);
  const ticks = await tickOffline(page, context);
  const profile = ownOf(await takenFrom(page));
  keep(folder, 'profile.json', { origin: intranet.origin, person: 'starter', made: moment, place, ticks, ...profile });
});

const inTeams = (page: Page): FrameLocator => page.frameLocator('iframe[name="embedded-page-container"]');

test('the site of a Teams personal app', async ({ browser, intranet, folder }) => {
  /** What a browser keeps after a first visit. */
  const kept = async (told: boolean): Promise<Profile['localStorage']> => {
    const context = await browser.newContext({ locale: 'fr-BE' });
    await asTenant(context, intranet.origin);
    if (!told) await context.route(/GetStorageEntity/i, (route) => route.fulfill({ json: { 'odata.null': true } }));
    const page = await freshPage(context);
    await openAs(page, tenant, { and: 'host=teams-personal' });
    if (!told) {
      await inTeams(page).getByRole('textbox', { name: 'Adresse du site' }).fill('/sites/intranet');
      await page.keyboard.press('Enter');
    }
    await expect(inTeams(page).getByText('Votre Digital Ambassador').first()).toBeVisible();
    const { localStorage } = ownOf(await takenFrom(page));
    await context.close();
    return localStorage;
  };
  const [chosen, told] = [await kept(false), await kept(true)];
  keep(folder, 'personal-app.json', { origin: tenant, person: 'colleague', made: moment, chosen, told });
});

const part = (serial: number, id: string, title: string, properties: object) => ({
  id,
  instanceId: `0a3b5c7d-1e2f-4a6b-8c9d-${String(serial).padStart(12, '0')}`,
  title,
  dataVersion: '1.0',
  properties
});
const finder = '4d96fc9f-4c13-4b1f-a3fa-f3e4d14b64c5';
const roster = '1ba54e2e-4393-4f29-b976-e0fd476f7af5';
const starter = '254bec86-cffe-4213-b006-129de53c66b2';
const setup = '13db03c3-0909-43b5-90ab-cf5672b9af05';
const pageOf = (title: string, ...parts: readonly object[]) => ({
  title,
  sections: [{ layout: 'one', background: 'none', columns: [parts] }]
});

/** Whole parts that show another site's lists, and small ones on the lists' own site. */
const pages = {
  easypay: {
    key: 'Home',
    title: /Title/,
    layout: pageOf(
      'The team’s own page',
      part(901, finder, 'Finder', {
        layout: 'list',
        sourceSite: '/sites/intranet',
        finderPage: '/sites/intranet/SitePages/Home.aspx',
        cards: 3,
        filters: { topic: true, office: false, region: false },
        community: 'https://forms.example/new?q={question}'
      }),
      part(902, roster, 'Roster', {
        layout: 'cards',
        grouping: 'office',
        spotlight: true,
        coverage: false,
        target: 25,
        stickerText: 'Ask me',
        stickerLogo: '/sites/intranet/SiteAssets/logo.png',
        sourceSite: '/sites/intranet',
        finderPage: '/sites/intranet/SitePages/Home.aspx'
      }),
      part(903, starter, 'Starter', {
        layout: 'full',
        audience: 'Ambassador',
        stage: '',
        ambassador: false,
        help: 'https://help.example/digital',
        sourceSite: '/sites/intranet',
        finderPage: '/sites/intranet/SitePages/Home.aspx'
      }),
      part(904, setup, 'Set-up', { sourceSite: '/sites/intranet' })
    )
  },
  intranet: {
    key: 'Welcome',
    title: /Titre/,
    layout: pageOf(
      'Petits composants',
      part(905, finder, 'Finder', {
        layout: 'compact',
        circle: 'AG-WAL',
        finderPage: '/sites/intranet/SitePages/Home.aspx'
      }),
      part(906, roster, 'Roster', { layout: 'table', grouping: 'name', target: 17 }),
      part(907, starter, 'Starter', { layout: 'compact', audience: 'Starter', stage: 'Week 1' })
    )
  }
} as const;

test('pages as SharePoint keeps them', async ({ context, intranet, folder }) => {
  const page = await freshPage(context);
  const kept: Record<string, unknown> = {};
  for (const [site, { key, title, layout }] of Object.entries(pages)) {
    const address = `${intranet.origin}/sites/${site}/_local/page/${key}`;
    const headers = { origin: intranet.origin, 'x-local-person': 'owner' };
    expect((await page.request.put(address, { headers, data: layout })).ok()).toBe(true);
    await page.context().addCookies([{ name: 'local-person', value: 'owner', url: intranet.origin }]);
    await page.goto(`${intranet.origin}/sites/${site}/SitePages/${key}.aspx?Mode=Edit`);
    const edit = page.getByRole('button', { name: /^(Edit properties|Modifier les propriétés)/ });
    const parts = layout.sections[0]?.columns[0] ?? [];
    await expect(edit).toHaveCount(parts.length);
    for (const [at, { title: name }] of (parts as readonly { readonly title: string }[]).entries()) {
      await edit.nth(at).click();
      const pane = page.locator('#spPropertyPaneContainer');
      await pane.getByRole('textbox', { name: title }).fill(`${name} of ours`);
      await expect(page.getByRole('heading', { level: 2, name: `${name} of ours` })).toBeVisible();
      if (name === 'Finder' && site === 'easypay')
        await pane.getByRole('checkbox', { name: 'Availability' }).uncheck({ force: true });
      // The same button closes it, so that the next web part gets a pane of its own.
      await edit.nth(at).click();
      await expect(pane.getByRole('textbox', { name: title })).toHaveCount(0);
    }
    await page
      .getByRole('button', { name: /^(Save|Enregistrer|Publier|Republier)/ })
      .first()
      .click();
    await expect(page.locator('[data-edit-state]')).toHaveText(/saved|enregistrée/);
    kept[site] = { page: key, layout: await (await page.request.get(address, { headers })).json() };
    await page.request.delete(address, { headers });
  }
  keep(folder, 'pages.json', { origin: intranet.origin, made: moment, ...kept });
});

/** What a phone reads in the codes of the first labels. */
const codesOn = async (
  page: Page,
  reader: Page
): Promise<readonly { person: number; address: string | undefined }[]> => {
  const codes: { person: number; address: string | undefined }[] = [];
  for (const place of [0, 1, 2]) {
    const label = page.locator('[data-stickers] [data-label]').nth(place);
    const person = Number(await label.getAttribute('data-label'));
    const picture = await label.locator('[data-code]').screenshot();
    const address = await reader.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const drawing = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const brush = drawing.getContext('2d');
      brush?.drawImage(image, 0, 0);
      const pixels = brush?.getImageData(0, 0, image.width, image.height).data;
      const { jsQR } = window as unknown as {
        jsQR: (pixels: Uint8ClampedArray | undefined, width: number, height: number) => { data: string } | null;
      };
      return jsQR(pixels, image.width, image.height)?.data;
    }, picture.toString('base64'));
    codes.push({ person, address });
  }
  return codes;
};

test('the addresses on stickers', async ({ browser, intranet, folder }) => {
  const context = await browser.newContext({ locale: 'fr-BE', deviceScaleFactor: 4 });
  const page = await freshPage(context);
  await page.addInitScript(() => (window.print = () => undefined));
  const reader = await context.newPage();
  await reader.addScriptTag({ path: require.resolve('jsqr') });
  const address = `${intranet.origin}/sites/intranet/_local/page/Ambassadors`;
  const headers = { origin: intranet.origin, 'x-local-person': 'owner' };
  const stickers: object[] = [];
  for (const finderPage of ['', '/sites/intranet/SitePages/Home.aspx'])
    for (const [stock, radio] of [
      ['small', /21 par feuille/],
      ['large', /8 par feuille/]
    ] as const) {
      const layout = pageOf('Autocollants', part(908, roster, 'Roster', { layout: 'cards', finderPage }));
      await page.request.put(address, { headers, data: layout });
      await intranet.open(page, { page: 'Ambassadors', as: 'owner' });
      await page.getByRole('button', { name: 'Imprimer des autocollants' }).click();
      const dialog = page.getByRole('dialog', { name: 'Imprimer des autocollants' });
      await dialog.getByRole('radio', { name: radio }).check();
      await dialog.getByRole('button', { name: 'Imprimer', exact: true }).click();
      await expect(page.locator('[data-stickers] [data-label]')).toHaveCount(12);
      await page.emulateMedia({ media: 'print' });
      for (const code of await codesOn(page, reader)) stickers.push({ stock, finderPage, ...code });
      await page.emulateMedia({ media: null });
    }
  await page.request.delete(address, { headers });
  keep(folder, 'stickers.json', { origin: intranet.origin, made: moment, stickers });
  await context.close();
});

/** The parameters that are not the local page's own. */
const shared = (page: Page): string => {
  const address = new URL(page.url());
  for (const own of ['lang', 'theme']) address.searchParams.delete(own);
  return address.href;
};

test('links in mails, messages and tabs', async ({ browser, intranet, folder }) => {
  const context = await browser.newContext({ locale: 'fr-BE' });
  const page = await freshPage(context);
  const open = async (name: 'Home' | 'Ambassadors', and?: string): Promise<void> =>
    intranet.open(page, { page: name, as: 'owner', ...(and === undefined ? {} : { and }) });
  const links: Record<string, string> = {};
  const desk = { request: page.request, origin: intranet.origin, as: 'owner' } as const;
  const modules = await rowsOf<{ ModuleKey: string }>(desk, 'TrainingCatalogue', '&$select=ModuleKey');
  const key = encodeURIComponent(modules[0]?.ModuleKey ?? '');
  // As the flow of the welcome mail and the curators' guide put them together.
  links['module'] = `${intranet.origin}/sites/intranet/SitePages/Welcome.aspx?module=${key}`;
  links['done'] = `${intranet.origin}/sites/intranet/SitePages/Welcome.aspx?done=${key}`;

  await open('Home');
  await page.getByPlaceholder('Nom, sujet, lieu ou besoin').fill('excel');
  await page.getByRole('button', { name: /^Teams \d/ }).click();
  await expect.poll(() => page.url()).toContain('finder-search=excel');
  links['finder'] = shared(page);
  await open('Ambassadors');
  await page
    .getByRole('combobox', { name: /Regrouper|Grouper|Par/ })
    .first()
    .selectOption('office');
  await page.locator('#canvas').getByRole('searchbox').fill('teams');
  await expect.poll(() => page.url()).toContain('roster-search=teams');
  links['roster'] = shared(page);
  await open('Ambassadors');
  await page.getByRole('button', { name: 'Badges', exact: true }).click();
  const badge = page
    .locator('#canvas')
    .getByRole('button', { name: /Coach Teams/ })
    .first();
  await badge.click();
  await expect.poll(() => page.url()).toContain('roster-open=');
  links['badge'] = shared(page);
  await open('Ambassadors', 'roster-view=coverage');
  await page.getByRole('button', { name: /avec une seule personne/ }).click();
  await page.getByRole('combobox', { name: 'Afficher' }).selectOption('region');
  await expect.poll(() => page.url()).toContain('roster-cover=');
  links['coverage'] = shared(page);

  await intranet.open(page, { and: 'host=teams' });
  await inTeams(page)
    .getByRole('button', { name: /^Teams \d/ })
    .click();
  await inTeams(page).getByRole('button', { name: 'Partager cette vue' }).click();
  const said = page.locator('[data-teams-said]');
  await expect(said).toContainText('subPage=');
  const subPage = /subPage=([^&\s]+)/.exec((await said.textContent()) ?? '')?.[1] ?? '';
  keep(folder, 'links.json', { origin: intranet.origin, made: moment, links, subPage: decodeURIComponent(subPage) });
  await context.close();
});

const saved = async (folder: string, name: string, download: Promise<Download>): Promise<void> =>
  (await download).saveAs(newFile(folder, name));

/** Each kind of column changes once, and a row is added. */
const imports = {
  Cercles: [
    'Clé;Nom;Cercle englobant;Effectif;Type;Noms dans les profils;Actif',
    'AG-WAL;Agences Wallonie, ensemble;LEG-ADV;41;Support;"Agences Wallonie\nAgence de Namur";Non',
    'TRY-OUT;Cercle à l’essai;AG-WAL;3;;;Oui'
  ],
  Ambassadors: [
    'Personne;Nom affiché;Cercle;Autres cercles;Rôle principal;Sujets;Langues;Lieu de travail;Statut;De retour le;En quelques mots;Accepte la mise en lumière',
    '{person};Quelqu’un d’autre;Paie PME;Agences Wallonie;"Aide; à l’écoute";Excel;Néerlandais;Namur;Absent;24/12/2026;"=1+1\nDeux lignes";Oui',
    'lieve.dhaenens@lecercle.example;Lieve Dhaenens;Paie PME;;Redactie;Word;Néerlandais;;Disponible;;;Non'
  ]
} as const;

test('files of imports and exports', async ({ context, intranet, folder }) => {
  const page = await freshPage(context);
  const desk = { request: page.request, origin: intranet.origin, as: 'owner' } as const;
  for (const [lang, part, cover] of [
    ['fr-FR', 'Importer et exporter', 'fr'],
    ['en-US', 'Import and export', 'en']
  ] as const) {
    await intranet.open(page, { page: 'Lists', as: 'owner', lang });
    await page.getByRole('button', { name: part, exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /(Exporter|Télécharger|Export|Download).*Ambassadors/ }).click();
    await saved(folder, `export-ambassadors.${cover}.csv`, download);
  }
  const people = await rowsOf<{ Id: number; Person: { EMail: string } }>(
    desk,
    'Ambassadors',
    '&$select=Id,Person/EMail&$expand=Person'
  );
  await intranet.open(page, { page: 'Lists', as: 'owner' });
  await page.getByRole('button', { name: 'Importer et exporter', exact: true }).click();
  for (const [list, lines] of Object.entries(imports)) {
    await page.getByLabel('Que souhaitez-vous importer').selectOption({ label: list });
    await page
      .getByLabel(/Collez les lignes ici/)
      .fill(lines.join('\n').replace('{person}', people[0]?.Person.EMail ?? ''));
    await page.getByRole('button', { name: 'Lire les lignes' }).click();
    await page.getByRole('button', { name: 'Vérifier', exact: true }).click();
    await page.getByRole('button', { name: 'Écrire 2 lignes' }).click();
    await expect(page.getByRole('heading', { name: 'Terminé' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger le fichier d’annulation' }).click();
    await saved(folder, `undo-${list === 'Cercles' ? 'circles' : 'ambassadors'}.csv`, download);
    await page.getByRole('button', { name: 'Importer autre chose' }).click();
  }
});
