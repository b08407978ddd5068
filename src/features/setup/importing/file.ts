import { type circles, type offices } from '../../../lists';
import type { List } from '../../../lists/list';
import { type Filled, guessedFields, headingAt } from '../../../domain/importing/columns';
import { placeColumn } from '../../../domain/importing/counts';
import type { DateOrder } from '../../../domain/importing/dates';
import { type Line, linesOf } from '../../../domain/importing/lines';
import { decode, type Encoding, type NoText, type Separator, separatorOf } from '../../../domain/importing/text';
import { undoneList } from '../../../domain/importing/undo';
import { runInSlices } from '../../../device/runInSlices';

/** What is to become of a file: rows of a list, or headcounts from a line for each person. */
export interface Target {
  readonly list: List;
  readonly counting: boolean;
}

/** The lists whose headcounts can be counted. */
export type Countable = typeof circles | typeof offices;

/** A file or a paste as it was read, and how. */
export interface ReadFile {
  readonly target: Target;
  readonly text: string;
  /** Absent: it was pasted. */
  readonly name?: string;
  readonly encoding?: Encoding;
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
}

/** Why a file cannot be read at all. */
export type FileTrouble = NoText | 'tooLarge' | 'tooLong' | 'noLines';

/** Bytes: far above any list, and what a browser still turns into text at once. */
const largest = 60_000_000;

/** Lines that are still read; a company has fewer people. */
export const mostLines = 250_000;

/** Text of a file, or why there is none. */
export const textOfFile = async (
  file: Blob
): Promise<{ text: string; encoding: Encoding } | { trouble: FileTrouble }> => {
  if (file.size > largest) return { trouble: 'tooLarge' };
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  return 'noText' in decoded ? { trouble: decoded.noText } : decoded;
};

/** Guesses for another target or after other lines were read. */
export const guessed = (file: ReadFile, target: Target = file.target): ReadFile => {
  const { lines } = file;
  const headAt = target.counting ? 0 : headingAt(target.list, lines);
  const heads = lines[headAt]?.cells ?? [];
  const countBy = target.counting ? placeColumn(target.list, heads) : -1;
  return { ...file, target, headAt, countBy, filled: guessedFields(target.list, heads) };
};

export interface Given {
  readonly target: Target;
  readonly text: string;
  readonly name?: string;
  readonly encoding?: Encoding;
  /** Absent: it is guessed. */
  readonly separator?: Separator;
}

/** Parts a text into lines and guesses what its columns are. */
export const readFile = async (
  given: Given,
  onShare: (share: number) => void
): Promise<ReadFile | { readonly trouble: FileTrouble }> => {
  if (given.text.trim() === '') return { trouble: 'empty' };
  const separator = given.separator ?? separatorOf(given.text);
  const lines = await runInSlices(linesOf(given.text, separator), onShare);
  if (lines.length > mostLines) return { trouble: 'tooLong' };
  if (lines.length < 2) return { trouble: 'noLines' };
  const undone = undoneList(lines);
  const target = undone === undefined ? given.target : { list: undone, counting: false };
  const file = { ...given, target, separator, lines, headAt: 0, filled: [], countBy: -1 };
  return guessed({ ...file, empty: 'keep', dates: 'auto', undo: undone !== undefined });
};

/** Headings as they stand in the file. */
export const headsOf = ({ lines, headAt }: ReadFile): readonly string[] => lines[headAt]?.cells ?? [];

/** The lines below the headings. */
export const bodyOf = ({ lines, headAt }: ReadFile): readonly Line[] => lines.slice(headAt + 1);
