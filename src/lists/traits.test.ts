import { lists } from '.';
import { invented, plainTraits, requests } from '../testing/inventedLists';
import { choice, date, lookup, number, text, user } from './columns';
import { kinds } from './kinds';
import { list, type List } from './list';
import { troublesBetween } from './traitChecks';
import { isTimedByMaking, type Traits } from './traits';

const words = { fr: 'Nom', nl: 'Naam', en: 'Name', de: 'Name' };

const columns = {
  Person: user({ label: words, required: true }),
  Host: user({ label: words }),
  SessionId: number({ label: words }),
  Session: lookup({ label: words, list: 'Lists/Sessions' }),
  HeldOn: date({ label: words }),
  Key: text({ label: words }),
  State: choice({ label: words, choices: { Open: words } })
};

const bare = {
  url: 'Lists/Things',
  title: words,
  description: words,
  titleLabel: words,
  columns,
  views: [{ title: words, columns: ['LinkTitle'] }]
} as const;

const declared = (traits: Partial<Traits>, of: object = columns): List =>
  list({ ...bare, columns: of, ...plainTraits, ...traits } as never);

test('a declaration without any of its traits does not compile', () => {
  const { kind, whose, kept, device, choiceWords, imported, exported, startingRows, group } = plainTraits;
  const all = { kind, whose, kept, device, choiceWords, imported, exported, startingRows, group };
  expect(list({ ...bare, ...all }).url).toBe(bare.url);
  const without = <Name extends keyof typeof all>(name: Name): Omit<typeof all, Name> => {
    const { [name]: _gone, ...rest } = all;
    return rest;
  };
  // Never called: what counts is that TypeScript refuses each.
  const refused = (): readonly unknown[] => [
    // @ts-expect-error a list says who reads and writes it
    list({ ...bare, ...without('kind') }),
    // @ts-expect-error a list says whose its rows are
    list({ ...bare, ...without('whose') }),
    // @ts-expect-error a list says how long its rows are kept
    list({ ...bare, ...without('kept') }),
    // @ts-expect-error a list says whether a device may remember it
    list({ ...bare, ...without('device') }),
    // @ts-expect-error a list says in which words its choices are
    list({ ...bare, ...without('choiceWords') }),
    // @ts-expect-error a list says whether files become rows
    list({ ...bare, ...without('imported') }),
    // @ts-expect-error a list says whether it can be taken home
    list({ ...bare, ...without('exported') }),
    // @ts-expect-error a list says with what it begins
    list({ ...bare, ...without('startingRows') }),
    // @ts-expect-error a list says with which others set-up offers it
    list({ ...bare, ...without('group') })
  ];
  expect(refused).toBeInstanceOf(Function);
});

test('traits name only columns that can do what they say', () => {
  const refused = (): readonly unknown[] => [
    // @ts-expect-error a number is no person
    list({ ...bare, ...plainTraits, whose: [{ by: 'person', column: 'SessionId', erasing: 'deletes' }] }),
    // @ts-expect-error an author's row has no cell to empty
    list({ ...bare, ...plainTraits, whose: [{ by: 'author', erasing: 'empties' }] }),
    // @ts-expect-error nobody declared this column
    list({ ...bare, ...plainTraits, kept: { days: 60, from: [{ column: 'EndsOn' }] } }),
    // @ts-expect-error a device keeps no private rows but one's own ticks
    list({ ...bare, ...plainTraits, kind: 'privateOwnRows', device: 'remembered' }),
    // @ts-expect-error a choice has no such key
    list({ ...bare, ...plainTraits, startingRows: async () => [{ titles: [], values: { title: '', state: 'Gone' } }] }),
    // @ts-expect-error a day is a text
    list({ ...bare, ...plainTraits, startingRows: async () => [{ titles: [], values: { title: '', heldOn: 5 } }] }),
    // @ts-expect-error a row to begin with names no row: its number is another on each site
    list({ ...bare, ...plainTraits, startingRows: async () => [{ titles: [], values: { title: '', session: 5 } }] }),
    // @ts-expect-error lines are known by what the list has
    list({ ...bare, ...plainTraits, imported: { knownBy: [['Code']] } })
  ];
  expect(refused).toBeInstanceOf(Function);
});

test.each<[string, Partial<Traits>, string]>([
  ['of a person whom no column names', { whose: [{ by: 'person', column: 'Gone', erasing: 'tells' }] }, '"Gone"'],
  ['of a person by a number', { whose: [{ by: 'person', column: 'SessionId', erasing: 'tells' }] }, 'is a number'],
  ['of whoever a date points at', { whose: [{ by: 'lookup', column: 'HeldOn', erasing: 'deletes' }] }, 'is a date'],
  [
    'whose required person would be emptied',
    { whose: [{ by: 'person', column: 'Person', erasing: 'empties' }] },
    'which is required'
  ],
  [
    'of its authors in which erasing would write',
    { kind: 'publicOwnRows', whose: [{ by: 'person', column: 'Host', erasing: 'empties' }] },
    'write into rows of others'
  ],
  ['kept from a date that it has not', { kept: { days: 30, from: [{ column: 'Gone' }] } }, '"Gone"'],
  ['kept from what is no date', { kept: { days: 30, from: [{ column: 'Key' }] } }, 'is a text and no date'],
  [
    'kept from another list through a text',
    { kept: { days: 30, from: [{ list: 'Lists/Sessions', through: 'Key', column: 'HeldOn' }] } },
    'no lookup or number'
  ],
  ['kept for no time', { kept: { months: 0, from: ['Created'] } }, 'no whole number'],
  ['private and remembered', { kind: 'privateOwnRows', device: 'remembered' }, 'may not keep'],
  ['of curators only and on a device', { kind: 'curatorsOnly', device: 'ownTicks' }, 'may not keep'],
  ['imported by what it has not', { imported: { knownBy: [['Title', 'Gone']] } }, '"Gone"'],
  ['of own rows and imported', { kind: 'publicOwnRows', imported: { knownBy: [['Title']] } }, 'cannot be imported'],
  ['of own rows with some to begin with', { kind: 'publicOwnRows', startingRows: async () => [] }, 'to begin with'],
  [
    'that requires somebody, with rows to begin with',
    { whose: [{ by: 'person', column: 'Person', erasing: 'recycles' }], startingRows: async () => [] },
    'cannot name the user that "Person" requires'
  ],
  ['of own rows that are nobody’s', { kind: 'publicOwnRows', whose: 'nobody' }, 'are somebody’s'],
  ['of private rows taken home', { kind: 'curatorsOnly', exported: true }, 'taken home'],
  [
    'found by a number without an index',
    { whose: [{ by: 'number', column: 'SessionId', erasing: 'tells' }] },
    'no index'
  ],
  ['with English keys and other words', { choiceWords: 'keys' }, 'words besides its English keys']
])('a list %s is refused', (_what, traits, why) => {
  expect(() => declared(traits)).toThrow(why);
});

test('a list whose titles are names of people begins with no row: it would be offered for erasing', () => {
  const startingRows = async () => [];
  const owner = { by: 'person', column: 'Host', erasing: 'empties' } as const;
  const { Host } = columns;
  expect(declared({ whose: [owner], startingRows }, { Host }).url).toBe(bare.url);
  const named = (): List => declared({ whose: [{ ...owner, titled: true }], startingRows }, { Host });
  expect(named).toThrow('taken for somebody’s name');
});

test('what lists say of each other holds', () => {
  expect(troublesBetween([...lists, ...invented])).toEqual([]);
  const pointing = declared({
    whose: [{ by: 'rowNumber', column: 'SessionId', list: 'Lists/Circles', erasing: 'deletes' }]
  });
  const counting = declared({
    kept: { days: 60, from: [{ list: 'Lists/Circles', through: 'SessionId', column: 'Key' }] }
  });
  expect(troublesBetween([...lists, pointing])).toEqual([
    'Lists/Things: its rows are somebody’s by Lists/Circles, whose rows are nobody’s'
  ]);
  const made = declared({
    kept: { days: 60, from: [{ list: 'Lists/Circles', through: 'SessionId', column: 'Created' }] }
  });
  expect(troublesBetween([...lists, made])).toEqual([]);
  expect(isTimedByMaking('Lists/Circles', [...lists, made])).toBe(true);
  expect(invented.filter(({ url }) => isTimedByMaking(url, invented))).toEqual([requests]);
  expect(troublesBetween([...lists, counting])).toEqual([
    'Lists/Things: the time of its rows counts from "Key" of Lists/Circles, which is no date there'
  ]);
});

test('a device keeps no list of others’ rows, and of one’s own only the ticks', () => {
  expect(lists.filter(({ device }) => device === 'ownTicks').map(({ url }) => url)).toEqual(['Lists/LearningProgress']);
  for (const { kind, device } of lists)
    if (device === 'remembered') expect(['curated', 'publicOwnRows']).toContain(kind);
});

test('lists that only our parts write keep no versions and take no files, and search knows no private ones', () => {
  const own = { EnableVersioning: false, EnableAttachments: false };
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, { settings }]) => [kind, settings]))).toEqual({
    curated: {},
    publicOwnRows: own,
    privateOwnRows: { ...own, NoCrawl: true },
    curatorsOnly: { ...own, NoCrawl: true }
  });
});

test('a title that no form shows is not required', () => {
  const hidden = (titleOptional: boolean) =>
    list({ ...bare, ...plainTraits, titleShown: false, titleOptional } as never);
  expect(hidden(true)).toMatchObject({ titleShown: false });
  expect(() => hidden(false)).toThrow('no form shows the title');
});
