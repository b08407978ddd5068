import type { Page } from '@playwright/test';
import { lookInside } from '../states/inPage.ts';
import { expect, test } from './intranet';

// Chrome and Edge translate a page by putting elements of their own in the place of its texts, and of each that comes later.

const translate = async (page: Page) => {
  await page.evaluate(lookInside);
  await page.evaluate(() => window.stateLook.translate(document.body));
};

/** What a part says of itself once it has come to a stop. */
const stopped = (page: Page) => page.getByRole('button', { name: 'Réessayer' });

test('a translated Home is searched, filtered and corrected, and goes on', async ({ page, intranet }) => {
  await intranet.open(page, { and: 'host=fullpage' });
  const box = page.getByPlaceholder('Nom, sujet, lieu ou besoin');
  await box.waitFor();
  await translate(page);
  await box.fill('zzxqv');
  const none = page.getByRole('status').filter({ hasText: 'Personne ne correspond' });
  await expect(none).toBeVisible();
  await box.fill('');
  await expect(none).toHaveCount(0);
  const excel = page.getByRole('button', { name: /^Excel/ });
  const count = page.getByRole('status').filter({ hasText: /personnes? peu/ });
  await excel.click();
  await expect(count).toContainText('37 personnes');
  await excel.click();
  await expect(count).not.toContainText('37 personnes');
  await page.getByRole('button', { name: 'Changer de cercle et de lieu de travail' }).click();
  await page.getByRole('combobox').first().selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(stopped(page)).toHaveCount(0);
});

test('a translated path counts down with each tick', async ({ page, intranet }) => {
  const left = page.getByText(/modules?, dont|modules?\./).first();
  await intranet.open(page, { page: 'Welcome', as: 'starter' });
  await left.waitFor();
  await translate(page);
  const before = Number(/(\d+) modules/.exec((await left.textContent()) ?? '')?.[1]);
  await page
    .getByRole('button', { name: /C’est déjà fait|Marquer comme terminé/ })
    .first()
    .click();
  await expect(left).toContainText(`${before - 1} modules`);
  await expect(stopped(page)).toHaveCount(0);
});

test('a translated call is answered, sent and withdrawn; what lacks counts down', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Join' });
  const send = page.getByRole('button', { name: 'Envoyer ma candidature' });
  await send.waitFor();
  await translate(page);
  const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
  await groups.nth(0).getByRole('radio').first().check();
  await send.click();
  await expect(page.getByText('Il manque encore 2 réponses.')).toBeVisible();
  await groups.nth(1).getByRole('radio').first().check();
  await send.click();
  await expect(page.getByText('Il manque encore 1 réponse.')).toBeVisible();
  await expect(page.getByText('Il manque encore 2 réponses.')).toHaveCount(0);
  await groups.nth(2).getByRole('radio').last().check();
  await send.click();
  await expect(page.getByRole('heading', { name: 'Votre candidature est envoyée' })).toBeVisible();
  await page.getByRole('button', { name: 'Retirer ma candidature' }).click();
  await page.getByRole('button', { name: 'La retirer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Votre candidature est envoyée' })).toHaveCount(0);
  await expect(stopped(page)).toHaveCount(0);
});

test('translated indicators change their scale, become a table and a form, and compute', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Indicators', as: 'editor' });
  const scale = page.getByRole('button', { name: 'Sur 10' });
  await scale.waitFor();
  await page.getByRole('button', { name: 'Saisir une vague' }).waitFor();
  await translate(page);
  await scale.click();
  await expect(scale).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Voir en tableau' }).click();
  await expect(page.getByRole('rowheader', { name: 'Octobre 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'Voir en courbes' }).click();
  await page.getByRole('button', { name: /^Calculer/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Tenues' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Saisir une vague' }).click();
  const first = page.getByLabel('Nom de la vague');
  await first.waitFor();
  await translate(page);
  await first.fill('Printemps 2027');
  const save = page.getByRole('button', { name: /^Enregistrer/ });
  await page
    .getByRole('group', { name: 'Notoriété' })
    .getByLabel(/^Valeur/)
    .fill('79');
  await expect(save).toHaveText('Enregistrer 1 indicateur');
  await page
    .getByRole('group', { name: 'Utilisation' })
    .getByLabel(/^Valeur/)
    .fill('38');
  await expect(save).toHaveText('Enregistrer 2 indicateurs');
  await page.getByRole('button', { name: 'Effacer le brouillon' }).click();
  await expect(save).toHaveText('Enregistrer 0 indicateur');
  await page.getByRole('button', { name: 'Retour aux indicateurs' }).click();
  await expect(page.getByRole('button', { name: 'Saisir une vague' })).toBeVisible();
  await expect(stopped(page)).toHaveCount(0);
});

test('names of people and products are no words to be translated, and what people wrote is in no language of the page', async ({
  page,
  intranet
}) => {
  await intranet.open(page, { lang: 'en-US', and: 'host=fullpage' });
  const hero = page.getByRole('article').first();
  await expect(hero.getByRole('link', { name: 'Nathalie Vandenbroucke' }).first()).toBeVisible();
  const whole = async (text: string) =>
    new Set(
      await page
        .getByText(text, { exact: true })
        .evaluateAll((all) => all.map((each) => each.closest('[translate]')?.getAttribute('translate') ?? ''))
    );
  for (const name of ['Nathalie Vandenbroucke', 'Mehdi Ouali', 'Teams', 'Power Automate'])
    expect(await whole(name), name).toEqual(new Set(['no']));
  expect(await whole('Security')).not.toContain('no');
  for (const written of [/Je ne sais pas tout/, 'Gestionnaire de dossiers senior'])
    await expect(page.getByText(written).first()).toHaveAttribute('lang', '');
});
