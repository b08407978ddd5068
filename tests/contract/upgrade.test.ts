import { ambassadors, circles, lists } from '../../src/lists';
import { choice, lookup, text } from '../../src/lists/columns';
import { list as declare, type List } from '../../src/lists/list';
import { openDesk, type Desk } from './desk';
import { groundOf, leave, listsOnly, setUp, visit } from './ground';
import { snapshotOf } from './snapshot';
import { declaredAt, installedBy, upgradedBy, versionsOf } from './versions';

jest.setTimeout(120_000);
let desk: Desk;
afterEach(async () => {
  leave();
  await desk.close();
});

const said = (word: string) => ({ fr: `${word} (fr)`, nl: `${word} (nl)`, en: word, de: `${word} (de)` });

/** A later package: a column in two lists, an index, a lookup, a word for a choice, a list that points at an older one. */
const questions = declare({
  url: 'Lists/Questions',
  title: said('Questions'),
  description: said('What people ask'),
  titleLabel: said('Question'),
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'never',
  choiceWords: 'site',
  imported: 'never',
  exported: true,
  startingRows: 'none',
  group: 'questions',
  columns: {
    Circle: lookup({ label: said('Circle'), list: 'Lists/Circles', since: '1.3.0' }),
    State: choice({ label: said('State'), choices: { Open: said('Open'), Answered: said('Answered') } })
  },
  views: [{ title: said('Everything'), columns: ['LinkTitle', 'State'], orderBy: 'ID' }],
  since: '1.2.0'
});
const statusWith = {
  ...ambassadors.columns.Status,
  choices: { ...ambassadors.columns.Status.choices, Starting: said('Starting') }
};
const later: readonly List[] = [
  {
    ...circles,
    columns: { ...circles.columns, Mission: text({ label: said('Mission'), indexed: true, since: '1.1.0' }) }
  },
  ...lists.filter(({ url }) => url !== circles.url && url !== ambassadors.url).slice(0, 1),
  {
    ...ambassadors,
    columns: {
      ...ambassadors.columns,
      Status: statusWith,
      Coach: lookup({ label: said('Coach'), list: 'Lists/Ambassadors', since: '1.10.0' })
    }
  },
  questions
];

const before: readonly List[] = later.map((list) =>
  list.url === ambassadors.url ? { ...list, columns: { ...list.columns, Status: ambassadors.columns.Status } } : list
);

const known = new Map<readonly List[], ReturnType<typeof snapshotOf>>();

/** Set up on an empty site by the newest package. */
const fresh = async (declared: readonly List[]) => {
  const before = known.get(declared);
  if (before !== undefined) return before;
  desk = await openDesk([]);
  visit('owner');
  await setUp(groundOf(desk, declared), listsOnly, { declared });
  const made = snapshotOf(desk);
  known.set(declared, made);
  leave();
  await desk.close();
  return made;
};

const fieldsOf = (snapshot: ReturnType<typeof snapshotOf>) =>
  Object.fromEntries(
    Object.entries(snapshot).map(([url, { title, fields }]) => [
      url,
      {
        title,
        fields
      }
    ])
  );

describe.each([
  ['this package', lists, lists],
  ['a later package', before, later]
])('%s', (_, past, declared) => {
  test.each(versionsOf(declared))('finishes by set-up what version %s made by feature XML', async (version) => {
    const end = await fresh(declared);
    desk = await openDesk(installedBy(declaredAt(past, version)));
    visit('owner');
    const report = await setUp(groundOf(desk, declared), listsOnly, { declared });
    expect(report.steps.flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind !== 'done'))).toEqual([]);
    expect(report.left?.flatMap(({ actions }) => actions)).toEqual([]);
    expect(fieldsOf(snapshotOf(desk))).toEqual(fieldsOf(end));
  });

  test.each(versionsOf(declared))(
    'finishes by set-up what set-up of version %s made, and keeps its rows',
    async (version) => {
      const old = declaredAt(past, version);
      desk = await openDesk([]);
      visit('owner');
      await setUp(groundOf(desk, old), listsOnly, { declared: old });
      desk.site.insert(
        'Lists/Ambassadors',
        [{ Title: 'Ann', Status: 'Absent' }],
        'i:0#.f|membership|owner.baudoux@lecercle.example',
        new Date()
      );
      const report = await setUp(groundOf(desk, declared), listsOnly, { declared });
      expect(report.left?.flatMap(({ actions }) => actions)).toEqual([]);
      const made = snapshotOf(desk);
      expect(made['Lists/Ambassadors']?.rows).toBe(1);
      expect(
        Object.fromEntries(Object.entries(made).map(([url, { fields }]) => [url, Object.keys(fields).sort()]))
      ).toEqual(
        Object.fromEntries(declared.map(({ url, columns }) => [url, ['Title', ...Object.keys(columns)].sort()]))
      );
    }
  );
});

test('a word that came later is added at its place, though the list has rows; the others stay', async () => {
  desk = await openDesk(installedBy(declaredAt(before, '1.0.0')));
  desk.site.insert(
    'Lists/Ambassadors',
    [{ Title: 'Ann', Status: 'Away' }],
    'i:0#.f|membership|owner.baudoux@lecercle.example',
    new Date()
  );
  visit('owner');
  await setUp(groundOf(desk, later), listsOnly, { declared: later });
  expect(snapshotOf(desk)['Lists/Ambassadors']?.fields['Status']?.choices).toEqual([
    'Active',
    'Away',
    'Former',
    'Starting (fr)'
  ]);
});

test('the upgrade XML makes the lists that came later and no others; set-up adds the columns that no XML can', async () => {
  const old = installedBy(declaredAt(before, '1.0.0'));
  const added = upgradedBy(later);
  expect(added.map(({ url }) => url)).toEqual(['Lists/Questions']);
  desk = await openDesk([...old, ...added]);
  expect(desk.site.lists.byUrl('Lists/Circles')?.field('Mission')).toBeUndefined();
  expect(desk.site.lists.byUrl('Lists/Questions')?.field('State')?.choices).toEqual(['Open', 'Answered']);
  visit('owner');
  const report = await setUp(groundOf(desk, later), listsOnly, { declared: later });
  expect(report.left?.flatMap(({ actions }) => actions)).toEqual([]);
  expect(desk.site.lists.byUrl('Lists/Circles')?.field('Mission')?.indexed).toBe(true);
});

test('versions are told apart by their numbers, not by their letters', () => {
  expect(versionsOf(later)).toEqual(['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.10.0']);
  expect(versionsOf(lists)[0]).toBe('1.0.0');
});
