import type { BrowserContext, Page, Request } from '@playwright/test';
import { type Intranet, openAs } from '../browser/intranet';
import {
  asTenant,
  expect,
  freshPage,
  moment,
  rowsOf,
  stored,
  storedText,
  tenant,
  test,
  uncaughtOn,
  writeRow
} from './ground';
import { type Profile, takenFrom, writtenInto } from './profile';

// Ticks are written here, and how often a row was written counts: not in the database of the other files.
test.use({ world: 'a profile' });

interface StoredProfile extends Profile {
  readonly origin: string;
  readonly place: { readonly circle: string; readonly office: string };
  readonly ticks: Readonly<Record<'undone' | 'done' | 'begun', string>>;
}

interface Row {
  readonly Id: number;
  readonly ModuleKey: string;
  readonly State: string;
}

/** What waits in the profile, by module; a test of the file, not of the code that reads it. */
const waitingIn = ({ databases }: Profile): Readonly<Record<string, { readonly state: string }>> =>
  Object.assign(
    {},
    ...databases.flatMap(({ stores }) =>
      (stores['people'] ?? []).map(([, kept]) => (kept as { readonly entries?: object }).entries ?? {})
    )
  ) as Readonly<Record<string, { readonly state: string }>>;

const words: Readonly<Record<string, string>> = { None: 'À faire', Started: 'Commencé', Done: 'Terminé' };

const desk = (page: Page, intranet: Intranet) =>
  ({ request: page.request, origin: intranet.origin, as: 'starter' }) as const;

/** Chloé's own rows, by module; several of one module are several. */
const progress = async (page: Page, intranet: Intranet): Promise<Readonly<Record<string, readonly string[]>>> => {
  const states: Record<string, string[]> = {};
  for (const { ModuleKey, State } of await rowsOf<Row>(desk(page, intranet), 'LearningProgress'))
    (states[ModuleKey] ??= []).push(State);
  return states;
};

/** What this page writes into the list from now on. */
const writesOn = (page: Page): readonly Request[] => {
  const writes: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && /LearningProgress/i.test(request.url())) writes.push(request);
  });
  return writes;
};

const withoutSharePoint = (page: Page) => page.route(/\/_api\//, (route) => route.abort());

/** Memory that takes longer than the product waits for it is not drawn: a busy machine may try again. */
const drawn = (visit: () => Promise<void>) => expect(visit).toPass({ timeout: 30_000 });

const finder = (page: Page) => page.getByRole('region', { name: 'Trouver un Digital Ambassador' });
/** In a narrow column only the stage of the next module stands open. */
const unfold = async (page: Page): Promise<void> => {
  const folded = page.getByRole('region', { name: 'Bienvenue' }).getByRole('button', { expanded: false });
  await folded.first().waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
};
const place = (page: Page) => page.getByText(/^Votre cercle/).locator('..');

test.describe('what the browser of a starter kept', () => {
  let context: BrowserContext;
  test.beforeEach(async ({ browser }) => void (context = await browser.newContext({ locale: 'fr-BE' })));
  test.afterEach(async () => context.close());

  const opened = async (intranet: Intranet, now = moment): Promise<{ page: Page; profile: StoredProfile }> => {
    const page = await freshPage(context, now);
    const profile = stored<StoredProfile>('profile.json', intranet.origin);
    await writtenInto(page, intranet.origin, profile);
    return { page, profile };
  };

  test('people and the corrected place are drawn without SharePoint; ticks are kept, and each is then sent once', async ({
    intranet
  }) => {
    const { page, profile } = await opened(intranet);
    const uncaught = uncaughtOn(page);
    const waiting = waitingIn(profile);
    expect(Object.values(waiting).map(({ state }) => state)).toEqual(['None', 'Done', 'Started']);
    const [undone = ''] = Object.keys(waiting);
    // The list as the device last saw it: the module that was taken back is done there.
    const before = await rowsOf<Row>(desk(page, intranet), 'LearningProgress');
    const there = before.find(({ ModuleKey }) => ModuleKey === undone);
    await writeRow(desk(page, intranet), 'LearningProgress', { id: there!.Id, State: 'Terminé' });

    await withoutSharePoint(page);
    await drawn(async () => {
      await intranet.open(page, { page: 'Home', as: 'starter' });
      await expect(place(page)).toContainText(profile.place.circle, { timeout: 4000 });
    });
    await expect(place(page)).toContainText(profile.place.office);
    await expect(finder(page).getByRole('article').getByRole('heading', { level: 3 })).toBeVisible();
    await expect(page.getByText('12 personnes')).toBeVisible();
    // What 1.0.0 kept of trainings knows neither their level nor who looks after them: it is read anew.
    await expect(page.getByRole('button', { name: 'Réessayer' }).first()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    expect(waitingIn(await takenFrom(page))).toEqual(waiting);

    await drawn(async () => {
      await intranet.open(page, { page: 'Ambassadors', as: 'starter' });
      await expect(page.getByText('12 personnes').first()).toBeVisible({ timeout: 4000 });
    });
    await expect(page.getByRole('heading', { level: 3, name: profile.place.circle })).toBeVisible();

    await page.unroute(/\/_api\//);
    await page.route(/\/_api\//, (route) => (route.request().method() === 'GET' ? route.fallback() : route.abort()));
    await intranet.open(page, { page: 'Home', as: 'starter' });
    await unfold(page);
    const { done, begun } = profile.ticks;
    await expect(page.getByRole('checkbox', { name: done, exact: true })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: profile.ticks.undone, exact: true })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: begun, exact: true })).not.toBeChecked();
    await expect(page.getByText(/^Gardé sur cet appareil/)).toHaveCount(3);

    const writes = writesOn(page);
    await page.unroute(/\/_api\//);
    await intranet.open(page, { page: 'Home', as: 'starter' });
    await expect.poll(async () => waitingIn(await takenFrom(page))).toEqual({});
    expect(writes).toHaveLength(3);
    const sent = await progress(page, intranet);
    for (const [module, { state }] of Object.entries(waiting)) expect(sent[module]).toEqual([words[state]]);
    await expect(page.getByText(/^Gardé sur cet appareil/)).toHaveCount(0);
    await page.reload();
    await unfold(page);
    await expect(page.getByRole('checkbox', { name: done, exact: true })).toBeChecked();
    await expect(place(page)).toContainText(profile.place.circle);
    expect(writes).toHaveLength(3);
    expect(uncaught).toEqual([]);
  });

  test('somebody else at that browser sees and sends nothing of it, and takes nothing away', async ({ intranet }) => {
    const { page, profile } = await opened(intranet);
    const uncaught = uncaughtOn(page);
    const writes = writesOn(page);
    await intranet.open(page, { page: 'Home', as: 'reader' });
    await expect(place(page)).toContainText('Agences Flandre');
    await expect(page.getByText('Bienvenue, Joris')).toBeVisible();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await withoutSharePoint(page);
    await page.context().addCookies([{ name: 'local-person', value: 'colleague', url: intranet.origin }]);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Réessayer' }).first()).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    expect(writes).toEqual([]);
    expect(uncaught).toEqual([]);
    const after = await takenFrom(page);
    expect(waitingIn(after)).toEqual(waitingIn(profile));
    expect(after.localStorage).toMatchObject(profile.localStorage);
  });

  test('after a week lists are read anew; a tick waits on, and goes when its owner stays away for long', async ({ intranet }) => {
    const later = (days: number): string => new Date(Date.parse(moment) + days * 86_400_000).toISOString();
    const { page, profile } = await opened(intranet, later(8));
    await withoutSharePoint(page);
    await intranet.open(page, { page: 'Home', as: 'starter' });
    await expect(page.getByRole('button', { name: 'Réessayer' }).first()).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    expect(waitingIn(await takenFrom(page))).toEqual(waitingIn(profile));

    // A clock alone takes nothing away, however far it jumps; somebody else's days at this device do.
    const agedIn = ({ databases }: Profile): unknown =>
      databases.flatMap(({ stores }) => stores['people'] ?? []).map(([, kept]) => (kept as { aged?: number }).aged);
    for (const [at, days] of [91, 366, 92, 93, 94, 95, 96].entries()) {
      await page.clock.setFixedTime(new Date(later(days)));
      await intranet.open(page, { page: 'Home', as: 'starter' });
      await expect.poll(async () => agedIn(await takenFrom(page))).toEqual([at + 1]);
      expect(waitingIn(await takenFrom(page))).toEqual(waitingIn(profile));
    }
    await page.clock.setFixedTime(new Date(later(97)));
    await intranet.open(page, { page: 'Home', as: 'starter' });
    await expect.poll(async () => agedIn(await takenFrom(page))).toEqual([]);
  });
});

test.describe('the site of a Teams personal app', () => {
  interface App {
    readonly origin: string;
    readonly chosen: Readonly<Record<string, string>>;
    readonly told: Readonly<Record<string, string>>;
  }
  for (const [how, who] of [
    ['chosen', 'the person'],
    ['told', 'the tenant']
  ] as const)
    test(`as ${who} said it opens without a question`, async ({ page, context, intranet }) => {
      await page.clock.setFixedTime(new Date(moment));
      await asTenant(context, intranet.origin);
      await writtenInto(page, tenant, { localStorage: stored<App>('personal-app.json', tenant)[how] });
      // The property is asked for again, for the visit after this one; until it answers, what is known holds.
      await context.route(/GetStorageEntity/i, (route) => route.fulfill({ status: 503 }));
      await openAs(page, tenant, { as: 'colleague', and: 'host=teams-personal' });
      const inside = page.frameLocator('iframe[name="embedded-page-container"]');
      await expect(inside.getByText('Votre Digital Ambassador').first()).toBeVisible();
      await expect(inside.getByRole('textbox', { name: 'Adresse du site' })).toHaveCount(0);
      await expect(inside.getByRole('button', { name: 'Choisir un autre site' })).toHaveCount(how === 'chosen' ? 1 : 0);
    });
});

test('the file of the profile holds no more than the product keeps', () => {
  expect(storedText('profile.json')).not.toContain('"local-');
});
