import { beginsName, type WordRole, partOf } from './fillers';
import { words } from '../common/text';

/** A word that was typed. */
export interface Typed {
  readonly word: string;
  readonly part: WordRole;
  /** In capitals, two to five of them: `IA`, `MFA`. */
  readonly acronym: boolean;
  /**
   * What it makes with the little words before it, with one and with more of them: that may be a family name (`van den Broeck`
   * and `Denbroeck`, `Vandenbroeck`). Absent: none stood before it.
   */
  readonly joined?: readonly string[];
  /** Put right: something else was typed. */
  readonly misspelt?: boolean;
}

const inCapitals = (raw: string): boolean => /^\p{Lu}{2,5}$/u.test(raw);

/** Dutch *ik word* is no wish to know Word. */
const becomes = (raw: string, neighbours: readonly (string | undefined)[]): boolean =>
  raw === 'word' && neighbours.some((each) => each !== undefined && /^(ik|je|jij|u)$/i.test(each));

/** What stands before the French verb: j'ai, je vous ai, je n'y ai. */
const beforeHave = /^(?:j|n|y|l|t|m|s|en|vous|lui|leur)$/i;

/** `ai` without capitals is artificial intelligence too, unless it is the French verb. */
const isIntelligence = (raw: string, before: string | undefined, after: string | undefined): boolean =>
  raw === 'ai' && !(before !== undefined && beforeHave.test(before)) && after !== 'je';

/** No family name has more little words before it. */
const mostBefore = 3;

/** Takes a question apart into its words, in order. */
export const typedWords = (question: string): readonly Typed[] => {
  const raws = question.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // Somebody who leaves the capitals locked names no acronyms.
  const shouting = raws.length > 2 && raws.every((raw) => raw === raw.toUpperCase());
  const typed: Typed[] = [];
  let before: readonly string[] = [];
  raws.forEach((raw, at) => {
    const part = becomes(raw, [raws[at - 1], raws[at + 1]]) ? 'filler' : undefined;
    for (const word of words(raw)) {
      const own = part ?? partOf(word);
      typed.push({
        word,
        part: own,
        acronym: (!shouting && inCapitals(raw)) || isIntelligence(raw, raws[at - 1], raws[at + 1]),
        ...(before.length === 0 ? {} : { joined: before.map((_each, from) => before.slice(from).join('') + word) })
      });
      before = beginsName(word) ? [...before, word].slice(-mostBefore) : [];
    }
  });
  return typed;
};
