/** @jest-environment node */
import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { anyText } from '../../testing/anyText';
import { csvOf } from '../common/csv';
import { opened } from './cells';
import { finished, linesOf } from './lines';
import { damagedWord, encodingOf, decodedText } from './encodings';
import { kindOf } from './kinds';
import { separatorOf } from './separators';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (given: Uint8Array) => {
  const guess = encodingOf(given);
  return guess === undefined ? undefined : { text: decodedText(given, guess.encoding), ...guess };
};
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
  // As a French Excel saves it.
  expect(decode(new Uint8Array([0x43, 0x6c, 0xe9, 0x20, 0x35]))).toEqual({
    text: 'Clé 5',
    encoding: 'windows-1252'
  });
});

test('a file is told by its bytes, whatever its name says', () => {
  const wide = (text: string) => Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]);
  const old = (name: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wide(`..${name}`)]);
  expect(kindOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('damagedWorkbook');
  expect([kindOf(old('Workbook')), kindOf(old('EncryptedPackage')), kindOf(old('WordDocument'))]).toEqual([
    'oldWorkbook',
    'lockedWorkbook',
    'document'
  ]);
  const zip = (...names: readonly string[]) =>
    kindOf(zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')]))));
  expect([
    zip('xl/workbook.xml'),
    zip('xl/workbook.bin'),
    zip('word/document.xml'),
    zip('mimetype', 'content.xml'),
    zip('Index/Document.iwa'),
    zip('people.csv')
  ]).toEqual(['workbook', 'oldWorkbook', 'document', 'openDocument', 'numbers', 'zip']);
  expect(kindOf(bytes('%PDF-1.7'))).toBe('pdf');
  expect(kindOf(bytes('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'))).toBe('webPage');
  expect(kindOf(bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'))).toBe('webPage');
  expect(kindOf(bytes('WEB\r\n1\r\nhttps://contoso.sharepoint.com/_vti_bin/owssvr.dll'))).toBe('query');
  expect(kindOf(bytes('E-mail;Cercle\n'))).toBe('text');
  expect(encodingOf(new Uint8Array([1, 0, 0, 7, 0, 0]))).toBeUndefined();
});

test('any bytes are decoded or told, never thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (given) =>
      expect([kindOf(given), typeof (decode(given)?.text ?? '')]).toEqual([expect.any(String), 'string'])
    )
  );
});

test('the sign that parts cells is the one that the lines agree on', () => {
  expect(separatorOf('a;b;c\n1,5;2,5;x\n')).toBe(';');
  expect(separatorOf('a\tb\n"x;y;z"\t1\n')).toBe('\t');
  expect(separatorOf('a,b\n"x;y;z",1\n"p;q;r",2\n')).toBe(',');
  expect(separatorOf('sep=|\r\na;b|c\r\n')).toBe('|');
});

test('bytes beyond UTF-8 and Windows-1252: a stray one costs itself, Macs and MS-DOS are told by their letters', () => {
  const byte = (text: string, table: Readonly<Record<string, number>>) =>
    Uint8Array.from(Array.from(text).map((sign) => table[sign] ?? sign.charCodeAt(0)));
  const whole = bytes('Équipe;Création;Zoé\n');
  expect(decode(Uint8Array.from([...whole, 0xe9]))).toEqual({
    text: 'Équipe;Création;Zoé\né',
    encoding: 'utf-8',
    strays: 1
  });
  const mac = byte('Création;Équipe;Hélène', { é: 0x8e, É: 0x83, è: 0x8f });
  expect(decode(mac)).toEqual({ text: 'Création;Équipe;Hélène', encoding: 'macintosh' });
  const dos = byte('Création;Hélène;à', { é: 0x82, è: 0x8a, à: 0x85 });
  expect(decode(dos)).toEqual({ text: 'Création;Hélène;à', encoding: 'cp850' });
  const latin9 = byte('cœur;5 €', { œ: 0xbd, '€': 0xa4 });
  expect(decode(latin9)).toEqual({ text: 'cœur;5 €', encoding: 'iso-8859-15' });
  for (const text of ['ÉQUIPE;CRÉATION', 'Größe;Straße', 'Çelik;Ömer', 'Noël «\u00a0été\u00a0»'])
    expect(decode(byte(text, {}))).toEqual({ text, encoding: 'windows-1252' });
});

test('letters that were lost before a file was made are seen', () => {
  expect(['Nom;Ã‰quipe', 'Nom;CrÃ©ation', 'Nom;Cr\ufffdation', 'aujourdâ€™hui'].map(damagedWord)).toEqual([
    'Ã‰quipe',
    'CrÃ©ation',
    'Cr\ufffdation',
    'aujourdâ€™hui'
  ]);
  expect(damagedWord('São Paulo;SÃO;Création;Équipe;R&D;Paie & RH')).toBeUndefined();
  // Letters as web pages spell them.
  expect(['Nom,D&eacute;l&eacute;gu&eacute;', 'Nom,Paie &amp; RH', 'Nom,L&#39;équipe'].map(damagedWord)).toEqual([
    'D&eacute;l&eacute',
    '&amp;',
    'L&#39;équipe'
  ]);
});

test('a title above the headings, and text that holds the sign, have no part in what parts the cells', () => {
  expect(separatorOf('Digital Ambassadors, stand 24.11.2026\nNaam;E-mail\nAn;a@x.be\n')).toBe(';');
  expect(separatorOf('Report: people; all\nName,E-mail,Circle\nAn,a@x.be,IT\n')).toBe(',');
  expect(separatorOf('Name;Text\nAn;one, two, three\nBo;four, five, six\n')).toBe(';');
  expect(separatorOf('Nom\tAdresse\nAn\tRue, 1, Bruxelles\n')).toBe('\t');
});

test('a report that draws its table: frames and rules are no cells', () => {
  const text = 'Liste du 24.11.2026\n\n-----\n| Nom | Clé |\n|-----|-----|\n| Paie | PAY |\n-----\n';
  expect(cells(text).map((line) => line.map((cell) => cell.trim()))).toEqual([
    ['Liste du 24.11.2026'],
    ['Nom', 'Clé'],
    ['Paie', 'PAY']
  ]);
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
