import type { CallRow } from '../../lists';
import { type Language, nameOfText } from '../../lists/languages';
import { visible } from '../common/text';

/** A piece of a call's text: a paragraph, or points under the line above them. */
export interface TextBlock {
  /** Empty: points without a line above them. */
  readonly line: string;
  readonly points: readonly string[];
}

/** The text in a language, else the one for everybody; empty: there is none. */
export const textOfCall = (call: CallRow, language: Language): string =>
  visible(call[nameOfText('text', language)]) || visible(call.text);

/** Plain text as it is drawn: each line is a paragraph, lines that begin with `- ` are points of the line above. */
export const blocksOf = (text: string): readonly TextBlock[] => {
  const blocks: { line: string; points: string[] }[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const point = /^\s*[-•]\s+(.*)$/u.exec(line)?.[1];
    if (visible(line) === '') continue;
    const last = blocks.at(-1);
    if (point === undefined) blocks.push({ line: line.trim(), points: [] });
    else if (last === undefined) blocks.push({ line: '', points: [point.trim()] });
    else last.points.push(point.trim());
  }
  return blocks;
};
