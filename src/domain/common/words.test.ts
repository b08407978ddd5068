import { circleRow } from '../../testing/rows';
import { nameIn, otherLanguage } from './words';

it('takes a name of signs without width for a missing one', () => {
  const named = circleRow({ id: 1, title: 'Sales', nameFr: '\u200b\u200d' });
  expect(nameIn('fr', named)).toBe('Sales');
  expect(nameIn('fr', { ...named, title: '\ufeff' })).toBe('');
});

test.each([
  ['in the language asked for', { title: 'Ventes', nameFr: 'Ventes', nameEn: 'Sales' }, undefined],
  ['only in the site’s own', { title: 'Ventes' }, ''],
  ['only in another', { title: '', nameNl: 'Verkoop' }, 'nl'],
  ['nowhere', { title: ' ' }, undefined]
])('a name that is %s says in which language it is', (_where, names, lang) => {
  expect(otherLanguage('en', circleRow({ id: 1, nameEn: '', ...names }))).toBe(lang);
});
