import type { Locator, Page } from '@playwright/test';
import { expect, test, type Visit } from './intranet';

const finder: Partial<Visit> = { and: 'host=fullpage' };
const roster = { page: 'Ambassadors' } as const;

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (
      activeElement?.getAttribute('aria-label') ??
      activeElement?.closest('label')?.textContent ??
      activeElement?.textContent ??
      ''
    );
  });

const search = (page: Page) => page.getByPlaceholder('Nom, sujet, lieu ou besoin').first();

test('a filter opens at its first value, stays open while values are ticked, and gives the focus back', async ({
  page,
  intranet
}) => {
  await intranet.open(page, finder);
  await page.getByRole('button', { name: 'Langue', exact: true }).focus();
  await page.keyboard.press('Enter');
  const boxes = page.getByRole('dialog').getByRole('checkbox');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).toBeChecked();
  await expect(page).toHaveURL(/finder-language=.*finder-language=|finder-language=[A-Z]+.*[A-Z]+/);
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(boxes.first()).not.toBeChecked();
  await boxes.first().click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => focused(page)).toMatch(/^Langue/);
  // The way to take it away goes with what it takes away.
  await page.getByRole('button', { name: /^Retirer le filtre Langue/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Langue');
});

test('whatever goes when it is pressed leaves the focus on what stays', async ({ page, intranet }) => {
  await intranet.open(page, { and: 'host=fullpage&finder-region=Wallonia&finder-topic=Forms' });
  const rare = page.getByRole('button', { name: /^Forms/ });
  await rare.focus();
  await page.keyboard.press('Enter');
  await expect(rare).toHaveAttribute('aria-pressed', 'false');
  await expect(rare).toBeFocused();
  await page.getByRole('button', { name: 'Effacer la recherche et les filtres' }).focus();
  await page.keyboard.press('Enter');
  await expect(search(page)).toBeFocused();
});

test('while somebody is looked for the results stand in view, and Enter or the arrow leads to the first', async ({
  page,
  intranet
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await intranet.open(page, finder);
  await expect(page.getByRole('article').first()).toBeVisible();
  for (const key of ['Enter', 'ArrowDown']) {
    await search(page).fill('power point');
    const first = page.locator('li[aria-posinset="1"]').getByRole('link').first();
    await expect(page.getByText('sujet reconnu')).toContainText('PowerPoint');
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByText('Votre Digital Ambassador')).toBeVisible();
    await expect(first).toBeInViewport();
    await search(page).press(key);
    await expect(first).toBeFocused();
  }
  await search(page).fill('');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(search(page)).toBeFocused();
});

test('all topics asked for are named, and the language asked for is the reason', async ({ page, intranet }) => {
  await intranet.open(page, finder);
  await search(page).fill('copilot excel');
  await expect(page.getByText(/sujets reconnus/)).toContainText('Copilot');
  await expect(page.getByText(/sujets reconnus/)).toContainText('Excel');
  const first = page.locator('li[aria-posinset="1"]');
  await expect(first).toContainText(/connaît (Copilot et Excel|Excel et Copilot)/);
  await intranet.open(page, { and: 'host=fullpage&finder-language=NL' });
  const reasons = page.locator('li[aria-setsize]');
  await expect(reasons.first()).toContainText(/parle néerlandais/i);
  await expect(reasons.filter({ hasText: /parle français/i })).toHaveCount(0);
  // Your ambassador is who it was.
  await expect(page.getByRole('article').first()).toContainText(/parle français/);
});

test('nobody is said to be there, and a sticker of somebody who left leads to one’s own ambassador', async ({
  page,
  intranet
}) => {
  await intranet.open(page, finder);
  await page.getByRole('button', { name: 'Disponibilité' }).click();
  await expect(page.getByRole('checkbox', { name: /Pas d’absence prévue/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('li[aria-posinset="1"]').getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByText(/Disponible maintenant|Pas d’absence prévue/)).toHaveCount(0);
  await intranet.open(page, { and: 'host=fullpage&finder-person=999999' });
  await expect(page.getByText('Cette personne ne figure pas, ou plus, dans la liste.')).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Votre Digital Ambassador');
  await expect(page.getByRole('article').getByRole('link', { name: /^Écrire sur Teams/ })).toBeVisible();
});

test('badges and languages are called by their names, and fields too', async ({ page, intranet }) => {
  await intranet.open(page, finder);
  await expect(page.locator('li[aria-posinset="1"]').getByText(/^Langues?\s:/)).toBeVisible();
  await page.getByRole('button', { name: 'Changer de cercle et de lieu de travail' }).click();
  await expect(page.locator('label').filter({ hasText: /^Cercle/ })).toBeVisible();
  await expect(page.locator('label').filter({ hasText: /^Lieu de travail/ })).toBeVisible();
});

test('whoever may edit a row finds its form on the card and in the roster, and nobody else', async ({
  page,
  intranet
}) => {
  const edit = page.getByRole('link', { name: /^Modifier la fiche/ });
  for (const visit of [finder, roster]) {
    await intranet.open(page, { ...visit, as: 'editor' });
    await expect(edit.first()).toHaveAttribute(
      'href',
      /\/sites\/intranet\/Lists\/Ambassadors\/EditForm\.aspx\?ID=\d+&Source=http/
    );
    await intranet.open(page, { ...visit, as: 'colleague' });
    await expect(page.getByRole('link', { name: /^Écrire sur Teams/ }).nth(3)).toBeVisible();
    await expect(edit).toHaveCount(0);
  }
});

test('the roster opens on one’s own circle, and those with nobody stand last', async ({ page, intranet }) => {
  await intranet.open(page, roster);
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Agences Wallonie');
  const counts = await page
    .locator('section section')
    .evaluateAll((groups) =>
      groups.map(
        (group) => group.querySelectorAll('h4').length === 0 && /Personne pour l’instant/.test(group.textContent ?? '')
      )
    );
  const firstEmpty = counts.indexOf(true);
  expect(firstEmpty).toBeGreaterThan(0);
  expect(counts.slice(firstEmpty)).not.toContain(false);
});

test('a circle chosen far down the page is brought into view, with the focus', async ({ page, intranet }) => {
  await page.setViewportSize({ width: 1600, height: 720 });
  await intranet.open(page, roster);
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
  const rail = page.getByRole('navigation', { name: 'Cercles' });
  const last = page.getByRole('heading', { level: 3 }).last();
  await last.scrollIntoViewIfNeeded();
  const entry = rail.getByRole('button', { name: /Agences Flandre|Comptabilité|Paie/ }).first();
  await expect(rail).toBeInViewport();
  const name = (await entry.locator('bdi').textContent()) ?? '';
  await entry.click();
  const heading = page.getByRole('heading', { level: 3, name });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeInViewport();
  await rail.getByRole('button', { name: /^Tous les cercles/ }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeFocused();
});

test('everybody of the roster can be written to on Teams', async ({ page, intranet }) => {
  await intranet.open(page, roster);
  const chat = page.getByRole('link', { name: /^Écrire sur Teams/ }).first();
  await expect(chat).toHaveAttribute('href', /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=.+&message=.+/);
});

test('stickers are for those whom the page shows, and nothing is printed for nobody', async ({ page, intranet }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await intranet.open(page, { ...roster, as: 'editor' });
  const rail = page.getByRole('navigation', { name: 'Cercles' });
  const entry = rail.getByRole('button').nth(3);
  const many = (await entry.textContent())?.match(/\d+$/)?.[0] ?? '?';
  await entry.click();
  await page.getByRole('button', { name: 'Imprimer des autocollants' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox').first()).toHaveValue('view');
  await expect(dialog.getByRole('status').first()).toHaveText(new RegExp(`^${many} personne`));
  const print = dialog.getByRole('button', { name: 'Imprimer', exact: true });
  await expect(print).toHaveAttribute('aria-disabled', 'false');
  await dialog.getByRole('combobox').first().selectOption('picked');
  await expect(print).toHaveAttribute('aria-disabled', 'true');
  await expect(print).toHaveAccessibleDescription('Choisissez au moins une personne.');
});

test('a line of the coverage opens its circle, and a badge that ends can be renewed', async ({ page, intranet }) => {
  await intranet.open(page, { ...roster, as: 'editor', and: 'roster-view=coverage' });
  const line = page.getByRole('button', { name: /^Voir les personnes/ }).nth(2);
  const name = (await line.textContent()) ?? '';
  await line.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 3, name });
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(/roster-circle=\d+/);
  await intranet.open(page, { ...roster, as: 'editor', and: 'roster-view=coverage&roster-only=ending' });
  await expect(page.getByRole('link', { name: /^Renouveler/ }).first()).toHaveAttribute(
    'href',
    /\/Lists\/BadgeAwards\/NewForm\.aspx\?Source=http/
  );
});

test('without a network one notice says so', async ({ page, intranet, context }) => {
  await intranet.open(page, finder);
  await expect(page.locator('li[aria-setsize]').first()).toBeVisible();
  await page.waitForTimeout(500);
  await page.route(/_api\//, (route) => route.abort('internetdisconnected'));
  await context.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await page.reload();
  await expect(page.getByText(/hors ligne/)).toHaveCount(1);
  await page.waitForTimeout(1500);
  await expect(page.getByText(/hors ligne|n’ont pas pu être lus|La mise à jour/)).toHaveCount(1);
});

test('a list that goes on shows that it does: its last row is cut', async ({ page, intranet }) => {
  await intranet.open(page, finder);
  await page.getByRole('button', { name: 'Plus', exact: true }).click();
  const list = page.getByRole('dialog').getByRole('list');
  await expect(list).toBeVisible();
  const cut = await list.evaluate((element) => {
    const { bottom } = element.getBoundingClientRect();
    const rows = [...element.children].map((row) => row.getBoundingClientRect());
    return {
      goesOn: element.scrollHeight > element.clientHeight,
      at: rows.find((row) => row.bottom > bottom + 1),
      bottom
    };
  });
  expect(cut.goesOn).toBe(true);
  const shown = (cut.bottom - (cut.at?.top ?? 0)) / (cut.at?.height ?? 1);
  expect(shown).toBeGreaterThan(0.3);
  expect(shown).toBeLessThan(0.7);
});

test('text takes the fonts of the site’s brand, titles their own', async ({ page, intranet }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('--fontFamilyCustomFont800', '"Brand Text"');
      document.documentElement.style.setProperty('--fontFamilyCustomFont1300', '"Brand Title"');
    });
  });
  await intranet.open(page, roster);
  const fontOf = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).fontFamily);
  const part = page.locator('.webpart-body').first();
  // What the page draws first is taken over by the part itself.
  await expect.poll(() => fontOf(part.getByRole('heading', { level: 2 }))).toMatch(/^"?Brand Title/);
  await expect.poll(() => fontOf(part.getByRole('button').first())).toMatch(/^"?Brand Text/);
});
