import type { SignedQuestion, Step } from '../../domain/questions/model';

/** Some of the questions that were found, with all of their steps. */
export type FoundOlder = ReadonlyMap<
  number,
  { readonly question: SignedQuestion; readonly steps: readonly Step[] } | null
>;

/** What was read for the search beside the newest questions. */
export interface OlderQuestions {
  /** Of each its title, and what it is filtered by; nothing else is told of them, not even who asked. */
  readonly titles: readonly SignedQuestion[];
  /** Those of which all was read, by id; null: it is gone. */
  readonly found: FoundOlder;
  /** The titles were read, or what of them can be. */
  readonly over: boolean;
}

export const nothingOlder: OlderQuestions = { titles: [], found: new Map(), over: false };
