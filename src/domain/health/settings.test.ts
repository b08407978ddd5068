import { ambassadors, circles, progress, sessions, trainings } from '../../lists';
import type { List } from '../../lists/list';
import { finished } from '../../testing/anySite';
import { halfDays, requests } from '../../testing/inventedLists';
import { healthySite, withList } from '../../testing/memoryLists';
import { nothingBeside } from '../../testing/memoryCuration';
import { aGrant, emptySite } from '../../testing/siteModel';
import type { Beside } from '../port/register';
import { setUpPlanOf } from '../setup/plan';
import type { ColumnState, SiteState } from '../setup/site';
import type { Finding } from './health';
import { settingsChecks, settingsChecksOf } from './settings';
import { structureChecksOf } from './structure';

const findings = (site: SiteState, beside: Readonly<Record<string, Partial<Beside>>> = {}): readonly Finding[] =>
  settingsChecks({
    state: site,
    plan: [],
    rows: {},
    day: '2026-11-24',
    beside: new Map(Object.entries(beside).map(([url, each]) => [url, { ...nothingBeside, ...each }]))
  }).flatMap(({ run }) => run());

const withColumn = (url: string, name: string, change: Partial<ColumnState>): SiteState =>
  withList(healthySite(), url, ({ columns }) => ({
    columns: columns.map((column) => (column.name === name ? { ...column, ...change } : column))
  }));
const besides = (url: string, ...more: readonly (Partial<ColumnState> & { name: string })[]): SiteState =>
  withList(healthySite(), url, ({ columns }) => ({
    columns: [
      ...columns,
      ...more.map((each) => ({
        title: each.name,
        description: '',
        type: 'Text',
        required: false,
        indexed: false,
        unique: false,
        inForms: true,
        ...each
      }))
    ]
  }));

test('a site that set-up finished has nothing set otherwise', () => {
  expect(findings(healthySite())).toEqual([]);
});

test.each<readonly [string, string, Partial<ColumnState>, string]>([
  [ambassadors.url, 'About', { formatted: true }, 'richText'],
  [ambassadors.url, 'About', { appends: true }, 'appends'],
  [ambassadors.url, 'Since', { dayOnly: false }, 'withTime'],
  [progress.url, 'DoneOn', { dayOnly: false }, 'withTime'],
  [sessions.url, 'StartsOn', { dayOnly: true }, 'withoutTime'],
  [ambassadors.url, 'Person', { takesGroups: true }, 'takesGroups'],
  [circles.url, 'Headcount', { percentage: true }, 'percentage'],
  [progress.url, 'ModuleKey', { maxLength: 50 }, 'shortened'],
  [ambassadors.url, 'PrimaryCircle', { unique: true }, 'uniqueToo'],
  [circles.url, 'Title', { unique: true }, 'uniqueToo'],
  [ambassadors.url, 'Topics', { readOnly: true }, 'readOnly'],
  [ambassadors.url, 'Status', { hidden: true }, 'hidden'],
  [ambassadors.url, 'AwayUntil', { initially: '=[Today]+30' }, 'otherDefault'],
  [ambassadors.url, 'Visible', { initially: '0' }, 'otherDefault'],
  [ambassadors.url, 'Spotlight', { initially: '1' }, 'otherDefault'],
  [ambassadors.url, 'Status', { initially: 'Afwezig' }, 'otherDefault'],
  [progress.url, 'State', { rule: '=[State]="Done"' }, 'ruledOwn']
])('%s %s %j: %s, and one step mends it', (url, column, change, kind) => {
  const found = findings(withColumn(url, column, change));
  expect(found).toEqual([expect.objectContaining({ list: url, trouble: expect.objectContaining({ kind, column }) })]);
  const slip = kind === 'ruledOwn' ? 'ruled' : kind;
  expect(found[0]?.mend).toEqual([{ kind: 'settleColumn', list: url, column, slip }]);
});

test.each<readonly [string, string, Partial<ColumnState>]>([
  [ambassadors.url, 'Cohort', { required: true }],
  [ambassadors.url, 'Cohort', { initially: 'Spring 2027' }],
  [ambassadors.url, 'Status', { initially: 'Disponible', fillIn: true }],
  [ambassadors.url, 'Visible', { initially: '1' }],
  [ambassadors.url, 'Spotlight', { initially: '0' }],
  [ambassadors.url, 'About', { inForms: false }],
  [ambassadors.url, 'Person', { unique: true }],
  // A column of another type has a trouble of its own.
  [ambassadors.url, 'Since', { type: 'Note', formatted: true }]
])('%s %s %j misleads nobody', (url, column, change) => {
  expect(findings(withColumn(url, column, change))).toEqual([]);
});

test('a rule that curators made is told with its formula, of rows too, and nothing takes it away', () => {
  const ofColumn = withColumn(ambassadors.url, 'Cohort', { rule: '=LEN([Cohort])<9' });
  const found = findings(withList(ofColumn, ambassadors.url, () => ({ rule: '=[Since]<[AwayUntil]' })));
  expect(found.map(({ trouble, mend }) => [trouble, mend])).toEqual([
    [{ kind: 'ruled', column: 'Cohort', rule: '=LEN([Cohort])<9' }, undefined],
    [{ kind: 'ruled', rule: '=[Since]<[AwayUntil]' }, undefined]
  ]);
});

test.each([
  [{ readSecurity: 2 }, { kind: 'rowsHidden' }],
  [{ readSecurity: 2, writeSecurity: 2 }, { kind: 'rowsHidden' }],
  [{ writeSecurity: 2 }, { kind: 'rowsLocked', none: false }],
  [{ writeSecurity: 4 }, { kind: 'rowsLocked', none: true }]
])('%j of a curated list hides or locks rows', (security, trouble) => {
  expect(findings(withList(healthySite(), trainings.url, () => security))).toEqual([
    expect.objectContaining({ trouble, mend: [{ kind: 'secureRows', list: trainings.url }] })
  ]);
});

test.each([
  [
    { readSecurity: 2, writeSecurity: 4 },
    { kind: 'rowsLocked', none: true }
  ],
  [{ readSecurity: 1, writeSecurity: 1 }, { kind: 'ownRowsMissing' }]
])('a list of own rows with %j says what that comes to, once', (security, trouble) => {
  const site = withList(healthySite(), progress.url, () => security);
  const plan = setUpPlanOf(site, { startingRows: false });
  const told = [progress].flatMap((list) =>
    structureChecksOf([list], { state: site, plan }).flatMap(({ run }) => run())
  );
  expect(told.map((each) => each.trouble)).toEqual([trouble]);
  expect(findings(site)).toEqual([]);
});

describe('approval', () => {
  const waits = (approval: object): SiteState =>
    withList(healthySite(), trainings.url, () => ({ approval: { drafts: false, seenBy: 2, ...approval } }));

  test('says how many wait and were rejected where all are seen, else no number', () => {
    const told = (beside: Partial<Beside>) => findings(waits({}), { [trainings.url]: beside })[0]?.trouble;
    expect(told({ waiting: 4, rejected: 1 })).toEqual({ kind: 'approval', shown: false, waiting: 4, rejected: 1 });
    expect(told({ waiting: 1, rejected: 0, isWhole: false })).toEqual({ kind: 'approval', shown: false });
    expect(findings(waits({}))[0]?.trouble).toEqual({ kind: 'approval', shown: false });
  });

  test('says that readers see what waits, where they do; drafts hide rows as well', () => {
    expect(findings(waits({ seenBy: 0 }))[0]).toMatchObject({
      trouble: { shown: true },
      mend: [{ kind: 'releaseRows', list: trainings.url }]
    });
    expect(findings(waits({ drafts: true }))).toHaveLength(1);
  });
});

describe('columns beside ours', () => {
  test('numbered by SharePoint, or titled as ours in any language', () => {
    const site = besides(
      circles.url,
      { name: 'Active0', type: 'Boolean' },
      { name: 'Title1' },
      { name: 'Colour', title: 'Effectif' },
      { name: 'Key12', title: 'Clé 12' },
      { name: 'Key2', title: 'Badge at the door' },
      { name: 'Keyword', title: 'Keyword' },
      { name: 'Floor2' }
    );
    expect(findings(site).map(({ trouble }) => 'like' in trouble && [trouble.column, trouble.like])).toEqual([
      ['Active0', 'Active'],
      ['Title1', 'Title'],
      ['Colour', 'Headcount'],
      ['Key12', 'Key']
    ]);
  });

  test('are removed while no row holds anything in them, and only where all rows were seen', () => {
    const site = withList(besides(circles.url, { name: 'Active0' }, { name: 'Title1' }), circles.url, () => ({
      rows: 7
    }));
    const filled = new Map([
      ['Active0', 0],
      ['Title1', 3]
    ]);
    expect(findings(site, { [circles.url]: { filled } }).map(({ trouble, mend }) => [trouble, mend])).toEqual([
      [expect.objectContaining({ filled: 0 }), [{ kind: 'removeColumn', list: circles.url, column: 'Active0' }]],
      [expect.objectContaining({ filled: 3 }), undefined]
    ]);
    const unseen = findings(site, { [circles.url]: { filled, isWhole: false } });
    expect(unseen.map(({ trouble, mend }) => ['filled' in trouble && trouble.filled, mend])).toEqual([
      [false, undefined],
      [3, undefined]
    ]);
    expect(findings(site).every(({ mend }) => mend === undefined)).toBe(true);
  });
});

test('folders are told with their names', () => {
  const folders = [
    { id: 4, name: 'Wave 2' },
    { id: 3, name: 'Wave 1' }
  ];
  expect(findings(healthySite(), { [ambassadors.url]: { folders } })).toEqual([
    expect.objectContaining({
      list: ambassadors.url,
      trouble: { kind: 'folders', n: 2 },
      rows: [
        { id: 3, name: 'Wave 1' },
        { id: 4, name: 'Wave 2' }
      ]
    })
  ]);
});

describe('a list of curators only', () => {
  const reports: List = { ...requests, url: 'Lists/Reports', kind: 'curatorsOnly' };
  const declared = [halfDays, reports];
  const told = (site: SiteState): readonly Finding[] => {
    const plan = setUpPlanOf(site, { startingRows: false }, declared);
    return structureChecksOf([reports], { state: site, plan }).flatMap(({ run }) => run());
  };
  const grants = [aGrant(3, 'Owners', 'Full Control'), aGrant(4, 'Visitors', 'Read')];
  const closed = finished(emptySite({ language: 'en', grants }), declared);

  test('is in order once it is closed, and nobody wishes it open', () => {
    expect(told(closed)).toEqual([]);
    expect(settingsChecksOf(declared, { state: closed }).flatMap(({ run }) => run())).toEqual([]);
  });

  test('with the site’s permissions is said to be read by everybody, once, and closed in one go', () => {
    const open = withList(closed, reports.url, () => ({ ownPermissions: false, grants }));
    expect(told(open).map(({ trouble, mend = [] }) => [trouble.kind, mend.map(({ kind }) => kind)])).toEqual([
      ['notClosed', ['openList', 'narrowList']]
    ]);
  });

  test('in which each sees only their own rows hides them from curators', () => {
    const hidden = withList(closed, reports.url, () => ({ readSecurity: 2 }));
    expect(told(hidden).map(({ trouble }) => trouble)).toEqual([{ kind: 'rowsHidden' }]);
  });
});
