import { expect, test } from './intranet';

// Settings of lists are changed here: not in the database that other tests count in.
test.use({ world: 'misled' });

const list = (name: string): string => `/_api/web/getList('${encodeURIComponent(`/sites/intranet/Lists/${name}`)}')`;

/** Writes as the owner of the site, past the pages. */
const writer = (origin: string) => {
  const site = `${origin}/sites/intranet`;
  const headers = {
    Accept: 'application/json;odata=nometadata',
    'Content-Type': 'application/json',
    'X-Local-Person': 'owner'
  };
  const digest = async (): Promise<string> => {
    const answer = await fetch(`${site}/_api/contextinfo`, { method: 'POST', headers });
    return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
  };
  const send = async (path: string, body: object, more: Readonly<Record<string, string>> = {}): Promise<void> => {
    const answer = await fetch(`${site}${path}`, {
      method: 'POST',
      headers: { ...headers, 'X-RequestDigest': await digest(), ...more },
      body: JSON.stringify(body)
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  const merge = (path: string, body: object): Promise<void> =>
    send(path, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  const column = (of: string, name: string, body: object): Promise<void> =>
    merge(`${list(of)}/fields/getByInternalNameOrTitle('${name}')`, body);
  return { send, merge, column };
};

test('settings that mislead are read as they were meant, found, and mended', async ({ page, intranet, browser }) => {
  const { send, merge, column } = writer(intranet.origin);
  await column('Ambassadors', 'About', { RichText: true });
  await column('Ambassadors', 'AwayUntil', { DisplayFormat: 1 });
  await column('Ambassadors', 'Since', { DisplayFormat: 1 });
  await column('Ambassadors', 'ConsentDate', { DisplayFormat: 1 });
  await merge(`${list('Ambassadors')}/items(1)`, {
    Status: 'Absence',
    AwayUntil: '2099-12-03T14:00:00Z',
    About: '<div class="ExternalClass0A1B"><p>Je connais <b>Teams</b>&#58; demandez&#160;!</p></div>'
  });
  await send(`${list('Ambassadors')}/rootFolder/addSubFolderUsingPath`, { leafPath: { DecodedUrl: 'Vague 2024' } });
  for (const name of ['Active0', 'Title1'])
    await send(`${list('Circles')}/fields/createFieldAsXml`, {
      parameters: { SchemaXml: `<Field Name="${name}" DisplayName="${name}" Type="Text" />`, Options: 8 }
    });
  await merge(list('TrainingCatalogue'), { ReadSecurity: 2 });

  const colleague = await (await browser.newContext({ locale: 'fr-BE' })).newPage();
  await intranet.open(colleague, { page: 'Home' });
  const first = (await (
    await fetch(`${intranet.origin}/sites/intranet${list('Ambassadors')}/items(1)?$select=Title`, {
      headers: { Accept: 'application/json;odata=nometadata', 'X-Local-Person': 'owner' }
    })
  ).json()) as { Title: string };
  await colleague.getByPlaceholder('Nom, sujet, lieu ou besoin').fill(first.Title);
  await colleague.getByRole('heading', { level: 3, name: first.Title }).first().waitFor();
  await expect(colleague.getByText(/De retour le 3 décembre|retour.*3 décembre/i).first()).toBeVisible();
  await colleague.getByPlaceholder('Nom, sujet, lieu ou besoin').fill('Vague 2024');
  await expect(colleague.getByRole('heading', { level: 3, name: 'Vague 2024' })).toHaveCount(0);
  await colleague.getByPlaceholder('Nom, sujet, lieu ou besoin').fill(first.Title);
  await colleague.getByRole('link', { name: first.Title, exact: true }).first().click();
  await expect(colleague.getByText('Je connais Teams: demandez !')).toBeVisible();

  await intranet.open(page, { page: 'Lists', as: 'owner' });
  await page.getByRole('button', { name: 'État des listes' }).click();
  const hidden = page.getByText(/on ne voit que les lignes que l’on a créées/);
  await expect(hidden).toBeVisible();
  await expect(page.getByText('1 dossier figure parmi les lignes')).toBeVisible();
  await page.getByRole('button', { name: /^Réparer : Dans « Catalogue.* on ne voit/ }).click();
  await expect(hidden).toHaveCount(0);
  await page.getByRole('button', { name: /^Voir une par une : .*réglages des colonnes/ }).press('Enter');
  await page.getByRole('button', { name: /^Réparer les 3 : .*réglages des colonnes/ }).click();
  await expect(page.getByText(/réglages des colonnes : 3 points/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Réparer : .*texte mis en forme/ }).click();
  await expect(page.getByText(/accepte du texte mis en forme/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Supprimer : .*Active0/ }).click();
  await expect(page.getByRole('button', { name: 'Garder' })).toBeFocused();
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(page.getByText(/\(Active0\)/)).toHaveCount(0);
  await expect(page.getByText(/\(Title1\)/).first()).toBeVisible();
});
