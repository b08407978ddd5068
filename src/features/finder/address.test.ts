import { toggled } from '../../domain/finder/facets';
import { finderAsked, chosenCount, finderValues } from './address';
import type { Facet } from './facets';

test('a second value of a filter is asked for beside the first; pressed again, each goes by itself', () => {
  const one = toggled<Facet>({}, 'topic', 'Excel');
  const two = toggled<Facet>(one, 'topic', 'Teams');
  expect([one.topic, two.topic]).toEqual([['Excel'], ['Excel', 'Teams']]);
  expect(toggled<Facet>(two, 'topic', 'Excel').topic).toEqual(['Teams']);
  expect(toggled<Facet>(two, 'language', 'NL')).toEqual({ topic: ['Excel', 'Teams'], language: ['NL'] });
  expect([chosenCount({}), chosenCount(toggled<Facet>(two, 'language', 'NL'))]).toEqual([0, 3]);
});

test('what is asked comes back from the address as it was written', () => {
  const asked = { text: 'excel', chosen: { topic: ['Excel', 'Teams'], availability: ['present'] }, person: 12 };
  expect(finderAsked(finderValues(asked))).toEqual(asked);
  expect(finderAsked({})).toEqual({ text: '', chosen: {} });
});

test('an address that names no number opens nobody’s card', () => {
  for (const person of ['ann', '1.5', '']) expect(finderAsked({ person: [person] }).person ?? 'nobody').not.toBe(1.5);
  expect(finderAsked({ person: ['ann'] })).not.toHaveProperty('person');
});
