import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { progressList } from '../../src/data/ownRows/progressList';
import { sharePointProgramme } from '../../src/data/rows/sharePointProgramme';
import { handlersName, handlersNow, possibleHandlers } from '../../src/domain/setup/handlers';
import { setUpPlanOf } from '../../src/domain/setup/plan';
import type { ActionOutcome, SetUpReport } from '../../src/domain/setup/settingUp';
import { badges, circles, lists, offices, progress, searchTerms } from '../../src/lists';
import type { Language } from '../../src/lists/columns';
import { hintsIn } from '../../src/lists/hintsIn';
import { kinds } from '../../src/lists/kinds';
import { startingBadges } from '../../src/lists/startingBadges';
import { startingTerms } from '../../src/lists/startingTerms';
import { openDesk, packagedLists, type Desk } from './desk';
import { everything, groundOf, leave, listsOnly, setUp, visit } from './ground';
import { snapshotOf } from './snapshot';

jest.setTimeout(60_000);
let desk: Desk;
afterEach(async () => {
  leave();
  await desk.close();
});

const undone = ({ steps }: SetUpReport): readonly ActionOutcome[] =>
  steps.flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind !== 'done'));
const left = (report: SetUpReport) => report.left?.flatMap(({ actions }) => actions);
const strange = (): readonly string[] => desk.log.filter((line) => line.startsWith('!'));
const connection = () => connectTo(desk.url);

/** Two lists are enough where the rest would only take time. */
const few = [circles, offices];
const setUpFew = (): Promise<SetUpReport> => setUp(groundOf(desk, few), listsOnly, { declared: few });

const cultures: readonly (readonly [Language, string])[] = [
  ['fr', 'fr-BE'],
  ['nl', 'nl-BE'],
  ['en', 'en-US'],
  ['de', 'de-DE'],
  ['en', 'es-ES']
];

test.each(cultures)(
  'an empty site in %s (%s) gets every list in its language, and a second look finds nothing',
  async (language, culture) => {
    desk = await openDesk([], culture);
    visit('owner');
    const report = await setUp(groundOf(desk), listsOnly);
    expect(undone(report)).toEqual([]);
    expect(report.ending).toBe('finished');
    expect(left(report)).toEqual([]);
    const made = snapshotOf(desk);
    expect(Object.keys(made)).toEqual(lists.map(({ url }) => url));
    const hints = await hintsIn(language);
    for (const list of lists) {
      const { title, description, fields, views } = made[list.url]!;
      expect({ title, description }).toEqual({ title: list.title[language], description: list.description[language] });
      expect(Object.entries(fields).map(([name, field]) => [name, field.title])).toEqual([
        ['Title', list.titleLabel[language]],
        ...Object.entries(list.columns).map(([name, { label }]) => [name, label[language]])
      ]);
      expect(Object.values(views).map(({ displayName }) => displayName)).toEqual(
        list.views.map((view) => view.title[language])
      );
      for (const [name, column] of Object.entries(list.columns)) {
        expect(fields[name]?.description).toBe(hints.get(list.url)?.[name]?.here);
        if ('choices' in column)
          expect(fields[name]?.choices).toEqual(Object.values(column.choices).map((words) => words[language]));
      }
    }
    expect(made['Lists/Ambassadors']?.fields['Status']?.defaultValue).toBe(
      { fr: 'Disponible', nl: 'Actief', en: 'Active', de: 'Aktiv' }[language]
    );
    expect(strange()).toEqual([]);
  }
);

test('starting rows come in the words of the list, each once, and can be read by the programme', async () => {
  desk = await openDesk([]);
  visit('owner');
  const ground = groundOf(desk);
  await setUp(ground, everything);
  const rows = () => [
    desk.site.items.count(desk.site.lists.byUrl(badges.url)!),
    desk.site.items.count(desk.site.lists.byUrl(searchTerms.url)!)
  ];
  expect(rows()).toEqual([startingBadges.length, startingTerms().length]);
  await ground.carryOut({ kind: 'seed', list: badges.url });
  await ground.carryOut({ kind: 'seed', list: searchTerms.url });
  expect(rows()).toEqual([startingBadges.length, startingTerms().length]);
  const programme = sharePointProgramme(connection());
  const [first] = (await programme.rows(badges)).filter(({ icon }) => icon === 'Shield');
  expect(first).toMatchObject({ title: 'Réflexe sécurité', nameNl: 'Veilig digitaal', validMonths: 12, active: true });
  const terms = await programme.rows(searchTerms);
  expect(terms.map(({ title, topics, language }) => ({ title, topics, language }))).toEqual(
    expect.arrayContaining(startingTerms() as unknown[])
  );
});

test('afterwards a reader may tick off, and sees only rows of their own', async () => {
  desk = await openDesk([]);
  visit('owner');
  await setUp(groundOf(desk), listsOnly);
  visit('reader');
  expect(await progressList(connection()).guard()).toEqual({
    ownRowsOnly: true,
    ownPermissions: true,
    mayWrite: true,
    mayTotal: false
  });
  await progressList(connection()).add('teams', { state: 'Done', doneOn: '2026-11-25' });
  visit('contributor');
  expect(await progressList(connection()).everyone()).toEqual([]);
  visit('owner');
  const { lists: now } = await groundOf(desk).inspect();
  expect(now.get(progress.url)?.grants?.every(({ mayWrite }) => mayWrite)).toBe(true);
  expect(now.get(circles.url)?.grants?.filter(({ mayRead, mayWrite }) => mayRead && !mayWrite)).not.toEqual([]);
});

const editors = { principal: 5, name: expect.stringContaining('Membres') as unknown };
const visitorsOfSite = { principal: 4, name: expect.stringContaining('Visiteurs') as unknown };
const contributors = { principal: 6, name: expect.stringContaining('Contributeurs') as unknown };
const design = 1073741828;

test.each(['manageLists', 'overrideListBehaviors'] as const)(
  'when %s sees through, whoever edits the site sees no rows of others afterwards, and whom an owner lets handle the list all',
  async (seesThrough) => {
    desk = await openDesk([], 'fr-FR', seesThrough);
    visit('owner');
    await setUp(groundOf(desk), listsOnly);
    visit('reader');
    await progressList(connection()).add('teams', { state: 'Done', doneOn: '2026-11-25' });
    const seen = async (): Promise<number> => (await progressList(connection()).everyone()).length;
    visit('editor');
    expect(await seen()).toBe(0);
    visit('owner');
    expect(await seen()).toBe(1);
    const handlers = desk.site.people.addGroup('Handlers', '', '2026-11-25T10:00:00Z', 1);
    desk.site.people.join(handlers, desk.site.userId('i:0#.f|membership|contributor.baudoux@lecercle.example'));
    const path = `_api/web/getList('/sites/intranet/${progress.url}')/roleassignments`;
    await connection().send(`${path}/addroleassignment(principalid=${handlers},roledefid=${design})`, undefined);
    visit('contributor');
    expect(await seen()).toBe(1);
    visit('owner');
    expect(left(await setUp(groundOf(desk), listsOnly))).toEqual([]);
    visit('contributor');
    expect(await seen()).toBe(1);
  }
);

test.each(['manageLists', 'overrideListBehaviors'] as const)(
  'when %s sees through, a group that set-up makes handles private rows, and nobody else does',
  async (seesThrough) => {
    desk = await openDesk([], 'fr-FR', seesThrough);
    visit('owner');
    const ground = groundOf(desk);
    const wishes = { ...listsOnly, handlers: { name: handlersName.fr } };
    const report = await setUp(ground, wishes);
    expect(undone(report)).toEqual([]);
    expect(left(report)).toEqual([]);
    visit('reader');
    await progressList(connection()).add('teams', { state: 'Done', doneOn: '2026-11-25' });
    visit('owner');
    const site = await ground.inspect();
    const [handlers] = handlersNow(lists, site);
    expect(handlers).toMatchObject({ name: handlersName.fr });
    expect(site.groups?.filter(({ title }) => title === handlersName.fr)).toHaveLength(1);
    // Groups with rights on the site are offered to nobody: its visitors would see each other's rows.
    expect(possibleHandlers(site).map(({ name }) => name)).toEqual([handlersName.fr]);
    for (const who of ['contributor', 'editor'] as const) {
      visit(who);
      expect(await progressList(connection()).everyone()).toEqual([]);
    }
    desk.site.people.join(
      handlers!.principal!,
      desk.site.userId('i:0#.f|membership|contributor.baudoux@lecercle.example')
    );
    visit('contributor');
    expect(await progressList(connection()).everyone()).toHaveLength(1);
    visit('owner');
    const again = await setUp(ground, { ...listsOnly, handlers });
    expect(again.steps.flatMap(({ outcomes }) => outcomes)).toEqual([]);
    expect(left(again)).toEqual([]);
  }
);

test('what an earlier set-up left open is closed, for those alone who were named', async () => {
  desk = await openDesk([]);
  visit('owner');
  const ground = groundOf(desk);
  await setUp(ground, listsOnly);
  const list = desk.site.lists.all().find(({ url }) => url.endsWith(progress.url))!;
  desk.site.people.assign(list.id, 5, 'Edit');
  desk.site.people.assign(list.id, 6, 'Design');
  const action = {
    kind: 'narrowList',
    list: progress.url,
    left: 'contribute',
    from: [{ principal: 5, name: '' }]
  } as const;
  const managers = async (): Promise<readonly number[]> =>
    ((await ground.inspect()).lists.get(progress.url)?.grants ?? []).flatMap(({ principal, mayManage, mayWrite }) =>
      mayManage && mayWrite ? [principal] : []
    );
  expect(await managers()).toEqual([3, 5, 6]);
  await ground.carryOut(action);
  await ground.carryOut(action);
  expect(await managers()).toEqual([3, 6]);
});

test('somebody who may edit lists does all but the permissions, and is told who can', async () => {
  desk = await openDesk([]);
  visit('editor');
  const report = await setUp(groundOf(desk), listsOnly);
  const owned = lists.filter(({ kind }) => kinds[kind].ownPermissions);
  expect(owned).toContain(progress);
  const wanted = owned.flatMap(({ url, kind }) => [
    { kind: 'openList', list: url },
    ...(kinds[kind].seeingThrough === 'asOnSite'
      ? []
      : [
          {
            kind: 'narrowList',
            list: url,
            left: kinds[kind].seeingThrough,
            // From a list of handlers goes whoever reads the site, from a private one whoever sees through.
            from: kinds[kind].readers === 'nothing' ? [visitorsOfSite, editors, contributors] : [editors]
          }
        ])
  ]);
  expect(undone(report)).toEqual(wanted.map((action) => expect.objectContaining({ kind: 'skipped', action })));
  expect(left(report)).toEqual(wanted);
  const site = await groundOf(desk).inspect();
  expect(site.may).toEqual({ manageLists: true, managePermissions: false });
  visit('owner');
  expect(left(await setUp(groundOf(desk), listsOnly))).toEqual([]);
});

test.each<VisitorKey>(['contributor', 'reader'])('a %s changes nothing, and sees who could', async (visitor) => {
  desk = await openDesk([]);
  visit(visitor);
  const ground = groundOf(desk);
  const site = await ground.inspect();
  expect(site.may).toEqual({ manageLists: false, managePermissions: false });
  expect(site.owners).toEqual(['Chloé Baudoux']);
  const report = await setUp(ground, listsOnly);
  expect(report.steps.flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind === 'done'))).toEqual([]);
  expect(snapshotOf(desk)).toEqual({});
  await expect(ground.carryOut({ kind: 'createList', list: circles.url })).rejects.toMatchObject({
    failure: { kind: 'forbidden', what: circles.url }
  });
});

test('somebody from outside is refused, as an error of the port', async () => {
  desk = await openDesk([]);
  visit('outsider');
  await expect(groundOf(desk).inspect()).rejects.toMatchObject({ failure: { kind: 'forbidden', what: 'site' } });
});

test('a curator whose rights end half way is stopped, and somebody else goes on', async () => {
  desk = await openDesk([]);
  const editor = 'i:0#.f|membership|editor.baudoux@lecercle.example';
  visit('editor', ({ at }) => {
    if (at === 40) desk.site.welcome(editor, 'Read');
    return undefined;
  });
  const report = await setUp(groundOf(desk), listsOnly);
  expect(report.ending).toBe('rights');
  expect(report.steps.some(({ outcomes }) => outcomes.some(({ kind }) => kind === 'done'))).toBe(true);
  visit('owner');
  expect(left(await setUp(groundOf(desk), listsOnly))).toEqual([]);
});

test('a library at a list’s address is left, told, and what does not need it is made', async () => {
  desk = await openDesk([{ ...packagedLists()[1]!, fields: [], views: [], template: 101 }]);
  visit('owner');
  const report = await setUp(groundOf(desk), listsOnly);
  expect(report.steps[1]?.obstacles).toEqual([{ kind: 'wrongTemplate', list: 'Lists/Offices', found: 101 }]);
  expect(report.steps[3]?.obstacles).toMatchObject([{ kind: 'noTarget', column: 'Office' }]);
  expect(undone(report)).toEqual([]);
  expect(desk.site.lists.byUrl('Lists/Ambassadors')?.field('Topics')).toBeDefined();
});

test('a column of another type is left as it is, with its rows', async () => {
  const [list] = packagedLists();
  desk = await openDesk([
    { ...list!, fields: list!.fields.map((field) => (field.name === 'Headcount' ? { ...field, type: 'Text' } : field)) }
  ]);
  visit('owner');
  const report = await setUpFew();
  expect(report.steps[0]?.obstacles).toEqual([
    { kind: 'wrongType', list: circles.url, column: 'Headcount', found: 'Text' }
  ]);
  expect(desk.site.lists.byUrl(circles.url)?.field('Headcount')?.type).toBe('Text');
});

test('a title that another list has stops that list alone, with the reason', async () => {
  desk = await openDesk([{ ...packagedLists()[1]!, url: 'Lists/Old', title: 'Circles', fields: [], views: [] }]);
  visit('owner');
  const report = await setUpFew();
  expect(report.steps[0]?.outcomes[0]).toMatchObject({ kind: 'failed', reason: 'titleTaken' });
  expect(report.ending).toBe('finished');
  expect(desk.site.lists.byUrl('Lists/Offices')).toBeDefined();
});

test('a list that SharePoint makes elsewhere is told, and is not used', async () => {
  // Only its owners may see what stands at the address.
  desk = await openDesk([{ ...packagedLists()[0]!, title: 'Hidden' }]);
  desk.site.breakInheritance(desk.site.lists.byUrl(circles.url)!, false);
  visit('editor');
  const ground = groundOf(desk);
  await expect(ground.carryOut({ kind: 'createList', list: circles.url })).rejects.toMatchObject({
    failure: { what: circles.url, detail: 'stray: /sites/intranet/Lists/Circles1' }
  });
});

test('values that are there twice keep a column from becoming unique, and everything else goes on', async () => {
  const [list] = packagedLists();
  const lax = list!.fields.map((field) => (field.name === 'Key' ? { ...field, unique: false, indexed: false } : field));
  desk = await openDesk([{ ...list!, fields: lax }]);
  const twice = [
    { Title: 'A', Key: 'A' },
    { Title: 'B', Key: 'A' }
  ];
  desk.site.insert(circles.url, twice, 'i:0#.f|membership|owner.baudoux@lecercle.example', new Date());
  visit('owner');
  const report = await setUpFew();
  expect(undone(report)).toMatchObject([
    { kind: 'failed', action: { kind: 'uniqueColumn', column: 'Key' }, reason: 'doubles' }
  ]);
});

test('a list made by the package in English is finished: words where it is empty, row security, rights, order kept', async () => {
  desk = await openDesk(packagedLists().slice(0, 4));
  visit('owner');
  const report = await setUp(groundOf(desk), listsOnly);
  expect(undone(report)).toEqual([]);
  expect(left(report)).toEqual([]);
  const ended = snapshotOf(desk);
  await desk.close();
  desk = await openDesk([]);
  visit('owner');
  await setUp(groundOf(desk), listsOnly);
  const fresh = snapshotOf(desk);
  for (const { url } of lists) expect({ ...ended[url], versioning: true }).toEqual({ ...fresh[url], versioning: true });
});

test('the choice words of a list with rows stay, and its filter with them', async () => {
  desk = await openDesk(packagedLists());
  desk.site.insert(
    'Lists/Ambassadors',
    [{ Title: 'Ann', Status: 'Away' }],
    'i:0#.f|membership|owner.baudoux@lecercle.example',
    new Date()
  );
  visit('owner');
  await setUp(groundOf(desk), listsOnly);
  const made = snapshotOf(desk)['Lists/Ambassadors']!;
  expect(made.fields['Status']?.choices).toEqual(['Active', 'Away', 'Former']);
  expect(made.fields['Status']?.title).toBe('Statut');
  expect(made.views['Away.aspx']).toMatchObject({ displayName: 'Absences' });
  expect(made.views['Away.aspx']?.query).toContain('<Value Type="Text">Away</Value>');
  expect(snapshotOf(desk)['Lists/Circles']?.fields['Kind']?.choices).toEqual([
    'Cercle englobant',
    'Ligne métier',
    'Service de soutien'
  ]);
});

test('what curators named, added and indexed stays', async () => {
  desk = await openDesk([]);
  visit('owner');
  const ground = groundOf(desk);
  await setUp(ground, listsOnly);
  const list = desk.site.lists.byUrl('Lists/Ambassadors')!;
  desk.site.lists.change(list, { title: 'Nos relais', onQuickLaunch: false });
  desk.site.lists.changeField(list, list.field('Cohort')!, { title: 'Promotion', indexed: true, required: true });
  desk.site.lists.changeField(list, list.field('Status')!, {
    choices: ['En congé', 'Disponible', 'Absence', 'Rôle terminé']
  });
  desk.site.lists.changeView(list, list.views[0]!, { displayName: 'Annuaire', fields: ['LinkTitle', 'Cohort'] });
  const before = snapshotOf(desk);
  const report = await setUp(ground, { startingRows: false, keepNavigation: true });
  expect(left(report)).toEqual([]);
  expect(snapshotOf(desk)).toEqual(before);
});

test('looking at a finished site takes three requests about it, and one for the columns, views and rights of its lists', async () => {
  desk = await openDesk([]);
  visit('owner');
  const ground = groundOf(desk);
  await setUp(ground, listsOnly);
  desk.log.length = 0;
  const site = await ground.inspect();
  expect(setUpPlanOf(site, listsOnly).flatMap(({ actions }) => actions)).toEqual([]);
  expect(desk.log.sort()).toEqual([
    'GET /sites/intranet/_api/site',
    'GET /sites/intranet/_api/web',
    'GET /sites/intranet/_api/web/lists',
    'POST /sites/intranet/_api/$batch'
  ]);
});
