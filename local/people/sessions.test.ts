import { join } from 'node:path';
import { featureAssets } from '../package/featureAssets.ts';
import { openSite } from '../site/site.ts';
import { plannedCoaching, plannedSessions } from './data/sessions.ts';
import { instantOf } from './fillSessions.ts';
import { organisation } from './organisation.ts';
import { populate } from './populate.ts';
import { visitorOf } from './visitors.ts';

const filled = (size: number, today = '2026-11-24T10:00:00Z') => {
  const site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
  for (const list of featureAssets(join(__dirname, '..', '..')).lists) site.createList(list);
  populate(site, organisation({ size, today: new Date(today) }));
  return site;
};
const site = filled(2500);
afterAll(() => site.close());

type Stored = Readonly<Record<string, unknown>>;
const rowsOf = (from: typeof site, name: string): readonly Stored[] => {
  const list = from.lists.byUrl(`Lists/${name}`);
  if (list === undefined) throw new Error(`No list ${name}.`);
  return from.database.prepare(`SELECT * FROM ${list.table} ORDER BY id`).all();
};
const sessions = rowsOf(site, 'Sessions');
const registrations = rowsOf(site, 'Registrations');
const attendance = rowsOf(site, 'Attendance');
const requests = rowsOf(site, 'CoachingRequests');
const personOf = (key: Parameters<typeof visitorOf>[0]): number => site.userId(visitorOf(key).login);
const now = '2026-11-24T09:00:00Z';
const coming = sessions.filter((row) => String(row['f_StartsOn']) > now);
const past = sessions.filter((row) => String(row['f_StartsOn']) < now);
const of = (session: Stored | undefined): readonly Stored[] =>
  registrations.filter((row) => row['f_SessionId'] === session?.['id']);
const titled = (rows: readonly Stored[], title: string): Stored | undefined =>
  rows.find((row) => String(row['f_Title']).includes(title));

test('a year of sessions of every kind, and what comes', () => {
  expect(sessions).toHaveLength(
    plannedSessions.length + plannedCoaching.filter(({ inDays }) => inDays !== undefined).length
  );
  expect(new Set(sessions.map((row) => row['f_Kind'])).size).toBe(7);
  expect(new Set(sessions.map((row) => row['f_State']))).toEqual(
    new Set(['Prévue', 'Inscriptions clôturées', 'A eu lieu', 'Annulée'])
  );
  expect(past.every((row) => row['f_State'] === 'A eu lieu' && row['f_Summary'] !== '')).toBe(true);
  for (const row of sessions) expect(String(row['f_EndsOn']) > String(row['f_StartsOn'])).toBe(true);
});

test('times are those of the clock on the wall, in summer and in winter', () => {
  expect(new Date(instantOf('2026-07-02', '12:00')).toISOString()).toBe('2026-07-02T10:00:00.000Z');
  expect(new Date(instantOf('2026-12-03', '12:00')).toISOString()).toBe('2026-12-03T11:00:00.000Z');
  const hours = sessions.filter((row) => row['f_Kind'] === 'Heure du coach').map((row) => String(row['f_StartsOn']));
  expect(new Set(hours.map((moment) => moment.slice(11)))).toEqual(new Set(['10:00:00Z', '11:00:00Z']));
});

test('ids, moments and authors are as SharePoint would have them', () => {
  for (const rows of [sessions, registrations, requests]) {
    const moments = rows.map(({ created }) => String(created));
    expect(moments).toEqual([...moments].sort());
    expect(moments.at(-1)! <= now).toBe(true);
  }
  const made = new Map(sessions.map((row) => [row['id'], String(row['created'])]));
  for (const row of [...registrations, ...requests]) {
    expect(row['f_PersonUser']).toBe(row['author']);
    if (row['f_SessionId'] !== null)
      expect(String(row['created']) > (made.get(row['f_SessionId']) ?? 'never')).toBe(true);
  }
});

test('registrations are erased sixty days after the session, attendance is kept for a year', () => {
  const starts = new Map(sessions.map((row) => [row['id'], String(row['f_StartsOn'])]));
  for (const row of registrations) expect((starts.get(row['f_SessionId']) ?? '') > '2026-09-25').toBe(true);
  for (const row of attendance) expect((starts.get(row['f_SessionId']) ?? '') > '2025-11-24').toBe(true);
  const keys = attendance.map((row) => row['f_RowKey']);
  expect(new Set(keys).size).toBe(keys.length);
  expect(attendance.every((row) => row['author'] === personOf('editor'))).toBe(true);
  expect(past.every(({ id }) => attendance.some((row) => row['f_SessionId'] === id))).toBe(true);
});

test('one is full with people waiting, one is closed, one is cancelled, one was moved, one has no limit', () => {
  const full = titled(coming, 'une bonne consigne');
  expect(of(full).filter(({ version }) => version === 1).length).toBeGreaterThan(Number(full?.['f_Capacity']) + 1);
  expect(of(full).filter(({ version }) => version === 2)).toHaveLength(1);
  expect(full?.['f_QuestionId']).not.toBeNull();

  const closed = coming.find((row) => row['f_State'] === 'Inscriptions clôturées');
  const inRows = String(closed?.['f_InRows']).split(', ').map(Number);
  expect(inRows).toEqual(
    of(closed)
      .slice(0, Number(closed?.['f_Capacity']))
      .map(({ id }) => id)
  );
  expect(of(closed).length).toBeGreaterThan(inRows.length);

  expect(coming.find((row) => row['f_State'] === 'Annulée')?.['f_Summary']).not.toBe('');
  expect(
    coming.filter(
      ({ version, f_TakenRow: taken, f_State: state }) => version === 2 && taken === null && state === 'Prévue'
    )
  ).toHaveLength(1);
  expect(coming.some((row) => row['f_Capacity'] === null)).toBe(true);
  expect(coming.some((row) => String(row['f_RegistrationFrom'] ?? '') > now)).toBe(true);
  expect(
    coming.filter((row) => String(row['f_StartsOn']).slice(0, 10) !== String(row['f_EndsOn']).slice(0, 10))
  ).toHaveLength(1);
});

test('a colleague registered for an hour of ambassadors, where it does not count', () => {
  const hour = titled(coming, 'Power Query pour ceux');
  expect(hour?.['f_Audience']).toBe('["Digital Ambassadors"]');
  expect(of(hour).map(({ author }) => author)).toContain(personOf('colleague'));
});

test('each visitor of the company has a place somewhere, or waits for one', () => {
  for (const key of ['colleague', 'starter', 'editor', 'reader'] as const)
    expect(coming.some((session) => of(session).some(({ author }) => author === personOf(key)))).toBe(true);
});

test('coaching: a slot that somebody has, one that two ask for, free ones and wishes', () => {
  const slots = sessions.filter((row) => row['f_Kind'] === 'Coaching individuel');
  const taken = slots.filter((row) => row['f_TakenRow'] !== null);
  expect(taken).toHaveLength(1);
  expect(requests.find(({ id }) => id === taken[0]?.['f_TakenRow'])?.['author']).toBe(personOf('starter'));
  const asked = slots.map(({ id }) => requests.filter((row) => row['f_SessionId'] === id).length);
  expect([...asked].sort()).toEqual([0, 0, 1, 2]);
  expect(requests.filter((row) => row['f_SessionId'] === null)).toHaveLength(2);
});

test('on another day and in a company of any size the same sessions take place', () => {
  const friday = filled(60, '2027-03-26T10:00:00Z');
  const there = rowsOf(friday, 'Sessions');
  expect(there).toHaveLength(sessions.length);
  const held = there.filter((row) => row['f_State'] === 'A eu lieu');
  expect(held.length).toBeGreaterThanOrEqual(past.length);
  expect(held.every((row) => String(row['f_EndsOn']) < '2027-03-26T09:00:00Z')).toBe(true);
  friday.close();
});
