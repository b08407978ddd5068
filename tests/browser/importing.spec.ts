import { expect, test } from './intranet';

// Rows are written here: not in the database that other tests count in.
test.use({ world: 'importers' });

const day = 24 * 60 * 60 * 1000;

test('an import that the page did not survive is offered by the next one, to the last row and with its undo file', async ({
  page,
  intranet,
  noise
}) => {
  const openImport = async (): Promise<void> => {
    await intranet.open(page, { page: 'Lists', as: 'owner' });
    await page.getByRole('button', { name: 'Importer et exporter' }).click();
  };
  await openImport();
  const rows = Array.from({ length: 120 }, (_row, at) => `NEW-${at}\tCercle ${at}`);
  await page.getByRole('textbox').fill(['Clé\tNom', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Lire les lignes' }).click();
  await page.getByRole('button', { name: 'Vérifier', exact: true }).click();

  // The second batch arrives, and the page does not hear of it.
  let batches = 0;
  await page.route(/\/_api\/\$batch/i, async (route) => {
    if (!(route.request().postData() ?? '').includes('NEW-')) return route.fallback();
    batches += 1;
    if (batches !== 2) return route.fallback();
    await route.fetch();
  });
  await page.getByRole('button', { name: 'Écrire 120 lignes' }).click();
  await expect.poll(() => batches).toBe(2);
  await expect(page.getByRole('progressbar')).toBeVisible();
  // Another part of set-up is looked at meanwhile; whoever leaves the page is asked.
  await page.getByRole('button', { name: 'État des listes' }).click();
  const asked = page.waitForEvent('dialog');
  const left = page.reload();
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await left;
  await page.unroute(/\/_api\/\$batch/i);

  // The device keeps it for a month.
  const began = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(began + 29 * day);
  await openImport();
  await expect(page.getByText('50 lignes sur 120 ont été écrites.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Télécharger le fichier d’annulation' })).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByText('120 lignes sur 120 ont été écrites.')).toBeVisible();
  const answer = await page.request.get(
    `${intranet.origin}/sites/intranet/_api/web/getlist('/sites/intranet/Lists/Circles')/items?$select=Title&$top=5000`,
    { headers: { accept: 'application/json;odata=nometadata', 'x-local-person': 'owner' } }
  );
  const { value } = (await answer.json()) as { readonly value: readonly { readonly Title: string }[] };
  expect(value.filter(({ Title }) => /^Cercle \d+$/.test(Title))).toHaveLength(120);

  await page.getByRole('button', { name: 'Importer autre chose' }).click();
  await expect(page.getByRole('textbox')).toBeVisible();
  // What was noted of the run goes a moment later; what takes the import back stays.
  const kept = (): Promise<readonly string[]> =>
    page.evaluate(
      () =>
        new Promise<readonly string[]>((tell) => {
          const opening = indexedDB.open('digital-ambassadors-work');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('works').objectStore('works').getAllKeys();
            asked.onsuccess = () => {
              opening.result.close();
              tell(asked.result.map((key) => String(key).split(' ').pop() ?? ''));
            };
          };
        })
    );
  await expect.poll(kept).toEqual(['undo']);
  await openImport();
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.clock.setFixedTime(began + 60 * day);
  await openImport();
  await expect(page.getByRole('textbox')).toBeVisible();
  await expect.poll(kept).toEqual([]);
  expect(noise.said.filter((said) => !/ERR_|Failed to load/.test(said))).toEqual([]);
});
