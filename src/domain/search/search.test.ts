import { askedPeople } from '../../testing/askedPeople';
import { ambassadorRow, personRow, termRows } from '../../testing/rows';
import { findAmbassadors } from '../finder/finder';
import { fields } from './mentions';
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

it('takes a place or a topic that is called exactly so for nothing else: « excel liège » is no Lieve who knows Excel', () => {
  const people = {
    ...askedPeople,
    ambassadors: [
      ambassadorRow({ id: 1, title: 'Lieve Maes', person: personRow(1, 'Lieve', 'Maes'), topics: ['Excel', 'Teams'] }),
      ambassadorRow({ id: 2, title: 'Bo Anders', person: personRow(2, 'Bo', 'Anders'), topics: ['Teams'] }),
      ambassadorRow({ id: 3, title: 'Ann Exel', person: personRow(3, 'Ann', 'Exel') }),
      ambassadorRow({ id: 4, title: 'Wim', topics: ['Teams'], office: 3 }),
      ambassadorRow({ id: 5, title: 'Jan', topics: ['Word'], office: 4 })
    ]
  };
  const ids = (text: string) => [...searchIndex(people, termRows()).ask(text).bands.keys()];
  expect(ids('excel liege')).toEqual([]);
  expect(ids('liege')).toEqual([5]);
  expect(ids('teams anvers')).toEqual([4]);
  expect(ids('excel')).toEqual([1]);
  // Nothing is called so: a name may be meant.
  expect(ids('lievee')).toEqual([1]);
});

it('lets somebody misspell a name that is also right for somebody else, but not About', () => {
  const people = {
    ...askedPeople,
    ambassadors: [
      ambassadorRow({ id: 1, title: 'Bo Peeters', person: personRow(1, 'Bo', 'Peeters') }),
      ambassadorRow({ id: 2, title: 'Ann', about: 'I replaced Peters.' })
    ]
  };
  const { bands } = searchIndex(people, []).ask('peters');
  expect([...bands.keys()].sort()).toEqual([1, 2]);
  // What somebody wrote about themselves stands below what they are.
  expect(bands.get(2)).toBe(fields.indexOf('about'));
});

it('leaves out what stands before a name, and what a department is called besides its name', () => {
  expect(asked('mme Benali')).toEqual(['Fatima Benali']);
  expect(asked('Herr Müller')[0]).toBe('Jürgen Müller');
  expect(asked('service informatique')).toEqual(asked('informatique'));
});

it('reads a topic at the head of a compound word', () => {
  expect(index.ask('onze sharepointsite').topics).toEqual(['SharePoint']);
  expect(index.ask('excelbestand').topics).toEqual(['Excel']);
  expect(index.ask('exceller').topics).not.toContain('Word');
});

it('tells a small « ai » from the French verb', () => {
  expect(index.ask('kan ai mijn mails beantwoorden').topics[0]).toBe('Copilot');
  for (const french of ["j'ai un mail", 'je vous ai envoyé un mail', "je n'ai plus de son", 'ai-je un quota'])
    expect(index.ask(french).topics).not.toContain('Copilot');
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

it('reads and is asked a word of a hundred thousand letters as any other', () => {
  // A word that changes at each letter: every exchange of two neighbours would be another word.
  const endless = 'abcdefghij'.repeat(10_000);
  const people = {
    ...askedPeople,
    ambassadors: [ambassadorRow({ id: 1, title: `Ann ${endless}`, about: endless, primaryRole: endless })]
  };
  const terms = termRows()
    .slice(0, 1)
    .map((term) => ({ ...term, title: 'e'.repeat(100_000) }));
  const made = searchIndex(people, terms);
  expect([...made.ask(endless).bands.keys()]).toEqual([1]);
  expect([...made.ask('ann').bands.keys()]).toEqual([1]);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'finds %s as a topic, a language and a region that nobody declared',
  (word) => {
    const own = { undeclared: word };
    const [office] = askedPeople.offices;
    const people = {
      ...askedPeople,
      offices: [{ ...office!, id: 1, region: own }],
      ambassadors: [
        { ...ambassadorRow({ id: 1, title: 'Ann One' }), topics: [own] },
        { ...ambassadorRow({ id: 2, title: 'Bo Two' }), languages: [own] },
        { ...ambassadorRow({ id: 3, title: 'Cy Three' }), office: 1 }
      ]
    };
    const everybody = findAmbassadors({ seeker: { languages: [] }, day: '2026-11-24' }, people);
    const met = selectedBy(searchIndex(people, termRows()).ask(word), everybody);
    expect(met.map(({ ambassador }) => ambassador.title).sort()).toEqual(['Ann One', 'Bo Two', 'Cy Three']);
  }
);
