import { expect, test } from './intranet';

const pages = [
  { page: 'Home', lang: 'fr-FR', title: 'Trouver un Digital Ambassador', sees: '117 personnes peuvent vous aider' },
  { page: 'Home', lang: 'en-US', title: 'Find a Digital Ambassador', sees: '117 people can help you' },
  {
    page: 'Ambassadors',
    lang: 'fr-FR',
    title: 'Nos Digital Ambassadors',
    sees: /^117 personnes, dans \d+ des 33 cercles$/
  },
  {
    page: 'Ambassadors',
    lang: 'en-US',
    title: 'Our Digital Ambassadors',
    sees: /^117 people, in \d+ of (the )?33 circles$/
  },
  { page: 'Welcome', lang: 'fr-FR', title: /^Bienvenue, Chloé/, sees: 'À continuer' },
  { page: 'Welcome', lang: 'en-US', title: /^Welcome, Chloé/, sees: 'Continue with' },
  { page: 'Trainings', lang: 'fr-FR', title: 'Catalogue de formations', sees: 'Par où commencer' },
  { page: 'Trainings', lang: 'de-DE', title: 'Schulungskatalog', sees: 'Womit anfangen?' }
] as const;

for (const { page: name, lang, title, sees } of pages)
  test(`${name} opens in ${lang} and is quiet`, async ({ page, intranet, noise }) => {
    await intranet.open(page, { page: name, lang, as: name === 'Welcome' ? 'starter' : 'colleague' });
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByText(sees).first()).toBeVisible();
    expect(noise.said).toEqual([]);
  });

test('the finder opens on somebody of the colleague’s own circle, and says so', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Home' });
  const hero = page.getByRole('article').filter({ hasText: 'Votre Digital Ambassador' }).first();
  await expect(hero.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(hero.getByText(/dans votre cercle/i).first()).toBeVisible();
  const chat = hero.getByRole('link', { name: /Écrire sur Teams/ }).first();
  await expect(chat).toHaveAttribute('href', /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/);
});

test('a name is found without its accents', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Home' });
  const everyone = page.getByRole('status').filter({ hasText: /personnes? peu/ });
  await expect(everyone).toContainText('117');
  await page.getByPlaceholder('Nom, sujet, lieu ou besoin').fill('gerard jadot');
  await expect(everyone).not.toContainText('117');
  await expect(page.getByRole('heading', { level: 3, name: 'Gérard Jadot' }).first()).toBeVisible();
});

test('the roster lists every circle and the badges people hold', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Ambassadors' });
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(page.getByText(/Depuis /).first()).toBeVisible();
});

test('a starter’s modules open in a new tab, at addresses of the web', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Welcome', as: 'starter' });
  const open = page.getByRole('link', { name: /Ouvrir le module/ });
  await expect(open).toHaveAttribute('target', '_blank');
  await expect(open).toHaveAttribute('href', /^https:\/\//);
  await expect(open).toHaveAttribute('rel', /noopener|noreferrer/);
});

test('the outsider is told kindly that there is nothing to see', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Home', as: 'outsider' });
  await expect(page.getByText(/Vous n’avez pas accès|Il n’y a encore rien à voir ici/).first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('before the first person the roster asks for three lists and the profile, nothing else', async ({
  page,
  intranet
}) => {
  // The page itself notes when the first person stands: seen from here, what follows would look as if it came before.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('#canvas h3, #canvas h4') === null) return;
      performance.mark('first person');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await intranet.open(page, { page: 'Ambassadors', and: 'probe=none' });
  await page.locator('#canvas').getByRole('heading', { level: 4 }).first().waitFor();
  const asked = await page.evaluate(() => {
    const stands = performance.getEntriesByName('first person')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.includes('/_api/') && startTime < stands)
      .map(({ name }) => decodeURIComponent(new URL(name).pathname));
  });
  expect(asked.filter((path) => /getmyproperties/i.test(path))).toHaveLength(1);
  expect(asked.filter((path) => /getlist\(/i.test(path)).length).toBeGreaterThan(0);
  expect(asked.filter((path) => /getlist\(/i.test(path)).length).toBeLessThanOrEqual(3);
});
