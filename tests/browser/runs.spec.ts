import type { BrowserContext, Page } from '@playwright/test';
import { expect, openAs, startIntranet, test } from './intranet';

// Rows are erased and lists made here: not in the database that other tests count in.
test.use({ world: 'runners' });

const json = { accept: 'application/json;odata=nometadata', 'x-local-person': 'owner' };

/** Leaves the page in the middle: the browser asks, and is told to. */
const leave = async (page: Page): Promise<void> => {
  const asked = page.waitForEvent('dialog');
  const left = page.reload();
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.accept();
  await left;
};

/** How many records of this browser hold a text. */
const notesWith = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (sought) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('digital-ambassadors-work');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('works').objectStore('works').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.filter((note) => JSON.stringify(note).includes(sought)).length);
          };
        };
      }),
    text
  );

test('an erasing that the page did not survive is told by the next one, and carried to its end', async ({
  page,
  intranet,
  noise
}) => {
  const rowsOf = async <Row>(list: string, asked: string): Promise<readonly Row[]> => {
    const address = `/sites/intranet/_api/web/getlist('/sites/intranet/Lists/${list}')/items?${asked}&$top=5000`;
    const answer = await page.request.get(intranet.origin + address, { headers: json });
    return ((await answer.json()) as { readonly value: readonly Row[] }).value;
  };
  interface Award {
    readonly Ambassador: { readonly Title: string };
  }
  const people = (): Promise<readonly object[]> => rowsOf('Ambassadors', '$select=Title');
  const awards = (): Promise<readonly Award[]> => rowsOf('BadgeAwards', '$select=Ambassador/Title&$expand=Ambassador');
  const [before, given] = [await people(), await awards()];
  // Of whoever applied not all rows go where they can come back from.
  interface Applied {
    readonly Author: { readonly Title: string };
  }
  const applied = await rowsOf<Applied>('Applications', '$select=Author/Title&$expand=Author');
  const applicants = new Set(applied.map(({ Author }) => Author.Title));
  const name = given.find(({ Ambassador }) => !applicants.has(Ambassador.Title))?.Ambassador.Title ?? '';
  await intranet.open(page, { page: 'Lists', as: 'owner' });
  await page.getByRole('button', { name: 'Données personnelles' }).click();
  await page.getByRole('searchbox', { name: 'Nom ou adresse e-mail' }).fill(name);
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await page.getByRole('listitem').getByRole('button', { name }).first().click();
  await page.getByRole('button', { name: /^Mettre \d+ lignes à la corbeille$/ }).click();

  // The second batch arrives, and the page does not hear of it.
  let batches = 0;
  await page.route(/\/_api\/\$batch/i, async (route) => {
    if (!/recycle/i.test(route.request().postData() ?? '')) return route.fallback();
    batches += 1;
    if (batches !== 2) return route.fallback();
    await route.fetch();
  });
  await page.getByRole('button', { name: `Oui, effacer ${name}` }).click();
  await expect.poll(() => batches).toBe(2);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect.poll(() => notesWith(page, '"done":')).toBe(1);
  await leave(page);
  await page.unroute(/\/_api\/\$batch/i);

  await page.getByRole('button', { name: 'Données personnelles' }).click();
  await expect(page.getByText(/^La page a été quittée en cours de route\s: \d+ lignes? sur \d+/)).toBeVisible();
  // Of the rows themselves nothing is kept.
  expect(await notesWith(page, name)).toBe(1);
  await page.getByRole('button', { name: 'Regarder à nouveau' }).click();
  await expect(page.getByRole('heading', { name: `Les listes ne contiennent rien sur ${name}.` })).toBeVisible();
  await expect.poll(() => notesWith(page, name)).toBe(0);
  expect(await people()).toHaveLength(before.length - 1);
  expect((await awards()).filter(({ Ambassador }) => Ambassador.Title === name)).toEqual([]);
  expect(noise.said.filter((said) => !/ERR_|Failed to load/.test(said))).toEqual([]);
});

/** Each change of the site takes a while, as on a tenant. */
const slowly = async (page: Page): Promise<void> => {
  await page.route(/\/_api\//, async (route) => {
    if (route.request().method() !== 'GET') await new Promise((resolve) => setTimeout(resolve, 40));
    await route.fallback();
  });
};

/** Names of columns on the site’s lists that SharePoint made because ours were taken. */
const strays = async (context: BrowserContext, origin: string): Promise<readonly string[]> => {
  const lists = await context.request.get(`${origin}/sites/intranet/_api/web/lists?$select=Title&$expand=Fields`, {
    headers: json
  });
  const { value } = (await lists.json()) as {
    readonly value: readonly { readonly Fields: readonly { readonly InternalName: string }[] }[];
  };
  return value
    .flatMap(({ Fields }) => Fields.map(({ InternalName }) => InternalName))
    .filter((name) => /\D0$/.test(name));
};

test('set-up runs in one tab at a time; what a tab that was closed has left is carried on in the other', async ({
  browser
}) => {
  test.setTimeout(120_000);
  const { origin, stop } = await startIntranet(['--empty']);
  const context = await browser.newContext({ locale: 'fr-BE' });
  try {
    const [one, other] = [await context.newPage(), await context.newPage()];
    await slowly(one);
    await openAs(one, origin, { page: 'Lists', as: 'owner' });
    await openAs(other, origin, { page: 'Lists', as: 'owner' });
    const start = other.getByRole('button', { name: 'Préparer les listes' });
    await start.waitFor();
    await one.getByRole('button', { name: 'Préparer les listes' }).click();
    await expect(one.getByText(/^Étape 1 sur/)).toBeVisible();

    // Two tabs once left 36 columns that nobody wanted.
    await start.click();
    const elsewhere = other.getByText(/Un travail est en cours sur ce site dans un autre onglet/);
    await expect(elsewhere).toBeVisible();
    await expect(other.getByRole('progressbar')).toHaveCount(0);

    // A reload in the middle: what was done is told, and gone on with.
    await expect(one.getByText(/^Étape 2 sur/)).toBeVisible();
    await leave(one);
    const interrupted = { name: 'La préparation s’est interrompue' };
    await expect(one.getByRole('heading', interrupted)).toBeVisible();
    await expect(one.getByText(/^Liste créée\s: 12 colonnes et 2 vues/)).toBeVisible();
    await expect(other.getByRole('heading', interrupted)).toBeVisible();
    await expect(elsewhere).toHaveCount(0);
    await one.getByRole('button', { name: 'Reprendre la préparation' }).click();
    await expect(one.getByText(/^Étape 3 sur/)).toBeVisible({ timeout: 30_000 });

    // The tab is closed in the middle.
    await other.reload();
    await expect(elsewhere).toBeVisible();
    await one.close();
    await expect(other.getByRole('heading', interrupted)).toBeVisible();
    await other.getByRole('button', { name: 'Reprendre la préparation' }).click();
    await expect(other.getByRole('heading', { name: 'Les listes sont prêtes' })).toBeVisible({ timeout: 60_000 });
    expect(await strays(context, origin)).toEqual([]);
    await expect.poll(() => notesWith(other, 'plan')).toBe(0);
  } finally {
    await context.close();
    await stop();
  }
});
