import type { SearchTerm } from '../../lists';
import { words } from '../common/text';
import { wordOf } from '../common/words';
import { type Language, languages } from '../../lists/languages';
import { topics as declared } from '../../lists/topics';
import { type Typed, typedWords } from './asked';
import { alikeBy } from './alike';
import { carryingWords, saidBy } from './everyday';
import { lending, type Stands } from './lent';
import { needsOf, type Needs, type TopicNeed } from './needs';
import { stemOf } from './phrases';
import { type Fit, type Vocabulary, vocabulary } from './vocabulary';

/** What can be found by its words: a training, a question, an answer that keeps being given. */
export interface SearchedText {
  readonly id: number;
  readonly title: string;
  readonly summary: string;
  /** The same in other languages. */
  readonly otherTitles: readonly string[];
  readonly otherSummaries: readonly string[];
  /** Keys, or what curators typed, the one that it is about first. */
  readonly topics: readonly string[];
  /** Those of them that nobody declared. */
  readonly typedTopics: readonly string[];
  /** Words that stand for it, in every language. */
  readonly facts: readonly string[];
}

/** What a question to some texts came to. */
export interface TextAnswer {
  /** Nothing was asked: everything is selected. */
  readonly empty: boolean;
  /** Topics recognised, the likeliest first. */
  readonly topics: readonly string[];
  /** Ids of what was found, the likeliest first; of everything, in its own order, when nothing was asked. */
  readonly found: readonly number[];
}

/** Answers a search box; made once for some texts. */
export interface TextIndex {
  readonly ask: (text: string) => TextAnswer;
}

/** What a word of a field is worth: the title in the reader's language most, words that stand for the row least. */
const fieldWorth = {
  title: 3,
  otherTitle: 2.2,
  topic: 1.6,
  summary: 1.4,
  otherSummary: 1,
  facts: 0.6,
  lent: 2
} as const;
type Field = keyof typeof fieldWorth;

const fitWorth: Readonly<Record<Fit | 'alike', number>> = { whole: 1, prefix: 0.75, typo: 0.6, alike: 0.65 };

/** What a topic adds that the question needs, by its place among those that were recognised. */
const needed = [2.4, 1.8, 1.4];
/** A topic that only comes along with others says less about a text than the one that it is about. */
const besides = 0.75;

/** What a word is worth in each text, by position; `at` are those that it meets. */
interface Meeting {
  readonly worth: Float64Array;
  readonly at: readonly number[];
}

/** Texts read in one go. */
const inSlice = 150;

/** Longer questions are pasted text: their end says nothing new. */
const mostTyped = 40;

/** What remains of a text that meets none of several names. */
const partly = 0.3;

/** What is found must come near the best: a question about one thing is no question about everything. */
const leastOfBest = 0.38;

/**
 * The stem, and of Dutch and German what their forms share: `delen` and `deel`, `mailtje` and `mail`, `gedeeld` and `deelt`. Only for
 * words that are written about tools and trainings, where few words stand beside each other that this makes one.
 */
const rootOf = (word: string): string => {
  const stem = stemOf(
    word
      .replace(/(\p{L}{3})[tp]?jes?$/u, '$1')
      .replace(/^ge(?=\p{L}{4,}(?:t|d|en)$)/u, '')
      .replace(/(\p{L}{2}(?:er|el|ig|en))d$/u, '$1')
  );
  // So little is left of it that others have the same.
  const kept = stem.length < 4 && stem.length < word.length ? word.slice(0, 5) : stem;
  return kept.replace(/^(\p{L}{3,})en$/u, '$1').replace(/^(?=.{4})(.*?)([aeou])\2/u, '$1$2');
};

/** The shortest part of a word that is put together: `auswahl` and `liste` in `Auswahlliste`. */
const shortestPart = 4;

/** A word taken apart in two, wherever that may be. */
const twoParts = (word: string): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, at) => [
    word.slice(0, shortestPart + at),
    word.slice(shortestPart + at)
  ]);

/** Words of what is said in each language. */
export const wordsInAll = (say: (language: Language) => string): readonly string[] =>
  languages.flatMap((each) => words(say(each)));

const topicWords = (topic: string): readonly string[] =>
  wordsInAll((language) => wordOf(declared, topic, language) || topic);

/** Reads every word of every language once, and pauses now and then. */
function* reading<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => SearchedText,
  terms: readonly SearchTerm[]
): Generator<
  undefined,
  {
    readonly stems: ReadonlyMap<string, Stands>;
    readonly full: Vocabulary<{ stem: string }>;
    readonly ids: readonly number[];
    readonly typedTopics: ReadonlySet<string>;
    /** By topic the texts that have it, and how much they are about it. */
    readonly ofTopics: ReadonlyMap<string, Stands>;
  }
> {
  const stems = new Map<string, Stands>();
  const full = vocabulary(() => ({ stem: '' }));
  const ids: number[] = [];
  const typedTopics = new Set<string>();
  const ofTopics = new Map<string, Stands>();
  const add = (at: number, field: Field, said: readonly string[]): void => {
    for (const word of said) {
      const entry = full.at(word);
      const stem = (entry.stem ||= rootOf(word));
      const stands = stems.get(stem) ?? { at: [], worth: [] };
      if (stands.at.length === 0) stems.set(stem, stands);
      // Texts are read in their order; what is lent to them comes afterwards.
      const last = stands.at.length - 1;
      const place = stands.at[last] === at ? last : field === 'lent' ? stands.at.indexOf(at) : -1;
      if (place >= 0) stands.worth[place] = Math.max(stands.worth[place] ?? 0, fieldWorth[field]);
      else {
        stands.at.push(at);
        stands.worth.push(fieldWorth[field]);
      }
    }
  };
  for (const [at, entry] of entries.entries()) {
    if (at > 0 && at % inSlice === 0) yield;
    const { id, topics, ...text } = textOf(entry);
    ids.push(id);
    for (const topic of text.typedTopics) typedTopics.add(topic);
    [...new Set(topics)].forEach((topic, place) => {
      const stands = ofTopics.get(topic) ?? { at: [], worth: [] };
      ofTopics.set(topic, stands);
      stands.at.push(at);
      stands.worth.push(place === 0 ? 1 : besides);
    });
    add(at, 'title', carryingWords(text.title));
    add(at, 'summary', carryingWords(text.summary));
    for (const title of text.otherTitles) add(at, 'otherTitle', carryingWords(title));
    for (const summary of text.otherSummaries) add(at, 'otherSummary', carryingWords(summary));
    add(at, 'topic', topics.flatMap(topicWords));
    add(at, 'facts', text.facts);
  }
  for (const [at, lent] of yield* lending(terms, { stems, ofTopics, many: ids.length, rootOf })) add(at, 'lent', lent);
  return { stems, full, ids, typedTopics, ofTopics };
}

const noName = (): boolean => false;

/** The words that carry a question: its content, else what asks, else all. */
const carryingTyped = (typed: readonly Typed[]): readonly Typed[] => {
  const content = typed.filter(({ part, word }) => part !== 'asking' && saidBy(word, part) > 0);
  if (content.length > 0) return content;
  const asking = typed.filter(({ part }) => part === 'asking');
  return asking.length > 0 ? asking : typed;
};

/** Reads texts for a search box; pauses, so that thousands are not read in one go. */
export function* indexingTexts<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => SearchedText,
  terms: readonly SearchTerm[]
): Generator<undefined, TextIndex> {
  const { stems, full, ids, typedTopics, ofTopics } = yield* reading(entries, textOf, terms);
  const needs: Needs = needsOf(terms, [...typedTopics]);
  yield;
  const alike = alikeBy(rootOf);
  const isKnown = (word: string): boolean => full.find(word, {}).length > 0;
  /** The rarer a stem, the more it says. */
  const weightOf = (stem: string): number => Math.log(1 + ids.length / (stems.get(stem)?.at.length ?? ids.length));

  /** What one typed word is worth in each text that it meets. */
  const meets = ({ word, part, misspelt }: Typed, last: boolean): Meeting => {
    const worth = new Float64Array(ids.length);
    const met: number[] = [];
    const meet = (stem: string, fit: Fit | 'alike'): void => {
      const weight = weightOf(stem) * fitWorth[misspelt === true ? 'typo' : fit] * (saidBy(word, part) || 1);
      const stands = stems.get(stem);
      stands?.at.forEach((at, each) => {
        const before = worth[at] ?? 0;
        if (before === 0) met.push(at);
        worth[at] = Math.max(before, weight * (stands.worth[each] ?? 0));
      });
    };
    const stem = rootOf(word);
    if (stems.has(stem)) meet(stem, 'whole');
    for (const other of alike.get(stem) ?? []) meet(other, 'alike');
    const prefix = word.length >= (last ? 2 : 4);
    const liberties = { prefix, typo: !stems.has(stem) };
    for (const { entry, fit } of full.find(word, liberties)) if (entry.stem !== stem) meet(entry.stem, fit);
    if (met.length === 0)
      for (const [head, tail] of twoParts(word)) {
        const heads = stems.has(rootOf(tail)) ? full.find(head, { prefix: true }) : [];
        for (const { entry } of heads) meet(entry.stem, 'prefix');
        if (heads.length > 0) meet(rootOf(tail), 'prefix');
      }
    return { worth, at: met };
  };

  /** What the best of the needed topics is worth in each text. */
  const meetsNeed = ({ topics }: TopicNeed): Meeting => {
    const worth = new Float64Array(ids.length);
    const met: number[] = [];
    topics.forEach((topic, place) => {
      const stands = ofTopics.get(topic);
      stands?.at.forEach((at, each) => {
        met.push(at);
        worth[at] = Math.max(worth[at] ?? 0, (needed[place] ?? 1) * (stands.worth[each] ?? 0));
      });
    });
    return { worth, at: met };
  };

  const ask = (text: string): TextAnswer => {
    const raw = typedWords(text).slice(0, mostTyped);
    if (raw.length === 0) return { empty: text.trim() === '', topics: [], found: text.trim() === '' ? ids : [] };
    const acronyms = raw.map((each) =>
      needs.isAcronym(each.word) && (each.acronym || raw.length === 1) ? { ...each, part: 'content' as const } : each
    );
    const typed = needs.named(acronyms, isKnown, noName);
    const need = needs.understand(typed, noName);
    const sentence =
      typed.some(({ part }) => part === 'filler') || typed.filter(({ part }) => part !== 'particle').length > 3;
    // What nobody wrote about only tells the story.
    const tellingOf = (some: readonly Typed[]) =>
      some
        .map((each) => ({
          byTopic: need.explained.has(each.word),
          met: meets(each, each === typed[typed.length - 1])
        }))
        .filter(({ met, byTopic }) => met.at.length > 0 || byTopic);
    const carrying = carryingTyped(typed);
    // In a sentence what asks says something too: there are trainings about questions and answers.
    const asking = sentence ? typed.filter((each) => each.part === 'asking' && !carrying.includes(each)) : [];
    const telling = tellingOf([...carrying, ...asking]);
    // Of thousands most meet nothing of it.
    const byNeed = meetsNeed(need);
    const scores = new Float64Array(ids.length);
    const scored: number[] = [];
    let best = 0;
    const judge = (at: number): void => {
      if (scores[at] !== 0) return;
      const ofTopic = byNeed.worth[at] ?? 0;
      let ofWords = 0;
      let covered = 0;
      for (const { met, byTopic } of telling) {
        const worth = met.worth[at] ?? 0;
        ofWords += worth;
        if (worth > 0 || (ofTopic > 0 && byTopic)) covered++;
      }
      // Whoever types names means each of them.
      const share = sentence || telling.length === 0 ? 1 : covered / telling.length;
      const score = (ofWords + ofTopic) * (partly + (1 - partly) * share);
      scores[at] = score;
      scored.push(at);
      best = Math.max(best, score);
    };
    for (const { met } of telling) met.at.forEach(judge);
    byNeed.at.forEach(judge);
    const scoreOf = (at: number): number => scores[at] ?? 0;
    return {
      empty: false,
      topics: need.topics,
      found: scored
        .filter((at) => scoreOf(at) >= best * leastOfBest)
        .sort((one, other) => scoreOf(other) - scoreOf(one) || one - other)
        .flatMap((at) => ids[at] ?? [])
    };
  };
  return { ask };
}
