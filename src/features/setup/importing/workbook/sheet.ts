import type { Line } from '../../../../domain/importing/lines';
import { columnAt, isoText, numberText, unescaped } from './cell';
import type { NumberFormat } from './formats';
import { Swollen } from './unpacked';
import { listened } from './xml';

/** What cells point at. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

export interface SheetRead {
  readonly lines: readonly Line[];
  /** Lines that a filter or a hand has hidden; they are read all the same. */
  readonly hiddenRows: number;
}

/** Cells that are still kept: a list of people has far fewer. */
const mostCells = 6_000_000;

interface Row {
  readonly row: number;
  readonly cells: string[];
  readonly hidden: boolean;
}

interface CellMarks {
  readonly at: number;
  readonly type: string;
  readonly style: number;
}

const cellText = ({ type, style }: CellMarks, value: string, parts: WorkbookParts): string => {
  switch (type) {
    case 's':
      return parts.strings[Number(value)] ?? '';
    case 'b':
      return value.trim() === '1' ? 'TRUE' : value.trim() === '' ? '' : 'FALSE';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'd':
      return isoText(value.trim());
    case 'e':
      return value.trim();
    default:
      return numberText(value, parts.formats[style], parts.from1904);
  }
};

/** One cell over several rows says the same of each of them. */
const spread = (rows: ReadonlyMap<number, Row>, merged: readonly string[]): void => {
  for (const range of merged) {
    const [from = '', to = ''] = range.split(':');
    const at = columnAt(from);
    const [first, last] = [Number(from.replace(/\D/g, '')), Number(to.replace(/\D/g, ''))];
    const text = rows.get(first)?.cells[at];
    if (columnAt(to) !== at || text === undefined) continue;
    for (let row = first + 1; row <= last && row - first < 100_000; row++) {
      const below = rows.get(row);
      if (below !== undefined) below.cells[at] ||= text;
    }
  }
};

const linesFrom = (rows: ReadonlyMap<number, Row>): readonly Line[] => {
  const filled = [...rows.values()].filter(({ cells }) => cells.some((cell) => (cell ?? '').trim() !== ''));
  const width = filled.reduce((most, { cells }) => {
    let last = cells.length;
    while (last > most && (cells[last - 1] ?? '').trim() === '') last -= 1;
    return Math.max(most, last);
  }, 0);
  if (width * filled.length > mostCells) throw new Swollen();
  return filled.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: width }, (_none, at) => cells[at] ?? '')
  }));
};

/**
 * The lines of a sheet, as wide as its widest; blank ones and blank columns at the end are left out. Yields after each
 * piece. Stops after `most` lines. Throws what is damaged or swollen.
 */
export function* sheetLines(pieces: Iterable<string>, parts: WorkbookParts, most: number): Generator<void, SheetRead> {
  const rows = new Map<number, Row>();
  const merged: string[] = [];
  let row: Row | undefined;
  let cell: CellMarks | undefined;
  let [value, keeps, phonetic, cells] = ['', false, false, 0];
  let [above, next] = [0, 0];
  const work = listened(pieces, {
    open: (name, attribute) => {
      if (name === 'row') {
        above = Number(attribute('r') ?? above + 1);
        next = 0;
        row = { row: above, cells: [], hidden: /^(1|true)$/.test(attribute('hidden') ?? '') };
      } else if (name === 'c' && row !== undefined) {
        const reference = attribute('r');
        const at = reference === undefined ? next : columnAt(reference);
        next = at + 1;
        cell = { at, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) };
        value = '';
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') keeps = !phonetic;
      else if (name === 'mergeCell') merged.push(attribute('ref') ?? '');
    },
    text: (text) => {
      if (keeps) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') keeps = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && row !== undefined && cell !== undefined) {
        const text = cellText(cell, value, parts);
        if (text !== '' && cell.at >= 0 && cell.at < 16_384) row.cells[cell.at] = text;
        cell = undefined;
        cells += 1;
        if (cells > mostCells) throw new Swollen();
      } else if (name === 'row' && row !== undefined) {
        if (row.cells.length > 0) rows.set(row.row, row);
        row = undefined;
      }
    }
  });
  while (work.next().done !== true && rows.size <= most) yield;
  spread(rows, merged);
  const lines = linesFrom(rows);
  return { lines, hiddenRows: lines.filter((line) => rows.get(line.row)?.hidden === true).length };
}
