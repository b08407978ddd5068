import type { Filled } from './columns';
import type { Line } from './lines';

/** Why a line’s cells may stand under the wrong headings. */
export type ShapeProblem =
  /** More cells than headings, or fewer. */
  | { readonly why: 'cells'; readonly cells: number; readonly headings: number }
  /** A line break without quotation marks tore it from the line above or below, which has too few cells. */
  | { readonly why: 'torn' };

/** Cells up to the last that says something. */
const said = (cells: readonly string[]): number => {
  let count = cells.length;
  while (count > 0 && (cells[count - 1] ?? '').trim() === '') count -= 1;
  return count;
};

const isText = (filled: Filled, at: number): boolean =>
  filled[at]?.column.kind === 'text' || filled[at]?.column.kind === 'note';

/** What tearing says of a line, after those above it. */
const tornBelow = (
  line: Line,
  above: { readonly line: Line; readonly cells: number } | undefined,
  width: number
): boolean =>
  above !== undefined &&
  above.line.row + 1 === line.row &&
  above.cells + line.cells.length - 1 === width &&
  above.cells < width;

/**
 * Lines whose cells are not as many as the headings, by their row: blank ones at the end do not count. A line that has the
 * right number by chance, because the rest of a torn one was counted in, is one of them.
 */
export const shapeProblems = (
  lines: readonly Line[],
  heads: readonly string[],
  filled: Filled
): ReadonlyMap<number, ShapeProblem> => {
  const found = new Map<number, ShapeProblem>();
  const [most, least] = [heads.length, said(heads)];
  let above: { readonly line: Line; readonly cells: number } | undefined;
  for (const [at, line] of lines.entries()) {
    const { cells, row } = line;
    const isShort = cells.length < least;
    if (isShort || said(cells) > most) {
      found.set(row, { why: 'cells', cells: isShort ? cells.length : said(cells), headings: least });
      const before = lines[at - 1];
      // One cell alone is the rest of a text that the line above cut off.
      if (
        cells.length === 1 &&
        before?.row === row - 1 &&
        !found.has(before.row) &&
        isText(filled, before.cells.length - 1)
      )
        found.set(before.row, { why: 'torn' });
    } else if (tornBelow(line, above, least) && filled[0] !== undefined) found.set(row, { why: 'torn' });
    const joined = above !== undefined && above.line.row + 1 === row ? above.cells + cells.length - 1 : cells.length;
    above = isShort && joined < least ? { line, cells: joined } : undefined;
  }
  return found;
};
