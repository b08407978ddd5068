import { type circles, type offices } from '../../../lists';
import type { List } from '../../../lists/list';
import type { Filled } from '../../../domain/importing/columns';
import { placeColumn } from '../../../domain/importing/counts';
import { damagedWord, type Encoding, decodedText } from '../../../domain/importing/encodings';
import { guessedFields, headingAt, isHeadingsAgain, knownHeads } from '../../../domain/importing/guess';
import type { NoText } from '../../../domain/importing/kinds';
import { type Line, linesOf } from '../../../domain/importing/lines';
import type { DateOrder } from '../../../domain/importing/order';
import type { Manner } from '../../../domain/importing/read';
import { type Separator, separatorOf } from '../../../domain/importing/separators';
import { undoneList } from '../../../domain/importing/undo';
import { runInSlices } from '../../../device/runInSlices';
import { type ReadWorkbook, sheetRead } from './sheets';

/** What is to become of a file: rows of a list, or headcounts from a line for each person. */
export interface Target {
  readonly list: List;
  readonly counting: boolean;
}

/** The lists whose headcounts can be counted. */
export type Countable = typeof circles | typeof offices;

/** Where lines come from, so that they can be read again otherwise. */
export type FileSource =
  | { readonly from: 'paste'; readonly text: string }
  | {
      readonly from: 'text';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly encoding: Encoding;
      /** Bytes that do not belong into the encoding; absent: none. */
      readonly strays?: number;
    }
  | ({ readonly from: 'workbook'; readonly name: string } & ReadWorkbook);

/** A file or a paste as it was read, and how. */
export interface ReadFile {
  readonly target: Target;
  readonly source: FileSource;
  readonly separator: Separator;
  readonly lines: readonly Line[];
  /** The place of the headings among the lines. */
  readonly headAt: number;
  readonly filled: Filled;
  readonly empty: 'keep' | 'clear';
  readonly dates: DateOrder;
  /** Where the name to count by stands; -1: not chosen. */
  readonly countBy: number;
  /** What was done once, to be undone. */
  readonly undo: boolean;
  /** Lines that are hidden in the workbook and read all the same. */
  readonly hiddenRows: number;
  /** A word whose letters were lost before the file was made; absent: none is seen. */
  readonly damaged?: string;
}

/**
 * Why a file cannot be read at all; `readerLost`: the script that reads workbooks did not come; `unreachable`: the file was
 * moved, or lies on a drive that is gone.
 */
export type FileTrouble =
  NoText | 'tooLarge' | 'tooLong' | 'noLines' | 'swollenWorkbook' | 'readerLost' | 'unreachable';

/** Bytes: far above any list, and what a browser still turns into text at once. */
export const largestFile = 60_000_000;

/** Lines that are still read; a company has fewer people. */
export const mostLines = 250_000;

/** Headings as they stand in the file. */
export const headsOf = ({ lines, headAt }: ReadFile): readonly string[] => lines[headAt]?.cells ?? [];

const below = ({ lines, headAt, target }: ReadFile, heads: readonly string[]): readonly Line[] =>
  lines.slice(headAt + 1).filter((line) => target.counting || !isHeadingsAgain(target.list, heads, line));

/** The lines below the headings, without headings that come again. */
export const bodyOf = (file: ReadFile): readonly Line[] => below(file, headsOf(file));

/** How the lines are read; cells of a workbook always stand under their headings. */
export const mannerOf = (file: ReadFile): Manner => ({
  filled: file.filled,
  empty: file.empty,
  dates: file.dates,
  ...(file.source.from === 'workbook' ? {} : { heads: headsOf(file) })
});

/** Guesses what the columns are when the headings stand in a line. */
export const withHeadings = (file: ReadFile, headAt: number): ReadFile => {
  const there = { ...file, headAt };
  const heads = headsOf(there);
  const { list, counting } = file.target;
  return {
    ...there,
    countBy: counting ? placeColumn(list, heads) : -1,
    filled: guessedFields(list, heads, below(there, heads))
  };
};

/** Guesses for another target or after other lines were read. */
export const guessed = (file: ReadFile, target: Target = file.target): ReadFile => {
  const { list, counting } = target;
  const known = counting ? (heads: readonly string[]) => (placeColumn(list, heads) === -1 ? 0 : 1) : knownHeads(list);
  return withHeadings({ ...file, target }, headingAt(file.lines, known));
};

export interface Given {
  readonly target: Target;
  readonly source: FileSource;
  /** Absent: it is guessed. */
  readonly separator?: Separator;
}

interface LinesRead {
  readonly lines: readonly Line[];
  readonly separator: Separator;
  readonly source: FileSource;
  readonly hiddenRows: number;
  readonly damaged?: string;
}

const linesRead = async ({ source, target, ...given }: Given, onShare: (share: number) => void): Promise<LinesRead> => {
  if (source.from === 'workbook') {
    const known = target.counting
      ? (heads: readonly string[]) => placeColumn(target.list, heads) + 1
      : knownHeads(target.list);
    const { lines, hiddenRows, sheet } = await sheetRead(source, { known, mostLines, onShare });
    return { lines, hiddenRows, separator: '\t', source: { ...source, sheet } };
  }
  const text = source.from === 'paste' ? source.text : decodedText(source.bytes, source.encoding);
  const separator = given.separator ?? separatorOf(text);
  const damaged = damagedWord(text);
  const lines = text.trim() === '' ? [] : await runInSlices(linesOf(text, separator), onShare);
  return { lines, separator, source, hiddenRows: 0, ...(damaged === undefined ? {} : { damaged }) };
};

/** Parts what was given into lines and guesses what its columns are. Rejects where a workbook is damaged or swollen. */
export const readFile = async (
  given: Given,
  onShare: (share: number) => void
): Promise<ReadFile | { readonly trouble: FileTrouble }> => {
  const read = await linesRead(given, onShare);
  const { lines } = read;
  if (lines.length === 0) return { trouble: 'empty' };
  if (lines.length > mostLines) return { trouble: 'tooLong' };
  if (lines.length < 2) return { trouble: 'noLines' };
  const undone = undoneList(lines);
  const target = undone === undefined ? given.target : { list: undone, counting: false };
  const file = { ...read, target, headAt: 0, filled: [], countBy: -1 };
  return guessed({ ...file, empty: 'keep', dates: 'auto', undo: undone !== undefined });
};
