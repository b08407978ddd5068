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
const terms = [aSearchTerm('agenda partagé', { topics: ['Outlook'] })];
const { ask } = trainingIndex(catalogue, terms);
const keysBy = (asked: typeof ask, text: string) =>
  asked(text).found.map((id) => catalogue.find((each) => each.id === id)?.key);
const keys = (text: string) => keysBy(ask, text);

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

describe('a row that names a training and lends it words', () => {
  const row = (title: string, topic: 'Outlook' | 'Excel') => aSearchTerm(title, { topics: [topic] });
  const foundBy = (title: string, topic: 'Outlook' | 'Excel', text: string) =>
    keysBy(trainingIndex(catalogue, [...terms, row(title, topic)]).ask, text);

  it('lets the training be found by them, in whatever language it is named', () => {
    expect(keys('présences de la semaine')).toEqual([]);
    expect(foundBy('partager son calendrier: présences; qui est là', 'Outlook', 'présences de la semaine')).toEqual([
      'calendar'
    ]);
    expect(foundBy('agenda delen: aanwezigheden', 'Outlook', 'aanwezigheden')).toEqual(['calendar']);
  });

  it('lends nothing to a training of another topic, to one that it hardly names, or to many at once', () => {
    expect(foundBy('partager son calendrier: présences', 'Excel', 'présences')).toEqual([]);
    expect(foundBy('partager un camion de pompiers: présences', 'Outlook', 'présences')).toEqual([]);
    const many = catalogueOf(
      [1, 2, 3].map((id) => trainingRow({ id, moduleKey: `m-${id}`, title: 'Filtrer', topics: ['Excel'], audience })),
      ['FR']
    );
    expect(trainingIndex(many, [row('filtrer: présences', 'Excel')]).ask('présences').found).toEqual([]);
  });

  it('says nothing of topics', () => {
    const { ask: asked } = trainingIndex(catalogue, [row('partager son calendrier: présences', 'Outlook')]);
    expect(asked('présences').topics).toEqual([]);
  });
});

it('weighs a word that is said of anything less than one that says what is needed', () => {
  const two = catalogueOf(
    [
      trainingRow({ id: 1, moduleKey: 'see', title: 'Voir ses mails', audience }),
      trainingRow({ id: 2, moduleKey: 'zones', title: 'Zones', audience })
    ],
    ['FR']
  );
  expect(trainingIndex(two, []).ask('je veux voir mes zones').found).toEqual([2, 1]);
});

it('knows that too many of something is a need', () => {
  const two = catalogueOf(
    [
      trainingRow({ id: 1, moduleKey: 'mail', title: 'Écrire un mail', audience }),
      trainingRow({ id: 2, moduleKey: 'rules', title: 'Trop de mails', audience })
    ],
    ['FR']
  );
  expect(trainingIndex(two, []).ask('je reçois trop de mails').found[0]).toBe(2);
});

it.each([
  ['mailtje', 'Een mail schrijven'],
  ['gedeeld', 'Bestand delen'],
  ['gewijzigde', 'Wijzigingen'],
  ['AI', 'AI fluency']
])('finds %s in « %s »', (text, title) => {
  const one = catalogueOf([trainingRow({ id: 1, title, language: 'NL', audience })], ['NL']);
  expect(trainingIndex(one, []).ask(text).found).toEqual([1]);
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
