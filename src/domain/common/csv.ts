/** A cell: numbers are written bare, texts are guarded. */
export type Cell = string | number | undefined;

/** What makes a spreadsheet calculate; the wide forms and leading blanks too; and what our own guard would be taken for. */
const formula = /^[\s\u200b\ufeff']*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%\t\r]/u;

/** The text would calculate, so an export leads it by an apostrophe and an import takes that apostrophe away. */
export const isFormula = (text: string): boolean => formula.test(text);

const writtenCell = (cell: Cell, separator: string, decimal: string): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replace(/"/g, '""')}"`
    : safe;
};

/** How a culture's spreadsheets write numbers: `,` in French, Dutch and German, and then cells are parted by semicolons. */
const decimalOf = (culture: string): string =>
  new Intl.NumberFormat(culture).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/**
 * Rows as a file that the culture's spreadsheet opens with a double click: its separator, the byte order mark that makes
 * it read UTF-8, lines ended as RFC 4180 has it. A text that would calculate is led by an apostrophe.
 */
export const csvOf = (rows: readonly (readonly Cell[])[], culture: string): string => {
  const decimal = decimalOf(culture) === ',' ? ',' : '.';
  const separator = decimal === ',' ? ';' : ',';
  return `\ufeff${rows.map((row) => row.map((cell) => writtenCell(cell, separator, decimal)).join(separator)).join('\r\n')}\r\n`;
};
