import { join } from 'node:path';
import { featureAssets } from '../package/featureAssets.ts';
import { openSite } from '../site/site.ts';
import { finishedLists } from './data/finishedLists.ts';
import { fillWritten } from './fillWritten.ts';
import type { FinishedList } from './finishedList.ts';
import { organisation } from './organisation.ts';
import { allows, permission } from '../site/permissions.ts';
import { populate } from './populate.ts';
import { visitorOf, visitors } from './visitors.ts';

const company = organisation({ size: 500, today: new Date('2026-11-24T10:00:00Z') });
const site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
for (const list of featureAssets(join(__dirname, '..', '..')).lists) site.createList(list);
populate(site, company);
afterAll(() => site.close());

const listAt = (url: string) => {
  const list = site.lists.byUrl(url);
  if (list === undefined) throw new Error(`No list at ${url}.`);
  return list;
};
const rows = (url: string) => site.database.prepare(`SELECT * FROM ${listAt(url).table} ORDER BY id`).all();

test('every list holds its rows', () => {
  expect(rows('Lists/Circles')).toHaveLength(33);
  expect(rows('Lists/Offices')).toHaveLength(42);
  expect(rows('Lists/Badges')).toHaveLength(company.badges.length);
  expect(rows('Lists/Ambassadors')).toHaveLength(company.ambassadors.length);
  expect(rows('Lists/BadgeAwards')).toHaveLength(company.awards.length);
  expect(rows('Lists/TrainingCatalogue')).toHaveLength(397);
  expect(rows('Lists/LearningProgress')).toHaveLength(company.progress.length);
  expect(rows('Lists/SearchTerms')).toHaveLength(1090);
});

test('lists, columns and choices have their French words, and rows use no other', () => {
  for (const [url, { title, description, choices, views }] of Object.entries(finishedLists)) {
    const list = listAt(url);
    expect([list.title, list.description]).toEqual([title, description]);
    expect(list.views.map(({ displayName }) => displayName)).toEqual(Object.values(views));
    for (const [name, words] of Object.entries(choices)) {
      const known = list.field(name)?.choices;
      expect(known).toEqual(Object.values(words));
      for (const row of rows(url)) {
        const stored = row[`f_${name}`] as string | null;
        const values = stored === null ? [] : stored.startsWith('[') ? (JSON.parse(stored) as string[]) : [stored];
        for (const value of values) expect([...(known ?? []), 'Whiteboard']).toContain(value);
      }
    }
  }
  expect(listAt('Lists/Ambassadors').field('Status')?.defaultValue).toBe('Disponible');
});

test('an ambassador points at the person, the circle and the office', () => {
  const [first] = rows('Lists/Ambassadors');
  const ambassador = company.ambassadors[0];
  expect(first?.['f_Person']).toBe(site.userId(ambassador?.employee.person.login ?? ''));
  const circle = rows('Lists/Circles').find(({ id }) => id === first?.['f_PrimaryCircle']);
  expect(circle?.['f_Key']).toBe(ambassador?.employee.circle);
  const parent = rows('Lists/Circles').find(({ f_Key: key }) => key === 'PAY-SME')?.['f_Parent'];
  expect(rows('Lists/Circles').find(({ id }) => id === parent)?.['f_Key']).toBe('PAYROLL');
});

test('every step of a starter belongs to the starter, in a list where each sees only what is theirs', () => {
  const list = listAt('Lists/LearningProgress');
  expect([list.readSecurity, list.writeSecurity, list.ownPermissions]).toEqual([2, 2, true]);
  for (const row of rows('Lists/LearningProgress')) expect(row['author']).toBe(row['f_LearnerId']);
  const starter = site.userId(visitorOf('starter').login);
  expect(rows('Lists/LearningProgress').filter(({ author }) => author === starter)).toHaveLength(5);
});

test('on that list nobody sees through but the owners and the group that follows everybody', () => {
  const { id } = listAt('Lists/LearningProgress');
  const roles = site.people.assignments(id).map(({ role }) => role);
  expect(roles).not.toContain('Edit');
  expect(roles.filter((role) => role === 'Design')).toHaveLength(1);
  const may = (key: 'editor' | 'contributor'): boolean =>
    allows(site.people.permissions(visitorOf(key).login, id), permission.manageLists);
  expect([may('editor'), may('contributor')]).toEqual([true, false]);
});

test('every list has the rights that set-up gives it', () => {
  for (const [url, { rights }] of Object.entries<FinishedList>(finishedLists)) {
    const list = listAt(url);
    expect([url, list.readSecurity, list.writeSecurity]).toEqual([url, rights.read, rights.write]);
    expect([url, list.ownPermissions]).toEqual([url, rights.readers !== 'asOnSite']);
  }
});

test('rows that are written down by hand are stored as their author wrote them, on the day that they say', () => {
  const url = 'Lists/Ambassadors';
  const before = rows(url).length;
  const cells = {
    Title: 'Written down',
    Person: 'starter',
    PrimaryCircle: 'Paie PME',
    OtherCircles: ['Cercle Groupe'],
    Topics: ['Security'],
    Status: 'Away',
    AwayUntil: 3,
    Visible: true
  };
  fillWritten(site, url, [{ by: 'starter', daysAgo: 2, cells }], '2026-11-24');
  const [row] = rows(url).slice(before);
  const starter = site.userId(visitorOf('starter').login);
  expect(row).toMatchObject({ author: starter, f_Person: starter, f_Status: 'Absence', f_Visible: 1 });
  expect(row?.['created']).toMatch(/^2026-11-22T/);
  expect(row?.['f_AwayUntil']).toMatch(/^2026-11-2[67]/);
  expect(row?.['f_Topics']).toBe('["Sécurité"]');
  const circles = rows('Lists/Circles');
  expect(circles.find(({ id }) => id === row?.['f_PrimaryCircle'])?.['f_Title']).toBe('Paie PME');
  site.database.prepare(`DELETE FROM ${listAt(url).table} WHERE id = ?`).run(Number(row?.['id']));
});

test('the number of a person or of a row is found for whoever writes a row down', () => {
  const url = 'Lists/LearningProgress';
  const before = rows(url).length;
  fillWritten(site, url, [{ by: 'reader', daysAgo: 0, cells: { LearnerId: { person: 'reader' } } }], '2026-11-24');
  const [row] = rows(url).slice(before);
  expect(row?.['f_LearnerId']).toBe(row?.['author']);
  site.database.prepare(`DELETE FROM ${listAt(url).table} WHERE id = ?`).run(Number(row?.['id']));
});

test.each([
  [{ Status: 'Absent' }, 'is no key of its choices'],
  [{ Person: 'nobody' }, 'is nobody who visits'],
  [{ PrimaryCircle: 'Nowhere' }, 'has no row "Nowhere"'],
  [{ Nonsense: 'x' }, 'has no such column']
])('a row that cannot be stored is told: %p', (cells, told) => {
  const write = () => fillWritten(site, 'Lists/Ambassadors', [{ by: 'owner', daysAgo: 0, cells }], '2026-11-24');
  expect(write).toThrow(told);
});

test('the visitors have their roles, the outsider none', () => {
  for (const { login, role } of visitors) {
    const id = site.people.idOf(login);
    const groups = id === undefined ? [] : site.people.groupsOf(id);
    // The editor also follows the progress of everybody.
    expect(groups).toHaveLength(role === 'None' ? 0 : role === 'Edit' ? 2 : 1);
  }
  expect(site.directory.find(visitorOf('outsider').login)?.displayName).toBe('Tomasz Wiśniewski');
});
