import { say } from '../../../strings/say';
import type { GivenLines, LineLeftOut } from './givenLines';
import type { ImportRun } from './importRun';
import { resultSentence } from './phrases';

/** Lines that are not in the list, with the reason of each: those that SharePoint refused, and those that the dry run left out. */
export const linesLeft = ({ work, results }: ImportRun): readonly LineLeftOut[] =>
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
export const linesToCopy = (given: GivenLines, left: readonly LineLeftOut[]): string => {
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
