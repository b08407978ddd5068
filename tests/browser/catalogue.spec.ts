import { heldBack, listIn } from './held';
import { expect, test } from './intranet';

// Ticks are written here: not in the database that other tests count in.
test.use({ world: 'starters' });

const page = 'Trainings' as const;

test('a colleague finds a short training by a need, opens it, ticks it, and begins a chat with who knows its topic', async ({
  page: tab,
  intranet
}) => {
  await intranet.open(tab, { page, as: 'colleague' });
  const box = tab.getByRole('searchbox', { name: 'Chercher une formation' });
  await box.click();
  await tab.keyboard.type('comment partager mon agenda');
  await expect(tab.getByText('sujet reconnu : Outlook')).toBeVisible();
  // From the search to the first training and into it, by the keyboard alone.
  await tab.keyboard.press('Enter');
  const title = tab.getByRole('link', { name: 'Outlook : partager son agenda avec un collègue', exact: true });
  await expect(title).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(
    tab.getByRole('heading', { level: 3, name: 'Outlook : partager son agenda avec un collègue' })
  ).toBeFocused();
  expect(new URL(tab.url()).searchParams.get('catalogue-training')).toBe('outlook-share-calendar');
  const chat = tab.getByRole('link', { name: /^Écrire sur Teams à / }).first();
  await expect(chat).toHaveAttribute('href', /^https:\/\/teams\.microsoft\.com\/l\/chat\//);
  await expect
    .poll(async () => decodeURIComponent((await chat.getAttribute('href')) ?? ''))
    .toContain('Outlook : partager son agenda avec un collègue');
  await tab.getByRole('button', { name: /^C’est déjà fait/ }).press('Enter');
  await expect(tab.getByText('Terminée aujourd’hui')).toBeVisible();
  // Back to where it was opened, by Back of the browser too.
  await tab.goBack();
  await expect(box).toHaveValue('comment partager mon agenda');
  await expect(title).toBeVisible();
  await expect(
    tab.getByRole('checkbox', { name: 'Terminée : Outlook : partager son agenda avec un collègue' })
  ).toBeChecked();
});

test('what is ticked in the catalogue is ticked in the starter’s path, and the other way round', async ({
  context,
  intranet
}) => {
  const catalogue = await context.newPage();
  const path = await context.newPage();
  await intranet.open(path, { page: 'Welcome', as: 'starter' });
  await intranet.open(catalogue, { page, as: 'starter', and: 'catalogue-training=onedrive-share' });
  const inPath = path.getByRole('checkbox', { name: /^Terminé : Partager un fichier ou un dossier/ });
  await expect(inPath).not.toBeChecked();
  await catalogue.getByRole('button', { name: /^C’est déjà fait/ }).click();
  await expect(inPath).toBeChecked();
  await inPath.uncheck({ force: true });
  await expect(catalogue.getByRole('button', { name: /^C’est déjà fait/ })).toBeVisible();
});

test('the first content costs the catalogue, one’s own ticks and the profile, all sent before any answer; two ranges once it was long', async ({
  page: tab,
  intranet
}) => {
  const open = () => intranet.open(tab, { page, as: 'colleague' });
  const cards = tab.locator('#canvas').getByRole('heading', { level: 4 });
  const first = await heldBack(tab, open);
  expect(first.addresses.map(listIn).sort()).toEqual([
    '',
    'LearningProgress',
    'TrainingCatalogue',
    'TrainingCatalogue'
  ]);
  expect(first.addresses.find((each) => listIn(each) === '')).toContain('getmyproperties');
  expect(first.addresses.find((each) => listIn(each) === 'LearningProgress')).toMatch(/\$filter=LearnerId eq \d+/);
  const twoRanges = first.addresses.filter((each) => listIn(each) === 'TrainingCatalogue');
  expect(twoRanges.map((each) => /(?<=\$filter=)[^&]+/.exec(each)?.[0]).sort()).toEqual(['ID gt 5000', undefined]);
  await first.free();
  await expect(cards.first()).toBeVisible();
  await tab.waitForLoadState('networkidle');

  // As after a visit on which the list had 8,000 rows.
  const key = 'digital-ambassadors:/sites/intranet/Lists/TrainingCatalogue:newest';
  const kept = () => tab.evaluate((name) => localStorage.getItem(name), key);
  expect(await kept()).toBeNull();
  await tab.evaluate((name) => localStorage.setItem(name, '8000'), key);
  const long = await heldBack(tab, open);
  const ranges = long.addresses.filter((each) => listIn(each) === 'TrainingCatalogue');
  // What the device remembers is drawn meanwhile, and what comes after it is asked as well. From here on changes are told.
  expect(ranges).toEqual([expect.stringContaining('$select=CurrentChangeToken')]);
  expect(long.addresses.map(listIn)).toContain('LearningProgress');
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(decodeURIComponent(request.url()).replace(/\+/g, ' ')));
  await long.free();
  const rows = () => asked.filter((each) => listIn(each) === 'TrainingCatalogue' && each.includes('/items'));
  await expect.poll(() => rows().length).toBe(2);
  expect(rows().find((each) => each.includes('$filter='))).toContain('$filter=ID gt 0 and ID le 5000');
  expect(rows().find((each) => each.includes('$orderby='))).toContain('$orderby=ID desc');
  // It is short again, and nothing is missing or there twice.
  await expect.poll(kept).toBeNull();
  await expect(cards.first()).toBeVisible();
});

test('a dead link begins a mail to whoever looks after the training', async ({ page: tab, intranet }) => {
  await intranet.open(tab, { page, as: 'colleague', lang: 'en-US', and: 'catalogue-training=phishing' });
  const mail = decodeURIComponent(
    (await tab.getByRole('link', { name: 'Is this link dead?' }).getAttribute('href')) ?? ''
  );
  expect(mail).toMatch(/^mailto:[^?]+@lecercle\.example\?subject=A link no longer works: /);
  expect(mail).toContain('https://support.microsoft.com/en-us/');
  expect(mail).toContain('/Lists/TrainingCatalogue/DispForm.aspx?ID=');
});

test('what somebody answers to “Where do I begin?” is sent nowhere', async ({ page: tab, intranet }) => {
  await intranet.open(tab, { page, as: 'colleague', lang: 'en-US', and: 'catalogue-view=begin' });
  await expect(tab.getByRole('group', { name: 'Outlook' })).toBeVisible();
  await tab.waitForLoadState('networkidle');
  const sent: string[] = [];
  tab.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await tab.getByRole('group', { name: 'Outlook' }).getByRole('radio', { name: 'New to me' }).check();
  await tab.getByRole('group', { name: 'Teams' }).getByRole('radio', { name: 'I could help' }).check();
  await tab.getByRole('button', { name: 'Show me where to begin' }).click();
  await expect(tab.getByText('New to you: Outlook').first()).toBeVisible();
  await tab.waitForLoadState('networkidle');
  expect(sent.filter((each) => !each.startsWith('GET '))).toEqual([]);
  expect(sent.filter((each) => /new to me|could|byMyself|couldHelp/i.test(each))).toEqual([]);
  await tab.reload();
  await expect(tab.getByText('From your answers of today')).toBeVisible();
});

test.describe('in four languages and at 320 pixels', () => {
  for (const [lang, title] of [
    ['fr-FR', 'Catalogue de formations'],
    ['nl-NL', 'Opleidingscatalogus'],
    ['en-US', 'Training catalogue'],
    ['de-DE', 'Schulungskatalog']
  ] as const)
    test(`${lang} has its words, and nothing scrolls sideways`, async ({ page: tab, intranet }) => {
      await tab.setViewportSize({ width: 320, height: 800 });
      await intranet.open(tab, { page, as: 'starter', lang, and: 'host=fullpage' });
      await expect(tab.getByRole('heading', { level: 2, name: title })).toBeVisible();
      await expect(tab.locator('button[aria-pressed]').first()).toBeVisible();
      const wide = await tab.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth
      );
      expect(wide).toBe(false);
    });
});
