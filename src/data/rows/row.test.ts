import * as fc from 'fast-check';
import { ambassadors, awards, circles, lists, trainings } from '../../lists';
import { itemOf } from './row';
import { declaredKey } from '../../domain/common/meaning';

const row = (values: Record<string, unknown>) => itemOf(ambassadors, { Id: 7, Title: 'Zoé', ...values });

test('a row becomes an item with the declared names', () => {
  expect(
    row({
      Person: {
        Id: 12,
        Title: 'Zoé D’Hondt',
        Name: 'i:0#.f|membership|zoe@lecercle.example',
        EMail: 'zoe@lecercle.example',
        FirstName: 'Zoé',
        LastName: 'D’Hondt',
        JobTitle: 'Conseillère',
        Picture: 'https://lecercle.example/zoe.jpg'
      },
      PrimaryCircleId: 3,
      OtherCirclesId: [4, 5],
      OfficeId: null,
      Topics: ['Teams', 'Sécurité'],
      Languages: ['Frans', 'Dutch'],
      Status: 'Afwezig',
      AwayUntil: '2026-11-23T23:00:00Z',
      Visible: true,
      Spotlight: false
    })
  ).toEqual({
    id: 7,
    title: 'Zoé',
    person: {
      id: 12,
      name: 'Zoé D’Hondt',
      login: 'i:0#.f|membership|zoe@lecercle.example',
      email: 'zoe@lecercle.example',
      firstName: 'Zoé',
      lastName: 'D’Hondt',
      jobTitle: 'Conseillère',
      hasPicture: true
    },
    primaryCircle: 3,
    otherCircles: [4, 5],
    primaryRole: '',
    topics: ['Teams', 'Security'],
    languages: ['FR', 'NL'],
    office: undefined,
    status: 'Away',
    awayUntil: '2026-11-24',
    since: undefined,
    cohort: '',
    about: '',
    visible: true,
    spotlight: false,
    consentDate: undefined
  });
});

test.each(['Away', 'Absent', 'Afwezig', 'Abwesend', ' ABSENT ', 'absent'])('the status "%s" means Away', (word) => {
  expect(row({ Status: word })?.status).toBe('Away');
});

test('a word that nobody declared is kept as it is typed', () => {
  expect(row({ Status: 'En congé' })?.status).toEqual({ undeclared: 'En congé' });
  expect(row({ Topics: ['Teams', 'Loop', 'Loop', ''] })?.topics).toEqual(['Teams', { undeclared: 'Loop' }]);
});

test('two words of one key are one key', () => {
  expect(row({ Languages: ['Frans', 'Français', 'FR'] })?.languages).toEqual(['FR']);
});

test('a word of an older package means what it meant', () => {
  expect(row({ Status: 'Absent' })?.status).toBe('Away');
});

test('no word of a column means two keys, whatever the language', () => {
  const clashes = lists.flatMap(({ columns }) =>
    Object.values(columns).flatMap((column) =>
      column.kind === 'choice' || column.kind === 'choices'
        ? Object.entries(column.choices).flatMap(([key, words]) =>
            Object.values(words)
              .flat()
              .filter((word) => declaredKey(column, word) !== key)
          )
        : []
    )
  );
  expect(clashes).toEqual([]);
});

test('a row older than a yes/no column holds what a new row would', () => {
  expect(row({ Visible: null, Spotlight: null })).toMatchObject({ visible: true, spotlight: false });
});

test('a link is its address, given as an object or as text', () => {
  expect(itemOf(trainings, { Id: 1, Url: { Url: 'https://example.org/a', Description: 'A' } })?.url).toBe(
    'https://example.org/a'
  );
  expect(itemOf(awards, { Id: 1, Evidence: 'https://example.org/b' })?.evidence).toBe('https://example.org/b');
  expect(itemOf(awards, { Id: 1, Evidence: null })?.evidence).toBeUndefined();
});

test('hostile text stays the text it is', () => {
  const hostile = `<img src=x onerror="alert(1)">'; DROP TABLE--\u202e`;
  expect(row({ About: hostile, Title: hostile })).toMatchObject({ about: hostile, title: hostile });
});

test('a number may come as text, and nonsense is no number', () => {
  const headcount = (value: unknown) => itemOf(circles, { Id: 1, Headcount: value })?.headcount;
  expect([12, '12', 12.5, '', ' ', 'a lot', null, NaN, Infinity, {}].map(headcount)).toEqual([
    12,
    12,
    12.5,
    ...Array<undefined>(7).fill(undefined)
  ]);
});

test('what has no id is no row', () => {
  for (const raw of [null, undefined, 'row', [], {}, { Id: 0 }, { Id: -1 }, { Id: 'x' }])
    expect(itemOf(circles, raw)).toBeUndefined();
});

test('whatever SharePoint sends, reading a row never throws and every value has its kind', () => {
  const cell = fc.oneof(fc.anything(), fc.string(), fc.constantFrom(null, undefined, [], {}, { results: [1] }));
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.dictionary(fc.string(), cell), fc.array(cell), (list, extra, cells) => {
      const names = Object.keys(list.columns).flatMap((name) => [name, `${name}Id`]);
      const raw = { ...extra, ...Object.fromEntries(names.map((name, index) => [name, cells[index]])), Id: 1 };
      const item = itemOf(list, raw) as unknown as Record<string, unknown>;
      for (const [name, column] of Object.entries(list.columns)) {
        const value = item[name.charAt(0).toLowerCase() + name.slice(1)];
        if (column.kind === 'text' || column.kind === 'note') expect(typeof value).toBe('string');
        if (column.kind === 'yesNo') expect(typeof value).toBe('boolean');
        if (column.kind === 'choices' || column.kind === 'lookups') expect(Array.isArray(value)).toBe(true);
        if (column.kind === 'date' && value !== undefined) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
        if ((column.kind === 'number' || column.kind === 'lookup') && value !== undefined)
          expect(Number.isFinite(value)).toBe(true);
      }
    })
  );
});
