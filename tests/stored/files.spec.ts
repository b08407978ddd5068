import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, moment, rowsOf, storedText, test, writeRow, type Desk } from './ground';

/** A row of SharePoint with every column that it answers. */
type Row = Readonly<Record<string, unknown>> & { readonly Id: number };

const file = (name: string): string => join(__dirname, '1.0.0', name);

const openImport = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Importer et exporter', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: /Exporter/ })).toBeVisible();
};

/** Rows of a list by their number, with how often each was written. */
const rowsById = async (desk: Desk, list: string): Promise<ReadonlyMap<number, Row & { readonly version: number }>> => {
  const rows = await rowsOf<Row & { readonly owshiddenversion: number }>(desk, list, '&$select=*,owshiddenversion');
  return new Map(rows.map((row) => [row.Id, { ...row, version: row.owshiddenversion }]));
};

/** Brings the list to where the import of that file had brought it: its rows were written as often, and added. */
const asAfterImport = async (desk: Desk, list: string, lines: readonly (readonly string[])[]): Promise<void> => {
  for (const [what, id, version] of lines) {
    for (;;) {
      const row = (await rowsById(desk, list)).get(Number(id));
      if (row !== undefined && (what === 'added' || row.version >= Number(version))) break;
      await (row === undefined
        ? writeRow(desk, list, { Title: 'Added by an import', ...added[list]?.(Number(id)) })
        : writeRow(desk, list, { id: row.Id, ...changed[list] }));
    }
  }
};

/** What the import wrote over; and what a row needs to be at all. */
const changed: Readonly<Record<string, object>> = {
  Circles: { Title: 'Imported', Headcount: 41, ParentId: 1, Kind: 'Service de soutien', ProfileNames: 'x', Active: false },
  Ambassadors: {
    Title: 'Imported',
    PrimaryCircleId: 1,
    OtherCirclesId: [2],
    PrimaryRole: 'Imported',
    Topics: ['Excel'],
    Languages: ['Néerlandais'],
    OfficeId: 1,
    Status: 'Absent',
    AwayUntil: '2026-12-24T10:00:00Z',
    About: '=1+1',
    Spotlight: true
  }
};
const added: Readonly<Record<string, (id: number) => object>> = {
  Circles: (id) => ({ Key: `ADDED-${id}` }),
  Ambassadors: () => ({ PersonId: 3, PrimaryCircleId: 1 })
};

/** What the undo files of 1.0.0 say that stood there before; written down by hand from them. */
const before = {
  Circles: {
    row: 11,
    title: 'Agences Wallonie',
    gone: 34,
    values: {
      ParentId: 8,
      Kind: 'Ligne métier',
      Headcount: 22,
      ProfileNames: 'Agences Wallonie\nKantoren Wallonië\nAG-WAL',
      Active: true
    }
  },
  Ambassadors: {
    row: 1,
    title: 'Nele D’Haene',
    gone: 15,
    values: {
      PrimaryCircleId: 10,
      OtherCirclesId: [],
      PrimaryRole: 'Dossierbeheerder',
      Topics: ['Outlook', 'Word', 'SharePoint'],
      Languages: ['Néerlandais', 'Anglais'],
      OfficeId: 5,
      Status: 'Rôle terminé',
      AwayUntil: null,
      About:
        'Liever samen even kijken dan drie keer heen en weer mailen. Op dinsdag zit ik op kantoor, spring gerust binnen.',
      Spotlight: false
    }
  }
} as const;

test('an undo file takes back what an import did: every kind of column, and rows that it added', async ({
  page,
  intranet
}) => {
  await page.clock.setFixedTime(new Date(moment));
  const desk: Desk = { request: page.request, origin: intranet.origin, as: 'owner' };
  for (const list of ['Circles', 'Ambassadors'] as const) {
    const lines = storedText(`undo-${list.toLowerCase()}.csv`).split('\r\n').slice(2);
    const rows = lines.map((line) => line.split(';')).filter(([what]) => what === 'added' || what === 'changed');
    await asAfterImport(desk, list, rows);
  }
  await intranet.open(page, { page: 'Lists', as: 'owner' });
  await openImport(page);
  for (const [list, { row, gone, values }] of Object.entries(before)) {
    await page.locator('input[type=file]').setInputFiles(file(`undo-${list.toLowerCase()}.csv`));
    await expect(page.getByRole('heading', { level: 3, name: /^Ce qui serait annulé/ })).toBeVisible();
    await page.getByRole('button', { name: 'Annuler 2 lignes' }).click();
    await expect(page.getByRole('heading', { name: 'Terminé' })).toBeVisible();
    const rows = await rowsById(desk, list);
    expect(rows.get(row)).toMatchObject(values);
    expect(rows.has(gone)).toBe(false);
    await page.getByRole('button', { name: 'Importer autre chose' }).click();
  }
});

test('an undo file takes back a title too', async ({ page, intranet }) => {
  const desk: Desk = { request: page.request, origin: intranet.origin, as: 'owner' };
  for (const [list, { row, title }] of Object.entries(before))
    expect((await rowsById(desk, list)).get(row)).toMatchObject({ Title: title });
});

for (const [language, lang, check, problems, title] of [
  ['fr', 'fr-FR', 'Vérifier', /problème/, 'Importer et exporter'],
  ['en', 'en-US', 'Check', /problem/, 'Import and export']
] as const)
  test(`an export in ${language} is read again: each column is known, and no line is a problem`, async ({
    page,
    intranet
  }) => {
    await page.clock.setFixedTime(new Date(moment));
    await intranet.open(page, { page: 'Lists', as: 'owner', lang });
    await page.getByRole('button', { name: title, exact: true }).click();
    await page.locator('#canvas').getByRole('combobox').first().selectOption({ label: 'Ambassadors' });
    await page.locator('input[type=file]').setInputFiles(file(`export-ambassadors.${language}.csv`));
    const columns = page.locator('#canvas').getByRole('listitem').getByRole('combobox');
    await expect(columns).toHaveCount(16);
    const filled = await columns.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
    expect(filled).toEqual([
      'Title',
      'Person',
      'PrimaryCircle',
      'OtherCircles',
      'PrimaryRole',
      'Topics',
      'Languages',
      'Office',
      'Status',
      'AwayUntil',
      'Since',
      'Cohort',
      'About',
      'Visible',
      'Spotlight',
      'ConsentDate'
    ]);
    await page.getByRole('button', { name: check, exact: true }).click();
    await expect(page.getByRole('heading', { level: 3, name: /Ambassadors/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: problems })).toHaveCount(0);
  });
