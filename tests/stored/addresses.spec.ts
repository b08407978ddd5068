import type { Page } from '@playwright/test';
import { expect, moment, rowsOf, stored, test, uncaughtOn } from './ground';

interface Placed {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface StoredPage {
  readonly page: string;
  readonly layout: {
    readonly sections: readonly { readonly columns: readonly (readonly Placed[])[] }[];
  };
}
interface Pages {
  readonly origin: string;
  readonly easypay: StoredPage;
  readonly intranet: StoredPage;
}

test.beforeEach(async ({ page }) => page.clock.setFixedTime(new Date(moment)));

const owner = (origin: string) => ({ origin, 'x-local-person': 'owner' });

/** A page as a 1.0.0 serialised it, opened as its readers do. */
const openStored = async (page: Page, origin: string, site: 'easypay' | 'intranet', and = ''): Promise<StoredPage> => {
  const kept = stored<Pages>('pages.json', origin)[site];
  const address = `${origin}/sites/${site}/_local/page/${kept.page}`;
  expect((await page.request.put(address, { headers: owner(origin), data: kept.layout })).ok()).toBe(true);
  await page.context().addCookies([{ name: 'local-person', value: 'owner', url: origin }]);
  await page.goto(`${origin}/sites/${site}/SitePages/${kept.page}.aspx${and}`);
  return kept;
};

const part = (page: Page, name: string) =>
  page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2, name: `${name} of ours` }) });

test('a page with four web parts opens with the properties that it was saved with, and saves them again', async ({
  page,
  intranet
}) => {
  const uncaught = uncaughtOn(page);
  const { origin } = intranet;
  const kept = await openStored(page, origin, 'easypay', '?Mode=Edit');
  const finder = part(page, 'Finder');
  // Rows, three at first; filters that were taken away are gone, and the others are there.
  await expect(finder.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })).toHaveCount(3);
  await expect(finder.getByText('Votre Digital Ambassador')).toHaveCount(0);
  await expect(finder.getByRole('link', { name: 'Ask the community' })).toHaveAttribute('href', /forms\.example/);
  for (const name of ['Circle', 'Language'])
    await expect(finder.getByRole('button', { name, exact: true })).toBeVisible();
  for (const name of ['Office', 'Region', 'Availability'])
    await expect(finder.getByRole('button', { name, exact: true })).toHaveCount(0);

  const roster = part(page, 'Roster');
  await expect(roster.getByRole('combobox', { name: /^Group by/ })).toHaveValue('office');
  await expect(roster.getByText('In the spotlight this week')).toBeVisible();
  await expect(roster.getByRole('button', { name: 'Coverage' })).toHaveCount(0);
  await roster.getByRole('button', { name: 'Print stickers' }).click();
  await expect(page.getByRole('dialog').locator('[data-label]').first()).toContainText('Ask me');
  await page.keyboard.press('Escape');

  const starter = part(page, 'Starter');
  await expect(starter.getByRole('link', { name: 'Ask for help' })).toHaveAttribute('href', 'https://help.example/digital');
  await expect(part(page, 'Set-up')).toBeVisible();

  // The page is saved without a change: nothing that an author set is lost by it.
  await page.getByRole('textbox', { name: 'Page title' }).fill('The same parts');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('[data-edit-state]')).toHaveText('The page is saved.');
  const address = `${origin}/sites/easypay/_local/page/${kept.page}`;
  const saved = (await (await page.request.get(address, { headers: owner(origin) })).json()) as StoredPage['layout'];
  expect(saved.sections).toEqual(kept.layout.sections);
  expect(uncaught).toEqual([]);
});

test('small web parts open with theirs', async ({ page, intranet }) => {
  await openStored(page, intranet.origin, 'intranet');
  const finder = part(page, 'Finder');
  await expect(finder.getByText('Votre Digital Ambassador')).toBeVisible();
  await expect(finder.getByRole('searchbox')).toHaveCount(0);
  await expect(finder.getByRole('article').getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    /\/sites\/intranet\/SitePages\/Home\.aspx\?finder-person=\d+$/
  );
  const roster = part(page, 'Roster');
  await expect(roster.getByRole('grid')).toBeVisible();
  const starter = part(page, 'Starter');
  await expect(starter.getByRole('article')).toHaveCount(1);
  await expect(starter.getByRole('checkbox')).toHaveCount(0);
  await page.request.delete(`${intranet.origin}/sites/intranet/_local/page/Welcome`, { headers: owner(intranet.origin) });
});

interface Sticker {
  readonly person: number;
  readonly address: string;
}

test('the address on each printed sticker opens that person’s card', async ({ page, intranet }) => {
  const { origin } = intranet;
  const { stickers } = stored<{ origin: string; stickers: readonly Sticker[] }>('stickers.json', origin);
  expect(stickers).toHaveLength(12);
  const names = new Map(
    (
      await rowsOf<{ Id: number; Title: string }>(
        { request: page.request, origin, as: 'colleague' },
        'Ambassadors',
        '&$select=Id,Title'
      )
    ).map(({ Id, Title }) => [Id, Title])
  );
  // Two label stocks carry the same addresses.
  const addresses = new Map(stickers.map(({ address, person }) => [address, person]));
  expect(addresses.size).toBe(6);
  for (const [address, person] of addresses) {
    await page.goto(address);
    const card = page.getByRole('region', { name: 'Trouver un Digital Ambassador' });
    await expect(card.getByRole('heading', { name: names.get(person) ?? 'nobody', exact: true })).toBeVisible();
    await expect(card.getByRole('searchbox')).toHaveCount(0);
  }
});

interface Links {
  readonly origin: string;
  readonly links: Readonly<Record<'module' | 'done' | 'finder' | 'roster' | 'badge' | 'coverage', string>>;
  readonly subPage: string;
}

const goAs = async (page: Page, origin: string, person: string, address: string): Promise<void> => {
  await page.context().addCookies([{ name: 'local-person', value: person, url: origin }]);
  await page.goto(address);
};

test('the welcome mail’s link opens its module, and a module’s exit link ticks it off once', async ({
  page,
  intranet
}) => {
  const { origin } = intranet;
  const { links } = stored<Links>('links.json', origin);
  await goAs(page, origin, 'colleague', links.module);
  const next = page.getByRole('article').filter({ hasText: 'Votre module' });
  const title = (await next.getByRole('heading').textContent()) ?? '';
  const box = page.getByRole('checkbox', { name: title });
  await expect(box).not.toBeChecked();
  await page.goto(links.done);
  await expect(page.getByText(`Marqué comme terminé\u202f: ${title}`)).toBeVisible();
  await expect(box).toBeChecked();
  await expect.poll(() => new URL(page.url()).searchParams.has('done')).toBe(false);
  const rows = async () =>
    (await rowsOf<{ ModuleKey: string }>({ request: page.request, origin, as: 'colleague' }, 'LearningProgress')).map(
      ({ ModuleKey }) => ModuleKey
    );
  await expect.poll(rows).toEqual(['first-sign-in']);
});

test('a link to a question, a badge and the coverage opens what it was copied from', async ({ page, intranet }) => {
  const { origin } = intranet;
  const { links, subPage } = stored<Links>('links.json', origin);
  await goAs(page, origin, 'owner', links.finder);
  await expect(page.getByPlaceholder('Nom, sujet, lieu ou besoin')).toHaveValue('excel');
  await expect(page.getByRole('button', { name: /^Teams \d/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goto(links.roster);
  await expect(page.getByRole('combobox', { name: 'Regrouper' })).toHaveValue('office');
  await expect(page.locator('#canvas').getByRole('searchbox')).toHaveValue('teams');
  await page.goto(links.badge);
  await expect(page.getByRole('heading', { level: 3, name: 'Coach Teams' })).toBeVisible();
  await page.goto(links.coverage);
  await expect(page.getByRole('combobox', { name: 'Afficher' })).toHaveValue('region');
  await expect(page.getByRole('button', { name: /avec une seule personne/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${origin}/sites/intranet/SitePages/Home.aspx?host=teams&subPage=${encodeURIComponent(subPage)}`);
  const inside = page.frameLocator('iframe[name="embedded-page-container"]');
  await expect(inside.getByRole('button', { name: /^Teams \d/ })).toHaveAttribute('aria-pressed', 'true');
});
