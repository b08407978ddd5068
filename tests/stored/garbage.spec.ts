import type { Page } from '@playwright/test';
import type { Intranet } from '../browser/intranet';
import { expect, freshPage, stored, test, uncaughtOn } from './ground';
import { type Database, type Profile, takenFrom, writtenInto } from './profile';

type StoredProfile = Profile & { readonly origin: string };

/** The same profile with something else in each place of its databases. */
const databasesWith = (
  { databases }: Profile,
  change: (key: string, value: Readonly<Record<string, unknown>>) => unknown
): readonly Database[] =>
  databases.map((database) => ({
    ...database,
    stores: Object.fromEntries(
      Object.entries(database.stores).map(([store, records]) => [
        store,
        records.map(([key, value]) => [key, change(key, value as Readonly<Record<string, unknown>>)] as const)
      ])
    )
  }));

const entriesWith = ({ localStorage }: Profile, value: string): Profile['localStorage'] =>
  Object.fromEntries(Object.keys(localStorage).map((key) => [key, value]));

/** What a browser may hold that no version of ours has written. */
const kinds: Readonly<Record<string, (profile: Profile) => Partial<Profile>>> = {
  'texts that are no JSON and no number': (profile) => ({
    localStorage: entriesWith(profile, '{"broken'),
    databases: databasesWith(profile, (_key, value) => ('answer' in value ? '{"broken' : 42))
  }),
  'answers of another shape': (profile) => ({
    localStorage: entriesWith(profile, '-1e99'),
    databases: databasesWith(profile, (_key, value) =>
      'answer' in value ? { answer: 'nothing', at: '2026' } : { sequence: 'x', entries: { phishing: {} }, at: null }
    )
  }),
  'answers and databases of a newer version': (profile) => ({
    localStorage: entriesWith(profile, '{"v":2,"id":11}'),
    databases: profile.databases.map(({ name, stores }) => ({ name, version: 7, stores: { ...stores, more: [] } }))
  }),
  'a database of answers without its store': ({ databases }) => ({
    databases: databases
      .filter(({ stores }) => 'answers' in stores)
      .map(({ name, version }) => ({ name, version, stores: { others: [] } }))
  }),
  // 1.0.0 survived neither: what the list said was not shown, and no tick was kept or sent.
  'a record of ticks without its entries': (profile) => ({
    databases: databasesWith(profile, (_key, value) => ('answer' in value ? value : { ...value, entries: null }))
  }),
  'a database of ticks without its store': ({ databases }) => ({
    databases: databases
      .filter(({ stores }) => 'people' in stores)
      .map(({ name, version }) => ({ name, version, stores: { others: [] } }))
  })
};

/** Everything of Home, as it is for somebody whose browser holds nothing. */
const works = async (page: Page, intranet: Intranet): Promise<void> => {
  await intranet.open(page, { page: 'Home', as: 'starter' });
  await expect(page.getByText(/^Votre cercle.*Paie PME/)).toBeVisible();
  await expect(page.getByText('12 personnes')).toBeVisible();
  // The list has answered: what is done there is done here, and a stage that is over is folded.
  await expect(page.getByRole('checkbox', { checked: true, includeHidden: true }).first()).toBeAttached();
  const box = page.getByRole('checkbox', { checked: false }).first();
  const name = (await box.getAttribute('aria-label')) ?? '';
  // Not `check`, which looks at once: what is kept on the device is read first.
  await box.click();
  await expect(page.getByRole('checkbox', { name, exact: true })).toBeChecked();
  await expect(page.getByText(/^Gardé sur cet appareil/)).toHaveCount(0);
  await page.getByRole('checkbox', { name, exact: true }).click();
  await expect(page.getByRole('checkbox', { name, exact: true })).not.toBeChecked();
  await expect(page.locator('#canvas').getByRole('alert')).toHaveCount(0);
};

for (const [kind, garbled] of Object.entries(kinds))
  test(`${kind} are survived, and nothing is said of them`, async ({ browser, intranet }) => {
    const context = await browser.newContext({ locale: 'fr-BE' });
    const page = await freshPage(context);
    const uncaught = uncaughtOn(page);
    await writtenInto(page, intranet.origin, garbled(stored<StoredProfile>('profile.json', intranet.origin)));
    await works(page, intranet);
    expect(uncaught).toEqual([]);
    await context.close();
  });

test('answers that were remembered of lists that were declared otherwise are taken away', async ({ browser, intranet }) => {
  const context = await browser.newContext({ locale: 'fr-BE' });
  const page = await freshPage(context);
  const profile = stored<StoredProfile>('profile.json', intranet.origin);
  const databases = profile.databases.map((database) => ({
    ...database,
    stores: Object.fromEntries(
      Object.entries(database.stores).map(([store, records]) => [
        store,
        records.map(([key, value]) => [key.replace(/^\S+ /, 'another '), value] as const)
      ])
    )
  }));
  await writtenInto(page, intranet.origin, { databases });
  await page.route(/\/_api\//, (route) => route.abort());
  await intranet.open(page, { page: 'Home', as: 'starter' });
  await expect(page.getByRole('button', { name: 'Réessayer' }).first()).toBeVisible();
  await expect(page.getByText('12 personnes')).toHaveCount(0);
  await page.unroute(/\/_api\//);
  await page.reload();
  await expect(page.getByText('12 personnes')).toBeVisible();
  const kept = async (): Promise<number> =>
    (await takenFrom(page)).databases
      .flatMap(({ stores }) => stores['answers'] ?? [])
      // Of what the page does not ask for it cannot know; that goes with its age.
      .filter(([key]) => /^another .* (profile|ambassadors|circles)$/.test(key)).length;
  await expect.poll(kept).toBe(0);
  await context.close();
});
