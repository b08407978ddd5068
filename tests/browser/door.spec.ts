import type { Page } from '@playwright/test';
import { violationsOf } from './axe';
import { expect, test } from './intranet';

const finder = (page: Page, name: string) => page.getByRole('region', { name });

const words = [
  {
    lang: 'fr-FR',
    title: 'Trouver un Digital Ambassador',
    lost: 'Cette partie n’a pas pu être chargée.',
    again: 'Réessayer',
    reload: 'Recharger la page'
  },
  {
    lang: 'nl-NL',
    title: 'Vind een Digital Ambassador',
    lost: 'Dit deel kon niet worden geladen.',
    again: 'Opnieuw proberen',
    reload: 'De pagina opnieuw laden'
  },
  {
    lang: 'en-US',
    title: 'Find a Digital Ambassador',
    lost: 'This part could not be loaded.',
    again: 'Try again',
    reload: 'Reload the page'
  },
  {
    lang: 'de-DE',
    title: 'Digital Ambassador finden',
    lost: 'Dieser Teil konnte nicht geladen werden.',
    again: 'Erneut versuchen',
    reload: 'Seite neu laden'
  }
] as const;

/** What all parts share does not come until it may. */
const losing = async (page: Page) => {
  const network = { lost: true };
  await page.route(/\/chunk\.shared_/, (route) => (network.lost ? route.abort() : route.continue()));
  return network;
};

for (const { lang, title, lost, again, reload } of words)
  test(`a script that all parts share and that does not come is told in ${lang}, and comes when it is asked for again`, async ({
    page,
    intranet
  }) => {
    const network = await losing(page);
    await intranet.open(page, { page: 'Home', lang, theme: lang === 'nl-NL' ? 'dark' : 'light' });
    const part = finder(page, title);
    await expect(part.getByText(lost)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    const button = part.getByRole('button', { name: again });
    await button.focus();
    for (const _press of [1, 2]) {
      await page.keyboard.press('Enter');
      await expect(part.getByText(lost)).toBeVisible();
      await expect(button).toBeFocused();
    }
    await expect(part.getByRole('button', { name: reload })).toBeVisible();
    network.lost = false;
    await page.keyboard.press('Enter');
    await expect(part.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(part.getByRole('article').first()).toBeVisible();
    await expect(part).toBeFocused();
  });

test('the page asks what it asks ahead as soon as what all parts share is there, whatever the part’s own script does', async ({
  page,
  intranet
}) => {
  await page.route(/\/chunk\.finder_/, () => new Promise(() => undefined));
  const ambassadors = page.waitForRequest(/Ambassadors/);
  await intranet.open(page, { page: 'Home' });
  await ambassadors;
  await expect(finder(page, 'Trouver un Digital Ambassador').getByRole('status')).toHaveText('Chargement…');
});

test('nothing moves and nothing flashes when the frame takes over from the door', async ({ page, intranet }) => {
  let come: () => void = () => undefined;
  await page.route(/\/chunk\.shared_/, async (route) => {
    await new Promise<void>((resolve) => (come = resolve));
    await route.continue();
  });
  // The part waits for an answer that does not come: what is drawn is still the shape of what comes.
  await page.route('**/_api/**', () => new Promise(() => undefined));
  await intranet.open(page, { page: 'Home', theme: 'dark' });
  const part = finder(page, 'Trouver un Digital Ambassador');
  const look = () =>
    part.evaluate((element) => {
      const { color, fontFamily, fontSize } = getComputedStyle(element);
      const shape = element.querySelector('[aria-hidden="true"]')!;
      const { x, width, height } = shape.getBoundingClientRect();
      return { color, fontFamily, fontSize, x, width, height, line: getComputedStyle(shape).borderTopColor };
    });
  await expect(part.getByRole('status')).toHaveText('Chargement…');
  const before = await look();
  come();
  await expect(part.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await look()).toEqual(before);
});

test('a page that allows no inline styles shows the web parts as they are meant', async ({ page, intranet }) => {
  await page.route(/\/SitePages\/Home\.aspx/, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': policy.replace("style-src 'self' 'unsafe-inline'", "style-src 'self'")
      }
    });
  });
  await intranet.open(page, { page: 'Home', lang: 'fr-FR' });
  const card = finder(page, 'Trouver un Digital Ambassador').getByRole('article').first();
  await expect(card).toBeVisible();
  await expect(card).toHaveCSS('display', 'grid');
  await expect(card.getByRole('link').first()).toHaveCSS('text-decoration-line', 'none');
});
