import { strToU8, zipSync } from 'fflate';
import { madeWorkbook } from '../../src/testing/workbook.ts';
import { type Before, changed, cut, held, heldAfter, refused, rowsOf } from './answers.ts';
import { stalled, button, heading, press, stateOf, text } from './setupDoor.ts';
import { xmlSeen } from './setupSettings.ts';
import { listsSeen } from './setupSite.ts';
import type { Place, State } from './state.ts';

const state = stateOf('PartImport');

/** What can be imported, by its place among what is offered; below 0: from the end. */
const targets = {
  circles: 0,
  offices: 1,
  badges: 2,
  ambassadors: 3,
  awards: 4,
  trainings: 5,
  terms: 6,
  headcounts: -2
} as const;

export type Target = keyof typeof targets;

const aimed =
  (target: Target): Before =>
  async ({ part, says }) => {
    const what = part.getByRole('combobox', { name: says('ImportWhat') });
    await what.waitFor();
    const at = targets[target];
    await what.selectOption({ index: at < 0 ? (await what.locator('option').count()) + at : at });
  };

/** Pastes lines, cells parted by `|` here; headings are the columns' own names, the same in every language. */
export const pasted =
  (target: Target, lines: readonly string[]): Before =>
  async (place) => {
    await aimed(target)(place);
    const table = lines.map((line) => line.replaceAll('|', '\t')).join('\n');
    await place.part.getByRole('textbox').fill(table);
    await press('ImportRead')(place);
  };

const chosen =
  (name: string, file: string | Uint8Array): Before =>
  ({ part }) =>
    part.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });

/** A file that was moved since it was chosen. */
const goneFile: Before = ({ part }) =>
  part.locator('input[type=file]').evaluate((field) => {
    const file = new File(['Key'], 'gone.csv');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    // What a field gives back is another object for the same file.
    Object.defineProperty(field, 'files', { configurable: true, get: () => [file] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** A file that no test could send through the wire. */
const hugeFile: Before = ({ part }) =>
  part.locator('input[type=file]').evaluate((field) => {
    const given = new DataTransfer();
    given.items.add(new File([new Uint8Array(60_000_001)], 'huge.csv'));
    (field as HTMLInputElement).files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

const checkOf = (at: string, target: Target, lines: readonly string[], ...before: readonly Before[]) => ({
  name: `setup/import-${at}`,
  reach: [pasted(target, lines), ...before, press('ImportCheck', true)]
});

/** What the list says of itself before anything is written to it. */
const rightsSeen = (said: object): Before =>
  changed('EffectiveBasePermissions,ReadSecurity', (body: object) => ({ ...body, ...said }));

const circle = ['Key|Title', 'PAY-SME|Paie PME'];

/** An Office file of before 2007, or one with a password, which is kept in such. */
function oldOffice(holds: string): Uint8Array {
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(holds).flatMap((sign) => [sign.charCodeAt(0), 0])]);
}

/** Files of other programs, each by its first bytes. */
const otherFiles: Readonly<Record<string, readonly [string, Uint8Array]>> = {
  'a-locked-workbook': ['ImportLockedWorkbook', oldOffice('EncryptedPackage')],
  'an-old-workbook': ['ImportOldWorkbook', oldOffice('Workbook')],
  libreoffice: ['ImportOpenDocument', zipSync({ 'content.xml': strToU8('x') })],
  'apple-numbers': ['ImportNumbers', zipSync({ 'Index/Document.iwa': strToU8('x') })],
  'a-document': ['ImportDocument', zipSync({ 'word/document.xml': strToU8('x') })],
  'a-pdf': ['ImportPdf', strToU8('%PDF-1.7')],
  'a-compressed-folder': ['ImportZip', zipSync({ 'people.csv': strToU8('x') })],
  'a-web-page': ['ImportWebPage', strToU8('<html><table>')],
  'a-query': ['ImportQuery', strToU8('WEB\r\n1\r\nhttps://lecercle.example/')]
};

const people = madeWorkbook({
  open: 1,
  sheets: [
    { name: 'Lisez-moi', rows: [['Mode d’emploi']] },
    {
      name: 'Personnes',
      merged: ['A1:D1'],
      hiddenRows: [4],
      rows: [
        ['Digital Ambassadors'],
        ['Person', 'PrimaryCircle', 'Since', 'PrimaryRole'],
        ['lieve.dhaenens@lecercle.example', 'PAY-SME', { day: 46_350 }, 'Coach'],
        ['jan.peeters@lecercle.example', 'PAY-SME', { day: 46_351 }, { error: '#N/A' }]
      ]
    },
    { name: 'Listes', state: 'hidden', rows: [['Paie PME']] }
  ]
});

/** One part that says millions of times the same. */
const swollen = madeWorkbook({
  sheets: [{ name: 'a', rows: [['x']] }],
  parts: { 'xl/styles.xml': new Uint8Array(21_000_000).fill(32) }
});

/** A text in Mac Roman, `é` as it writes it. */
const macRoman = Uint8Array.from(Array.from('Key;Title\nNEW;Cr\u008eation\n'), (sign) => sign.charCodeAt(0));

/** UTF-8 with a few letters that Windows wrote. */
const stray = (many: number): Uint8Array =>
  Uint8Array.from([...strToU8(`Key;Title\nNEW;${'É'.repeat(9)}quipe `), ...Array.from({ length: many }, () => 0xe9)]);

const status =
  (words: string) =>
  ({ part, says }: Place) =>
    part.getByRole('status').filter({ hasText: says(words) });

/** Where the lines come from. */
const source: readonly State[] = [
  state({ name: 'setup/import', rich: true, seen: button('ImportRead') }),
  state({ name: 'setup/import-of-headcounts', reach: [aimed('headcounts')], seen: text('ImportCountingHint') }),
  state({ name: 'setup/import-of-nothing', reach: [press('ImportRead')], seen: text('ImportEmpty') }),
  state({
    name: 'setup/import-of-a-workbook',
    reach: [chosen('a.xlsx', 'PK\u0003\u0004')],
    seen: text('ImportWorkbook')
  }),
  state({
    name: 'setup/import-of-no-text',
    reach: [chosen('a.csv', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 0, 2, 0, 0, 3]))],
    seen: text('ImportBinary')
  }),
  ...Object.entries(otherFiles).map(([name, [words, bytes]]) =>
    state({ name: `setup/import-of-${name}`, reach: [chosen('2026', bytes)], seen: text(words) })
  ),
  state({
    name: 'setup/import-of-a-swollen-workbook',
    reach: [chosen('a.xlsx', swollen)],
    seen: text('ImportSwollen')
  }),
  state({
    name: 'setup/import-reader-lost',
    reach: [cut('chunk.workbook'), chosen('a.xlsx', people)],
    seen: text('ImportReaderLost'),
    alone: true
  }),
  state({ name: 'setup/import-of-a-file-that-is-gone', reach: [goneFile], seen: text('ImportUnreachable') }),
  state({
    name: 'setup/import-of-people-first',
    given: [listsSeen({ Circles: { ItemCount: 0 }, Offices: { ItemCount: 0 } })],
    reach: [aimed('ambassadors')],
    seen: text('ImportBefore')
  }),
  state({ name: 'setup/import-too-large', reach: [hugeFile], seen: text('ImportTooLarge') }),
  state({
    name: 'setup/import-too-long',
    reach: [chosen('a.csv', 'a\n'.repeat(250_002))],
    seen: text('ImportTooLong')
  }),
  state({ name: 'setup/import-of-one-line', reach: [pasted('circles', ['Key|Title'])], seen: text('ImportNoLines') }),
  state({
    name: 'setup/import-reading',
    reach: [stalled, chosen('a.csv', 'a\n'.repeat(20_000))],
    seen: status('ImportReading'),
    passing: true
  })
];

/** What the file holds. */
const columns: readonly State[] = [
  state({
    name: 'setup/import-columns',
    reach: [
      pasted('ambassadors', ['Title|Person|PrimaryCircle|Since|Shoes|Hats', 'Lieve Dhaenens||PAY-SME|03/04/2026|38|'])
    ],
    seen: heading('ImportColumnsTitle')
  }),
  state({
    name: 'setup/import-columns-of-a-file',
    reach: [aimed('awards'), chosen('2026', 'Ambassador;Badge\nJan Peeters;Coach Teams\n')],
    seen: text('ImportNeedsKey')
  }),
  state({
    name: 'setup/import-columns-without-a-key',
    reach: [pasted('circles', ['Headcount|Shoes', '12|38'])],
    seen: text('ImportNeedsKey')
  }),
  state({
    name: 'setup/import-one-column',
    reach: [pasted('circles', ['Title', 'Paie PME'])],
    seen: text('ImportOneColumn')
  }),
  state({
    name: 'setup/import-columns-of-a-workbook',
    reach: [aimed('ambassadors'), chosen('personnes.xlsx', people)],
    seen: ({ part, says }) => part.getByRole('combobox', { name: says('ImportSheet', true) })
  }),
  state({
    name: 'setup/import-letters-to-check',
    reach: [aimed('circles'), chosen('mac.csv', macRoman)],
    seen: text('ImportLetters')
  }),
  state({
    name: 'setup/import-with-a-stray-letter',
    reach: [aimed('circles'), chosen('a.csv', stray(1))],
    seen: text('ImportStraysOne')
  }),
  state({
    name: 'setup/import-with-stray-letters',
    reach: [aimed('circles'), chosen('a.csv', stray(2))],
    seen: text('ImportStraysMany')
  }),
  state({
    name: 'setup/import-with-damaged-letters',
    reach: [aimed('circles'), chosen('a.csv', strToU8('Key;Title\nNEW;CrÃ©ation\n'))],
    seen: text('ImportDamaged')
  }),
  state({
    name: 'setup/import-unclear-dates',
    reach: [
      pasted('ambassadors', ['Person|PrimaryCircle|Since', 'lieve.dhaenens@lecercle.example|PAY-SME|03/04/2026'])
    ],
    seen: text('ImportDatesUnclear')
  }),
  state({
    name: 'setup/import-headcounts-by-a-column',
    reach: [pasted('headcounts', ['Shoes|', '38|'])],
    seen: ({ part, says }) => part.getByRole('combobox', { name: says('ImportCountBy') })
  })
];

const many = (count: number): readonly string[] => [
  'Key|Title',
  ...Array.from({ length: count }, (_nothing, at) => `NEW-${at}|${at < 2 ? '=' : ''}Cercle ${at}`)
];

/** The directory is asked about four at a time. */
const strangers = ['one', 'two', 'three', 'four', 'five'];

const checking: readonly State[] = [
  state({
    ...checkOf('reading-the-site', 'circles', circle, held(rowsOf('Circles'))),
    seen: status('ImportReadingSite'),
    passing: true
  }),
  state({
    ...checkOf(
      'asking-for-people',
      'ambassadors',
      ['Title|Person', ...strangers.map((name) => `${name}|${name}@lecercle.example`)],
      heldAfter('clientPeoplePicker', 4)
    ),
    seen: status('ImportAskingPeople'),
    passing: true
  }),
  state({
    ...checkOf('comparing', 'circles', many(501), stalled),
    seen: status('ImportChecking'),
    passing: true
  }),
  state({
    ...checkOf('not-checked', 'circles', circle, refused(rowsOf('Circles'), 500)),
    seen: text('ImportCheckFailed')
  })
];

const review: readonly State[] = [
  state({
    ...checkOf('problems-of-circles', 'circles', [
      'Key|Title|Parent|Kind|Headcount|Position|Active|Entity',
      'PROBLEM-1|Un|GROUP|Support|many|||',
      'PROBLEM-2|Deux|GROUP|Support|1,5|||',
      'PROBLEM-3|Trois|GROUP|Support|-4|||',
      'PROBLEM-4|Quatre|NOWHERE|Sideways|||perhaps|',
      `PROBLEM-5|${'Cinq '.repeat(60)}||||||`,
      'PROBLEM-6||||||',
      'GROUP|Cercle Groupe|PAY-SME|||||',
      '|||||||x',
      'TWICE|Deux fois||||||',
      'TWICE|Trois fois||||||',
      'INSIDE|Dedans|PROBLEM-1|||||',
      'PAY-SME|Paie PME||||oui|yes|',
      'LOOP|Boucle|LOOP|||||',
      'UNDER|Dessous|LOOP|||||',
      'GOOD|Bien||||||'
    ]),
    seen: text('ImportLeftOut')
  }),
  state({
    ...checkOf('problems-of-people', 'ambassadors', [
      'Title|Person|PrimaryCircle|Since',
      'Lieve Dhaenens|lieve.dhaenens@lecercle.example|PAY-SME|tomorrow',
      'Nobody Nowhere|nobody@lecercle.example|PAY-SME|',
      'Nobody Nowhere|Nobody Nowhere|PAY-SME|',
      'Peeters|Peeters|PAY-SME|',
      'Jan Peeters||PAY-SME|',
      'Jan Peeters|Jan Peeters|PAY-SME|'
    ]),
    seen: text('ImportNotDate')
  }),
  state({
    ...checkOf('problems-of-trainings', 'trainings', [
      'ModuleKey|Language|Title|Url',
      'welcome|FR|Bienvenue|javascript:1'
    ]),
    seen: text('ImportNothingPossible')
  }),
  state({
    ...checkOf('problems-of-awards', 'awards', [
      'Ambassador|Badge|AwardedOn',
      'Jan Peeters|Coach Teams|2026-11-01',
      'Mehdi Ouali||2026-11-01'
    ]),
    seen: text('ImportSeveralNames')
  }),
  state({
    ...checkOf('unclear-dates-checked', 'ambassadors', [
      'Person|PrimaryCircle|Since',
      'lieve.dhaenens@lecercle.example|PAY-SME|03/04/2026'
    ]),
    seen: text('ImportDatesUnclear')
  }),
  state({
    ...checkOf('problems-of-cells', 'ambassadors', [
      'Person|PrimaryCircle|PrimaryRole|Since|Office',
      'lieve.dhaenens@lecercle.example|Paie PMI|#N/A|01.01.1900|Bruxeles',
      'jan.peeters@lecercle.example|PAY-SME|########|31.12.9999|'
    ]),
    seen: text('ImportSheetError')
  }),
  state({
    name: 'setup/import-problems-of-lines',
    reach: [
      aimed('circles'),
      chosen('2026', 'Title;Key;Headcount\nLegal; tax; and advice;LEG-TAX;4\nPaie\nPME;PAY-SME;25\n'),
      press('ImportCheck', true)
    ],
    seen: text('ImportTorn')
  }),
  state({
    name: 'setup/import-problems-below-one-heading',
    reach: [aimed('circles'), chosen('2026', 'Title\nPaie;PME\n'), press('ImportCheck', true)],
    seen: text('ImportCellsHint')
  }),
  ...[1, 2].map((many) =>
    state({
      ...checkOf(`review-with-${many}-new-words`, 'terms', [
        'Title|Topics|Language',
        ...Array.from({ length: many }, (_none, at) => `tableur ${at}|Exel|FR`)
      ]),
      seen: text(many === 1 ? 'ImportDoubtsOne' : 'ImportDoubtsMany')
    })
  ),
  state({
    name: 'setup/import-review-of-people',
    rich: true,
    reach: [
      pasted('ambassadors', [
        'Prénom|Nom|E-mail|Fonction|PrimaryCircle|Topics|Since',
        'Zoé|Vandenplas|lieve.dhaenens@lecercle.example|Coach|PAY-SME|Teams; Excel|2026-12-03',
        'Jan|Peeters|jan.peeters@lecercle.example|Coach|PAY-SME|Copilot|2026-12-03T23:00:00Z'
      ]),
      press('ImportCheck', true),
      press('ImportAll', true)
    ],
    seen: heading('ImportReviewTitle')
  }),
  ...[1, 2].map((many) =>
    state({
      name: `setup/import-${many}-headcounts-misshapen`,
      reach: [
        aimed('headcounts'),
        chosen('2026', `Nom;Service\nUn;Paie PME\n${'Deux\n'.repeat(many)}`),
        press('ImportCheck', true)
      ],
      seen: text(many === 1 ? 'ImportMisshapenOne' : 'ImportMisshapenMany')
    })
  ),
  state({
    name: 'setup/import-of-broken-lines',
    reach: [chosen('2026', 'Key;Title\n"BROKEN;Sans fin\nPAY-SME;Paie PME\n'), press('ImportCheck', true)],
    seen: text('ImportBroken')
  }),
  state({
    name: 'setup/import-review',
    reach: [
      pasted('circles', [
        'Key|Title|Headcount',
        'PAY-SME|Paie PME|999',
        'A-NEW|Cercle neuf|4',
        'A-NEW|Cercle neuf|4',
        'GROUP|Cercle Groupe|18',
        'PROBLEM-1|Un|many'
      ]),
      press('ImportCheck', true),
      press('ImportAll', true)
    ],
    seen: text('ImportRepeated')
  }),
  state({
    ...checkOf('review-of-many', 'circles', many(130)),
    seen: button('ImportMore')
  }),
  state({ ...checkOf('nothing-to-do', 'circles', circle), seen: text('ImportNothingToDo') }),
  state({
    ...checkOf('nothing-left', 'circles', ['Key|Title|Headcount', 'PAY-SME|Paie PME|', 'PROBLEM-1|Un|many']),
    seen: text('ImportSame')
  }),
  state({
    ...checkOf('not-allowed', 'circles', ['Key|Title', 'A-NEW|Cercle neuf']),
    as: 'reader',
    seen: text('ImportMayNot')
  }),
  state({
    ...checkOf('without-consent', 'ambassadors', [
      'Person|PrimaryCircle|ConsentDate',
      'wouter.vandenbroeck@lecercle.example|Paie PME|'
    ]),
    seen: text('ImportNoConsentOne')
  }),
  state({
    ...checkOf(
      'rows-kept',
      'circles',
      ['Key|Title', 'A-NEW|Cercle neuf', 'PAY-SME|Paie'],
      rightsSeen({ ReadSecurity: 2, WriteSecurity: 4, EnableModeration: true, ValidationFormula: '=[Title]<>""' }),
      xmlSeen('Circles', { Headcount: { inside: '<Validation Message="">=[Headcount]&lt;500</Validation>' } })
    ),
    as: 'contributor',
    seen: text('ImportRowsHidden')
  }),
  state({
    ...checkOf('review-of-headcounts', 'headcounts', [
      'Service|Nom',
      'Paie PME|Un',
      'Paie PME|Deux',
      '4711|Trois',
      '|Quatre',
      'Helpdesk|Cinq'
    ]),
    seen: text('ImportUnplaced')
  }),
  state({
    name: 'setup/import-undo',
    reach: [
      chosen(
        'undo.csv',
        [
          'digital-ambassadors-undo;Lists/Circles',
          'What;Row;Version;Name;Headcount',
          'added;33;1;Services généraux;',
          'changed;3;1;Paie PME;7',
          'changed;4;99;Paie grandes entreprises;7',
          'changed;999;1;Nulle part;7',
          'forgotten;5;1;Paie;7'
        ].join('\n')
      ),
      press('ImportAll', true)
    ],
    seen: text('ImportUndoTitle')
  })
];

/** Presses the name of a list to be exported. */
const taken =
  (at: number): Before =>
  ({ part, says }) =>
    part
      .getByRole('region', { name: says('ExportTitle', true) })
      .getByRole('listitem')
      .nth(at)
      .getByRole('button')
      .click();

/** What can be taken along; nothing of it is looked at by the server anew. */
const exports: readonly State[] = [
  state({
    name: 'setup/export-reading',
    reach: [held(rowsOf('Offices')), taken(1)],
    seen: status('ExportReading'),
    passing: true
  }),
  state({
    name: 'setup/exported',
    reach: [taken(0)],
    seen: status('ExportDone')
  }),
  state({
    name: 'setup/not-exported',
    reach: [refused(rowsOf('Offices'), 500), taken(1)],
    seen: text('ExportFailed')
  })
];

/** Import and export, up to the point where something would be written. */
export const importingStates: readonly State[] = [...source, ...columns, ...checking, ...review, ...exports];
