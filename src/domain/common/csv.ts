/** A cell: numbers are written bare, texts are guarded. */
export type Cell = string | number | undefined;

/**
 * Where a spreadsheet would begin to calculate: at the start of a cell, and where one begins if the file is opened with the other
 * separator, or a line of the cell is taken for a row. The wide and small forms and blanks before them too, and what our own guard would
 * be taken for.
 */
const unguarded =
  /(^|[;,\r\n])(?=(?:(?![\r\n])[\s\u200b\ufeff'])*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b|%\t\r])/gu;
const guarded =
  /(^|[;,\r\n])'(?=(?:(?![\r\n])[\s\u200b\ufeff'])*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b|%\t\r])/gu;

/** The text, led by an apostrophe wherever it would calculate. */
const guard = (text: string): string => text.replace(unguarded, "$1'");

/** The text as it was before it was guarded. */
export const unguard = (text: string): string => text.replace(guarded, '$1');

const writtenCell = (cell: Cell, decimal: string): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  const safe = guard(cell);
  return /[",;\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** How a culture's spreadsheets write numbers: `,` in French, Dutch and German, and then cells are parted by semicolons. */
const decimalOf = (culture: string): string =>
  new Intl.NumberFormat(culture).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/**
 * Rows as a file that the culture's spreadsheet opens with a double click: its separator, the byte order mark that makes
 * it read UTF-8, lines ended as RFC 4180 has it. A text that would calculate is guarded, whichever separator it is opened with.
 */
export const csvOf = (rows: readonly (readonly Cell[])[], culture: string): string => {
  const decimal = decimalOf(culture) === ',' ? ',' : '.';
  const separator = decimal === ',' ? ';' : ',';
  return `\ufeff${rows.map((row) => row.map((cell) => writtenCell(cell, decimal)).join(separator)).join('\r\n')}\r\n`;
};
