import { ambassadors } from '../../lists';
import { healthyRows, healthySite } from '../../testing/memoryLists';
import { anAmbassador, aPerson } from '../../testing/people';
import type { KnownAccount } from '../port/accounts';
import { setUpPlanOf } from '../setup/plan';
import type { HealthFacts } from './health';
import { peopleChecks } from './people';

const found = (given: {
  readonly title: string;
  readonly name?: string;
  readonly email?: string;
  readonly status?: 'Active' | 'Former';
  readonly told?: KnownAccount;
}) => {
  const { title, name = 'Ann Peeters', email = 'ann@lecercle.example', status = 'Active', told } = given;
  const rows = healthyRows();
  const person = aPerson(name, { email, login: 'i:0#.f|membership|Ann@lecercle.example' });
  const row = anAmbassador('Ann', { id: 7, title, person, status, primaryCircle: rows.circles[0]?.id });
  const state = healthySite();
  const facts = {
    state,
    plan: setUpPlanOf(state, { startingRows: false }),
    rows: { ...rows, ambassadors: [row], awards: [] },
    day: '2026-11-24',
    ...(told === undefined ? {} : { gone: new Set<string>(), told: new Map([[person.login.toLowerCase(), told]]) })
  } as unknown as HealthFacts;
  return peopleChecks(facts)
    .filter(({ check }) => check === 'names')
    .flatMap(({ run }) => run());
};

test('a name that the site knows otherwise is told, and mended where we keep it', () => {
  expect(found({ title: 'Ann Janssens' })).toEqual([
    {
      trouble: { kind: 'renamed', shown: 'Ann Janssens', now: 'Ann Peeters' },
      severity: 'look',
      list: ambassadors.url,
      rows: [{ id: 7, name: 'Ann Janssens' }],
      count: 1,
      mend: [{ kind: 'renameRow', list: ambassadors.url, id: 7, from: 'Ann Janssens', to: 'Ann Peeters' }]
    }
  ]);
});

test('the directory knows it better than the site', () => {
  const told = { name: 'Ann Claes', email: '' };
  expect(found({ title: 'Ann Peeters', told })[0]?.trouble).toMatchObject({ kind: 'renamed', now: 'Ann Claes' });
  expect(found({ title: 'Ann Claes', told })).toEqual([]);
});

test.each(['Peeters Ann', 'PEETERS, Ann', 'ann peeters', 'Änn Peeters', ''])('“%s” is no other name', (title) => {
  expect(found({ title })).toEqual([]);
});

test('a name as a personnel system files it is told, and not written', () => {
  const [one] = found({ title: 'Ann Janssens', name: 'PEETERS, Ann' });
  expect(one?.trouble.kind).toBe('renamed');
  expect(one?.mend).toBeUndefined();
});

test('an address that is another in the directory is told; it stands nowhere that we write', () => {
  const told = { name: 'Ann Peeters', email: 'ann.peeters@lecercle.example' };
  const [one] = found({ title: 'Ann Peeters', told });
  expect(one).toMatchObject({
    trouble: { kind: 'addressChanged', shown: 'ann@lecercle.example', now: 'ann.peeters@lecercle.example' },
    severity: 'look'
  });
  expect(one?.mend).toBeUndefined();
  expect(found({ title: 'Ann Peeters', told: { ...told, email: 'ANN@lecercle.example' } })).toEqual([]);
  expect(found({ title: 'Ann Peeters', told: { ...told, email: '' } })).toEqual([]);
});

test('whoever ended their role may be called as they were', () => {
  expect(found({ title: 'Ann Janssens', status: 'Former' })).toEqual([]);
});
