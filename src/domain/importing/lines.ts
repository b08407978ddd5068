import { type Separator, separatorTold } from './separators';

/** A line of a file as a spreadsheet shows it. */
export interface Line {
  /** As a spreadsheet numbers rows: the first is 1, empty rows count, a cell with several lines is one row. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark is opened and not closed, or something follows after it: read as it stands. */
  readonly broken?: true;
}

/** Characters that a cell may hold between its quotation marks; beyond, the mark was forgotten. */
const longestCell = 70_000;

/** Lines between two moments at which whoever drives may look up. */
const linesInSlice = 2_000;

/** Where the mark that closes stands; -1: nowhere near. */
const closing = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at !== -1 && at - from <= longestCell; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
};

const endOfPlain = (text: string, from: number, separator: Separator): number => {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
};

interface CellText {
  readonly text: string;
  /** Where the separator or the end of the line stands. */
  readonly end: number;
  readonly broken: boolean;
}

const cellAt = (text: string, from: number, separator: Separator): CellText => {
  const end = text[from] === '"' ? closing(text, from + 1) : -1;
  const after = text[end + 1];
  if (end !== -1 && (after === undefined || after === separator || after === '\n'))
    return { text: text.slice(from + 1, end).replace(/""/g, '"'), end: end + 1, broken: false };
  const plainEnd = endOfPlain(text, from, separator);
  // Excel copies `"Teams" expert` as it stands: between tabs a mark inside a cell is no mistake.
  return { text: text.slice(from, plainEnd), end: plainEnd, broken: text[from] === '"' && separator !== '\t' };
};

/** A line that holds quotation marks, which may hold line breaks. */
const quotedLine = (
  text: string,
  from: number,
  separator: Separator
): { cells: string[]; end: number; broken: boolean } => {
  const cells: string[] = [];
  let at = from;
  let broken = false;
  for (;;) {
    const cell = cellAt(text, at, separator);
    cells.push(cell.text);
    broken ||= cell.broken;
    if (text[cell.end] !== separator) return { cells, end: cell.end, broken };
    at = cell.end + 1;
  }
};

/** A line of dashes, as reports draw tables; it says nothing. */
const isRule = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^[-=_]{3,}$/.test(cell.trim())) && cells.every((cell) => /^[-=_+|\s]*$/.test(cell));

/** A report draws a sign at both ends of each line of its table; the cells beyond it are none. */
const withinFrame = (lines: readonly Line[], separator: Separator): readonly Line[] => {
  const isFramed = ({ cells: [first = '', ...others] }: Line): boolean => others.length > 0 && first.trim() === '';
  if (separator !== '|' || !lines.some(isFramed)) return lines;
  if (!lines.every((line) => line.cells.length === 1 || isFramed(line))) return lines;
  return lines.map((line) => {
    const last = line.cells[line.cells.length - 1] ?? '';
    return isFramed(line) ? { ...line, cells: line.cells.slice(1, last.trim() === '' ? -1 : undefined) } : line;
  });
};

/**
 * The lines of a text, empty ones left out, in stretches: yields how much is done (0 to 1), so that a page can breathe.
 * A quotation mark that is never closed costs its own line and not the rest of the file. Never throws.
 */
export function* linesOf(text: string, separator: Separator): Generator<number, readonly Line[]> {
  const clean = text
    .replace(separatorTold, '')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const lines: Line[] = [];
  for (let at = 0, row = 1; at < clean.length; row++) {
    const lineEnd = clean.indexOf('\n', at);
    const plainEnd = lineEnd === -1 ? clean.length : lineEnd;
    const plain = clean.slice(at, plainEnd);
    const { cells, end, broken } = plain.includes('"')
      ? quotedLine(clean, at, separator)
      : { cells: plain.split(separator), end: plainEnd, broken: false };
    if (cells.some((cell) => cell.trim() !== '') && !isRule(cells))
      lines.push({ row, cells, ...(broken ? { broken: true as const } : {}) });
    at = end + 1;
    if (row % linesInSlice === 0) yield at / clean.length;
  }
  return withinFrame(lines, separator);
}

/** Runs work that comes in stretches to its end, at once. */
export const finished = <Result>(work: Generator<number, Result>): Result => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};
