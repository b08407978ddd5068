/** @jest-environment node */
import * as fc from 'fast-check';
import { anyText } from '../../testing/anyText';
import { csvOf } from '../common/csv';
import { opened } from './cells';
import { finished, linesOf } from './lines';
import { decode, separatorOf } from './text';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (text: string, separator = separatorOf(text)) =>
  finished(linesOf(text, separator)).map((line) => line.cells);

test('UTF-8 with and without its mark, UTF-16 of both kinds, Windows-1252', () => {
  expect(decode(bytes('Clé;Zoé'))).toEqual({ text: 'Clé;Zoé', encoding: 'utf-8' });
  expect(decode(bytes('\ufeffClé'))).toEqual({ text: 'Clé', encoding: 'utf-8' });
  const utf16 = Uint8Array.from(
    Array.from('\ufeffClé\tZoé').flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
  );
  expect(decode(utf16)).toEqual({ text: 'Clé\tZoé', encoding: 'utf-16le' });
  expect(decode(utf16.slice(2))).toEqual({ text: 'Clé\tZoé', encoding: 'utf-16le' });
  expect(decode(Uint8Array.from(utf16).map((_byte, at, all) => all[at ^ 1] ?? 0))).toEqual({
    text: 'Clé\tZoé',
    encoding: 'utf-16be'
  });
  // As a French Excel saves it; Node’s own table of Windows-1252 lacks the euro sign, browsers’ have it.
  expect(decode(new Uint8Array([0x43, 0x6c, 0xe9, 0x20, 0x35]))).toEqual({
    text: 'Clé 5',
    encoding: 'windows-1252'
  });
});

test('a workbook, something else and nothing at all are told apart', () => {
  expect(decode(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ noText: 'workbook' });
  expect(decode(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({ noText: 'workbook' });
  expect(decode(bytes('%PDF-1.7'))).toEqual({ noText: 'binary' });
  expect(decode(new Uint8Array([1, 0, 0, 7, 0, 0]))).toEqual({ noText: 'binary' });
  expect(decode(bytes(' \r\n'))).toEqual({ noText: 'empty' });
});

test('any bytes are decoded or told, never thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (given) =>
      expect(Object.keys(decode(given)).length).toBeGreaterThan(0)
    )
  );
});

test('the sign that parts cells is the one that the lines agree on', () => {
  expect(separatorOf('a;b;c\n1,5;2,5;x\n')).toBe(';');
  expect(separatorOf('a\tb\n"x;y;z"\t1\n')).toBe('\t');
  expect(separatorOf('a,b\n"x;y;z",1\n"p;q;r",2\n')).toBe(',');
  expect(separatorOf('sep=|\r\na;b|c\r\n')).toBe('|');
});

test('rows are numbered as a spreadsheet does: empty ones count, a cell of three lines is one row', () => {
  const lines = finished(linesOf('a;b\r\n\r\n"x\r\ny\r\nz";1\r\n2;3\r\n', ';'));
  expect(lines.map(({ row }) => row)).toEqual([1, 3, 4]);
  expect(lines[1]?.cells).toEqual(['x\ny\nz', '1']);
});

test('a quotation mark that is never closed costs its own line only', () => {
  const lines = finished(linesOf('a;b\n1;"x\n2;y\n3;z\n', ';'));
  expect(lines.map(({ cells: each, broken }) => [...each, broken === true])).toEqual([
    ['a', 'b', false],
    ['1', '"x', true],
    ['2', 'y', false],
    ['3', 'z', false]
  ]);
});

test('a paste from Excel may hold bare quotation marks', () => {
  const lines = finished(linesOf('a\tb\n"Teams" expert\t2\n', '\t'));
  expect(lines[1]).toEqual({ row: 2, cells: ['"Teams" expert', '2'] });
});

test('what csvOf writes is read back, whatever the texts and the culture', () => {
  const texts = fc.array(
    fc.array(
      anyText().map((text) => `x${text}`),
      { minLength: 2, maxLength: 3 }
    ),
    { minLength: 2, maxLength: 5 }
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('fr-BE', 'en-GB'), (rows, culture) => {
      const read = cells(csvOf(rows, culture), culture === 'fr-BE' ? ';' : ',');
      expect(read).toEqual(rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))));
    })
  );
  const guarded = fc
    .array(fc.constantFrom("'", '=', '+', 'a', ' ', '"', ';'), { minLength: 1 })
    .map((signs) => signs.join('').trim());
  fc.assert(
    fc.property(guarded.filter(Boolean), (text) => {
      const [[cell = ''] = []] = cells(csvOf([[text]], 'fr-BE'), ';');
      expect(opened(cell)).toBe(text);
    })
  );
});

test('any text is read without a throw, and 200,000 lines in about a second', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a', '\t', ',') }), (text) => {
      expect(cells(text).every((line) => line.length > 0)).toBe(true);
    })
  );
  const long = `Key;Name\n${'PAY;"Paie ""x"""\n'.repeat(200_000)}`;
  const work = linesOf(long, ';');
  let breaths = 0;
  let slowest = 0;
  for (let since = Date.now(), step = work.next(); step.done !== true; since = Date.now(), step = work.next()) {
    slowest = Math.max(slowest, Date.now() - since);
    breaths += 1;
  }
  expect(breaths).toBeGreaterThanOrEqual(100);
  // Each stretch leaves the page free again long before anybody notices; loose, for machines are busy.
  expect(slowest).toBeLessThan(1000);
});
