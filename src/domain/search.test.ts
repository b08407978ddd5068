import { askedPeople } from '../testing/askedPeople';
import { ambassadorRow, personRow, termRows } from '../testing/rows';
import { findAmbassadors } from './finder';
import { searchIndex, selectedBy } from './search';

const index = searchIndex(askedPeople, termRows());
const found = findAmbassadors({ seeker: { languages: [] }, day: '2026-11-24' }, askedPeople);
const asked = (text: string, from = index): readonly string[] =>
  selectedBy(from.ask(text), found).map(({ ambassador }) => ambassador.title);

it('selects everybody while nothing is asked', () => {
  expect(asked('')).toHaveLength(found.length);
  expect(asked('   ')).toHaveLength(found.length);
});

it('puts first names before last names', () =>
  expect(asked('martin').slice(0, 2)).toEqual(['Martin Lejeune', 'Claire Martin']));

it('forgives one typo, two letters exchanged too, in words of five letters or more, and not in shorter ones', () => {
  expect(asked('verstrate')).toEqual(['Sofie Verstraete']);
  expect(asked('kairm')).toEqual(['Karim El Amrani']);
  expect(asked('vrestaete')).toEqual([]);
  expect(asked('zeo')).toEqual([]);
});

it('puts a forgiven typo below a name that is right', () => {
  const twins = {
    ...askedPeople,
    ambassadors: [
      ambassadorRow({ id: 1, title: 'An Peters', person: personRow(1, 'An', 'Peters') }),
      ambassadorRow({ id: 2, title: 'Bo Peeters', person: personRow(2, 'Bo', 'Peeters') })
    ]
  };
  const { bands } = searchIndex(twins, []).ask('peeters');
  expect(bands.get(2)).toBeLessThan(bands.get(1) ?? 0);
});

it('counts all words: a name with a place, a topic with a place', () => {
  expect(asked('excel eupen')).toEqual(['Jürgen Müller']);
  expect(asked('sofie namur')).toEqual([]);
  expect(asked('excel xyzzyx')).toEqual(expect.arrayContaining(['Sofie Verstraete']));
});

it('meets acronyms as whole words only', () => {
  expect(index.ask('ia').topics).toEqual(['Copilot']);
  expect(asked('ia')).not.toContain('Ian Maes');
  expect(index.ask('i').topics).toEqual([]);
  expect(index.ask('mf').topics).toEqual([]);
  expect(index.ask('MFA').topics).toEqual(['Security']);
  expect(asked('ki')).not.toContain('Kimberly O’Brien');
  expect(asked('kim')).toEqual(['Kimberly O’Brien']);
});

it('does not take French verbs nor Dutch ones for acronyms and topics', () => {
  expect(index.ask("j'ai un rendez-vous").topics).not.toContain('Copilot');
  expect(index.ask('ik word niet gehoord').topics).not.toContain('Word');
  expect(index.ask('word').topics).toEqual(['Word']);
});

it('says nobody when nobody is meant', () => {
  expect(asked('imprimante 3D')).toEqual([]);
  expect(index.ask('imprimante 3D').topics).toEqual([]);
  expect(asked('!!!')).toEqual([]);
});

it('bears anything that can be pasted', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '((((',
    'a'.repeat(5000),
    'é '.repeat(3000),
    '\u202e\u0000',
    '( ͡° ͜ʖ ͡°)',
    '漢字'
  ])
    expect(() => index.ask(text)).not.toThrow();
});

it('finds a topic that only curators know', () => {
  const people = { ...askedPeople, ambassadors: [ambassadorRow({ id: 1, topics: [{ undeclared: 'Visio' }] })] };
  expect(searchIndex(people, []).ask('visio')).toMatchObject({ topics: ['Visio'], bands: new Map([[1, 2]]) });
});

it('selects neither hidden nor former people', () => {
  const people = {
    ...askedPeople,
    ambassadors: [
      ambassadorRow({ id: 1, title: 'Ann', visible: false }),
      ambassadorRow({ id: 2, title: 'Ann', status: 'Former' })
    ]
  };
  expect(searchIndex(people, []).ask('ambassador').bands.size).toBe(0);
});
