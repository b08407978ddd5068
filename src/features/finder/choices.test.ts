import { circleTree } from '../../domain/circles';
import { aCircle, anOffice } from '../../testing/people';
import { choicesOf, valueWord } from './choices';

const paie = aCircle('Paie');
const namur = anOffice('Namur');
const places = { circles: circleTree([paie]), offices: new Map([[namur.id, namur]]) };

test('each value of a filter is called as people call it', () => {
  expect(valueWord('availability', 'away', places)).toBe('Back later');
  expect(valueWord('availability', 'present', places)).toBe('Available now');
  expect(valueWord('circle', String(paie.id), places)).toBe('Paie');
  expect(valueWord('office', String(namur.id), places)).toBe('Namur');
  expect(valueWord('language', 'NL', places)).toBe('Dutch');
  expect(valueWord('region', 'Flanders', places)).toBe('Flanders');
});

test('what the lists no longer know stands as it is', () => {
  for (const facet of ['circle', 'office', 'language', 'topic'] as const)
    expect([facet, valueWord(facet, '424242', places)]).toEqual([facet, '424242']);
});

test('who is there is offered before who is away', () => {
  const values = [
    { value: 'away', count: 3, chosen: false },
    { value: 'present', count: 1, chosen: false }
  ];
  expect(choicesOf('availability', values, places).map(({ value }) => value)).toEqual(['present', 'away']);
});
