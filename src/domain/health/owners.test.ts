import { number, user } from '../../lists/columns';
import { list, type List } from '../../lists/list';
import { everywhere } from '../../lists/topics';
import { halfDays, plainTraits, requests } from '../../testing/inventedLists';
import { aPerson } from '../../testing/people';
import { authorChecksOf, type Held, type Looked, loginsIn, personChecksOf } from './owners';

const { url: _url, columns: _columns, kind: _kind, views: _views, ...worded } = requests;

/** Experts, each once, none without an account: no code knows the list. */
const experts = list({
  ...plainTraits,
  title: worded.title,
  description: worded.description,
  titleLabel: worded.titleLabel,
  url: 'Lists/Experts',
  columns: {
    Who: user({ label: everywhere('Who'), required: true, unique: true }),
    Deputy: user({ label: everywhere('Deputy') })
  },
  views: [{ title: everywhere('All'), columns: ['LinkTitle'] }]
});

/** What each person writes, found by a number. */
const notes: List = {
  ...requests,
  whose: [
    { by: 'author', erasing: 'deletes' },
    { by: 'number', column: 'HalfDayId', erasing: 'deletes' }
  ]
};

const ann = aPerson('Ann Peeters');
const zoe = aPerson('Zoé Claes');

const rowsOf = (...rows: readonly object[]): readonly Held[] =>
  rows.map((row, at) => ({ item: { id: at + 1, title: `Row ${at + 1}`, ...row } }));

const looked = (rows: readonly Held[], more: Partial<Looked> = {}): Looked => ({
  language: 'en',
  heldAt: (url) => (url === experts.url ? rows : undefined),
  isOver: () => false,
  isSeen: () => undefined,
  ...more
});

const told = (rows: readonly Held[], more?: Partial<Looked>): readonly unknown[] =>
  personChecksOf([experts, halfDays, notes], looked(rows, more)).flatMap(({ check, list: url, run }) =>
    run().map(({ trouble, rows: named }) => [check, url, trouble.kind, named.map(({ id, name }) => `${id} ${name}`)])
  );

test('a row without the person whom its list requires is found, one without another person is not', () => {
  expect(told(rowsOf({ who: ann }, { who: undefined }))).toEqual([['accounts', experts.url, 'noAccount', ['2 Row 2']]]);
});

test('an account that is gone is found in whichever column, by the name of the person', () => {
  const rows = rowsOf({ who: ann, deputy: zoe }, { who: zoe });
  const gone = new Set([zoe.login.toLowerCase()]);
  expect(told(rows, { gone })).toEqual([
    ['directory', experts.url, 'accountGone', ['2 Zoé Claes']],
    ['directory', experts.url, 'accountGone', ['1 Zoé Claes']]
  ]);
  expect(told(rows, { gone, isOver: (_list, { item }) => item.id === 2 })).toEqual([
    ['directory', experts.url, 'accountGone', ['1 Zoé Claes']]
  ]);
});

test('somebody who stands twice where a list says once is found; whom readers see is only said where it is known', () => {
  const rows = rowsOf({ who: ann }, { who: zoe, deputy: zoe }, { who: ann });
  const doubles = (more?: Partial<Looked>) =>
    personChecksOf([experts], looked(rows, more)).flatMap(({ run }) => run().map(({ trouble }) => trouble));
  expect(told(rows)).toEqual([['doubles', experts.url, 'double', ['1 Ann Peeters', '3 Ann Peeters']]]);
  expect(doubles()).toEqual([{ kind: 'double', unknown: true }]);
  expect(doubles({ isSeen: () => (row) => row.item.id === 3 })).toEqual([{ kind: 'double', shown: 3 }]);
  expect(doubles({ isSeen: () => () => false })).toEqual([{ kind: 'double' }]);
});

test('the directory is asked about everybody whom curators named, and not about whom others did', () => {
  const heldAt = (url: string) =>
    url === experts.url ? rowsOf({ who: ann, deputy: zoe }, { who: ann }) : rowsOf({ tell: aPerson('Told Only') });
  const { isOver } = looked([]);
  expect(loginsIn([experts, notes], { heldAt, isOver })).toEqual([ann, zoe].map(({ login }) => login.toLowerCase()));
});

test('a row of one’s own that names somebody else than its author is found in any such list', () => {
  const rows: readonly Held[] = [
    { item: { id: 1, title: '', halfDayId: 7 }, author: 7 },
    { item: { id: 2, title: '', halfDayId: 7 }, author: 8 },
    { item: { id: 3, title: '', halfDayId: 7 }, author: 0 }
  ];
  const checks = (...declared: readonly List[]) =>
    authorChecksOf(declared, { language: 'en', heldAt: () => rows }).flatMap(({ list: url, run }) =>
      run().map(({ trouble, rows: named }) => [url, trouble.kind, named.map(({ id }) => id)])
    );
  expect(checks(notes)).toEqual([[notes.url, 'strangerRow', [2]]]);
  // Whom somebody asked is not who wrote it.
  expect(
    checks({
      ...notes,
      whose: [
        { by: 'author', erasing: 'deletes' },
        { by: 'number', column: 'HalfDayId', erasing: 'tells' }
      ]
    })
  ).toEqual([]);
  // Where no number says whose a row is, only the author does; and what curators write may name whom it likes.
  expect(checks(requests)).toEqual([]);
  const numbered = number({ label: everywhere('Number'), indexed: true });
  expect(checks({ ...notes, kind: 'curated', columns: { HalfDayId: numbered } })).toEqual([]);
});
