import type { Page } from '@playwright/test';
import { expect, somebodyElse, test } from './intranet';
import { rowsThere } from './rows';

// Somebody is welcomed here: not in the database that other tests count in.
test.use({ world: 'a call' });

const page = 'Join' as const;
const colleague = 'Amélie Renard';

const answer = (tab: Page, name: string, words: 'Oui' | 'Pas encore'): Promise<void> =>
  tab.getByRole('group', { name }).getByRole('radio', { name: words }).check();

test('a colleague applies and changes it; the team reads it by circle and welcomes two, who stand in the Finder with their reasons', async ({
  page: team,
  browser,
  intranet: { origin, open }
}) => {
  test.slow();
  const { request } = team;
  const applicant = await somebodyElse(browser);

  // Three answers, what it is about, and a consent; what was typed is there after the tab was closed.
  await open(applicant, { page, as: 'colleague' });
  await answer(applicant, 'J’ai une affinité avec les outils numériques', 'Oui');
  await answer(applicant, 'J’ai envie de progresser', 'Oui');
  await applicant.getByRole('button', { name: 'Envoyer ma candidature' }).click();
  await expect(applicant.getByText('Il manque encore 1 réponse.')).toBeVisible();
  await applicant.reload();
  await expect(
    applicant.getByRole('group', { name: 'J’ai envie de progresser' }).getByRole('radio', { name: 'Oui' })
  ).toBeChecked();
  await answer(applicant, 'J’ai un peu de temps pour aider', 'Pas encore');
  await applicant.getByRole('group', { name: 'Les sujets' }).getByRole('button', { name: 'Excel' }).click();
  await applicant.getByRole('button', { name: 'Envoyer ma candidature' }).click();
  await expect(applicant.getByRole('heading', { name: 'Votre candidature est envoyée' })).toBeFocused();

  await applicant.getByRole('button', { name: 'Modifier' }).click();
  await answer(applicant, 'J’ai un peu de temps pour aider', 'Oui');
  await applicant.getByRole('checkbox', { name: 'J’accepte de figurer dans la liste' }).check();
  await applicant.getByRole('button', { name: 'Enregistrer les changements' }).click();
  await expect(applicant.getByText(/Modifiée le/)).toBeVisible();
  const applied = await rowsThere(request, origin, 'Applications', "CircleKey eq 'AG-WAL'");
  const row = applied.find(({ Topics }) => JSON.stringify(Topics) === '["Excel"]');
  expect(row).toMatchObject({ Affinity: true, WillToDevelop: true, Availability: true, CircleKey: 'AG-WAL' });

  // Nobody but the team sees any of it.
  await expect(applicant.getByRole('button', { name: 'Candidatures' })).toHaveCount(0);

  await open(team, { page, as: 'editor' });
  await team.getByRole('button', { name: 'Candidatures' }).click();
  const circle = team.getByRole('region', { name: 'Agences Wallonie' });
  await expect(circle.getByText(colleague)).toBeVisible();
  const waiting = team.getByRole('region', { name: 'Conseil RH' }).getByRole('checkbox').first();
  const other = ((await waiting.getAttribute('aria-label')) ?? '').replace(/^Choisir /, '');
  await waiting.check();
  await circle.getByRole('checkbox', { name: `Choisir ${colleague}` }).check();
  await team.getByRole('button', { name: 'Accueillir 2 personnes' }).click();
  const panel = team.getByRole('dialog');
  await expect(panel.getByText('2 fiches de Digital Ambassadors seront créées ou réactivées.')).toBeVisible();
  await expect(panel.getByText('Vague 2027').first()).toBeVisible();
  await expect(panel.getByRole('link', { name: `${colleague} : Message de bienvenue` })).toHaveAttribute(
    'href',
    /^https:\/\/teams\.microsoft\.com\/l\/chat/
  );
  await panel.getByRole('button', { name: 'Créer 2 fiches' }).click();
  await expect(team.getByText('2 lignes sur 2 ont été écrites.')).toBeVisible({ timeout: 30_000 });
  const made = await rowsThere(request, origin, 'Ambassadors', "Cohort eq 'Vague 2027'");
  expect(made.map(({ Title }) => Title).sort()).toEqual([colleague, other].sort());

  await team.keyboard.press('Escape');
  await team.getByRole('button', { name: 'Accueillies (2)' }).click();
  await expect(team.getByRole('region', { name: 'Agences Wallonie' }).getByText(colleague)).toBeVisible();
  await expect(team.getByRole('region', { name: 'Toujours là' }).getByText('2 sur 2')).toBeVisible();

  // Whoever was welcomed is thanked, and both are found.
  await open(applicant, { page, as: 'colleague' });
  await expect(applicant.getByRole('button', { name: 'Modifier' })).toHaveCount(0);
  for (const name of [colleague, other]) {
    await open(team, { page: 'Home', as: 'reader', and: `finder-search=${encodeURIComponent(name)}` });
    await expect(team.getByRole('heading', { name }).or(team.getByRole('link', { name })).first()).toBeVisible();
  }
  await open(team, {
    page: 'Home',
    as: 'reader',
    and: `finder-search=${encodeURIComponent('Excel Agences Wallonie')}`
  });
  await expect(team.getByText(colleague).first()).toBeVisible();
});
