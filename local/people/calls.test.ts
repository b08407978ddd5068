import { join } from 'node:path';
import { featureAssets } from '../package/featureAssets.ts';
import { openSite } from '../site/site.ts';
import { cohortNames } from './data/cohorts.ts';
import { organisation } from './organisation.ts';
import { populate } from './populate.ts';
import { visitorOf } from './visitors.ts';

const site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
for (const list of featureAssets(join(__dirname, '..', '..')).lists) site.createList(list);
populate(site, organisation({ size: 2500, today: new Date('2026-11-24T10:00:00Z') }));
afterAll(() => site.close());

type Stored = Readonly<Record<string, unknown>>;
const rowsOf = (name: string): readonly Stored[] => {
  const list = site.lists.byUrl(`Lists/${name}`);
  if (list === undefined) throw new Error(`No list ${name}.`);
  return site.database.prepare(`SELECT * FROM ${list.table} ORDER BY id`).all();
};
const calls = rowsOf('Calls');
const applications = rowsOf('Applications');
const ambassadors = rowsOf('Ambassadors');
const serving = (cohort: unknown): number =>
  ambassadors.filter((row) => row['f_Cohort'] === cohort && row['f_Status'] !== 'Rôle terminé').length;

test('three calls are over and one is open, with the cohorts of the ambassadors', () => {
  const [first, questionnaire, easypay, open] = calls;
  expect(calls.map((row) => [row['f_Cohort'], String(row['f_ClosesOn']).slice(0, 10) < '2026-11-24'])).toEqual([
    [cohortNames.wave1, true],
    [cohortNames.questionnaire, true],
    [cohortNames.easypay, true],
    ['Vague 2027', false]
  ]);
  const came = (row: Stored | undefined): number =>
    ambassadors.filter(({ f_Cohort: cohort }) => cohort === row?.['f_Cohort']).length;
  expect([first, questionnaire, easypay, open].map((row) => [serving(row?.['f_Cohort']), came(row)])).toEqual([
    [20, 40],
    [30, 30],
    [40, 40],
    [0, 0]
  ]);
  expect(serving(cohortNames.proposed)).toBe(27);
});

test('applications are those of whoever wrote them, for the open call, in the order of their days', () => {
  const call = calls.at(-1)?.['id'];
  expect(applications).toHaveLength(7);
  expect(applications.every((row) => row['f_PersonUser'] === row['author'] && row['f_CallId'] === call)).toBe(true);
  const moments = applications.map(({ created }) => String(created));
  expect(moments).toEqual([...moments].sort());
  expect(applications.map(({ author }) => author)).toContain(site.userId(visitorOf('contributor').login));
});

test('somebody whose role ended applies again, nobody who serves does, one would rather not be listed', () => {
  const of = (row: Stored): Stored | undefined => ambassadors.find(({ f_Person: person }) => person === row['author']);
  expect(applications.flatMap((row) => of(row)?.['f_Status'] ?? [])).toEqual(['Rôle terminé']);
  expect(applications.filter((row) => row['f_ConsentToBeListed'] === 0)).toHaveLength(1);
  expect(applications.filter((row) => row['f_Availability'] === 0)).toHaveLength(1);
});
