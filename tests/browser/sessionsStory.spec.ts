import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { expect, somebodyElse, test } from './intranet';
import { rowsThere } from './rows';

// A series is planned here: not in the database that other tests count in.
test.use({ world: 'a series' });

const page = 'Sessions' as const;
const title = 'Zorglub, le sujet choisi';

/** The first of the series: the others have its title too. */
const firstHour = (tab: Page): Locator => tab.getByRole('listitem', { name: title }).first();

const press = (tab: Page, words: string): Promise<void> =>
  firstHour(tab)
    .getByRole('button', { name: new RegExp(`^${words}`) })
    .click();

const reads = (tab: Page, words: string | RegExp): Promise<void> =>
  expect(firstHour(tab).getByText(words).first()).toBeVisible({ timeout: 15_000 });

test('a series of six coach’s hours on a voted subject: three want two places, one leaves, the third moves up, and who came is ticked', async ({
  page: organiser,
  browser,
  intranet: { origin, open }
}) => {
  test.slow();
  const { request } = organiser;

  // The subject with the most votes, of which the host makes six hours; the first begins in ten minutes.
  await open(organiser, { page, as: 'editor' });
  const topic = organiser.getByRole('region', { name: 'Les prochains sujets du coach' }).getByRole('listitem').first();
  const subject = await topic.locator('bdi').first().innerText();
  await topic.getByRole('button', { name: /^En faire une session/ }).click();
  const field = (label: string): Locator => organiser.getByLabel(label, { exact: true });
  await expect(field('Titre')).toHaveValue(subject);
  await field('Titre').fill(title);
  await field('Date').fill('2026-11-24');
  await field('De').fill('10:10');
  await field('À').fill('11:00');
  await field('Combien de fois').fill('6');
  await field('Semaines entre deux dates').fill('2');
  await field('Nombre de places').fill('2');
  await field('Inscription jusqu’à').selectOption({ label: 'Le début de la session' });
  await organiser.getByRole('checkbox', { name: 'Digital Ambassadors' }).uncheck();
  await organiser.getByRole('checkbox', { name: 'Tout le monde' }).check();
  await expect(organiser.getByRole('list', { name: 'Dates de la série' }).getByRole('listitem')).toHaveText([
    'mardi 24 novembre',
    'mardi 8 décembre',
    'mardi 22 décembre',
    'mardi 5 janvier 2027',
    'mardi 19 janvier 2027',
    'mardi 2 février 2027'
  ]);
  await organiser.getByRole('button', { name: 'Créer 6 sessions' }).click();
  await expect(organiser.getByText('6 sessions sont créées').first()).toBeVisible();
  const hours = await rowsThere(request, origin, 'Sessions', `Title eq '${title}'`);
  expect(hours.map(({ StartsOn }) => StartsOn)).toEqual([
    '2026-11-24T09:10:00Z',
    '2026-12-08T09:10:00Z',
    '2026-12-22T09:10:00Z',
    '2027-01-05T09:10:00Z',
    '2027-01-19T09:10:00Z',
    '2027-02-02T09:10:00Z'
  ]);
  expect(hours.every(({ QuestionId }) => Number(QuestionId) > 0)).toBe(true);
  const id = Number(hours[0]?.['Id']);

  // Three people for two places.
  const [first, second, third] = [
    await somebodyElse(browser),
    await somebodyElse(browser),
    await somebodyElse(browser)
  ];
  await open(first, { page, as: 'colleague' });
  await press(first, 'M’inscrire');
  await reads(first, 'Votre place est réservée');
  await open(second, { page, as: 'starter' });
  await press(second, 'M’inscrire');
  await reads(second, 'Votre place est réservée');
  await open(third, { page, as: 'contributor' });
  await press(third, 'Liste d’attente');
  await reads(third, /n°\s1 pour vous/);
  const registered = await rowsThere(request, origin, 'Registrations', `SessionId eq ${id}`);
  await first.reload();
  await press(first, 'Me retirer');
  await firstHour(first).getByRole('button', { name: 'Laisser ma place' }).click();
  await reads(first, 'Votre inscription est retirée.');
  await third.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
  await reads(third, 'Une place s’est libérée\u202f: elle est à vous.');
  // Nobody wrote a row for them.
  const left = await rowsThere(request, origin, 'Registrations', `SessionId eq ${id}`);
  expect(left.map(({ Id }) => Id)).toEqual(registered.slice(1).map(({ Id }) => Id));

  // Two parsers of other authors read the third's file.
  const downloaded = third.waitForEvent('download');
  await press(third, 'Ajouter à Outlook');
  const text = readFileSync(await (await downloaded).path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(new ICAL.Event(event!).startDate.toJSDate().toISOString()).toBe('2026-11-24T09:10:00.000Z');
  const other = Object.values(sync.parseICS(text)).find((each): each is VEvent => each?.type === 'VEVENT');
  expect([other?.summary, other?.start.toISOString()]).toEqual([title, '2026-11-24T09:10:00.000Z']);

  // Closed, and ticked one by one, saved at once.
  await open(organiser, { page, as: 'editor' });
  await press(organiser, 'Organiser');
  await expect(organiser.getByText('2 sur 2')).toBeVisible();
  await organiser.getByRole('button', { name: 'Clôturer les inscriptions' }).click();
  await expect(organiser.getByText(/^Inscriptions clôturées\s: la liste de/)).toBeVisible();
  const [closed] = await rowsThere(request, origin, 'Sessions', `Id eq ${id}`);
  expect(String(closed?.['InRows']).match(/\d+/g)).toEqual(left.map(({ Id }) => String(Id)));
  const ticks = organiser.getByRole('region', { name: 'Présences' }).getByRole('checkbox');
  await expect(ticks).toHaveCount(2);
  await ticks.first().check();
  await expect(organiser.getByText('1 présence sur 2')).toBeVisible();
  await ticks.last().check();
  await expect(organiser.getByText('2 présences sur 2')).toBeVisible();
  const cameIn = async () =>
    (await rowsThere(request, origin, 'Attendance', `SessionId eq ${id}`)).map(({ State }) => State);
  await expect.poll(cameIn).toEqual(['Attended', 'Attended']);
  await organiser.reload();
  await expect(organiser.getByText('2 présences sur 2')).toBeVisible();
  await first.reload();
  await reads(first, 'Inscriptions clôturées');
  for (const tab of [first, second, third]) await tab.context().close();
});
