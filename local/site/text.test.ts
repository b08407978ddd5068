import { sortKey } from './text.ts';
import { midnightOf, momentOf, storedDay } from './zone.ts';

test('case and trailing blanks do not count, accents do', () => {
  expect(sortKey('ÉQUIPE ')).toBe(sortKey('équipe'));
  expect(sortKey('equipe')).not.toBe(sortKey('équipe'));
  expect(sortKey('e\u0301t\u00e9')).toBe(sortKey('été'));
});

test('accented letters stand beside their base letter', () => {
  const names = ['Zoé', 'Étienne', 'Eva', 'ann', 'Émile', 'Élan'];
  expect(names.sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1))).toEqual([
    'ann',
    'Élan',
    'Émile',
    'Étienne',
    'Eva',
    'Zoé'
  ]);
});

test('a day is midnight of the zone, in summer and in winter', () => {
  expect(midnightOf('2026-06-30', 'Europe/Brussels')).toBe('2026-06-29T22:00:00Z');
  expect(midnightOf('2026-01-15', 'Europe/Brussels')).toBe('2026-01-14T23:00:00Z');
  expect(midnightOf('2026-03-29', 'Europe/Brussels')).toBe('2026-03-28T23:00:00Z');
  expect(midnightOf('2026-10-25', 'Europe/Brussels')).toBe('2026-10-24T22:00:00Z');
  expect(storedDay('2026-06-29T22:30:00Z', 'Europe/Brussels')).toBe('2026-06-29T22:00:00Z');
});

test('a time that the spring leaves out becomes one that exists', () => {
  expect(new Date(momentOf(Date.parse('2026-03-29T02:30:00Z'), 'Europe/Brussels')).toISOString()).toMatch(/T0[01]:30/);
});
