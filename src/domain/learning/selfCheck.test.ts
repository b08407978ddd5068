import { assert, constantFrom, dictionary, property } from 'fast-check';
import { trainingRow } from '../../testing/rows';
import { catalogueOf } from './catalogue';
import { changedSince, type Ease, eases, proposalsOf } from './selfCheck';

const audience = ['Everyone'] as const;
const catalogue = catalogueOf(
  [
    trainingRow({ id: 1, moduleKey: 'teams-1', topics: ['Teams'], level: 'First steps', audience }),
    trainingRow({ id: 2, moduleKey: 'teams-2', topics: ['Teams'], level: 'Everyday', audience }),
    trainingRow({ id: 3, moduleKey: 'teams-3', topics: ['Teams'], level: 'Advanced', audience }),
    trainingRow({ id: 4, moduleKey: 'excel-1', topics: ['Excel'], level: 'First steps', audience }),
    trainingRow({ id: 5, moduleKey: 'excel-2', topics: ['Excel'], level: 'Everyday', audience }),
    trainingRow({ id: 6, moduleKey: 'excel-3', topics: ['Excel'], level: 'Advanced', audience }),
    trainingRow({ id: 7, moduleKey: 'both', topics: ['Excel', 'Teams'], level: 'First steps', audience })
  ],
  ['FR']
);
const answered = (answers: Readonly<Record<string, Ease>>) => new Map(Object.entries(answers));
const told = (answers: Readonly<Record<string, Ease>>, done: readonly string[] = []) =>
  proposalsOf(answered(answers), catalogue, new Map(done.map((key) => [key, { state: 'Done', version: 1 }]))).map(
    ({ training, topic, why }) => `${training.key} ${topic} ${why}`
  );

it('begins with first steps where a topic is new, and goes on where somebody gets by; what is done is left out', () => {
  expect(told({ Teams: 'new' })).toEqual(['teams-1 Teams new', 'both Teams new', 'teams-2 Teams new']);
  expect(told({ Teams: 'new' }, ['teams-1'])[0]).toBe('both Teams new');
  expect(told({ Excel: 'byMyself' })).toEqual(['excel-2 Excel next', 'excel-3 Excel next']);
  expect(told({ Excel: 'couldHelp' })).toEqual([]);
});

it('takes the first of each topic before the second of any, new topics before others', () => {
  expect(told({ Excel: 'byMyself', Teams: 'new' }).slice(0, 3)).toEqual([
    'teams-1 Teams new',
    'excel-2 Excel next',
    'both Teams new'
  ]);
});

it('proposes nothing twice, nothing done, and nothing for topics that somebody could help with', () => {
  const anyAnswers = dictionary(constantFrom('Teams', 'Excel', 'Word', '__proto__'), constantFrom(...eases));
  assert(
    property(anyAnswers, (given) => {
      const answers = answered(given);
      const proposed = proposalsOf(answers, catalogue, new Map([['both', { state: 'Done', version: 1 }]]));
      const keys = proposed.map(({ training }) => training.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toContain('both');
      for (const { topic, training } of proposed) {
        expect(training.topics).toContain(topic);
        expect(answers.get(topic)).not.toBe('couldHelp');
      }
    })
  );
});

it('says what changed, and nothing of topics that were not answered before', () => {
  const before = answered({ Teams: 'new', Excel: 'new' });
  expect(changedSince(before, answered({ Teams: 'byMyself', Excel: 'new', Word: 'new' }))).toEqual([
    { topic: 'Teams', before: 'new', after: 'byMyself' }
  ]);
  // A topic that a curator called so is a word like any other.
  for (const topic of ['constructor', '__proto__', 'toString'])
    expect(changedSince(before, new Map([[topic, 'new']]))).toEqual([]);
});
