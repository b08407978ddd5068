import type { LineOutcome } from '../../../domain/importing/plan';
import type { CheckedFile } from './check';
import { bodyOf, headsOf, type ReadFile } from './file';
import { problemSentence } from './phrases';

/** A line that the dry run left out, and why. */
export interface LineLeftOut {
  readonly row: number;
  readonly name: string;
  readonly why: string;
}

/** The file as it was given, as far as lines can still be asked back. */
export interface GivenLines {
  readonly heads: readonly string[];
  /** Cells by the number of their line. */
  readonly cells: readonly (readonly [row: number, cells: readonly string[]])[];
  readonly leftOut: readonly LineLeftOut[];
}

const isAsked = ({ kind }: LineOutcome): boolean => kind === 'added' || kind === 'changed' || kind === 'problem';

/** What an import has to keep of its file; undefined: its lines are no lines of people's own, those of an undo file or counts. */
export const givenLines = (file: ReadFile, { outcomes }: CheckedFile): GivenLines | undefined => {
  if (file.undo || file.target.counting) return undefined;
  const asked = new Set(outcomes.filter(isAsked).map(({ row }) => row));
  return {
    heads: headsOf(file),
    cells: bodyOf(file).flatMap(({ row, cells }) => (asked.has(row) ? [[row, cells] as const] : [])),
    leftOut: outcomes.flatMap((outcome) =>
      outcome.kind === 'problem'
        ? [
            {
              row: outcome.row,
              name: outcome.name,
              why: outcome.problems.map((problem) => problemSentence(file.target.list, problem)).join(' ')
            }
          ]
        : []
    )
  };
};

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** What a page before this one noted of a file; undefined: nothing that can be understood. */
export const recalledLines = (noted: unknown): GivenLines | undefined => {
  const { heads, cells, leftOut } = (noted ?? {}) as Partial<Record<keyof GivenLines, unknown>>;
  if (!areTexts(heads) || !Array.isArray(cells) || !Array.isArray(leftOut)) return undefined;
  return {
    heads,
    cells: cells.filter(
      (each): each is GivenLines['cells'][number] =>
        Array.isArray(each) && Number.isSafeInteger(each[0]) && areTexts(each[1])
    ),
    leftOut: leftOut.filter((each): each is LineLeftOut => {
      const { row, name, why } = (each ?? {}) as Partial<LineLeftOut>;
      return Number.isSafeInteger(row) && isText(name) && isText(why);
    })
  };
};
