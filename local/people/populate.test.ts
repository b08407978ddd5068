import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf } from '../package/listXml.ts';
import { parseXml } from '../package/xml.ts';
import { openSite } from '../site/site.ts';
import { listWords } from './data/words.ts';
import { organisation } from './organisation.ts';
import { allows, permission } from '../site/permissions.ts';
import { populate } from './populate.ts';
import { visitorOf, visitors } from './visitors.ts';

const assets = join(__dirname, '..', '..', 'sharepoint', 'assets');
const read = (name: string) => parseXml(readFileSync(join(assets, name), 'utf8'));

const company = organisation({ size: 500, today: new Date('2026-11-24T10:00:00Z') });
const site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
for (const element of read('elements.xml').children) site.createList(listOf(element, read));
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
  expect(rows('Lists/TrainingCatalogue')).toHaveLength(145);
  expect(rows('Lists/LearningProgress')).toHaveLength(company.progress.length);
  expect(rows('Lists/SearchTerms')).toHaveLength(370);
});

test('lists, columns and choices have their French words, and rows use no other', () => {
  for (const [url, { title, description, choices, views }] of Object.entries(listWords)) {
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
    allows(site.people.permissions(site.userId(visitorOf(key).login), id), permission.manageLists);
  expect([may('editor'), may('contributor')]).toEqual([true, false]);
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
