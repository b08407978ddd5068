import { indicatorRow } from '../../testing/indicatorRows';
import { assert, constantFrom, integer, property } from 'fast-check';
import * as declared from '../../lists';
import { callRow } from '../../testing/callRows';
import { aTick, healthyRows, healthySite, withList, type ListRows } from '../../testing/memoryLists';
import {
  aBadge,
  aCircle,
  anAmbassador,
  anAward,
  anOffice,
  aPerson,
  aSearchTerm,
  aTraining
} from '../../testing/people';
import type { CheckName, Finding, HealthFacts } from './health';
import type { TroubleKind } from './severity';
import { checkHealth, checksOf, mayMend, fewestAlike, reportOf } from './report';
import { accountsOf } from './people';
import { rightsOn } from './rights';
import { isReadable } from './structure';
import { setUpPlanOf } from '../setup/plan';
import type { Plan } from '../setup/setup';
import type { SiteState } from '../setup/site';

const day = '2026-11-24';

interface Given {
  readonly site?: SiteState;
  readonly rows?: Partial<ListRows>;
  readonly gone?: readonly string[];
  readonly plan?: Plan;
}

const factsOf = ({ site = healthySite(), rows = {}, gone, plan }: Given = {}): HealthFacts => ({
  state: site,
  plan: plan ?? setUpPlanOf(site, { startingRows: false }),
  rows: { ...healthyRows(), ...rows } as unknown as HealthFacts['rows'],
  day,
  ...(gone === undefined ? {} : { gone: new Set(gone) })
});

const findingsIn = (given: Given): readonly Finding[] => checkHealth(factsOf(given)).findings;
const troublesIn = (given: Given) => findingsIn(given).map(({ trouble }) => trouble);
const named = (given: Given) =>
  findingsIn(given).map(({ trouble, rows }) => `${trouble.kind}: ${rows.map(({ name }) => name).join(', ')}`);
const inOrder = (given: Given, check: CheckName, list: string): boolean =>
  checkHealth(factsOf(given)).inOrder.some((each) => each.check === check && each.list === list);

const { ambassadors, awards, badges, circles, lists, progress, trainings } = declared;
const curated = lists.filter(({ kind }) => kind === 'curated');
const privateOnes = lists.filter(({ kind }) => kind === 'privateOwnRows');
const handlersOnly = lists.filter(({ kind }) => kind === 'curatorsOnly');
const publicOnes = lists.filter(({ kind }) => kind === 'publicOwnRows');

test('with a healthy site nothing is wrong, and everything that was looked at is named', () => {
  const facts = factsOf({ gone: [] });
  const { findings, inOrder: done } = checkHealth(facts);
  expect(findings).toEqual([]);
  expect(done).toHaveLength(checksOf(facts).length);
  expect(done.length).toBeGreaterThan(58);
  expect(new Set(done.map(({ list }) => list)).size).toBe(lists.length);
});

describe('the structure', () => {
  const without = (url: string): SiteState => {
    const site = healthySite();
    return { ...site, lists: new Map([...site.lists].filter(([each]) => each !== url)) };
  };

  test('a list that is missing is one finding, mended with all that makes it and what it points at', () => {
    const site = without(ambassadors.url);
    const [finding, ...others] = findingsIn({ site }).filter(({ list }) => list === ambassadors.url);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ trouble: { kind: 'listMissing' }, severity: 'mend' });
    expect(finding?.mend?.[0]).toEqual({ kind: 'createList', list: ambassadors.url });
    expect(finding?.mend).toContainEqual({ kind: 'createColumn', list: ambassadors.url, column: 'Person' });
  });

  test('what a missing list points at is made before it, where that is missing too', () => {
    const empty = { ...healthySite(), lists: new Map() };
    const finding = findingsIn({ site: empty }).find(({ list }) => list === awards.url);
    const made = finding?.mend?.flatMap((action) => (action.kind === 'createList' ? [action.list] : []));
    expect(made?.slice(-1)).toEqual([awards.url]);
    expect(made).toEqual(expect.arrayContaining([ambassadors.url, badges.url, circles.url]));
    expect(made?.indexOf(circles.url)).toBeLessThan(made?.indexOf(ambassadors.url) ?? -1);
  });

  test('something else at the address is said and not mended', () => {
    const site = withList(healthySite(), badges.url, () => ({ template: 101 }));
    expect(findingsIn({ site })).toMatchObject([{ list: badges.url, trouble: { kind: 'wrongTemplate', found: 101 } }]);
    expect(findingsIn({ site })[0]?.mend).toBeUndefined();
    expect(isReadable(badges.url, factsOf({ site }))).toBe(false);
  });

  const column = (url: string, name: string, change: object | undefined): SiteState =>
    withList(healthySite(), url, ({ columns }) => ({
      columns: columns.flatMap((each) =>
        each.name !== name ? [each] : change === undefined ? [] : [{ ...each, ...change }]
      )
    }));

  test.each<readonly [TroubleKind, CheckName, SiteState]>([
    ['columnMissing', 'columns', column(ambassadors.url, 'Spotlight', undefined)],
    ['wrongType', 'types', column(ambassadors.url, 'Since', { type: 'Text' })],
    ['wrongTarget', 'types', column(ambassadors.url, 'Office', { target: 'elsewhere' })],
    ['indexMissing', 'indexes', column(trainings.url, 'ModuleKey', { indexed: false })],
    ['uniqueMissing', 'unique', column(circles.url, 'Key', { unique: false })],
    ['requiredMissing', 'required', column(ambassadors.url, 'PrimaryCircle', { required: false })],
    ['choicesMissing', 'choices', column(ambassadors.url, 'Status', { words: ['Active', 'Away'] })],
    ['viewMissing', 'views', withList(healthySite(), circles.url, ({ views }) => ({ views: views.slice(0, 1) }))],
    [
      'notSettled',
      'settings',
      withList(healthySite(), progress.url, ({ settings }) => ({ settings: { ...settings, NoCrawl: false } }))
    ],
    ['ownRowsMissing', 'ownRows', withList(healthySite(), progress.url, () => ({ readSecurity: 1 }))],
    ['notOpen', 'open', withList(healthySite(), progress.url, () => ({ ownPermissions: false }))]
  ])('%s', (kind, check, site) => {
    const findings = findingsIn({ site });
    expect(findings.map(({ trouble }) => trouble.kind)).toEqual([kind]);
    const list = findings[0]?.list ?? '';
    expect(inOrder({ site }, check, list)).toBe(false);
    expect(inOrder({}, check, list)).toBe(true);
    if (kind !== 'wrongType' && kind !== 'wrongTarget') expect(findings[0]?.mend).toHaveLength(1);
  });

  test('a column that is missing is one thing to mend, its index included', () => {
    const site = column(trainings.url, 'ModuleKey', undefined);
    const plan = [
      {
        list: trainings.url,
        exists: true,
        obstacles: [],
        actions: [
          { kind: 'createColumn' as const, list: trainings.url, column: 'ModuleKey' },
          { kind: 'indexColumn' as const, list: trainings.url, column: 'ModuleKey' }
        ]
      }
    ];
    const [finding, ...others] = findingsIn({ site, plan, rows: { trainings: [] } }).filter(
      ({ list }) => list === trainings.url
    );
    expect(finding?.mend).toHaveLength(2);
    expect(others).toEqual([]);
    expect(isReadable(trainings.url, { state: site, plan })).toBe(false);
  });

  test('an index that is missing knows how many rows there are', () => {
    const site = withList(column(progress.url, 'LearnerId', { indexed: false }), progress.url, () => ({ rows: 4312 }));
    expect(troublesIn({ site })).toEqual([{ kind: 'indexMissing', column: 'LearnerId', rows: 4312 }]);
  });

  test('titles that a curator chose are nothing to mend', () => {
    expect(findingsIn({ site: withList(healthySite(), circles.url, () => ({ title: 'Our circles' })) })).toEqual([]);
  });
});

describe('who may read and write', () => {
  const grant = (principal: number, name: string, write: boolean, manage = false) => ({
    principal,
    name,
    mayRead: true,
    mayWrite: write,
    mayManage: manage,
    mayOverride: manage,
    mayGovern: manage
  });

  test('readers who write where they should only read', () => {
    const site = withList(healthySite(), ambassadors.url, () => ({
      ownPermissions: true,
      grants: [grant(3, 'Owners', true, true), grant(4, 'Visitors', true)]
    }));
    expect(troublesIn({ site })).toEqual([{ kind: 'readersWrite', who: ['Visitors'] }]);
  });

  test('everybody by name writes, on the site already', () => {
    const site = healthySite({
      grants: [grant(3, 'Owners', true, true), grant(4, 'Visitors', false), grant(9, 'Tout le monde', true)]
    });
    const there = withList(site, progress.url, () => ({
      grants: [grant(3, 'Owners', true, true), grant(4, 'Visitors', true), grant(9, 'Tout le monde', true)]
    }));
    const troubles = troublesIn({ site: there });
    // Progress was opened to them too, and a list of handlers is none of theirs.
    expect(troubles).toHaveLength(lists.length - 1 - handlersOnly.length);
    expect(troubles).toContainEqual({ kind: 'readersWrite', who: ['Tout le monde'] });
  });

  test('whoever sees private rows because of the site comes first, mended on that list', () => {
    const members = { ...grant(5, 'Members', true, true), mayGovern: false };
    const site = withList(
      healthySite({ grants: [grant(3, 'Owners', true, true), grant(4, 'Visitors', false), members] }),
      progress.url,
      ({ grants = [] }) => ({ grants: [...grants, members] })
    );
    const [first] = findingsIn({ site: withList(site, circles.url, () => ({ views: [] })) });
    expect(first).toMatchObject({
      trouble: { kind: 'seesThrough', who: ['Members'] },
      severity: 'mend',
      list: progress.url,
      mend: [{ kind: 'narrowList', from: [{ principal: 5, name: 'Members' }] }]
    });
  });

  test('readers of the site whom a list shuts out', () => {
    const site = withList(healthySite(), circles.url, () => ({
      ownPermissions: true,
      grants: [grant(3, 'Owners', true, true)]
    }));
    expect(troublesIn({ site })).toEqual([{ kind: 'readersBarred', who: ['Visitors'] }]);
  });

  test('whoever may not know of permissions is told nothing about them', () => {
    const { grants: _grants, ...site } = healthySite();
    expect(inOrder({ site }, 'rights', circles.url)).toBe(false);
    expect(findingsIn({ site })).toEqual([]);
  });

  test('lists with the same rights stand together, and progress says who sees it all the same', () => {
    const [shared, personal, everybodys, handled, ...others] = rightsOn(healthySite());
    expect(others).toEqual([]);
    expect(shared).toMatchObject({ readers: ['Owners', 'Visitors'], writers: ['Owners'], ownRowsOnly: false });
    expect(shared?.lists).toHaveLength(curated.length);
    expect(personal).toMatchObject({
      lists: privateOnes.map(({ url }) => url),
      ownRowsOnly: true,
      managers: ['Owners']
    });
    expect(everybodys).toMatchObject({
      lists: publicOnes.map(({ url }) => url),
      readers: ['Owners', 'Visitors'],
      writers: ['Owners', 'Visitors'],
      ownRowsOnly: false
    });
    expect(handled).toEqual({
      lists: handlersOnly.map(({ url }) => url),
      readers: ['Owners'],
      writers: ['Owners'],
      managers: ['Owners'],
      ownRowsOnly: false
    });
  });
});

describe('people', () => {
  const rows = healthyRows();
  const [sales] = rows.circles;
  const one = (given: Partial<declared.Ambassador>, name = 'Tom Wouters') =>
    anAmbassador(name, { primaryCircle: sales?.id, ...given });
  const withOne = (...more: readonly declared.Ambassador[]): Given => ({
    rows: { ...rows, ambassadors: [...rows.ambassadors, ...more] }
  });

  test.each<readonly [string, Partial<declared.Ambassador>]>([
    ['noAccount: Tom Wouters', { person: undefined }],
    ['noConsent: Tom Wouters', { consentDate: undefined }],
    ['noCircle: Tom Wouters', { primaryCircle: undefined }],
    ['noCircle: Tom Wouters', { primaryCircle: 999_999 }],
    ['otherCircle: Tom Wouters', { otherCircles: [999_999] }],
    ['overdue: Tom Wouters', { status: 'Away', awayUntil: '2026-11-12' }],
    ['undeclared: Tom Wouters', { status: { undeclared: 'En congé' } }],
    ['otherWord: Tom Wouters', { topics: [{ undeclared: 'Power Apps' }] }]
  ])('%s', (told, given) => {
    expect(named(withOne(one(given)))).toEqual([told]);
  });

  test.each<readonly [string, Partial<declared.Ambassador>]>([
    ['back today', { status: 'Away', awayUntil: day }],
    ['away without a date', { status: 'Away' }],
    ['away until later', { status: 'Away', awayUntil: '2026-12-02' }],
    ['a past date of somebody who is back', { awayUntil: '2026-11-12' }],
    ['hidden', { visible: false }],
    [
      'former, whatever is missing',
      { status: 'Former', consentDate: undefined, primaryCircle: undefined, person: undefined }
    ]
  ])('nothing to say of somebody %s', (_what, given) => {
    expect(named(withOne(one(given)))).toEqual([]);
  });

  test('a circle that is no longer active is named', () => {
    const old = aCircle('Old', { active: false });
    const given = withOne(one({ primaryCircle: old.id }), one({ otherCircles: [old.id] }, 'Eva Maes'));
    const troubles = troublesIn({ rows: { ...given.rows, circles: [...rows.circles, old] } });
    expect(troubles).toEqual([
      { kind: 'circleInactive', circle: 'Old' },
      { kind: 'otherCircle', circle: 'Old' }
    ]);
  });

  test('somebody entered twice, and which row colleagues see', () => {
    const person = aPerson('Katrien Desmet');
    const twice = [48, 112].map((id) => one({ id, person }, 'Katrien Desmet'));
    expect(findingsIn(withOne(...twice))).toMatchObject([
      { trouble: { kind: 'double', shown: 48 }, rows: [{ id: 48 }, { id: 112 }] }
    ]);
    const hidden = twice.map((each) => ({ ...each, visible: each.id === 112 }));
    expect(troublesIn(withOne(...hidden))).toEqual([{ kind: 'double', shown: 112 }]);
    const none = twice.map((each) => ({ ...each, visible: false }));
    expect(troublesIn(withOne(...none))).toEqual([{ kind: 'double' }]);
  });

  test('accounts that the directory no longer knows, of people who serve', () => {
    const [tom, eva] = [one({}), one({ status: 'Former' }, 'Eva Maes')];
    const gone = [tom, eva].map((each) => each.person?.login.toLowerCase() ?? '');
    expect(named({ ...withOne(tom, eva), gone })).toEqual(['accountGone: Tom Wouters']);
    expect(inOrder(withOne(tom), 'directory', ambassadors.url)).toBe(false);
    expect(inOrder({ ...withOne(tom), gone: [] }, 'directory', ambassadors.url)).toBe(true);
  });

  test('the directory is asked once for each account of those who serve', () => {
    const person = aPerson('Katrien Desmet');
    const ambassadors = [one({ person }), one({ person }), one({ status: 'Former' }), one({ person: undefined })];
    expect(accountsOf(factsOf({ rows: { ...healthyRows(), ambassadors } }))).toEqual([person.login]);
  });
});

describe('places', () => {
  const three = (parents: readonly (number | undefined)[]) =>
    parents.map((parent, at) => aCircle(`C${at + 1}`, { id: at + 1, parent, headcount: 5 }));
  const people = { ambassadors: [], awards: [] };

  test.each<readonly [string, readonly (number | undefined)[], string]>([
    ['its own ancestor', [1, undefined, undefined], 'loop: C1'],
    ['a ring of two', [2, 1, undefined], 'loop: C1, C2'],
    ['a ring of three', [2, 3, 1], 'loop: C1, C2, C3'],
    ['a ring with something hanging on it', [2, 1, 1], 'loop: C1, C2']
  ])('circles that are %s', (_what, parents, told) => {
    expect(named({ rows: { ...people, circles: three(parents) } })).toEqual([told]);
  });

  test('a tree is in order', () => {
    expect(named({ rows: { ...people, circles: three([undefined, 1, 2]) } })).toEqual([]);
  });

  test('a name of profiles that two circles claim, however it is written', () => {
    const claimed = [
      aCircle('Sales', { headcount: 1, profileNames: 'Ventes\nSALES' }),
      aCircle('Retail', { headcount: 1, profileNames: 'ventés' }),
      aCircle('Closed', { headcount: 1, profileNames: 'Ventes', active: false })
    ];
    const findings = findingsIn({ rows: { ...people, circles: claimed } });
    expect(findings).toMatchObject([
      { trouble: { kind: 'claimed', claim: 'Ventes' }, rows: [{ name: 'Sales' }, { name: 'Retail' }] }
    ]);
  });

  test('two offices of one name are claimed by both, unless one of them lists it', () => {
    const two = [anOffice('Gand'), anOffice('Gand')];
    expect(troublesIn({ rows: { offices: two } })).toEqual([{ kind: 'claimed', claim: 'Gand' }]);
    expect(
      troublesIn({ rows: { offices: [{ ...anOffice('Gand'), profileNames: 'Gand' }, anOffice('Gand')] } })
    ).toEqual([]);
  });

  test('headcounts that are missing, of active circles and of offices that are counted otherwise', () => {
    const uncounted = [aCircle('IT'), aCircle('Old', { active: false })];
    expect(named({ rows: { ...people, circles: uncounted } })).toEqual(['noHeadcount: IT']);
    expect(named({ rows: { offices: [anOffice('Gand'), anOffice('Mons', { headcount: 4 })] } })).toEqual([
      'noHeadcount: Gand'
    ]);
    expect(named({ rows: { offices: [anOffice('Gand'), anOffice('Mons')] } })).toEqual([]);
  });
});

describe('awards', () => {
  const rows = healthyRows();
  const [ann] = rows.ambassadors as [declared.Ambassador];
  const [wave] = rows.badges as [declared.Badge];
  const withAwards = (...more: readonly declared.Award[]): Given => ({ rows: { ...rows, awards: more } });

  test.each<readonly [string, declared.Award]>([
    ['awardOfNobody: First wave', anAward(anAmbassador('Gone'), wave)],
    ['awardOfNothing: Ann Peeters', anAward(ann, aBadge('Gone'))],
    ['awardDates: Ann Peeters · First wave', anAward(ann, wave, { expiresOn: '2024-02-29' })]
  ])('%s', (told, award) => {
    expect(named(withAwards(award))).toEqual([told]);
  });

  test('the same badge twice on a day; renewed on another, or revoked, it is not', () => {
    expect(troublesIn(withAwards(anAward(ann, wave), anAward(ann, wave)))).toEqual([{ kind: 'awardTwice' }]);
    const renewed = anAward(ann, wave, { awardedOn: '2025-03-01' });
    const revoked = anAward(ann, wave, { revoked: true });
    expect(troublesIn(withAwards(anAward(ann, wave), renewed, revoked))).toEqual([]);
  });

  test('nothing is said of awards while people or badges could not be read', () => {
    const { badges: _badges, ...rest } = factsOf(withAwards(anAward(anAmbassador('Gone'), wave))).rows;
    expect(checkHealth({ ...factsOf(), rows: rest }).findings).toEqual([]);
  });
});

describe('indicators', () => {
  const withRows = (...indicators: readonly declared.IndicatorRow[]): Given => ({ rows: { indicators } });

  test.each<readonly [string, Partial<declared.IndicatorRow>]>([
    ['outOfScale: October 2026 · Heard of them?', { value: 120 }],
    ['outOfScale: October 2026 · Heard of them?', { value: 11, scale: 'Out of 10' }],
    ['notMeasured: October 2026 · Heard of them?', { value: undefined }],
    ['notMeasured: October 2026 · Heard of them?', { measuredOn: undefined }],
    ['noAnswers: October 2026 · Heard of them?', { answers: undefined }],
    ['noAnswers: October 2026 · Heard of them?', { answers: 0 }]
  ])('%s', (told, values) => {
    expect(named(withRows(indicatorRow(1, { title: 'Heard of them?', ...values })))).toEqual([told]);
  });

  test('two rows of one wave; of another entity, or of another wave, they are none', () => {
    const two = [indicatorRow(1), indicatorRow(2, { wave: ' october 2026' })];
    expect(findingsIn(withRows(...two))).toMatchObject([
      { trouble: { kind: 'waveTwice' }, rows: [{ id: 1 }, { id: 2 }] }
    ]);
    expect(
      troublesIn(withRows(indicatorRow(1), indicatorRow(2, { entity: 'EASYPAY' }), indicatorRow(3, { wave: '2025' })))
    ).toEqual([]);
  });

  test('participation is counted: nobody answers', () => {
    expect(troublesIn(withRows(indicatorRow(1, { key: 'Participation', answers: undefined })))).toEqual([]);
  });
});

describe('learning', () => {
  test.each<readonly [string, Partial<declared.Training>]>([
    ['noAddress: Teams', { url: undefined }],
    ['noAddress: Teams', { url: '  ' }],
    ['unsafeLink: Teams', { url: 'javascript:alert(1)' }],
    ['unsafeLink: Teams', { url: '/sites/other' }],
    ['noModuleKey: Teams', { moduleKey: ' ' }],
    ['noLanguage: Teams', { language: undefined }],
    ['noLanguage: Teams', { language: { undeclared: 'Italiano' } }]
  ])('%s', (told, given) => {
    expect(named({ rows: { trainings: [aTraining('Teams', given)] } })).toEqual([told]);
    expect(named({ rows: { trainings: [aTraining('Teams', { ...given, published: false })] } })).toEqual([]);
  });

  test('a training in no language is never offered where the module has another version', () => {
    const other = aTraining('Teams', { language: 'NL' });
    const lost = aTraining('Teams', { language: undefined });
    expect(troublesIn({ rows: { trainings: [lost] } })).toEqual([{ kind: 'noLanguage', never: false }]);
    expect(troublesIn({ rows: { trainings: [other, lost] } })).toEqual([{ kind: 'noLanguage', never: true }]);
  });

  test('a module twice in one language; in two languages, or a draft, it is not', () => {
    const twice = [aTraining('Teams'), aTraining('Teams', { moduleKey: 'teams ' })];
    expect(troublesIn({ rows: { trainings: twice } })).toEqual([{ kind: 'moduleTwice' }]);
    const others = [
      aTraining('Teams'),
      aTraining('Teams', { language: 'NL' }),
      aTraining('Teams', { published: false })
    ];
    expect(troublesIn({ rows: { trainings: others } })).toEqual([]);
  });

  test('a day of review that has passed, once for all languages of a module; one that nobody meant; of a draft nothing', () => {
    const due = { moduleKey: 'teams', reviewBy: '2026-11-01' };
    const both = [aTraining('Teams', due), aTraining('Teams', { ...due, language: 'NL' })];
    expect(troublesIn({ rows: { trainings: both } })).toEqual([{ kind: 'reviewDue', by: '2026-11-01' }]);
    const odd = [aTraining('Word', { reviewBy: '1900-01-01' }), aTraining('Excel', { reviewBy: '9999-12-31' })];
    expect(troublesIn({ rows: { trainings: odd } })).toEqual([
      { kind: 'reviewOdd', by: '9999-12-31' },
      { kind: 'reviewOdd', by: '1900-01-01' }
    ]);
    const fine = [
      aTraining('Teams', { reviewBy: '2027-01-01' }),
      aTraining('Word', { reviewBy: '2026-11-01', published: false })
    ];
    expect(troublesIn({ rows: { trainings: fine } })).toEqual([]);
  });

  test('whoever looks after a training and has no account any more', () => {
    const owner = aPerson('Zoé Zonder');
    const gone = [owner.login.toLowerCase()];
    expect(troublesIn({ rows: { trainings: [aTraining('Teams', { owner })] }, gone })).toEqual([
      { kind: 'accountGone' }
    ]);
  });

  test('calls without a last day, and calls that close before they open', () => {
    const days = { opensOn: '2026-11-02', closesOn: '2026-11-02' };
    const calls = [
      callRow(1, days),
      callRow(2, { closesOn: undefined }),
      callRow(3, { ...days, closesOn: '2026-11-01' }),
      callRow(4, { opensOn: undefined })
    ];
    expect(named({ rows: { calls } })).toEqual(['callEndless: Call 2', 'callDates: Call 3']);
  });

  test('search words without a topic', () => {
    expect(named({ rows: { searchTerms: [aSearchTerm('screen', { topics: [] })] } })).toEqual(['noTopics: screen']);
  });

  test('rows of progress that name somebody else than who wrote them; nothing mends them', () => {
    const findings = findingsIn({ rows: { progress: [aTick(1, 11), aTick(7, 11, 12), aTick(8, 11, 0)] } });
    expect(findings).toMatchObject([{ trouble: { kind: 'strangerRow' }, rows: [{ id: 7 }], list: progress.url }]);
    expect(findings[0]?.mend).toBeUndefined();
  });
});

describe('the report', () => {
  const many = (count: number): Given => {
    const rows = healthyRows();
    const primaryCircle = rows.circles[0]?.id;
    return {
      rows: {
        ...rows,
        ambassadors: Array.from({ length: count }, (_, at) =>
          anAmbassador(`Person ${String.fromCharCode(65 + at)}`, { primaryCircle, consentDate: undefined })
        ),
        awards: []
      }
    };
  };

  test('two are told one by one, three of a kind as one with their number, which holds each of them', () => {
    expect(findingsIn(many(fewestAlike - 1))).toHaveLength(fewestAlike - 1);
    const [one, ...others] = findingsIn(many(fewestAlike));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ trouble: { kind: 'noConsent' }, count: fewestAlike });
    expect(one?.rows).toHaveLength(fewestAlike);
    expect(one?.parts?.map(({ rows, count }) => [rows[0]?.name, count])).toEqual([
      ['Person A', 1],
      ['Person B', 1],
      ['Person C', 1]
    ]);
  });

  test('what mends each of several columns mends them together', () => {
    const site = withList(healthySite(), ambassadors.url, ({ columns }) => ({
      columns: columns.map((column) => (column.type === 'DateTime' ? { ...column, dayOnly: false } : column))
    }));
    const [one] = findingsIn({ site });
    const mended = (one?.mend ?? []).map((action) => ('column' in action ? action.column : ''));
    expect(one).toMatchObject({ trouble: { kind: 'withTime' }, count: 3, severity: 'mend' });
    expect([...mended].sort()).toEqual(['AwayUntil', 'ConsentDate', 'Since']);
    expect(one?.parts?.every(({ mend }) => mend?.length === 1)).toBe(true);
  });

  test('worst first', () => {
    const rows = many(2).rows ?? {};
    const site = withList(healthySite(), progress.url, () => ({ readSecurity: 1 }));
    const away = anAmbassador('Zoé', { primaryCircle: rows.circles?.[0]?.id, status: 'Away', awayUntil: '2026-11-01' });
    const findings = findingsIn({ site, rows: { ...rows, ambassadors: [away, ...(rows.ambassadors ?? [])] } });
    expect(findings.map(({ severity }) => severity)).toEqual(['mend', 'look', 'look', 'info']);
  });

  test('the order of rows never matters', () => {
    const broken = healthyRows();
    const person = aPerson('Katrien Desmet');
    const circle = broken.circles[0]?.id;
    const rows: ListRows = {
      ...broken,
      circles: [...broken.circles, aCircle('A', { id: 1, parent: 2 }), aCircle('B', { id: 2, parent: 1 })],
      ambassadors: [
        anAmbassador('Katrien Desmet', { id: 3, person, primaryCircle: circle }),
        anAmbassador('Katrien Desmet', { id: 4, person, primaryCircle: circle }),
        anAmbassador('Ann', { primaryCircle: circle, consentDate: undefined, topics: [{ undeclared: 'Visio' }] }),
        anAmbassador('Ann', { primaryCircle: circle, consentDate: undefined, topics: [{ undeclared: 'Visio' }] })
      ],
      trainings: [aTraining('Teams'), aTraining('Teams'), aTraining('Word', { url: undefined })],
      progress: [aTick(9, 1, 2), aTick(8, 1, 2)]
    };
    const report = checkHealth(factsOf({ rows }));
    expect(report.findings.length).toBeGreaterThan(8);
    const turned = <Row>(list: readonly Row[], by: number, mirrored: boolean): readonly Row[] => {
      const moved = [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
      return mirrored ? moved.reverse() : moved;
    };
    assert(
      property(integer({ min: 0, max: 12 }), constantFrom(true, false), (by, mirrored) => {
        const moved = Object.fromEntries(
          Object.entries(rows).map(([name, list]) => [name, turned(list as readonly unknown[], by, mirrored)])
        ) as unknown as ListRows;
        expect(checkHealth(factsOf({ rows: moved }))).toEqual(report);
      })
    );
  });

  test('checks run one by one come to the same report', () => {
    const facts = factsOf(many(3));
    const checked = checksOf(facts).map(({ check, list, run }) => ({ check, list, findings: run() }));
    expect(reportOf([...checked].reverse()).findings).toEqual(checkHealth(facts).findings);
  });

  test('whoever may not do a step may not mend, nor anybody on a site that can only be read', () => {
    const site = healthySite();
    const open = [{ kind: 'openList' as const, list: progress.url }];
    expect(mayMend(open, site)).toBe(true);
    expect(mayMend(open, { ...site, readOnly: true })).toBe(false);
    const reader = withList(site, progress.url, ({ may }) => ({ may: { ...may, permissions: false } }));
    expect(mayMend(open, reader)).toBe(false);
  });

  test('twenty thousand ambassadors and a hundred thousand ticks are looked at in pieces', () => {
    const rows = healthyRows();
    const primaryCircle = rows.circles[0]?.id;
    const facts = factsOf({
      rows: {
        ...rows,
        ambassadors: Array.from({ length: 20_000 }, (_, at) =>
          anAmbassador(`Person ${at}`, { primaryCircle, person: aPerson(`Person ${at}`, { login: `login ${at}` }) })
        ),
        awards: [],
        progress: Array.from({ length: 100_000 }, (_, at) => aTick(at + 1, at % 2500))
      },
      gone: []
    });
    const pieces = checksOf(facts).map(({ run }) => run());
    expect(pieces.flat()).toEqual([]);
  });
});
