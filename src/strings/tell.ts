import type { words as english } from './curation/en';
import { say, sayCount, sayParts } from './say';

/**
 * The words of set-up, health and import. Only curators read them, so they stand apart from the file that SPFx loads for
 * every reader, one chunk a language, and come with what says them (strings/load).
 */
type English = typeof english;

/** The name of a sentence in src/strings/curation. */
export type CurationKey = keyof English;

/** The names in braces of a sentence. */
type HolesIn<Sentence extends string> = Sentence extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesIn<Rest>
  : never;

type Filling<Holes extends string, Piece> = [Holes] extends [never] ? [] : [holes: Readonly<Record<Holes, Piece>>];

/** The stem of a plural: `Finding` for FindingOne and FindingMany. */
export type CurationStem = {
  [Name in CurationKey]: Name extends `${infer Word}One` ? (`${Word}Many` extends CurationKey ? Word : never) : never;
}[CurationKey];

type PluralHoles<Word extends CurationStem> = Exclude<HolesIn<English[`${Word}Many` & CurationKey]>, 'n'>;

/** A sentence in pieces: text, and in each hole what was given for it (an element, say). */
export const tellParts = sayParts as unknown as <Name extends CurationKey, Piece>(
  key: Name,
  ...holes: Filling<HolesIn<English[Name]>, Piece>
) => readonly (string | Piece)[];

/** A sentence of the page's language, its holes filled. */
export const tell = say as unknown as <Name extends CurationKey>(
  key: Name,
  ...holes: Filling<HolesIn<English[Name]>, string | number>
) => string;

/** A sentence that counts: `FindingOne` or `FindingMany`, as the language's own rule says; {n} is filled by the number. */
export const tellCount = sayCount as unknown as <Word extends CurationStem>(
  stem: Word,
  n: number,
  ...holes: Filling<PluralHoles<Word>, string | number>
) => string;
