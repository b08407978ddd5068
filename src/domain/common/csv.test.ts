import { array, assert, oneof, property, integer } from 'fast-check';
import { anyText } from '../../testing/anyText';
import { csvOf, unguard } from './csv';

/** A reader of its own: RFC 4180 with any separator. */
const read = (file: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < file.length; at++) {
    const sign = file[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (file[at + 1] === '"') cell += file[++at];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator || sign === '\r') {
      row.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push(row);
        row = [];
        at++;
      }
    } else cell += sign;
  }
  return rows;
};

it('begins with a byte order mark; French parts cells with semicolons and writes decimals with a comma', () => {
  expect(csvOf([['Cercle', 1.5, undefined]], 'fr-BE')).toBe('\ufeffCercle;1,5;\r\n');
  expect(csvOf([['Circle', 1.5, undefined]], 'en-GB')).toBe('\ufeffCircle,1.5,\r\n');
});

it('leads what would calculate by an apostrophe, blanks and wide signs before it too', () => {
  for (const text of [
    '=1+1',
    '+32',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\uff1d1',
    '\u200b=1',
    '\ufe661',
    '\ufe621',
    '\ufe631',
    '\ufe6b1'
  ])
    expect(read(csvOf([[text]], 'fr-FR'), ';')).toEqual([[`'${text}`]]);
  expect(csvOf([[-3]], 'fr-FR')).toBe('\ufeff-3\r\n');
});

it.each(['en-US', 'fr-FR'])(
  'has no cell that calculates when it is opened with the other separator (%s)',
  (culture) => {
    for (const sign of ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', ' =', "'=", '\t='])
      for (const mark of [';', ',', '\n', '\r\n'])
        for (const piece of csvOf([['x', `Ghent${mark}${sign}1+1${mark}y`]], culture).split(/[;,\r\n]/))
          expect(piece).not.toMatch(/^"?[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
  }
);

it('gives back any text, quotes, separators and line ends included', () => {
  const cells = array(oneof(anyText(), integer()), { minLength: 1, maxLength: 4 });
  assert(
    property(array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
      const back = read(csvOf(rows, 'de-DE'), ';');
      expect(back.map((row) => row.map((cell) => unguard(cell)))).toEqual(
        rows.map((row) => row.map((cell) => String(cell)))
      );
      for (const [at, row] of rows.entries())
        for (const [place, cell] of row.entries())
          if (typeof cell === 'string') expect(back[at]?.[place]).not.toMatch(/^[=+\-@\t\r]/);
    })
  );
});
