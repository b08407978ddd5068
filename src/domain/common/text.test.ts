import { array, assert, property } from 'fast-check';
import { anyText } from '../../testing/anyText';
import { fold, initials, inOrder, longestWord, sortedBy, visible, words } from './text';

const anything = anyText();

it('folds accents, capitals, ligatures, apostrophes and hyphens', () => {
  expect(fold('  L’Œuvre d’Anne-Sophie  ')).toBe('l oeuvre d anne sophie');
  expect(fold('STRAẞE Straße Æsop Ĳzer Łódź')).toBe('strasse strasse aesop ijzer lodz');
  expect(fold('Jean‑Pierre Noël')).toBe(fold('jean-pierre NOE\u0308L'));
  expect(fold("d'Hondt")).toBe(fold('D’HONDT'));
});

it('folds the same text twice into the same', () => {
  assert(property(anything, (text) => fold(fold(text)) === fold(text)));
});

it('finds words that are folded and never empty', () => {
  assert(property(anything, (text) => words(text).every((word) => word !== '' && fold(word) === word)));
});

it.each([
  ['Wim De Ridder', 'WR'],
  ['Pieter Van den Bossche', 'PB'],
  ['Anne-Sophie d’Hondt', 'AH'],
  ['Karim El Amrani', 'KA'],
  ['élodie', 'É'],
  ['Jan Van', 'JV'],
  ['', ''],
  ['(!)', ''],
  ['Nathalie Vandenbroeck', 'NV']
])('gives %s the initials %s', (name, expected) => expect(initials(name)).toBe(expected));

it('never gives more than two initials', () => {
  assert(property(anything, (text) => Array.from(initials(text)).length <= 4));
});

it('sorts as two texts compare, and leaves equal ones as they stood', () => {
  assert(
    property(array(anything), (texts) => {
      const items = texts.map((text, at) => ({ text, at }));
      const expected = [...items].sort((one, other) => inOrder(one.text, other.text) || one.at - other.at);
      expect(sortedBy(items, ({ text }) => text)).toEqual(expected);
    })
  );
  expect(sortedBy(['Zoé', 'élodie', 'Eline', 'Élodie'], (name) => name)).toEqual(['Eline', 'Élodie', 'élodie', 'Zoé']);
});

it('cuts what is longer than any word', () => {
  expect(words(`Ann ${'x'.repeat(100_000)}`)).toEqual(['ann', 'x'.repeat(longestWord)]);
});

it('sees nothing in a text of blanks and of signs without width', () => {
  for (const text of ['', ' \u00a0', '\u200b\u200d', '\u2060 \ufeff\u00ad', '\u3164', '\u0000'])
    expect(visible(text)).toBe('');
  expect(visible(' Zoë\u200d ')).toBe('Zoë\u200d');
});
