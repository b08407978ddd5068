import { strToU8, zipSync } from 'fflate';
import { finished } from '../../../../domain/importing/lines';
import { madeWorkbook, type MadeSheet, type MadeWorkbook } from '../../../../testing/workbook';
import { numberFormat } from './formats';
import { Swollen } from './unpacked';
import { openWorkbook } from './workbook';

const read = (made: MadeWorkbook, at = 0) => finished(openWorkbook(madeWorkbook(made)).read(at, 1000));
const cells = (rows: MadeSheet['rows'], more: Partial<MadeWorkbook> & Partial<MadeSheet> = {}) =>
  read({ ...more, sheets: [{ name: 'Feuil1', rows, ...more }] }).lines.map((line) => line.cells);

test('texts, numbers, yes and no, errors and what formulas gave are cells as people see them', () => {
  expect(
    cells([
      ['Clé & nom', 41, 0.1 + 0.2, true, false],
      [{ inline: 'x < y' }, { formula: 'A1&"x"', gave: 'abc' }, { formula: '1+1', gave: 2 }, { error: '#N/A' }, null],
      [{ rich: ['Pa', 'ie'] }, 'deux\r\nlignes', { code: 123, digits: 5 }, 1e15, -2.5]
    ])
  ).toEqual([
    ['Clé & nom', '41', '0.3', 'TRUE', 'FALSE'],
    ['x < y', 'abc', '2', '#N/A', ''],
    ['Paie', 'deux\r\nlignes', '00123', '1000000000000000', '-2.5']
  ]);
});

test('a share is written as people see it', () => {
  // The style that else shows days shows shares of a hundred.
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>';
  expect(
    cells([[{ day: 0.77 }, { day: 0.125 }, { day: 1.2 }]], {
      parts: { 'xl/styles.xml': new TextEncoder().encode(styles) }
    })
  ).toEqual([['77%', '12.5%', '120%']]);
});

test('days are days in both systems, whatever format shows them; before 1 March 1900 too', () => {
  expect(cells([[{ day: 46_350 }, { day: 46_350, as: 'own' }, { day: 46_350.625, as: 'withTime' }]])).toEqual([
    ['2026-11-24', '2026-11-24', '2026-11-24 15:00']
  ]);
  expect(cells([[{ day: 44_888 }]], { from1904: true })).toEqual([['2026-11-24']]);
  expect(cells([[{ day: 1 }, { day: 59 }, { day: 61 }, { day: -1 }, { day: 2_958_465 }]])).toEqual([
    ['1900-01-01', '1900-02-28', '1900-03-01', '########', '9999-12-31']
  ]);
});

test('formats of days are told from those of numbers', () => {
  const codes = ['dd/mm/yyyy', 'yyyy\\-mm\\-dd', '[$-80C]d mmmm yyyy;@', 'mmm-yy', 'd/m/yy h:mm'];
  expect(codes.map((code) => numberFormat(164, code))).toEqual(codes.map(() => 'day'));
  const others = ['0.00', '#,##0', 'General', '"day" 0', '0.00E+00', '[Red]-0', '@'];
  expect(others.map((code) => numberFormat(164, code))).toEqual(others.map(() => undefined));
  expect(['0%', '0.00%', '#,##0.0 %', '0%;[Red]-0%'].map((code) => numberFormat(164, code))).toEqual(
    Array.from({ length: 4 }, () => 'percent')
  );
  expect([9, 10].map((id) => numberFormat(id, undefined))).toEqual(['percent', 'percent']);
  expect([numberFormat(164, 'hh:mm'), numberFormat(164, '00000'), numberFormat(14, undefined)]).toEqual([
    'time',
    5,
    'day'
  ]);
});

test('rows keep their numbers; blank rows and columns at the end are none; hidden rows are counted', () => {
  const { lines, hiddenRows } = read({
    sheets: [
      {
        name: 'a',
        rows: [['Titre'], [], ['Clé', 'Nom', null, ''], ['PAY', 'Paie'], ['IT', 'x'], [' ']],
        hiddenRows: [5]
      }
    ]
  });
  expect(lines).toEqual([
    { row: 1, cells: ['Titre', ''] },
    { row: 3, cells: ['Clé', 'Nom'] },
    { row: 4, cells: ['PAY', 'Paie'] },
    { row: 5, cells: ['IT', 'x'] }
  ]);
  expect(hiddenRows).toBe(1);
});

test('one cell over several rows says the same of each; one over a line is its title', () => {
  expect(
    cells(
      [
        ['Liste des cercles', null],
        ['Cercle', 'Personne'],
        ['Paie', 'Ann'],
        [null, 'Bob']
      ],
      { merged: ['A1:B1', 'A3:A4'] }
    )
  ).toEqual([
    ['Liste des cercles', ''],
    ['Cercle', 'Personne'],
    ['Paie', 'Ann'],
    ['Paie', 'Bob']
  ]);
});

test('sheets are told with their names, hidden ones too, and the one that stood open', () => {
  const book = openWorkbook(
    madeWorkbook({
      open: 1,
      sheets: [
        { name: 'Lisez-moi', rows: [['x']] },
        { name: 'Personnes & cercles', rows: [['y']] },
        { name: 'Listes', rows: [['z']], state: 'veryHidden' }
      ]
    })
  );
  expect([book.sheets, book.open]).toEqual([
    [
      { name: 'Lisez-moi', hidden: false },
      { name: 'Personnes & cercles', hidden: false },
      { name: 'Listes', hidden: true }
    ],
    1
  ]);
  expect(finished(book.read(2, 10)).lines).toEqual([{ row: 1, cells: ['z'] }]);
});

test('workbooks of other writers: names with a prefix, cells without places', () => {
  expect(
    cells(
      [
        ['Clé', null, 'Nom'],
        ['PAY', 1, { inline: 'Paie' }]
      ],
      { foreign: true }
    )
  ).toEqual([
    ['Clé', '', 'Nom'],
    ['PAY', '1', 'Paie']
  ]);
});

test('what is damaged throws, and so does what unpacks to more than is kept', () => {
  expect(() => openWorkbook(zipSync({ 'xl/other.xml': strToU8('x') }))).toThrow();
  const broken = { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row><c></row>') };
  expect(() => read({ sheets: [{ name: 'a', rows: [['x']] }], parts: broken })).toThrow();
  const bomb = { 'xl/styles.xml': new Uint8Array(21_000_000).fill(32) };
  expect(() => read({ sheets: [{ name: 'a', rows: [['x']] }], parts: bomb })).toThrow(Swollen);
});

test('no more lines are read than were asked for, and work comes in stretches', () => {
  const rows = Array.from({ length: 60_000 }, (_row, at) => [`N${at}`, `Nom ${at}`]);
  const work = openWorkbook(madeWorkbook({ sheets: [{ name: 'a', rows }] })).read(0, 1_000_000);
  let breaths = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) breaths += 1;
  expect([step.value.lines.length, breaths > 5]).toEqual([60_000, true]);
  const few = finished(openWorkbook(madeWorkbook({ sheets: [{ name: 'a', rows }] })).read(0, 500)).lines.length;
  expect(few > 500 && few < 60_000).toBe(true);
});
