/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it text. */
const harmless = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;

const quoted = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

/** Rows as CSV that spreadsheets of these countries open with a double click: UTF-8 with a mark, semicolons. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
