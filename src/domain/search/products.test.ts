import { assert, property } from 'fast-check';
import { topics } from '../../lists/topics';
import { askedPeople } from '../../testing/askedPeople';
import { anyPeople, anySeeker } from '../../testing/arbitrary';
import { ambassadorRow, personRow, termRows } from '../../testing/rows';
import { findAmbassadors, knownOf } from '../finder/finder';
import { searchIndex, selectedBy } from './search';

const products = Object.keys(topics) as (keyof typeof topics)[];
/** Somebody for each product, who knows nothing else. */
const people = {
  ...askedPeople,
  ambassadors: [
    ...products.map((topic, at) =>
      ambassadorRow({ id: at + 1, title: `Ann ${'Abcdefghijklmnop'.charAt(at)}ssen`, topics: [topic] })
    ),
    ambassadorRow({ id: 50, title: 'Bo Anders', topics: [{ undeclared: 'Viva Engage' }] })
  ]
};

const typed: readonly (readonly [topic: string, readonly string[]])[] = [
  [
    'PowerPoint',
    ['powerpoint', 'power point', 'power-point', 'Power  Point', 'powerpont', 'powr point', 'power pont', 'poewrpoint']
  ],
  ['Power BI', ['power bi', 'powerbi', 'power-bi', 'PowerBI', 'powrbi', 'power bu']],
  [
    'Power Automate',
    ['power automate', 'powerautomate', 'power-automate', 'powerautomat', 'power automte', 'power auto mate']
  ],
  [
    'SharePoint',
    ['sharepoint', 'share point', 'share-point', 'sharpoint', 'sharepont', 'shar point', 'share pont', 'sahrepoint']
  ],
  ['OneDrive', ['onedrive', 'one drive', 'one-drive', 'ondrive', 'onedriv', 'one drve']],
  ['OneNote', ['onenote', 'one note', 'one-note', 'onenot', 'one nite', 'onnote']],
  ['Outlook', ['outlook', 'out look', 'out-look', 'outlok', 'oultook']],
  ['Excel', ['excel', 'exel', 'ecxel', 'excell', 'exsel', 'ex cel']],
  ['Teams', ['teams', 'temas', 'taems', 'tems', 'teems', 'MS Teams', 'Microsoft Teams']],
  ['Word', ['word', 'wrod', 'ms word']],
  ['Forms', ['forms', 'froms', 'fomrs', 'microsoft forms']],
  ['Planner', ['planner', 'planer', 'plannner', 'plan ner']],
  ['Copilot', ['copilot', 'co-pilot', 'co pilot', 'copilt', 'M365 Copilot', 'Microsoft 365 Copilot', 'copilote']],
  ['Viva Engage', ['viva engage', 'vivaengage', 'viva-engage', 'vivaengag']]
];

const asks: Readonly<Record<string, (product: string) => string>> = {
  'by itself': (product) => product,
  'in French': (product) => `j'ai besoin d'aide avec ${product}`,
  'in Dutch': (product) => `wie kan mij helpen met ${product}?`,
  'in English': (product) => `who can help me with ${product}`,
  'in German': (product) => `Wer kann mir bei ${product} helfen?`
};

test.each(Object.entries(asks).flatMap(([how, ask]) => [true, false].map((terms) => [how, terms, ask] as const)))(
  'finds the product that was meant, and no other, however its name is typed: %s, with search terms: %s',
  (_how, terms, ask) => {
    const index = searchIndex(people, terms ? termRows() : []);
    const wrong = typed.flatMap(([topic, spellings]) => {
      const id = topic === 'Viva Engage' ? 50 : products.findIndex((each) => each === topic) + 1;
      return spellings.flatMap((spelling) => {
        const answer = index.ask(ask(spelling));
        const found = [...answer.bands.keys()];
        return answer.topics.join() === topic && found.join() === String(id)
          ? []
          : [`${spelling} → ${answer.topics.join(', ')} (${found.join(', ')}), not ${topic}`];
      });
    });
    expect(wrong).toEqual([]);
  }
);

test.each(Object.entries(asks))('whoever asks for the suite finds who knows its services: %s', (_how, ask) => {
  for (const said of [
    'm365',
    'M365',
    'o365',
    'O365',
    'Office 365',
    'office365',
    'Microsoft 365',
    'MS 365',
    'm 365',
    'm-365'
  ]) {
    const answer = searchIndex(people, []).ask(ask(said));
    expect([said, [...answer.topics].sort()]).toEqual([said, ['OneDrive', 'Outlook', 'SharePoint', 'Teams']]);
    expect([...answer.bands.keys()].sort()).toEqual([1, 2, 3, 4]);
  }
});

test('half a name is no product: Power Apps is not Power BI', () => {
  const index = searchIndex(people, []);
  expect(index.ask('powerapps').topics).toEqual([]);
  expect(index.ask('power apps').topics).toEqual([]);
  // Somebody is still typing.
  expect([...index.ask('power').topics].sort()).toEqual(['Power Automate', 'Power BI']);
  expect(index.ask('power po').topics).toEqual(['PowerPoint']);
  expect(index.ask('powerau').topics).toEqual(['Power Automate']);
  expect(index.ask('share p').topics).toEqual(['SharePoint']);
});

test('what is said of something else is no product misspelt', () => {
  const index = searchIndex(people, termRows());
  expect(index.ask('mot de passe m365').topics[0]).toBe('Security');
  expect(index.ask('ik word gebeld').topics).not.toContain('Word');
  expect(index.ask('mon équipe').topics).not.toContain('PowerPoint');
  const named = {
    ...people,
    ambassadors: [
      ...people.ambassadors,
      ambassadorRow({ id: 60, title: 'Jo Exel', person: personRow(60, 'Jo', 'Exel') })
    ]
  };
  expect([...searchIndex(named, []).ask('exel').bands.keys()]).toEqual([60]);
});

const families: readonly (readonly [stored: string, readonly string[]])[] = [
  [
    'Van den Broeck',
    ['vandenbroeck', 'van den broeck', 'Van Den Broeck', 'vanden broeck', 'van denbroeck', 'broeck', 'vandenbroek']
  ],
  ['Vandenbroeck', ['vandenbroeck', 'van den broeck', 'vanden broeck', 'van denbroeck']],
  ['De Smet', ['desmet', 'de smet', 'De-Smet', 'smet']],
  ['Desmet', ['desmet', 'de smet']],
  ["D'Hondt", ["d'hondt", 'dhondt', 'd hondt', 'D’Hondt', 'hondt']],
  ['Dhondt', ["d'hondt", 'dhondt', 'd hondt']],
  ['Vander Straeten', ['vanderstraeten', 'vander straeten', 'van der straeten']],
  ['Vanderstraeten', ['vanderstraeten', 'vander straeten', 'van der straeten', 'van derstraeten']],
  ['Le Roy', ['leroy', 'le roy']],
  ['Leroy', ['leroy', 'le roy']],
  ['von der Leyen', ['vonderleyen', 'von der leyen', 'vonder leyen', 'leyen']],
  ['Op de Beeck', ['opdebeeck', 'op de beeck', 'op debeeck']],
  ['Opdebeeck', ['opdebeeck', 'op de beeck', 'op debeeck']],
  ['Di Rupo', ['dirupo', 'di rupo']],
  ['Dirupo', ['dirupo', 'di rupo']],
  ["in 't Veld", ["in 't veld", 'intveld', 'in tveld']],
  ['El Amrani', ['elamrani', 'el amrani']],
  ['Elamrani', ['elamrani', 'el amrani']],
  ['De la Croix', ['delacroix', 'de la croix', 'dela croix']],
  ['Delacroix', ['delacroix', 'de la croix', 'de lacroix']]
];

test.each([true, false])(
  'finds a family name with particles however they are parted, taken apart by the directory: %s',
  (apart) => {
    const wrong = families.flatMap(([family, spellings], at) => {
      const title = `Quentin ${family}`;
      const person = apart ? { person: personRow(at, 'Quentin', family) } : {};
      const index = searchIndex({ ...askedPeople, ambassadors: [ambassadorRow({ id: 7, title, ...person })] }, []);
      return spellings
        .flatMap((spelling) => [spelling, `quentin ${spelling}`, `${spelling} quentin`])
        .filter((text) => !index.ask(text).bands.has(7))
        .map((text) => `${text} does not find ${title}`);
    });
    expect(wrong).toEqual([]);
  }
);

test('every topic that is named is understood, and whoever knows all of them stands in a band before the others', () => {
  const two = {
    ...askedPeople,
    ambassadors: [
      ambassadorRow({ id: 1, title: 'A One', topics: ['Excel'], primaryCircle: 5 }),
      ambassadorRow({ id: 2, title: 'B Two', topics: ['Copilot'], primaryCircle: 5 }),
      ambassadorRow({ id: 3, title: 'C Three', topics: ['Teams', 'Excel', 'Copilot'], status: 'Away' }),
      ambassadorRow({ id: 4, title: 'D Four', topics: ['Word'] }),
      ambassadorRow({ id: 5, title: 'E Five', topics: ['Copilot', 'Excel'] })
    ]
  };
  const index = searchIndex(two, termRows());
  const found = findAmbassadors({ seeker: { languages: [], circle: 5 }, day: '2026-11-24' }, two);
  for (const text of [
    'copilot excel',
    'excel copilot',
    'copilot et exel',
    'copilot en excel',
    'copilot and excel',
    'Copilot und Excel',
    'co pilot excel'
  ]) {
    const answer = index.ask(text);
    expect([text, [...answer.topics].sort()]).toEqual([text, ['Copilot', 'Excel']]);
    expect(
      selectedBy(answer, found)
        .map(({ ambassador }) => ambassador.id)
        .slice(0, 2)
        .sort()
    ).toEqual([3, 5]);
  }
  // Chosen with a press instead of typed.
  expect(
    selectedBy(index.ask(''), found, ['Copilot', 'Excel'])
      .map(({ ambassador }) => ambassador.id)
      .slice(0, 2)
  ).toEqual([5, 3]);
  expect(
    selectedBy(index.ask('excel'), found, ['Copilot', 'Excel'])
      .map(({ ambassador }) => ambassador.id)
      .slice(0, 2)
  ).toEqual([5, 3]);
});

test('among those found by topics nobody who knows some of them stands above somebody who knows them all, and inside each the ranking orders', () => {
  assert(
    property(anyPeople, anySeeker, (among, seeker) => {
      const answer = searchIndex(among, []).ask('visio exel teams');
      expect([...answer.topics].sort()).toEqual(
        among.ambassadors.some(
          ({ topics: own, visible, status }) =>
            visible && status !== 'Former' && own.some((each) => typeof each !== 'string')
        )
          ? ['Excel', 'Teams', 'Visio']
          : ['Excel', 'Teams']
      );
      const found = findAmbassadors({ seeker, day: '2026-11-24', topics: answer.topics }, among);
      const selected = selectedBy(answer, found);
      const all = selected.map(({ ambassador }) => knownOf(ambassador, answer.topics).length === answer.topics.length);
      expect(all).toEqual([...all].sort((one, other) => Number(other) - Number(one)));
      for (const which of [true, false]) {
        const places = selected.filter((_each, at) => all[at] === which).map((each) => found.indexOf(each));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }
    })
  );
});
