import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { curation } from '../../src/data/curation/curation';
import { sharePointProgramme } from '../../src/data/rows/sharePointProgramme';
import type { Finding, Trouble } from '../../src/domain/health/health';
import { checkHealth } from '../../src/domain/health/report';
import { readFacts } from '../../src/features/setup/health/facts';
import { ambassadors, circles, progress, searchTerms, trainings } from '../../src/lists';
import { brussels } from '../../src/testing/brussels';
import { anAmbassador, aPerson } from '../../src/testing/people';
import { openDesk, packagedLists, type Desk } from './desk';
import { groundOf, leave, listsOnly, setUp, visit } from './ground';
import { storedRow } from './storedRow';

jest.setTimeout(60_000);
const curator = 'i:0#.f|membership|editor.baudoux@lecercle.example';
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk(packagedLists());
  visit('owner');
  await setUp(groundOf(desk), listsOnly);
});
afterEach(async () => {
  leave();
  await desk.close();
});

const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const listAt = (url: string): string => `_api/web/getList('${encodeURIComponent(`/sites/intranet/${url}`)}')`;
const send = (path: string, body: unknown, headers = {}): Promise<unknown> =>
  connectTo(desk.url).send(path, body, headers);
const setList = (url: string, body: object): Promise<unknown> => send(listAt(url), body, merge);
const setColumn = (url: string, name: string, body: object): Promise<unknown> =>
  send(`${listAt(url)}/fields/getByInternalNameOrTitle('${name}')`, body, merge);

const look = async (visitor: VisitorKey = 'owner') => {
  visit(visitor);
  const facts = await readFacts(curation(connectTo(desk.url), desk.url), { day: '2026-11-24' });
  return { facts, findings: checkHealth(facts).findings };
};
/** What is found beside what rows of a test lack. */
const told = async (visitor: VisitorKey = 'owner'): Promise<readonly Trouble[]> =>
  (await look(visitor)).findings
    .map(({ trouble }) => trouble)
    .filter(
      ({ kind }) =>
        !['noHeadcount', 'noConsent', 'noCircle', 'noAddress', 'noTopics', 'noLanguage', 'keptUnseen'].includes(kind)
    );
const mend = async ({ mend: actions = [] }: Finding): Promise<void> => {
  for (const action of actions) await curation(connectTo(desk.url), desk.url).provisioning.carryOut(action);
};
const mendAll = async (): Promise<void> => {
  for (const finding of (await look()).findings) await mend(finding);
};

const people = (clock: { readonly isOwn: boolean; readonly zone: unknown } = { zone: brussels, isOwn: true }) =>
  sharePointProgramme(connectTo(desk.url, undefined, undefined, clock)).rows(ambassadors as never) as Promise<
    readonly { readonly title: string; readonly about: string; readonly awayUntil?: string }[]
  >;
let persons = 0;
const ann = (values: object): void => {
  persons += 1;
  const user = desk.person({
    login: `i:0#.f|membership|ann.peeters${persons}@lecercle.example`,
    email: 'ann.peeters@lecercle.example',
    displayName: 'Ann Peeters',
    firstName: 'Ann',
    lastName: 'Peeters',
    jobTitle: '',
    department: '',
    office: '',
    languages: [],
    hasPicture: false
  });
  const row = anAmbassador('Ann Peeters', { id: 1, primaryCircle: undefined, person: aPerson() });
  desk.site.insert(
    ambassadors.url,
    [{ ...storedRow(ambassadors, row, 'en', () => user), ...values }],
    curator,
    new Date()
  );
};
const folder = (url: string, name: string): Promise<unknown> =>
  send(`${listAt(url)}/rootFolder/addSubFolderUsingPath`, { leafPath: { DecodedUrl: name } });

describe('settings of columns', () => {
  test.each<readonly [string, string, string, object]>([
    ['richText', ambassadors.url, 'About', { RichText: true }],
    ['withTime', ambassadors.url, 'AwayUntil', { DisplayFormat: 1 }],
    ['takesGroups', ambassadors.url, 'Person', { SelectionMode: 1 }],
    ['percentage', circles.url, 'Headcount', { ShowAsPercentage: true }],
    ['uniqueToo', trainings.url, 'ModuleKey', { Indexed: true, EnforceUniqueValues: true }],
    ['uniqueToo', ambassadors.url, 'Title', { Indexed: true, EnforceUniqueValues: true }],
    ['readOnly', ambassadors.url, 'Since', { ReadOnlyField: true }],
    ['hidden', ambassadors.url, 'Cohort', { Hidden: true }],
    ['shortened', ambassadors.url, 'PrimaryRole', { MaxLength: 20 }],
    ['otherDefault', ambassadors.url, 'ConsentDate', { DefaultValue: '[today]' }],
    ['otherDefault', ambassadors.url, 'Visible', { DefaultValue: '0' }],
    ['otherDefault', ambassadors.url, 'Visible', { DefaultValue: '' }],
    ['otherDefault', ambassadors.url, 'Status', { DefaultValue: 'Absence' }],
    ['ruledOwn', progress.url, 'ModuleKey', { ValidationFormula: '=[ModuleKey]="x"', ValidationMessage: 'No' }]
  ])('%s of %s %s is found, and mended to what it was', async (kind, url, column, body) => {
    await setColumn(url, column, body);
    expect(await told()).toEqual([expect.objectContaining({ kind, column })]);
    await mendAll();
    expect(await told()).toEqual([]);
  });

  test('a rule that curators made is told and left to them', async () => {
    await setColumn(ambassadors.url, 'Cohort', { ValidationFormula: '=LEN([Cohort])<30', ValidationMessage: '' });
    const { findings } = await look();
    expect(findings.map(({ trouble }) => trouble)).toEqual([
      { kind: 'ruled', column: 'Cohort', rule: '=LEN([Cohort])<30' }
    ]);
    expect(findings[0]?.mend).toBeUndefined();
  });

  test.each<readonly [string, string, object]>([
    [circles.url, 'Headcount', { DisplayFormat: 2 }],
    [ambassadors.url, 'Status', { FillInChoice: true }],
    [ambassadors.url, 'Cohort', { Required: true }],
    [ambassadors.url, 'Cohort', { DefaultValue: 'Spring 2027' }],
    [ambassadors.url, 'Status', { DefaultValue: 'Active' }]
  ])('%s %s may well be set so: %j', async (url, column, body) => {
    await setColumn(url, column, body);
    expect(await told()).toEqual([]);
  });

  test('rich text is read as its words, before and after it was mended; what is typed literally stays', async () => {
    await setColumn(ambassadors.url, 'About', { RichText: true });
    ann({ About: '<div class="ExternalClass4F2A"><p>I know <b>Teams</b>&#58;</p><p>R&amp;D</p></div>' });
    ann({ About: 'Use <b> for bold' });
    expect((await people()).map(({ about }) => about)).toEqual(['I know Teams:\nR&D', 'Use <b> for bold']);
    await mendAll();
    expect((await people()).map(({ about }) => about)).toEqual(['I know Teams:\nR&D', 'Use <b> for bold']);
  });

  test.each([
    ['2026-12-03T14:00:00Z', '2026-12-03'],
    ['2026-12-03T23:30:00Z', '2026-12-04'],
    ['2026-07-03T22:30:00Z', '2026-07-04'],
    ['2026-07-03T21:30:00Z', '2026-07-03']
  ])('at %s it is %s in Brussels, whoever looks', async (moment, day) => {
    await setColumn(ambassadors.url, 'AwayUntil', { DisplayFormat: 1 });
    ann({ AwayUntil: moment });
    expect((await people())[0]?.awayUntil).toBe(day);
    // A page of another site, in another zone, asks the site of the lists for its clock.
    const pacific = { zone: { Bias: 480 }, isOwn: false };
    expect((await people(pacific))[0]?.awayUntil).toBe(day);
  });

  test('a page of another zone asks nothing more of days that are only days', async () => {
    for (const day of ['2026-12-03', '2026-12-10', '2026-07-01', '2027-01-08']) ann({ AwayUntil: day });
    const before = desk.log.length;
    const days = (await people({ zone: { Bias: 480 }, isOwn: false })).map(({ awayUntil }) => awayUntil);
    expect(days).toEqual(['2026-12-03', '2026-12-10', '2026-07-01', '2027-01-08']);
    expect(desk.log.slice(before)).toHaveLength(1);
  });
});

describe('rows that are kept apart by who made them', () => {
  test.each<readonly [object, Trouble]>([
    [{ ReadSecurity: 2 }, { kind: 'rowsHidden' }],
    [{ WriteSecurity: 2 }, { kind: 'rowsLocked', none: false }],
    [{ WriteSecurity: 4 }, { kind: 'rowsLocked', none: true }]
  ])('%j of a curated list is found and mended', async (body, trouble) => {
    await setList(trainings.url, body);
    expect(await told()).toEqual([trouble]);
    await mendAll();
    expect(await told()).toEqual([]);
  });

  test('whoever sees only some rows of a list accuses nobody by it', async () => {
    await send(`${listAt(trainings.url)}/items`, { Title: 'Teams', ModuleKey: 'teams', Published: true });
    await setList(trainings.url, { ReadSecurity: 2 });
    const { facts, findings } = await look('contributor');
    expect(facts.rows.trainings).toBeUndefined();
    // Of private lists nobody but handlers is told how long rows stand there.
    const kinds = findings.map(({ trouble }) => trouble.kind).filter((kind) => kind !== 'keptUnseen');
    expect(kinds).toEqual(['rowsHidden']);
    expect((await look('owner')).facts.rows.trainings).toHaveLength(1);
  });

  test('lists of own rows keep theirs', async () => {
    expect(await told()).toEqual([]);
    expect((await look()).facts.state.lists.get(progress.url)).toMatchObject({ readSecurity: 2, writeSecurity: 2 });
  });

  test('whoever imports is told before, with whose rows are theirs', async () => {
    await setList(trainings.url, { ReadSecurity: 2, WriteSecurity: 2 });
    visit('contributor');
    const { writer } = curation(connectTo(desk.url), desk.url);
    const person = desk.site.userId('i:0#.f|membership|contributor.baudoux@lecercle.example');
    expect(await writer.rights(trainings)).toMatchObject({ ownRows: { reads: 'own', writes: 'own', person } });
    expect((await writer.rights(circles)).ownRows).toBeUndefined();
    visit('owner');
    expect((await writer.rights(trainings)).ownRows).toBeUndefined();
  });
});

describe('folders', () => {
  test('are no people and no circles, what is in them is; health tells how many', async () => {
    ann({});
    await folder(ambassadors.url, 'Wave 2024');
    await folder(circles.url, 'Old circles');
    expect((await people()).map(({ title }) => title)).toEqual(['Ann Peeters']);
    const { facts, findings } = await look();
    expect(facts.rows.circles).toEqual([]);
    expect(findings.filter(({ trouble }) => trouble.kind === 'folders')).toMatchObject([
      { list: circles.url, trouble: { n: 1 }, rows: [{ name: 'Old circles' }] },
      { list: ambassadors.url, trouble: { n: 1 }, rows: [{ name: 'Wave 2024' }] }
    ]);
    const { register } = curation(connectTo(desk.url), desk.url);
    expect(await register.rows(circles)).toEqual([]);
  });
});

describe('approval', () => {
  const add = (Title: string): Promise<unknown> => send(`${listAt(searchTerms.url)}/items`, { Title });

  test('is found with how many wait and were rejected, and mended', async () => {
    await setList(searchTerms.url, { EnableModeration: true });
    for (const title of ['One', 'Two', 'Three']) await add(title);
    await send(`${listAt(searchTerms.url)}/items(3)`, { OData__ModerationStatus: 1 }, merge);
    expect(await told()).toEqual([{ kind: 'approval', waiting: 2, rejected: 1, shown: false }]);
    await mendAll();
    expect(await told()).toEqual([]);
    visit('reader');
    const connection = connectTo(desk.url);
    const seen = (await connection.ask(`${listAt(searchTerms.url)}/items`)) as { value: readonly unknown[] };
    expect(seen.value).toHaveLength(3);
  });

  test('whoever does not see all that waits is told no number', async () => {
    await setList(searchTerms.url, { EnableModeration: true });
    await add('One');
    expect(await told('contributor')).toEqual([{ kind: 'approval', shown: false }]);
  });

  test('a setting for drafts without approval hides nothing', async () => {
    await setList(searchTerms.url, { DraftVersionVisibility: 2 });
    expect(await told()).toEqual([]);
  });
});

describe('columns beside ours', () => {
  const make = (url: string, xml: string): Promise<unknown> =>
    send(`${listAt(url)}/fields/createFieldAsXml`, { parameters: { SchemaXml: xml, Options: 8 } });

  test('that are empty are named and removed, with what new rows begin with', async () => {
    await make(circles.url, '<Field Name="Active0" DisplayName="Active0" Type="Boolean"><Default>1</Default></Field>');
    await make(ambassadors.url, '<Field Name="Title1" DisplayName="Title1" Type="Text" />');
    await send(`${listAt(circles.url)}/items`, { Title: 'IT', Key: 'it' });
    expect(await told()).toEqual([
      expect.objectContaining({ kind: 'stray', column: 'Active0', like: 'Active', filled: 0 }),
      expect.objectContaining({ kind: 'stray', column: 'Title1', like: 'Title', filled: 0 })
    ]);
    await mendAll();
    expect(await told()).toEqual([]);
  });

  test('that hold something are named with how many rows, and stay', async () => {
    await make(circles.url, '<Field Name="Other" DisplayName="Other" Type="Text" />');
    const titled = (await look()).facts.state.lists.get(circles.url)?.columns.find(({ name }) => name === 'Key')?.title;
    await setColumn(circles.url, 'Other', { Title: titled });
    await send(`${listAt(circles.url)}/items`, { Title: 'IT', Key: 'it', Other: 'x' });
    const { findings } = await look();
    const stray = findings.find(({ trouble }) => trouble.kind === 'stray');
    expect(stray).toMatchObject({ trouble: { column: 'Other', like: 'Key', filled: 1 } });
    expect(stray?.mend).toBeUndefined();
    // Filled between the look and the press: it stays.
    await curation(connectTo(desk.url), desk.url).provisioning.carryOut({
      kind: 'removeColumn',
      list: circles.url,
      column: 'Other'
    });
    expect(await told()).toEqual([expect.objectContaining({ kind: 'stray', filled: 1 })]);
  });

  test('that curators made and named are theirs', async () => {
    await make(ambassadors.url, '<Field Name="Office2" DisplayName="Office2" Type="Text" />');
    await setColumn(ambassadors.url, 'Office2', { Title: 'Desk at home' });
    await make(ambassadors.url, '<Field Name="Phone" DisplayName="Phone" Type="Text" />');
    expect(await told()).toEqual([]);
  });
});

test('a name that is another in the directory is told and written, whoever else keeps theirs', async () => {
  ann({ Title: 'Ann Janssens' });
  ann({ Title: 'PEETERS Ann' });
  const found = (await look()).findings.filter(({ trouble }) => trouble.kind === 'renamed');
  expect(found.map(({ trouble }) => trouble)).toEqual([{ kind: 'renamed', shown: 'Ann Janssens', now: 'Ann Peeters' }]);
  await mend(found[0]!);
  expect((await people()).map(({ title }) => title)).toEqual(['Ann Peeters', 'PEETERS Ann']);
});
