import type { SearchTerm } from '../../lists';
import type { Words } from '../../lists/columns';
import { topics as declared } from '../../lists/topics';
import { partOf } from './fillers';
import { isLending } from './lent';
import { fold, longestWord } from '../common/text';
import { suite } from './products';
import { type Fit, type Vocabulary, vocabulary } from './vocabulary';
import { keyOf } from '../common/words';

/** Something people say, and the topics it means. */
export interface Phrase {
  readonly topics: readonly string[];
  /** The weight of the different stems that carry it. */
  readonly total: number;
  /** Words of a topic's own name, which weighs more than any need when it is said as it is; absent: a need. */
  readonly name?: ReadonlySet<string>;
}

/** A stem that a typed word leads to. */
export interface Lead {
  readonly stem: string;
  readonly fit: Fit;
}

/** Every name of every topic and every phrase of the SearchTerms list, ready to be looked up by word. */
export interface PhraseBook {
  readonly phrase: (id: number) => Phrase | undefined;
  /** Phrases that hold a stem. */
  readonly holding: (stem: string) => readonly number[];
  /** The rarer a stem among the phrases, the more it says; words of asking say little. */
  readonly weightOf: (stem: string) => number;
  readonly leads: (word: string, liberties: { readonly prefix: boolean; readonly typo: boolean }) => readonly Lead[];
  /** An acronym that the list writes in capitals: it meets whole words only. */
  readonly isAcronym: (word: string) => boolean;
  /** A phrase or a name holds the word as it is; another form of it. */
  readonly says: (word: string) => boolean;
  readonly saysInForm: (word: string) => boolean;
  /** Every name of every topic. */
  readonly names: readonly string[];
}

const endings =
  /(?:ations?|issement|ements?|ungen|ung|ingen|ing|ees|ee|ez|er|es|en|et|ent|ed|te|ten|de|den|st|e|s|t|n)$/u;

/**
 * The word without its endings, so that `partage`, `partager` and `partagé` are one. The same endings serve four languages, and
 * `ge` before a long word goes too (`gesynchroniseerd`).
 */
export const stemOf = (word: string): string => {
  let stem = word.replace(/^e?mails?$|^courriels?$/u, 'mail').replace(/^ge(?=.{6})/u, '');
  for (;;) {
    const shorter = stem.length > 4 ? stem.replace(endings, '') : stem;
    if (shorter.length < 4 || shorter === stem) return stem.replace(/(\p{L})\1$/u, '$1');
    stem = shorter;
  }
};

const isAcronym = (raw: string): boolean => /^\p{Lu}{2,5}$/u.test(raw);

interface PhrasePart {
  readonly word: string;
  readonly acronym: boolean;
}

/** The words that carry a phrase; one of nothing but asking says nothing that could be recognised. */
const carrying = (text: string): readonly PhrasePart[] => {
  const parts = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((raw) => ({
    word: fold(raw).slice(0, longestWord),
    acronym: isAcronym(raw)
  }));
  const said = parts.filter(({ word, acronym }) => word.length > 1 && (acronym || partOf(word) === 'content'));
  return said.length === 0 ? [] : [...said, ...parts.filter(({ word }) => partOf(word) === 'asking')];
};

/** From this length on a topic's name may begin a word of its own: in Dutch and German `sharepointsite`, `Teamssitzung`. */
const compoundFrom = 5;

/** The topic's name that a word begins with, more than an ending behind it; undefined: none. */
const headOf = (word: string, names: readonly string[]): string | undefined =>
  names.find((name) => word.startsWith(name) && word.length >= name.length + 4);

interface SaidPhrase {
  readonly text: string;
  readonly topics: readonly string[];
  readonly name: boolean;
}

const everythingSaid = (terms: readonly SearchTerm[], undeclared: readonly string[]): readonly SaidPhrase[] => {
  const known: Readonly<Record<string, Words>> = declared;
  const names = Object.entries(known).flatMap(([topic, said]) =>
    [...new Set([topic, ...Object.values(said)])].map((text) => ({ text, topics: [topic], name: true }))
  );
  const typed = undeclared.map((text) => ({ text, topics: [text], name: true }));
  const all = { text: suite.name, topics: suite.topics, name: true };
  const listed = terms.flatMap((term) => {
    if (isLending(term)) return [];
    const topics = term.topics.map(keyOf);
    return term.title.split(/[;\n]/u).map((text) => ({ text, topics, name: false }));
  });
  return [...names, ...typed, all, ...listed];
};

/** Reads everything once. `undeclared` are topics that curators typed themselves. */
export const phraseBook = (terms: readonly SearchTerm[], undeclared: readonly string[]): PhraseBook => {
  const said = everythingSaid(terms, undeclared)
    .map((each) => ({ ...each, parts: carrying(each.text) }))
    .filter(({ parts, topics }) => parts.length > 0 && topics.length > 0);
  const acronyms = new Set(said.flatMap(({ parts }) => parts.flatMap(({ word, acronym }) => (acronym ? [word] : []))));
  // An acronym is its own stem, and no beginning or near miss leads to it.
  const stemIn = (word: string): string => (acronyms.has(word) ? word : stemOf(word));
  const holders = new Map<string, number[]>();
  const full: Vocabulary<{ stem: string }> = vocabulary(() => ({ stem: '' }));
  const stemKept = (word: string): string => (acronyms.has(word) ? word : (full.at(word).stem ||= stemOf(word)));
  const stems = said.map(({ parts }, id) => {
    const mine = [...new Set(parts.map(({ word }) => stemKept(word)))];
    for (const stem of mine) {
      const ids = holders.get(stem);
      if (ids === undefined) holders.set(stem, [id]);
      else ids.push(id);
    }
    return mine;
  });
  const asking = new Set(
    said.flatMap(({ parts }) => parts.flatMap(({ word }) => (partOf(word) === 'asking' ? [stemKept(word)] : [])))
  );
  const weights = new Map(
    [...holders].map(([stem, ids]) => [stem, Math.log(1 + said.length / ids.length) * (asking.has(stem) ? 0.3 : 1)])
  );
  const weightOf = (stem: string): number => weights.get(stem) ?? 0;
  const phrases = said.map(({ topics, name, parts }, id): Phrase => {
    const mine = stems[id] ?? [];
    const total = mine.reduce((sum, stem) => sum + weightOf(stem), 0);
    return { topics, total, ...(name ? { name: new Set(parts.map(({ word }) => word)) } : {}) };
  });
  const holding = (stem: string): readonly number[] => holders.get(stem) ?? [];
  // Half a name is none: `powerapps` is not Power BI.
  const heads = [
    ...new Set(said.flatMap(({ name, parts }) => (name && parts.length === 1 ? parts.map(({ word }) => word) : [])))
  ].filter((word) => word.length >= compoundFrom && !acronyms.has(word));
  return {
    phrase: (id) => phrases[id],
    holding,
    weightOf,
    isAcronym: (word) => acronyms.has(word),
    says: (word) => acronyms.has(word) || full.find(word, {}).length > 0,
    saysInForm: (word) => holding(stemIn(word)).length > 0,
    names: said.flatMap(({ text, name }) => (name && text !== suite.name ? [text] : [])),
    leads: (word, liberties) => {
      const stem = stemIn(word);
      if (acronyms.has(stem) || holding(stem).length > 0) {
        const begun = liberties.prefix && !acronyms.has(stem) ? full.find(word, { prefix: true }) : [];
        const more = begun
          .filter(({ entry }) => entry.stem !== stem)
          .map(({ entry }) => ({ stem: entry.stem, fit: 'prefix' as const }));
        return [{ stem, fit: 'whole' }, ...more];
      }
      const met = full.find(word, liberties).map(({ entry, fit }) => ({ stem: entry.stem, fit }));
      const head = met.length === 0 ? headOf(word, heads) : undefined;
      return head === undefined ? met : [{ stem: stemIn(head), fit: 'prefix' }];
    }
  };
};
