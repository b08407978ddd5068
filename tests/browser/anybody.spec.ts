import { expect, test } from './intranet';

test('the page’s switch makes anybody of the organisation look on, found by name', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Home', as: 'colleague' });
  const field = page.getByRole('combobox', { name: 'Quelqu’un d’autre' });
  if (!(await field.isVisible())) await page.getByRole('button', { name: 'Afficher les outils' }).first().click();
  await field.pressSequentially('Nathalie Vandenb');
  const loaded = page.waitForEvent('load');
  await field.press('Enter');
  await loaded;
  await expect(page.getByRole('radio', { name: /Nathalie Vandenbroucke/ })).toBeChecked();
  const { Email } = (await page.evaluate(async (address) => {
    const answer = await fetch(address, { headers: { accept: 'application/json;odata=nometadata' } });
    return (await answer.json()) as unknown;
  }, '/sites/intranet/_api/web/currentUser')) as { readonly Email: string };
  expect(Email).toBe('nathalie.vandenbroucke@lecercle.example');
  // And back again, as one of the seven.
  const back = page.waitForEvent('load');
  await page.getByRole('radio', { name: /Lieve Dhaenens/ }).check();
  await back;
  await expect(page.getByRole('radio', { name: /Lieve Dhaenens/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /Nathalie Vandenbroucke/ })).toHaveCount(0);
});
