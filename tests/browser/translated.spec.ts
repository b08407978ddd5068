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
