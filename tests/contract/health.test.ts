import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { curation } from '../../src/data/curation/curation';
import type { Finding } from '../../src/domain/health/health';
import { checkHealth, mayMend } from '../../src/domain/health/report';
import { rightsOn } from '../../src/domain/health/rights';
import { readFacts } from '../../src/features/setup/health/facts';
import { ambassadors, circles, lists as declared, progress, trainings } from '../../src/lists';
import { kinds } from '../../src/lists/kinds';
import { anAmbassador, aPerson } from '../../src/testing/people';
import { openDesk, packagedLists, type Desk } from './desk';
import { groundOf, leave, listsOnly, setUp, visit } from './ground';
import { storedRow } from './storedRow';

jest.setTimeout(60_000);
const day = '2026-11-24';
const curator = 'i:0#.f|membership|editor.baudoux@lecercle.example';
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk(packagedLists());
});
afterEach(async () => {
  leave();
  await desk.close();
});

const lists = () => {
  return curation(connectTo(desk.url), desk.url);
};

const look = async (visitor: VisitorKey) => {
  visit(visitor);
  const facts = await readFacts(lists(), { day });
  return { facts, ...checkHealth(facts) };
};

const said = (findings: readonly Finding[]) => findings.map(({ list, trouble }) => `${list} ${trouble.kind}`);

/** The site's people, circles, trainings and ticks with something wrong in each. */
const fill = (): void => {
  desk.site.insert(circles.url, [{ Title: 'IT', Key: 'it', Active: true }], curator, new Date());
  const user = (login: string): number =>
    desk.person({
      login,
      email: '',
      displayName: 'Ann Peeters',
      firstName: 'Ann',
      lastName: 'Peeters',
      jobTitle: '',
      department: '',
      office: '',
      languages: [],
      hasPicture: false
    });
  const ann = anAmbassador('Ann Peeters', { id: 1, primaryCircle: 1, consentDate: undefined, person: aPerson() });
  desk.site.insert(
    ambassadors.url,
    [storedRow(ambassadors, ann, 'en', ({ login }) => user(login))],
    curator,
    new Date()
  );
  desk.site.insert(trainings.url, [{ Title: 'Teams', ModuleKey: 'teams', Published: true }], curator, new Date());
  desk.site.insert(progress.url, [{ LearnerId: 4711, ModuleKey: 'teams', State: 'Fini' }], curator, new Date());
};

const inRows = [
  'Lists/Ambassadors noConsent',
  'Lists/Circles noHeadcount',
  'Lists/TrainingCatalogue noAddress',
  'Lists/TrainingCatalogue noLanguage'
];
const inProgress = ['Lists/LearningProgress strangerRow', 'Lists/LearningProgress undeclared'];

/** Of lists with a period, whoever does not see all rows, or not even the list, is told that there may be some. */
const unseen = declared
  .filter(({ kind, kept }) => kinds[kind].seeingThrough !== 'asOnSite' && kept !== 'forEver')
  .map(({ url }) => `${url} keptUnseen`);

describe('once set-up has finished', () => {
  beforeEach(async () => {
    visit('owner');
    await setUp(groundOf(desk), listsOnly);
  });

  test.each<readonly [VisitorKey, readonly string[]]>([
    ['owner', []],
    ['editor', unseen],
    ['contributor', unseen]
  ])('the lists are in order for %s', async (visitor, told) => {
    const { findings, inOrder, facts } = await look(visitor);
    expect(said(findings)).toEqual(told);
    expect(facts.unread).toEqual([]);
    expect(inOrder.length).toBeGreaterThan(58);
  });

  test.each<readonly [VisitorKey, readonly string[]]>([
    ['owner', [...inRows, ...inProgress]],
    // Own rows only, who edits the site too: nothing can be said of the rows of others.
    ['editor', [...inRows, ...unseen]],
    ['contributor', [...inRows, ...unseen]]
  ])('%s finds what is wrong with the rows', async (visitor, told) => {
    fill();
    expect(said((await look(visitor)).findings).sort()).toEqual([...told].sort());
  });

  test('a reader could look at no more than the lists say to everybody, and at no permissions', async () => {
    fill();
    const { facts } = await look('reader');
    expect(facts.rows.progress).toBeUndefined();
    expect(rightsOn(facts.state)).toEqual([]);
  });

  test('the owner reads who may do what, and that whoever manages lists sees progress', async () => {
    const rights = rightsOn((await look('owner')).facts.state);
    const personal = rights.find((each) => each.lists.includes(progress.url));
    expect(personal?.ownRowsOnly).toBe(true);
    expect(personal?.writers.length).toBeGreaterThan(personal?.managers.length ?? 0);
    expect(personal?.managers.some((name) => /Propriétaires|Owners/.test(name))).toBe(true);
  });

  test('what is broken is found, mended one by one, and then in order', async () => {
    desk.site.secureItems(progress.url, { read: 1, write: 1 });
    const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
    const connection = connectTo(desk.url);
    const field = (list: string, name: string): string =>
      `_api/web/getList('${encodeURIComponent(`/sites/intranet/${list}`)}')/fields/getByInternalNameOrTitle('${name}')`;
    await connection.send(field(trainings.url, 'ModuleKey'), { Indexed: false }, merge);
    await connection.send(field(circles.url, 'Entity'), undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
    const { findings, facts } = await look('owner');
    expect(said(findings)).toEqual([
      'Lists/Circles columnMissing',
      'Lists/LearningProgress ownRowsMissing',
      'Lists/TrainingCatalogue indexMissing'
    ]);
    expect(facts.rows.circles).toBeUndefined();
    for (const { mend = [] } of findings) {
      expect(mayMend(mend, facts.state)).toBe(true);
      for (const action of mend) await lists().provisioning.carryOut(action);
    }
    expect(said((await look('owner')).findings)).toEqual([]);
  });

  test('whoever may not mend is not offered it', async () => {
    desk.site.secureItems(progress.url, { read: 1, write: 1 });
    const { findings, facts } = await look('contributor');
    expect(said(findings)).toEqual(['Lists/LearningProgress ownRowsMissing', ...unseen]);
    expect(mayMend(findings[0]?.mend ?? [], facts.state)).toBe(false);
  });
});

describe('the directory', () => {
  const login = 'i:0#.f|membership|ann.peeters@lecercle.example';

  test.each<VisitorKey>(['owner', 'editor', 'contributor', 'reader'])(
    'tells %s which accounts there still are',
    async (visitor) => {
      desk.person({
        login,
        email: '',
        displayName: 'Ann Peeters',
        firstName: 'Ann',
        lastName: 'Peeters',
        jobTitle: '',
        department: '',
        office: '',
        languages: [],
        hasPicture: false
      });
      visit(visitor);
      const { accounts } = lists();
      expect(await accounts.known(login)).toEqual({ name: 'Ann Peeters', email: '' });
      expect(await accounts.known(login.toUpperCase())).toMatchObject({ name: 'Ann Peeters' });
      expect(await accounts.known("i:0#.f|membership|o'gone@lecercle.example")).toBe(false);
    }
  );

  test.each(['i:0#.f|membership|ann_x.example#ext#@contoso.example', 'c:0t.c|tenant|8f2b', 'Ann', ''])(
    'cannot tell of "%s", and is not asked',
    async (other) => {
      visit('owner');
      const before = desk.log.length;
      expect(await lists().accounts.known(other)).toBeUndefined();
      expect(desk.log).toHaveLength(before);
    }
  );

  test('a directory that is busy says for how long', async () => {
    visit('owner', () => 'status=429;retry-after=17');
    await expect(lists().accounts.known(login)).rejects.toMatchObject({ failure: { kind: 'busy', retryAfter: 17 } });
  });
});
