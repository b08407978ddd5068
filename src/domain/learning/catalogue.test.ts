import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
  shuffledSubarray,
  uniqueArray
} from 'fast-check';
import { aPerson } from '../../testing/people';
import { trainingRow } from '../../testing/rows';
import type { Training } from '../../lists';
import { goOnWith, catalogueOf, sectionsOf, topicsIn } from './catalogue';

const everyone = { audience: ['Everyone'] } as const;

const anyTrainings = uniqueArray(
  record({
    id: integer({ min: 1, max: 60 }),
    moduleKey: constantFrom('a', ' a ', 'b', 'c', '', '  '),
    language: constantFrom('FR' as const, 'NL' as const, 'EN' as const, { undeclared: 'Latin' }, undefined),
    url: constantFrom('https://learn.example/a', 'javascript:alert(1)', '', undefined),
    audience: constantFrom<Training['audience']>([], ['Everyone'], ['Ambassador'], ['Ambassador', 'Starter']),
    topics: array(constantFrom('Teams' as const, 'Excel' as const, { undeclared: 'Visio' }), { maxLength: 4 }),
    level: constantFrom('First steps' as const, 'Advanced' as const, { undeclared: '?' }, undefined),
    minutes: option(constantFrom(-5, 0, 7.4, 1e9), { nil: undefined }),
    position: option(integer({ min: 0, max: 2 }), { nil: undefined }),
    featured: boolean(),
    published: boolean(),
    title: constantFrom('', 'Un titre', 'x'.repeat(250), 'שלום עולם')
  }),
  { selector: ({ id }) => id, maxLength: 25 }
).map((rows) => rows.map((row) => trainingRow(row)));
const anyLanguages = shuffledSubarray(['FR', 'NL', 'EN', 'DE'] as const, { minLength: 1 });

it('has one training for each module that may be opened, whatever the order of rows', () => {
  assert(
    property(anyTrainings, anyLanguages, boolean(), (rows, languages, isAmbassador) => {
      const catalogue = catalogueOf(rows, languages, isAmbassador);
      const keys = catalogue.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toContain('');
      for (const training of catalogue) {
        expect(training.link).toMatch(/^https:/);
        expect(training.minutes === 0 || (training.minutes > 0 && training.minutes < 100_001)).toBe(true);
        expect(new Set(training.topics).size).toBe(training.topics.length);
        expect(training.others.map(({ language }) => language)).not.toContain(training.language);
        expect(rows.find(({ id }) => id === training.id)?.published).toBe(true);
      }
      expect(catalogueOf([...rows].reverse(), languages, isAmbassador).map(({ id }) => id)).toEqual(
        catalogue.map(({ id }) => id)
      );
    })
  );
});

it('shows what is for ambassadors alone to nobody else, and everything else to everybody', () => {
  assert(
    property(anyTrainings, anyLanguages, (rows, languages) => {
      const colleague = catalogueOf(rows, languages).map(({ key }) => key);
      const ambassador = catalogueOf(rows, languages, true).map(({ key }) => key);
      expect(ambassador).toEqual(expect.arrayContaining(colleague));
      const only = rows.filter(
        ({ audience }) => audience.length > 0 && audience.every((each) => each === 'Ambassador')
      );
      const ids = new Set(only.map(({ id }) => id));
      expect(catalogueOf(rows, languages).some(({ id }) => ids.has(id))).toBe(false);
    })
  );
});

it('shows a module in the first language that there is, and names the others as the reader would want them', () => {
  const rows = (['EN', 'NL', 'FR', 'DE'] as const).map((language, at) =>
    trainingRow({ id: at + 1, moduleKey: 'a', language, ...everyone })
  );
  const [training] = catalogueOf(rows, ['FR', 'NL']);
  expect([training?.language, training?.otherLanguage]).toEqual(['FR', false]);
  expect(training?.others.map(({ language }) => language)).toEqual(['NL', 'EN', 'DE']);
  expect(training?.languages).toEqual(['FR', 'NL', 'EN', 'DE']);
  const [german] = catalogueOf(rows.slice(0, 1), ['DE']);
  expect([german?.language, german?.otherLanguage]).toEqual(['EN', true]);
});

it('takes of a module that is there twice in a language the first, and of other rows what one of them lacks', () => {
  const owner = aPerson('Ann Peeters');
  const rows = [
    trainingRow({ id: 9, moduleKey: 'a', position: 2, topics: ['Teams'], ...everyone }),
    trainingRow({ id: 5, moduleKey: 'a', position: 1, topics: ['Excel', 'Teams'], ...everyone }),
    trainingRow({ id: 7, moduleKey: 'a', language: 'NL', level: 'Advanced', featured: true, owner, ...everyone })
  ];
  const [training] = catalogueOf(rows, ['FR']);
  expect(training).toMatchObject({
    id: 5,
    level: 'Advanced',
    featured: true,
    owner,
    topics: ['Excel', 'Teams'],
    came: 5
  });
});

const catalogue = catalogueOf(
  [
    trainingRow({ id: 1, moduleKey: 'a', topics: ['Teams', 'Excel'], ...everyone }),
    trainingRow({ id: 2, moduleKey: 'b', topics: ['Excel'], featured: true, ...everyone }),
    trainingRow({ id: 3, moduleKey: 'c', topics: [], ...everyone }),
    trainingRow({ id: 4, moduleKey: 'd', topics: [{ undeclared: 'Visio' }], ...everyone })
  ],
  ['FR']
);

it('begins with what is featured and new; topics follow, the commonest first, and at last what has none', () => {
  const told = (sectioning: Parameters<typeof sectionsOf>[1]) =>
    sectionsOf(catalogue, sectioning).map(
      ({ key, trainings }) => `${key}: ${trainings.map((each) => each.key).join()}`
    );
  const byTopic = ['Excel: a,b', 'Teams: a', 'Visio: d'];
  expect(told({})).toEqual(['featured: b', ...byTopic, 'other: c']);
  expect(told({ seen: 3, topic: 'Visio' })).toEqual([
    'featured: b',
    'new: d',
    'Visio: d',
    'Excel: a,b',
    'Teams: a',
    'other: c'
  ]);
  expect(told({ seen: 99, topic: 'Word' })).toEqual(['featured: b', ...byTopic, 'other: c']);
  expect(topicsIn(catalogue)).toEqual(['Excel', 'Teams', 'Visio']);
  expect(sectionsOf([], {})).toEqual([]);
});

it('goes on with what was begun last and is not done', () => {
  const ticks = new Map([
    ['a', { state: 'Started', version: 1, startedOn: '2026-11-02' }],
    ['b', { state: 'Started', version: 1, startedOn: '2026-11-12' }],
    ['c', { state: 'Done', version: 1, startedOn: '2026-11-20' }],
    ['d', { state: 'Started', version: 1 }]
  ] as const);
  expect(goOnWith(catalogue, ticks).map(({ key }) => key)).toEqual(['b', 'a', 'd']);
});
