import { expect, test } from './intranet';

// Rows are added and pages changed here: not in the database that other tests count in.
test.use({ world: 'curators' });

test('a curator adds an ambassador in Site contents and a colleague sees the card', async ({
  page,
  intranet,
  browser
}) => {
  await intranet.open(page, { path: '_layouts/15/viewlsts.aspx', as: 'editor' });
  await page.getByRole('main').getByRole('link', { name: 'Ambassadors', exact: true }).click();
  await page.getByRole('button', { name: /^Nouveau/ }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/Nom affiché/).fill('Œdipe Müller-d’Haene');
  await form.getByRole('combobox', { name: /Personne/ }).fill('Chloé Baudoux');
  await page.getByRole('option', { name: /Chloé Baudoux/ }).click();
  await form.getByRole('combobox', { name: /^Cercle/ }).fill('Finance');
  await page
    .getByRole('option', { name: /Finance/ })
    .first()
    .click();
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { name: /Nouvel élément/ })).toHaveCount(0);

  const colleague = await (await browser.newContext({ locale: 'fr-BE' })).newPage();
  await intranet.open(colleague, { page: 'Home' });
  await expect(colleague.getByText('118 personnes')).toBeVisible();
  await colleague.getByPlaceholder('Nom, sujet, lieu ou besoin').fill('oedipe muller');
  await expect(colleague.getByRole('heading', { level: 3, name: 'Œdipe Müller-d’Haene' })).toBeVisible();
});

test('a curator changes a property in Edit mode and it is there after a reload', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Ambassadors', as: 'editor', and: 'Mode=Edit' });
  await expect(page.getByRole('heading', { level: 2, name: 'Nos Digital Ambassadors' })).toBeVisible();
  await page
    .getByRole('button', { name: /Modifier les propriétés/ })
    .first()
    .click();
  await page.locator('#spPropertyPaneContainer').getByRole('textbox', { name: 'Titre' }).fill('Les gens qui aident');
  await expect(page.getByRole('heading', { level: 2, name: 'Les gens qui aident' })).toBeVisible();
  await page
    .getByRole('button', { name: /^(Publier|Republier|Enregistrer)/ })
    .first()
    .click();

  await intranet.open(page, { page: 'Ambassadors', as: 'colleague' });
  await expect(page.getByRole('heading', { level: 2, name: 'Les gens qui aident' })).toBeVisible();
});
