import { assert, property } from 'fast-check';
import { anyText } from '../../testing/anyText';
import { aSearchTerm } from '../../testing/people';
import { trainingRow } from '../../testing/rows';
import { catalogueOf } from '../learning/catalogue';
import { indexingTrainings, trainingIndex } from './trainings';

const audience = ['Everyone'] as const;
const catalogue = catalogueOf(
  [
    trainingRow({
      id: 1,
      moduleKey: 'calendar',
      title: 'Outlook : partager son calendrier',
      topics: ['Outlook'],
      audience
    }),
    trainingRow({
      id: 2,
      moduleKey: 'calendar',
      title: 'Outlook: agenda delen',
      language: 'NL',
      topics: ['Outlook'],
      audience
    }),
    trainingRow({ id: 3, moduleKey: 'file', title: 'Partager un fichier', topics: ['OneDrive'], audience }),
    trainingRow({
      id: 4,
      moduleKey: 'pivot',
      title: 'Excel : tableaux croisés',
      summary: 'Résumer une liste',
      topics: ['Excel'],
      audience
    }),
    trainingRow({ id: 5, moduleKey: 'visio', title: 'Dessiner un plan', topics: [{ undeclared: 'Visio' }], audience })
  ],
  ['FR']
);
const { ask } = trainingIndex(catalogue, [aSearchTerm('agenda partagé', { topics: ['Outlook'] })]);
const keys = (text: string) => ask(text).found.map((id) => catalogue.find((each) => each.id === id)?.key);

test.each([
  ['comment partager mon agenda', 'calendar'],
  ['hoe deel ik mijn agenda', 'calendar'],
  ['partagé fichier', 'file'],
  ['tablau croisé', 'pivot'],
  ['excel', 'pivot'],
  ['exel', 'pivot'],
  ['résum', 'pivot'],
  ['visio', 'visio'],
  ['OneDrive', 'file']
])('%s finds %s first', (text, key) => {
  expect(keys(text)[0]).toBe(key);
});

it('finds nothing where nothing fits, and everything when nothing is asked', () => {
  expect(ask('zzxqv')).toMatchObject({ empty: false, found: [] });
  expect(ask('  ')).toMatchObject({ empty: true, found: catalogue.map(({ id }) => id) });
  expect(ask('?!')).toMatchObject({ empty: false, found: [] });
  expect(trainingIndex([], []).ask('excel').found).toEqual([]);
});

it('finds each training once, whatever is typed', () => {
  assert(
    property(anyText(), (text) => {
      const { found } = ask(text);
      expect(new Set(found).size).toBe(found.length);
    })
  );
});

it('pauses while it reads thousands of trainings', () => {
  const many = catalogueOf(
    Array.from({ length: 1000 }, (_nothing, at) => trainingRow({ id: at + 1, moduleKey: `m-${at}`, audience })),
    ['FR']
  );
  const work = indexingTrainings(many, []);
  let pauses = 0;
  while (work.next().done !== true) pauses++;
  expect(pauses).toBeGreaterThan(5);
});
