import type { Locator, Page } from '@playwright/test';
import { violationsOf } from './axe';
import { expect, openAs, startIntranet, test } from './intranet';

/** An intranet on which nobody has set anything up, until the curator's first day. */
const emptyIntranet = test.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const { origin, stop } = await startIntranet(['--empty']);
      await use(origin);
      await stop();
    },
    { scope: 'worker' }
  ]
});

/** Pastes a table into the import, as Excel puts it on the clipboard, and writes it. */
const importRows = async (dialog: Locator, list: string, lines: readonly string[]) => {
  await dialog.getByLabel('Que souhaitez-vous importer').selectOption({ label: list });
  await dialog.getByLabel(/Collez les lignes ici/).fill(lines.join('\n'));
  await dialog.getByRole('button', { name: 'Lire les lignes' }).click();
  await dialog.getByRole('button', { name: 'Vérifier', exact: true }).click();
  await dialog.getByRole('button', { name: /^Écrire \d+ ligne/ }).click();
  await expect(dialog.getByRole('heading', { name: 'Terminé' })).toBeVisible();
};

/** Chooses a word in a form of Site contents. */
const choose = async (form: Locator, field: string, word: string) => {
  await form.getByRole('combobox', { name: field }).click();
  await form.page().getByRole('option', { name: word }).click();
};

/** A request of the page itself, as somebody with a console or another tool would send it. */
const change = (page: Page, list: string, body: object) =>
  page.evaluate(
    async ([url, text]) => {
      const site = location.pathname.split('/').slice(0, 3).join('/');
      const json = { accept: 'application/json', 'content-type': 'application/json' };
      const given = await fetch(`${site}/_api/contextinfo`, { method: 'POST', headers: json });
      const { FormDigestValue } = (await given.json()) as { FormDigestValue: string };
      const answer = await fetch(`${site}/_api/web/getList('${encodeURIComponent(`${site}/${url}`)}')`, {
        method: 'POST',
        headers: { ...json, 'x-requestdigest': FormDigestValue, 'x-http-method': 'MERGE', 'if-match': '*' },
        body: text!
      });
      return answer.status;
    },
    [list, JSON.stringify(body)]
  );

emptyIntranet(
  'a reader of a site without lists is told whom to ask, and a curator in each language what to do',
  async ({ page, origin }) => {
    await openAs(page, origin, { page: 'Lists', as: 'reader' });
    await expect(page.getByRole('heading', { name: /réservée aux personnes qui gèrent les listes/ })).toBeVisible();
    await expect(page.getByText(/Demandez à Wouter Van den Broeck/)).toBeVisible();
    for (const [lang, name] of [
      ['nl-NL', 'Lijsten klaarzetten'],
      ['en-US', 'Set up lists'],
      ['de-DE', 'Listen einrichten']
    ] as const) {
      await openAs(page, origin, { page: 'Lists', as: 'editor', lang });
      await expect(page.getByRole('button', { name })).toBeVisible();
    }
  }
);

/** With the keyboard alone: begun, and stopped once it has begun with the second list. */
const beginAndStop = async (page: Page, origin: string) => {
  await openAs(page, origin, { page: 'Lists', as: 'owner' });
  let listsBegun = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && /\/_api\/web\/lists$/i.test(new URL(request.url()).pathname)) listsBegun += 1;
  });
  const start = page.getByRole('button', { name: 'Préparer les listes' });
  await start.waitFor();
  await start.focus();
  await page.keyboard.press('Enter');
  const stop = page.getByRole('button', { name: 'Arrêter après cette étape' });
  await expect(stop).toBeFocused();
  // Whoever stops before the first step has ended finds nothing made: the second list is begun.
  await expect.poll(() => listsBegun).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Arrêté après l’étape \d+ sur \d+$/ })).toBeFocused();
};

emptyIntranet(
  'a curator’s first day: set up and stopped, carried on after the page was left, import, found by colleagues, broken, told, mended',
  async ({ page, origin, browser }) => {
    test.setTimeout(120_000);
    await beginAndStop(page, origin);
    await openAs(page, origin, { page: 'Home', as: 'owner' });
    const finder = page.getByRole('region', { name: 'Trouver un Digital Ambassador' });
    await expect(finder.getByRole('heading', { name: 'Il manque encore les listes' })).toBeVisible();
    await finder.getByRole('button', { name: 'Préparer les listes' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('À créer : 16 colonnes et 3 vues').first()).toBeVisible();
    await expect(dialog.getByText('En place, rien à faire').first()).toBeVisible();
    expect(await violationsOf(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Préparer les listes' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { name: 'Les listes sont prêtes' })).toBeFocused({ timeout: 60_000 });
    expect(await violationsOf(page, '[role=dialog]')).toEqual([]);

    await dialog.getByRole('button', { name: 'Importer\u202f: Cercles' }).click();
    await expect(dialog.getByRole('combobox').first().locator('option:checked')).toHaveText('Cercles');
    await importRows(dialog, 'Cercles', [
      'Nom\tClé\tEffectif\tNoms dans les profils',
      'Agences Wallonie\twallonie\t40\tAgences Wallonie',
      'Paie PME\tpaie-pme\t25\tPaie PME'
    ]);
    await dialog.getByRole('button', { name: 'Importer autre chose' }).click();
    await importRows(dialog, 'Ambassadors', [
      'Nom affiché\tPersonne\tCercle\tSujets\tLangues\tDate de l’accord',
      'Lieve Dhaenens\tlieve.dhaenens@lecercle.example\tAgences Wallonie\tTeams; Excel\tFrançais; Néerlandais\t25/11/2026',
      'Joris Van Acker\tjoris.vanacker@lecercle.example\tPaie PME\tOutlook\tNéerlandais\t25/11/2026'
    ]);
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    await expect(finder.and(page.locator(':focus')).or(finder.locator(':focus'))).toHaveCount(1);
    await expect(finder.getByText('2 personnes peuvent vous aider')).toBeVisible();

    const colleague = await (await browser.newContext({ locale: 'fr-BE' })).newPage();
    await openAs(colleague, origin, { page: 'Home', as: 'colleague' });
    await expect(colleague.getByRole('heading', { level: 3, name: 'Lieve Dhaenens' }).first()).toBeVisible();
    await expect(colleague.getByText(/Dans votre cercle/).first()).toBeVisible();

    await openAs(page, origin, { page: 'Lists', as: 'owner' });
    await expect(page.getByRole('heading', { name: 'Tout est en place' })).toBeVisible();
    // A consultant with a tool takes the personal rows' guard away.
    expect(await change(page, 'Lists/LearningProgress', { ReadSecurity: 1, WriteSecurity: 1 })).toBe(204);
    await page.getByRole('button', { name: 'État des listes', exact: true }).click();
    const mend = page.getByRole('button', { name: /^Réparer/ });
    await expect(mend).toHaveCount(1);
    await expect(page.getByText('1 point à réparer')).toBeVisible();
    await mend.click();
    await expect(mend).toHaveCount(0);
    await expect(page.getByText('1 point à réparer')).toHaveCount(0);

    // Somebody in Site contents says that Joris is away, until a day that is long past.
    const late = page.getByText('Joris Van Acker devait revenir le 2 novembre.');
    await openAs(page, origin, { path: 'Lists/Ambassadors/EditForm.aspx', as: 'editor', and: 'ID=2' });
    const form = page.getByRole('dialog');
    await choose(form, 'Statut', 'Absence');
    await form.getByRole('combobox', { name: 'De retour le' }).fill('02/11/2026');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(form).toHaveCount(0);
    await openAs(page, origin, { page: 'Lists', as: 'owner' });
    await page.getByRole('button', { name: 'État des listes', exact: true }).click();
    await expect(late).toBeVisible();
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: /^Ouvrir la ligne.*Joris Van Acker/ }).click();
    const mended = (await opened).getByRole('dialog');
    await choose(mended, 'Statut', 'Disponible');
    await mended.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(mended).toHaveCount(0);
    await page.getByRole('button', { name: 'Vérifier à nouveau' }).click();
    await expect(late).toHaveCount(0);
  }
);

test('a web part tells its own share of the health check while its page is edited, and not while it is read', async ({
  page,
  intranet
}) => {
  const notice = page.getByText(/points? à (regarder|réparer) dans/);
  await intranet.open(page, { page: 'Home', as: 'owner', and: 'Mode=Edit' });
  await expect(notice.first()).toBeVisible({ timeout: 30_000 });
  await intranet.open(page, { page: 'Home', as: 'owner' });
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(notice).toHaveCount(0);
});
