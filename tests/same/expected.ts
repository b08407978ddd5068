import type { Language } from '../states/state.ts';
import type { Difference } from './compare.ts';
import { isReworded } from './reworded.ts';

/** A difference from the old package that is meant, and why. */
export interface Expected {
  /** Names of states: one, or a pattern. */
  readonly states: string | RegExp;
  /** Absent: it was not there. A pattern need not match the whole. */
  readonly was?: string | RegExp;
  /** Absent: it is gone. */
  readonly is?: string | RegExp;
  /** A sentence that has other words, whichever it is; `was` and `is` are not looked at then. */
  readonly reworded?: true;
  /** Absent: in every language that is looked at. */
  readonly language?: Language;
  /** The fault or the issue that asks for it: `screens 6`, `issue 14 item 3`. */
  readonly because: string;
}

/** Emptied when an issue is done and its package becomes the old one. */
export const expected: readonly Expected[] = [];

const fits = (pattern: string | RegExp | undefined, text: string | undefined): boolean =>
  pattern instanceof RegExp ? text !== undefined && pattern.test(text) : pattern === text;

/** Which entry expects a difference; undefined: none does. */
export const expects = (
  entries: readonly Expected[],
  { state, language }: { readonly state: string; readonly language: Language },
  { was, is }: Difference
): number | undefined => {
  const found = entries.findIndex(
    (entry) =>
      fits(entry.states, state) &&
      (entry.language ?? language) === language &&
      (entry.reworded === true ? isReworded(language, was, is) : fits(entry.was, was) && fits(entry.is, is))
  );
  return found === -1 ? undefined : found;
};
