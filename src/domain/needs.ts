import type { SearchTerm } from '../lists';
import type { Words } from '../lists/columns';
import { topics as declared } from '../lists/topics';
import type { Typed } from './asked';
import { partOf } from './fillers';
import { fold } from './text';
import { type Fit, vocabulary } from './vocabulary';
import { keyOf } from './words';

/** What a question needs, in topics. */
export interface Need {
  /** The likeliest first, three at most. */
  readonly topics: readonly string[];
  /** The words that led there, and how well they fit. */
  readonly explained: ReadonlyMap<string, Fit>;
}

/** Understands needs; made once from the topics and the SearchTerms list. */
export interface Needs {
  /** `isName` tells words that are somebody's name: those lead to a topic only when they say it whole. */
  readonly understand: (typed: readonly Typed[], isName: (word: string) => boolean) => Need;
  /** A known acronym: it meets whole words only. */
  readonly isAcronym: (word: string) => boolean;
}

interface Phrase {
  readonly topics: readonly string[];
  /** Different stems that carry it. */
  readonly stems: readonly string[];
  /** A topic's own name weighs more than any need. */
  readonly name: boolean;
}

const endings =
  /(?:ations?|issement|ements?|ungen|ung|ingen|ing|ees|ee|ez|er|es|en|et|ent|ed|te|ten|de|den|st|e|s|t|n)$/u;

/** The word without its endings, so that `partage`, `partager` and `partagé` are one; the same endings serve four languages. */
const stemOf = (word: string): string => {
  const plain = word.replace(/^e?mails?$|^courriels?$/u, 'mail');
  for (let stem = plain; ;) {
    const shorter = stem.length > 4 ? stem.replace(endings, '') : stem;
    if (shorter.length < 4 || shorter === stem) return stem;
    stem = shorter;
  }
};

const isAcronymAsWritten = (raw: string): boolean => /^\p{Lu}{2,5}$/u.test(raw);
const rawWords = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a word of asking weighs in a phrase that has others. */
const lightly = 0.3;
const worth: Readonly<Record<Fit, number>> = { whole: 1, prefix: 0.8, typo: 0.75 };
const better = (one: Fit, other: Fit | undefined): Fit =>
  other !== undefined && worth[other] > worth[one] ? other : one;

/** Every name of every topic, and every phrase of the list, as stems. */
const phrasesOf = (
  terms: readonly SearchTerm[],
  undeclared: readonly string[]
): readonly (Phrase & { text: string })[] => {
  const known: Readonly<Record<string, Words>> = declared;
  const names = Object.entries(known).flatMap(([topic, said]) =>
    [...new Set([topic, ...Object.values(said)])].map((text) => ({ text, topics: [topic], name: true }))
  );
  const typed = undeclared.map((text) => ({ text, topics: [text], name: true }));
  const listed = terms.flatMap((term) =>
    term.title.split(/[;\n]/u).map((text) => ({ text, topics: term.topics.map(keyOf), name: false }))
  );
  return [...names, ...typed, ...listed].map((each) => ({ ...each, stems: carrying(each.text) }));
};

/** The words of a phrase that carry it. */
const carrying = (text: string): readonly string[] => {
  const parts = rawWords(text).map((raw) => ({ raw, word: fold(raw) }));
  const said = parts.filter(
    ({ raw, word }) => word.length > 1 && (isAcronymAsWritten(raw) || partOf(word) === 'content')
  );
  // A phrase of nothing but asking says nothing that could be recognised.
  if (said.length === 0) return [];
  const asked = parts.filter(({ word }) => partOf(word) === 'asking');
  return [...new Set([...said, ...asked].map(({ word }) => stemOf(word)))];
};

/** Reads the phrases once; understanding is then a matter of a few look-ups. */
export const needsOf = (terms: readonly SearchTerm[], undeclared: readonly string[]): Needs => {
  const phrases = phrasesOf(terms, undeclared).filter(({ stems, topics }) => stems.length > 0 && topics.length > 0);
  const index = vocabulary<number[]>(() => []);
  const acronyms = new Map<string, number[]>();
  const listedAcronyms = new Set(
    phrases.flatMap(({ text }) =>
      rawWords(text)
        .filter(isAcronymAsWritten)
        .map((raw) => stemOf(fold(raw)))
    )
  );
  phrases.forEach(({ stems }, id) => {
    for (const stem of stems)
      if (listedAcronyms.has(stem)) acronyms.set(stem, [...(acronyms.get(stem) ?? []), id]);
      else index.at(stem).push(id);
  });
  const holding = (stem: string): readonly number[] =>
    listedAcronyms.has(stem) ? (acronyms.get(stem) ?? []) : (index.find(stem, {})[0]?.entry ?? []);
  // The rarer a word among the phrases, the more it says.
  const weights = new Map<string, number>();
  const weightOf = (stem: string): number => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const plain = Math.log(1 + phrases.length / Math.max(1, holding(stem).length));
    const weight = partOf(stem) === 'asking' ? plain * lightly : plain;
    weights.set(stem, weight);
    return weight;
  };
  const totals = phrases.map(({ stems }) => stems.reduce((sum, stem) => sum + weightOf(stem), 0));

  type Hits = Map<number, Map<string, { readonly fit: Fit; readonly word: string }>>;

  /** Which stems of which phrases the typed words meet. */
  const meet = (typed: readonly Typed[], isName: (word: string) => boolean): Hits => {
    const hits: Hits = new Map();
    typed.forEach(({ word, part, acronym }, at) => {
      if (part === 'particle' || part === 'filler') return;
      const stem = stemOf(word);
      const hit = (known: string, ids: readonly number[], fit: Fit): void => {
        for (const id of ids) {
          const mine = hits.get(id) ?? new Map<string, { fit: Fit; word: string }>();
          const before = mine.get(known);
          if (before === undefined || worth[before.fit] < worth[fit]) mine.set(known, { fit, word });
          hits.set(id, mine);
        }
      };
      if (listedAcronyms.has(stem)) hit(stem, acronyms.get(stem) ?? [], 'whole');
      if (acronym && listedAcronyms.has(stem)) return;
      const last = at === typed.length - 1;
      const liberties = { prefix: last && word.length >= 3, typo: part === 'content' && !isName(word) };
      const met = index.find(stem, liberties);
      const whole = met.some(({ fit }) => fit === 'whole');
      for (const { word: known, entry, fit } of met) if (fit !== 'typo' || !whole) hit(known, entry, fit);
      // A typo may sit in the ending, where the stem would hide it.
      if (met.length === 0 && liberties.typo && stem !== word)
        for (const { word: known, entry } of index.find(word, liberties)) hit(known, entry, 'typo');
    });
    return hits;
  };

  const understand = (typed: readonly Typed[], isName: (word: string) => boolean): Need => {
    const content = new Set(typed.filter(({ part }) => part === 'content').map(({ word }) => word));
    const accepted: { readonly phrase: Phrase; readonly score: number; readonly words: ReadonlyMap<string, Fit> }[] =
      [];
    for (const [id, stems] of meet(typed, isName)) {
      const phrase = phrases[id];
      if (phrase === undefined) continue;
      const matched = [...stems].reduce((sum, [stem, { fit }]) => sum + weightOf(stem) * worth[fit], 0);
      const covers = matched / (totals[id] ?? 1);
      const met = [...stems.values()];
      const said = met.filter(({ word }) => content.has(word));
      const wholeQuestion =
        content.size > 0 &&
        said.length >= content.size &&
        said.every(({ fit, word }) => fit === 'whole' && !isName(word));
      if (!(covers >= 0.6 || wholeQuestion || (said.length >= 2 && covers >= 0.35))) continue;
      // A name alone is a name, unless it is all that the phrase says.
      if (covers < 0.9 && said.every(({ word }) => isName(word))) continue;
      const score = matched * Math.sqrt(covers) * (phrase.name ? 3 : 1);
      accepted.push({ phrase, score, words: new Map(met.map(({ word, fit }) => [word, fit])) });
    }
    const scores = new Map<string, number[]>();
    for (const { phrase, score } of accepted)
      phrase.topics.forEach((topic, at) =>
        scores.set(topic, [...(scores.get(topic) ?? []), score * (at === 0 ? 1 : 0.95)])
      );
    const ranked = [...scores]
      .map(([topic, all]) => {
        const [best = 0, ...others] = all.sort((one, other) => other - one);
        return { topic, score: best + 0.1 * others.slice(0, 5).reduce((sum, each) => sum + each, 0) };
      })
      .sort((one, other) => other.score - one.score || (one.topic < other.topic ? -1 : 1));
    const topics = ranked
      .filter(({ score }) => score >= 0.62 * (ranked[0]?.score ?? 0))
      .slice(0, 3)
      .map(({ topic }) => topic);
    const explained = new Map<string, Fit>();
    for (const { phrase, words } of accepted)
      if (phrase.topics.some((topic) => topics.includes(topic)))
        for (const [word, fit] of words) explained.set(word, better(fit, explained.get(word)));
    return { topics, explained };
  };

  return { understand, isAcronym: (word) => listedAcronyms.has(stemOf(word)) };
};
