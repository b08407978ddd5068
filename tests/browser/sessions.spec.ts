import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { heldBack, listIn } from './held';
import { expect, somebodyElse, test } from './intranet';
import { addRows, rowsThere } from './rows';
import { sideways } from './sideways';

// Places are taken here: not in the database that other tests count in.
test.use({ world: 'sessions' });

const page = 'Sessions' as const;

/** A curator plans a session with so many places. */
const planned = async (
  request: APIRequestContext,
  origin: string,
  title: string,
  more: Readonly<Record<string, unknown>> = {}
): Promise<number> => {
  const [id = 0] = await addRows(request, origin, 'Sessions', [
    {
      Title: title,
      NameFr: title,
      Kind: 'Atelier',
      StartsOn: '2026-11-26T13:00:00Z',
      EndsOn: '2026-11-26T14:30:00Z',
      Audience: ['Tout le monde'],
      Place: 'Namur, salle Meuse',
      State: 'Prévue',
      Capacity: 2,
      ...more
    }
  ]);
  return id;
};

const rowOf = (tab: Page, title: string) => tab.getByRole('listitem', { name: title });
const button = (tab: Page, words: string, title: string) =>
  tab.getByRole('button', { name: new RegExp(`^${words}\\s: ${title}$`) });
const reads = (tab: Page, title: string, words: string | RegExp) =>
  expect(rowOf(tab, title).getByText(words).first()).toBeVisible({ timeout: 15_000 });

/** Somebody comes back to their tab. */
const looksAgain = (tab: Page) => tab.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

/** How many rows the list holds for a session. */
const registrations = async (request: APIRequestContext, origin: string, session: number): Promise<number> =>
  (await rowsThere(request, origin, 'Registrations', `SessionId eq ${session}`)).length;

test('three people for two places: the third waits, one leaves, the third has the place and nobody wrote a row for them', async ({
  page: first,
  browser,
  intranet
}) => {
  const title = 'Atelier Zorglub';
  const session = await planned(first.request, intranet.origin, title);
  const [second, third] = [await somebodyElse(browser), await somebodyElse(browser)];
  await intranet.open(first, { page, as: 'colleague' });
  await reads(first, title, '2 places libres sur 2');
  await button(first, 'M’inscrire', title).click();
  await reads(first, title, 'Votre place est réservée, en l’état des inscriptions.');
  await intranet.open(second, { page, as: 'starter' });
  await button(second, 'M’inscrire', title).click();
  await reads(second, title, 'Votre place est réservée');
  await intranet.open(third, { page, as: 'contributor' });
  await reads(third, title, 'Complet');
  await button(third, 'Liste d’attente', title).click();
  await reads(third, title, /Complet\s· liste d’attente, n°\s1 pour vous/);
  const written = await registrations(first.request, intranet.origin, session);
  expect(written).toBe(3);

  await first.reload();
  await button(first, 'Me retirer', title).click();
  await rowOf(first, title).getByRole('button', { name: 'Laisser ma place' }).click();
  await reads(first, title, 'Votre inscription est retirée.');
  // The third comes back to the tab: nothing is reloaded.
  await looksAgain(third);
  await reads(third, title, 'Une place s’est libérée\u202f: elle est à vous.');
  await reads(third, title, 'Votre place est réservée');
  await expect(third.getByRole('article').filter({ hasText: 'Votre prochaine session' })).toBeVisible();
  expect(await registrations(first.request, intranet.origin, session)).toBe(written - 1);
  for (const tab of [second, third]) await tab.context().close();
});

test('whoever leaves while somebody waits is asked once, and can tell who has the place now', async ({
  page: mine,
  browser,
  intranet
}) => {
  const title = 'Atelier Zorglub prévenir';
  await planned(mine.request, intranet.origin, title, { Capacity: 1 });
  const theirs = await somebodyElse(browser);
  await intranet.open(mine, { page, as: 'colleague' });
  await button(mine, 'M’inscrire', title).click();
  await reads(mine, title, 'Votre place est réservée');
  await intranet.open(theirs, { page, as: 'starter' });
  await button(theirs, 'Liste d’attente', title).click();
  await reads(theirs, title, /n°\s1 pour vous/);
  await mine.reload();
  await button(mine, 'Me retirer', title).click();
  await reads(mine, title, /^Quelqu’un attend cette place/);
  await rowOf(mine, title).getByRole('button', { name: 'Laisser ma place' }).click();
  const tell = rowOf(mine, title).getByRole('link', { name: 'Prévenir Chloé Baudoux' });
  await expect(tell).toHaveAttribute('href', /^https:\/\/teams\.microsoft\.com\/l\/chat\//);
  await theirs.context().close();
});

test('the last seat twice at once: one has it, the other reads no. 1', async ({ page: one, browser, intranet }) => {
  const title = 'Atelier Zorglub dernier siège';
  const session = await planned(one.request, intranet.origin, title, { Capacity: 1 });
  const other = await somebodyElse(browser);
  await intranet.open(one, { page, as: 'colleague' });
  await intranet.open(other, { page, as: 'starter' });
  for (const tab of [one, other]) await expect(button(tab, 'M’inscrire', title)).toBeVisible();
  await Promise.all([one, other].map((tab) => button(tab, 'M’inscrire', title).click()));
  const waits = (tab: Page) => rowOf(tab, title).getByText(/n°\s1 pour vous/);
  const booked = (tab: Page) => rowOf(tab, title).getByText('Votre place est réservée', { exact: true });
  // Within two seconds each has read what the list says at last.
  await expect
    .poll(
      async () => [
        (await waits(one).count()) + (await waits(other).count()),
        (await booked(one).count()) + (await booked(other).count())
      ],
      { timeout: 15_000 }
    )
    .toEqual([1, 1]);
  expect(await registrations(one.request, intranet.origin, session)).toBe(2);
  await other.context().close();
});

test('withdrawn in one tab and registered in another: both say what the list says', async ({ context, intranet }) => {
  const title = 'Atelier Zorglub deux onglets';
  const [one, other] = [await context.newPage(), await context.newPage()];
  const session = await planned(one.request, intranet.origin, title);
  await intranet.open(one, { page, as: 'colleague' });
  await button(one, 'M’inscrire', title).click();
  await reads(one, title, 'Votre place est réservée');
  await intranet.open(other, { page, as: 'colleague' });
  await button(other, 'Me retirer', title).click();
  await reads(other, title, 'Votre inscription est retirée.');
  await one.reload();
  for (const tab of [one, other]) await expect(button(tab, 'M’inscrire', title)).toBeVisible();
  await Promise.all([one, other].map((tab) => button(tab, 'M’inscrire', title).click()));
  for (const tab of [one, other]) await reads(tab, title, 'Votre place est réservée');
  // Pressed in both at once, and one row.
  expect(await registrations(one.request, intranet.origin, session)).toBe(1);
  await button(one, 'Me retirer', title).click();
  await reads(one, title, 'Votre inscription est retirée.');
  expect(await registrations(one.request, intranet.origin, session)).toBe(0);
});

test('by keyboard alone: registered and withdrawn, the focus stays in the row, at 320 pixels without scrolling sideways', async ({
  page: tab,
  intranet
}) => {
  const title = 'Atelier Zorglub au clavier';
  await planned(tab.request, intranet.origin, title);
  await tab.setViewportSize({ width: 320, height: 900 });
  await intranet.open(tab, { page, as: 'starter', and: 'host=fullpage' });
  await button(tab, 'M’inscrire', title).waitFor();
  const focused = () => tab.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  for (let presses = 0; presses < 80 && !/^M’inscrire.*au clavier$/.test(await focused()); presses++)
    await tab.keyboard.press('Tab');
  expect(await focused()).toMatch(/^M’inscrire.*au clavier$/);
  await tab.keyboard.press('Enter');
  await reads(tab, title, 'Votre place est réservée');
  const isInRow = () =>
    tab.evaluate(
      (name) => document.activeElement?.closest('[data-session]')?.textContent?.includes(name) === true,
      title
    );
  expect(await isInRow()).toBe(true);
  expect(await sideways(tab)).toBeLessThanOrEqual(0);
  for (let presses = 0; presses < 10 && !/^Me retirer.*au clavier$/.test(await focused()); presses++)
    await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await reads(tab, title, 'Votre inscription est retirée.');
  expect(await isInRow()).toBe(true);
});

test('the first content costs four list requests, all sent before any answer', async ({ page: tab, intranet }) => {
  const held = await heldBack(tab, () => intranet.open(tab, { page, as: 'contributor', and: 'host=fullpage' }));
  const { addresses } = held;
  expect(addresses.map(listIn).sort()).toEqual(['Ambassadors', 'Registrations', 'Registrations', 'Sessions']);
  const of = (list: string) => addresses.filter((each) => listIn(each) === list);
  expect(of('Sessions')[0]).toMatch(/&\$top=200&\$filter=StartsOn ge datetime'2026-11-17T00:00:00Z'$/);
  expect(of('Registrations').some((each) => /PersonUser eq \d+/.test(each))).toBe(true);
  expect(of('Registrations').some((each) => /\$orderby=ID desc&\$top=2000$/.test(each))).toBe(true);
  for (const route of held.routes) expect(route.request().headers()['accept']).toContain('nometadata');
  await held.free();
  await expect(tab.locator('[data-session]').first()).toBeVisible();
});

test('the file for a calendar is read by another’s parser, and names the session once', async ({
  page: tab,
  intranet
}) => {
  const title = 'Atelier Zorglub au calendrier';
  await planned(tab.request, intranet.origin, title);
  await intranet.open(tab, { page, as: 'colleague' });
  await button(tab, 'M’inscrire', title).click();
  const file = async () => {
    const downloaded = tab.waitForEvent('download');
    await button(tab, 'Ajouter à Outlook', title).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toBe(`${title}.ics`);
    return readFileSync(await download.path(), 'utf8');
  };
  const events = [await file(), await file()].map((text) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const found = calendar.getAllSubcomponents('vevent');
    expect(found).toHaveLength(1);
    return new ICAL.Event(found[0]!);
  });
  const [event] = events;
  expect(event?.summary).toBe(title);
  expect(event?.location).toBe('Namur, salle Meuse');
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-11-26T13:00:00.000Z');
  expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-26T14:30:00.000Z');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
  await expect(tab.getByText(/^Le fichier est téléchargé/)).toBeVisible();
});

test('the next session of an open training is registered for in the catalogue, and the sessions say booked', async ({
  page: tab,
  intranet
}) => {
  const title = 'Atelier Zorglub du catalogue';
  const id = await planned(tab.request, intranet.origin, title, { ModuleKey: 'phishing' });
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await intranet.open(tab, { page: 'Trainings', as: 'starter' });
  await tab.getByRole('article').first().waitFor();
  // Nothing of a place before a training is open.
  expect(asked.filter((each) => /Registrations|seat/.test(each))).toEqual([]);
  await intranet.open(tab, { page: 'Trainings', as: 'starter', and: 'catalogue-training=phishing' });
  await expect(tab.getByRole('heading', { level: 3, name: 'Prochaine session sur ce sujet' })).toBeVisible();
  await button(tab, 'M’inscrire', title).click();
  await expect(tab.getByText('Votre place est réservée, en l’état des inscriptions.')).toBeVisible();
  expect(await registrations(tab.request, intranet.origin, id)).toBe(1);
  await tab.getByRole('link', { name: title }).click();
  await expect(tab).toHaveURL(new RegExp(`Sessions\\.aspx\\?.*sessions-session=${id}\\b`));
  await reads(tab, title, 'Votre place est réservée');
  await tab.goBack();
  await button(tab, 'Me retirer', title).click();
  await expect(tab.getByText('Votre inscription est retirée.')).toBeVisible();
  expect(await registrations(tab.request, intranet.origin, id)).toBe(0);
});

test('filters narrow what comes by keyboard, stand in the address and are cleared', async ({ page: tab, intranet }) => {
  const [dutch, french] = ['Atelier Zorglub en néerlandais', 'Atelier Zorglub en français'];
  const more = { Topics: ['Loop'] };
  await planned(tab.request, intranet.origin, dutch, { ...more, Language: 'NL' });
  await planned(tab.request, intranet.origin, french, { ...more, Language: 'FR' });
  await intranet.open(tab, { page, as: 'colleague', and: 'host=fullpage' });
  await tab.getByRole('button', { name: 'Sujet', exact: true }).focus();
  await tab.keyboard.press('Enter');
  const loop = tab.getByRole('checkbox', { name: /^Loop/ });
  await loop.focus();
  await tab.keyboard.press('Space');
  await tab.keyboard.press('Escape');
  await expect(tab.getByRole('button', { name: /^Sujet\s: Loop$/ })).toBeFocused();
  await expect(rowOf(tab, dutch)).toBeVisible();
  await expect(tab).toHaveURL(/sessions-topic=Loop/);
  await intranet.open(tab, { page, as: 'colleague', and: 'host=fullpage&sessions-topic=Loop&sessions-language=DE' });
  await tab.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expect(tab.locator('[data-session]').first()).toBeFocused();
});
