import { differences, slips, typingsOf } from './strings.mjs';

test('a missing, an extra, an empty key and another hole are told', () => {
  const english = { A: 'Hello {name}', B: 'Bye', C: 'See you' };
  expect(differences('nl-nl', { A: 'Dag {naam}', B: ' ', D: 'Extra' }, english)).toEqual([
    'nl-nl: A has the holes {naam} instead of {name}.',
    'nl-nl: B is empty.',
    'nl-nl: C is missing.',
    'nl-nl: D is not in en-us.'
  ]);
});

test('a number with two digits is the same number, and a language that writes it otherwise is asked for both', () => {
  const english = { A: '{h} h {mm}' };
  expect(differences('de-de', { A: '{h} Std. {m} Min.' }, english)).toEqual([]);
  expect(differences('de-de', { A: '{h} Std. {s} Sek.' }, english)).toHaveLength(1);
  expect(typingsOf(english, [{ A: '{h} Std. {m} Min.' }])).toContain("readonly A: Sentence<'h' | 'm' | 'mm'>;");
});

test('another order of the keys is told', () => {
  expect(differences('nl-nl', { B: 'b', A: 'a' }, { A: 'a', B: 'b' })).toEqual([
    'nl-nl: the keys stand in another order.'
  ]);
});

test('half a plural, a stray brace, a straight apostrophe and French without its spaces are told', () => {
  expect(slips('en-us', { PeopleOne: '{n} person', Bad: 'a {b', Quote: "don't" })).toHaveLength(3);
  expect(slips('fr-fr', { A: 'Vraiment ?', B: 'Vraiment\u202f?', C: '«\u202foui\u202f»', D: 'https://' })).toEqual([
    'fr-fr: A lacks a narrow no-break space (\\u202f).'
  ]);
});

test('typings name the holes', () => {
  expect(typingsOf({ A: 'Hello {name}', B: 'Bye' })).toContain("readonly A: Sentence<'name'>;");
});
