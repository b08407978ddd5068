import { type Expected, expects } from './expected.ts';

const where = { state: 'finder/yours', language: 'fr-FR' } as const;
const changed = { kind: 'text', was: 'Changer', is: 'Modifier', at: '' } as const;
const entry: Expected = { states: /^finder\//, was: 'Changer', is: /^Mod/, because: 'screens 6' };

test('a difference is expected in its states, with what was and what is', () => {
  expect(expects([entry], where, changed)).toBe(0);
  expect(expects([entry], { ...where, state: 'roster/people' }, changed)).toBeUndefined();
  expect(expects([entry], where, { ...changed, is: 'Autre' })).toBeUndefined();
  expect(expects([{ ...entry, language: 'nl-NL' }], where, changed)).toBeUndefined();
});

test('what went is expected by an entry that says nothing of what is', () => {
  const { is: _is, ...gone } = changed;
  expect(expects([entry], where, gone)).toBeUndefined();
  expect(expects([{ states: 'finder/yours', was: 'Changer', because: 'issue 14 item 3' }], where, gone)).toBe(0);
});
