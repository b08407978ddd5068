import type { LineOutcome } from '../../../domain/importing/plan';
import { say } from '../../../strings/say';
import type { CheckedFile } from './check';
import { bodyOf, headsOf, type ReadFile } from './file';
import type { ImportRun } from './importRun';
import { problemSentence, resultSentence } from './phrases';

/** A line that the dry run left out, and why. */
interface LeftOut {
  readonly row: number;
  readonly name: string;
  readonly why: string;
}

/** The file as it was given, as far as lines can still be asked back. */
export interface GivenLines {
  readonly heads: readonly string[];
  /** Cells by the number of their line. */
  readonly cells: readonly (readonly [row: number, cells: readonly string[]])[];
  readonly leftOut: readonly LeftOut[];
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
    leftOut: leftOut.filter((each): each is LeftOut => {
      const { row, name, why } = (each ?? {}) as Partial<LeftOut>;
      return Number.isSafeInteger(row) && isText(name) && isText(why);
    })
  };
};

/** Lines that are not in the list, with the reason of each: those that SharePoint refused, and those that the dry run left out. */
export const linesLeft = ({ work, results }: ImportRun): readonly LeftOut[] =>
  [
    ...results.steps.flatMap((step, at) => {
      const result = results.results.get(at);
      const why = result === undefined ? undefined : resultSentence(work.list, step, result);
      return why === undefined ? [] : [{ row: step.row, name: step.name, why }];
    }),
    ...(work.given?.leftOut ?? [])
  ].sort((one, other) => one.row - other.row);

/** A cell as Excel takes it back from the clipboard. */
const pastedCell = (text: string): string =>
  /[\t\r\n"]/.test(text) ? `"${text.replace(/\r\n?/g, '\n').replace(/"/g, '""')}"` : text;

/** The lines as they were given, under their headings, each with its reason: Excel takes them, and so does the next import. */
export const linesToCopy = (given: GivenLines, left: readonly LeftOut[]): string => {
  const cells = new Map(given.cells);
  const width = Math.max(given.heads.length, ...left.map(({ row }) => cells.get(row)?.length ?? 0));
  const line = (own: readonly string[], why: string): string =>
    [...Array.from({ length: width }, (_nothing, at) => own[at] ?? ''), why].map(pastedCell).join('\t');
  return [
    line(given.heads, say('ImportWhyHead')),
    ...left.flatMap(({ row, why }) => {
      const own = cells.get(row);
      return own === undefined ? [] : [line(own, why)];
    })
  ].join('\r\n');
};
