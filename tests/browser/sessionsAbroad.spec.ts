import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './intranet';
import { addRows } from './rows';

// Sessions are planned here: not in the database that other tests count in.
test.use({ world: 'sessions abroad' });

/** A curator plans sessions from one moment to another. */
const planned = (
  request: APIRequestContext,
  origin: string,
  all: readonly (readonly [title: string, from: string, to: string])[]
): Promise<unknown> =>
  addRows(
    request,
    origin,
    'Sessions',
    all.map(([title, from, to]) => ({
      Title: title,
      NameFr: title,
      Kind: 'Atelier',
      StartsOn: from,
      EndsOn: to,
      Audience: ['Tout le monde'],
      State: 'Prévue'
    }))
  );

const when = (tab: Page, title: string): Promise<string | null> =>
  tab.getByRole('listitem', { name: title }).first().textContent();

/** Narrow spaces are spaces here. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

const sessions = [
  ['Zorglub le soir', '2026-11-24T16:00:00Z', '2026-11-24T17:00:00Z'],
  ['Zorglub jusqu’à minuit', '2026-11-24T21:00:00Z', '2026-11-24T23:00:00Z'],
  ['Zorglub deux jours', '2026-11-25T08:00:00Z', '2026-11-26T15:00:00Z'],
  ['Zorglub en hiver', '2027-03-26T11:00:00Z', '2027-03-26T12:00:00Z'],
  ['Zorglub en été', '2027-03-29T10:00:00Z', '2027-03-29T11:00:00Z']
] as const;

const shown = async (tab: Page): Promise<Readonly<Record<string, string>>> => {
  const more = tab.getByRole('button', { name: /^Afficher/ });
  await tab.locator('[data-session]').first().waitFor();
  while ((await more.count()) > 0) await more.first().click();
  return Object.fromEntries(
    await Promise.all(sessions.map(async ([title]) => [title, plain(await when(tab, title))] as const))
  );
};

test.describe('a reader in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('reads the clock of the site and their own beside it, on another day where it is one, in summer time too', async ({
    page: tab,
    intranet
  }) => {
    await planned(tab.request, intranet.origin, sessions);
    await intranet.open(tab, { page: 'Sessions', as: 'colleague' });
    const rows = await shown(tab);
    expect(rows['Zorglub le soir']).toMatch(/17:00 – 18:00 \(mer\. 1:00, Tokyo\)/);
    expect(rows['Zorglub jusqu’à minuit']).toMatch(/22:00 – 0:00 \(mer\. 6:00, Tokyo\)/);
    expect(rows['Zorglub deux jours']).toMatch(/9:00 – 26 novembre, 16:00 \(17:00, Tokyo\)/);
    // The same hour on the wall: clocks went forward in Brussels in between, and not in Tokyo.
    expect(rows['Zorglub en hiver']).toMatch(/12:00 – 13:00 \(20:00, Tokyo\)/);
    expect(rows['Zorglub en été']).toMatch(/12:00 – 13:00 \(19:00, Tokyo\)/);
  });
});

test.describe('a reader where the site is', () => {
  test.use({ timezoneId: 'Europe/Brussels' });

  test('reads one clock', async ({ page: tab, intranet }) => {
    await planned(tab.request, intranet.origin, sessions);
    await intranet.open(tab, { page: 'Sessions', as: 'colleague' });
    const rows = await shown(tab);
    expect(rows['Zorglub jusqu’à minuit']).toMatch(/22:00 – 0:00/);
    expect(rows['Zorglub en été']).toMatch(/12:00 – 13:00/);
    for (const text of Object.values(rows)) expect(text).not.toContain('Brux');
  });
});
