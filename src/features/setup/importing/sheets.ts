import type { Line } from '../../../domain/importing/lines';
import { headingAt } from '../../../domain/importing/guess';
import { arriving } from '../../../device/arriving';
import { runInSlices } from '../../../device/runInSlices';
import type { Workbook } from './workbook/workbook';

/** A workbook, and the sheet that is read; absent: it is still to be chosen. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly sheet?: number;
}

/** What reads workbooks: it comes when the first one is given. */
const reader = arriving(() => import(/* webpackChunkName: 'workbook' */ './workbook/workbook'));

/** A workbook that can be read; undefined: the script for it did not come, and can be asked for again. */
export const workbookIn = async (bytes: Uint8Array): Promise<Workbook | undefined> => {
  await reader.ask();
  return reader.module?.openWorkbook(bytes);
};

/** Thrown by what reads a workbook: it says more than is kept. */
export const isSwollen = (error: unknown): boolean => error instanceof RangeError;

interface ReadingManner {
  /** How many headings of a line are known. */
  readonly known: (heads: readonly string[]) => number;
  readonly mostLines: number;
  readonly onShare: (share: number) => void;
}

interface ReadSheet {
  readonly lines: readonly Line[];
  readonly hiddenRows: number;
  readonly sheet: number;
}

/** Sheets that are looked into for one with known headings. */
const mostLookedInto = 12;

/** The order in which sheets are tried: the one that stood open, the others that can be seen, hidden ones. */
const inTurn = ({ sheets, open }: Workbook): readonly number[] =>
  sheets
    .map((_sheet, at) => at)
    .sort(
      (one, other) =>
        Number(sheets[one]?.hidden) - Number(sheets[other]?.hidden) ||
        Number(one !== open) - Number(other !== open) ||
        one - other
    )
    .slice(0, mostLookedInto);

/** The lines of the chosen sheet, else of the first whose headings are known, else of the first that has a table. */
export const sheetRead = async (
  { workbook, sheet: chosen }: ReadWorkbook,
  { known, mostLines, onShare }: ReadingManner
): Promise<ReadSheet> => {
  const read = async (sheet: number): Promise<ReadSheet> => ({
    ...(await runInSlices(workbook.read(sheet, mostLines), onShare)),
    sheet
  });
  if (chosen !== undefined) return read(chosen);
  let best: ReadSheet | undefined;
  for (const sheet of inTurn(workbook)) {
    const there = await read(sheet);
    const heads = there.lines[headingAt(there.lines, known)]?.cells ?? [];
    if (there.lines.length > 1 && known(heads) > 0) return there;
    if (best === undefined || (best.lines.length < 2 && there.lines.length > best.lines.length)) best = there;
  }
  return best ?? read(workbook.open);
};
