import type { SearchTerm } from '../../lists';
import { words } from '../common/text';
import { wordOf } from '../common/words';
import { type Language, languages } from '../../lists/languages';
import { topics as declared } from '../../lists/topics';
import { type Typed, typedWords } from './asked';
import { partOf } from './fillers';
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
const fieldWorth = { title: 3, otherTitle: 2.2, topic: 1.6, summary: 1.4, otherSummary: 1, facts: 0.6 } as const;
type Field = keyof typeof fieldWorth;

const fitWorth: Readonly<Record<Fit, number>> = { whole: 1, prefix: 0.75, typo: 0.6 };

/** What a topic adds that the question needs, by its place among those that were recognised. */
const needed = [2.4, 1.8, 1.4];
/** A topic that only comes along with others says less about a text than the one that it is about. */
const besides = 0.75;

/** By position among the texts what a stem is worth there. */
type Stands = Map<number, number>;

/** Texts read in one go. */
const inSlice = 150;

/** Longer questions are pasted text: their end says nothing new. */
const mostTyped = 40;

/** What remains of a text that meets none of several names. */
const partly = 0.3;

/** What is found must come near the best: a question about one thing is no question about everything. */
const leastOfBest = 0.38;

/**
 * The stem, and of Dutch verbs what their forms share: `delen` and `deel`. Only for words that are written about tools and trainings, where
 * few words stand beside each other that this makes one.
 */
const rootOf = (word: string): string => {
  const stem = stemOf(word);
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

const carryingWords = (text: string): readonly string[] =>
  words(text).filter((word) => word.length > 1 && (partOf(word) === 'content' || partOf(word) === 'asking'));

/** Words of what is said in each language. */
export const wordsInAll = (say: (language: Language) => string): readonly string[] =>
  languages.flatMap((each) => words(say(each)));

const topicWords = (topic: string): readonly string[] =>
  wordsInAll((language) => wordOf(declared, topic, language) || topic);

/** Reads every word of every language once, and pauses now and then. */
function* reading<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => SearchedText
): Generator<
  undefined,
  {
    readonly stems: ReadonlyMap<string, Stands>;
    readonly full: Vocabulary<{ stem: string }>;
    readonly texts: readonly Pick<SearchedText, 'id' | 'topics'>[];
    readonly typedTopics: ReadonlySet<string>;
  }
> {
  const stems = new Map<string, Stands>();
  const full = vocabulary(() => ({ stem: '' }));
  const texts: Pick<SearchedText, 'id' | 'topics'>[] = [];
  const typedTopics = new Set<string>();
  const add = (at: number, field: Field, said: readonly string[]): void => {
    for (const word of said) {
      const stem = rootOf(word);
      full.at(word).stem = stem;
      const stands = stems.get(stem) ?? new Map<number, number>();
      stems.set(stem, stands);
      stands.set(at, Math.max(stands.get(at) ?? 0, fieldWorth[field]));
    }
  };
  for (const [at, entry] of entries.entries()) {
    if (at > 0 && at % inSlice === 0) yield;
    const { id, topics, ...text } = textOf(entry);
    texts.push({ id, topics });
    for (const topic of text.typedTopics) typedTopics.add(topic);
    add(at, 'title', carryingWords(text.title));
    add(at, 'summary', carryingWords(text.summary));
    for (const title of text.otherTitles) add(at, 'otherTitle', carryingWords(title));
    for (const summary of text.otherSummaries) add(at, 'otherSummary', carryingWords(summary));
    add(at, 'topic', topics.flatMap(topicWords));
    add(at, 'facts', text.facts);
  }
  return { stems, full, texts, typedTopics };
}

const noName = (): boolean => false;

/** The words that carry a question: its content, else what asks, else all. */
const carryingTyped = (typed: readonly Typed[]): readonly Typed[] => {
  const content = typed.filter(({ part }) => part === 'content');
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
  const { stems, full, texts, typedTopics } = yield* reading(entries, textOf);
  const needs: Needs = needsOf(terms, [...typedTopics]);
  yield;
  const isKnown = (word: string): boolean => full.find(word, {}).length > 0;
  /** The rarer a stem, the more it says. */
  const weightOf = (stem: string): number => Math.log(1 + texts.length / (stems.get(stem)?.size ?? texts.length));

  /** What one typed word is worth in each text that it meets. */
  const meets = ({ word, part, misspelt }: Typed, last: boolean): Stands => {
    const met: Stands = new Map();
    const meet = (stem: string, fit: Fit): void => {
      const weight = weightOf(stem) * fitWorth[misspelt === true ? 'typo' : fit] * (part === 'asking' ? 0.5 : 1);
      for (const [at, field] of stems.get(stem) ?? []) met.set(at, Math.max(met.get(at) ?? 0, weight * field));
    };
    const stem = rootOf(word);
    if (stems.has(stem)) meet(stem, 'whole');
    const prefix = word.length >= (last ? 2 : 4);
    const liberties = { prefix, typo: !stems.has(stem) };
    for (const { entry, fit } of full.find(word, liberties)) if (entry.stem !== stem) meet(entry.stem, fit);
    if (met.size === 0)
      for (const [head, tail] of twoParts(word)) {
        const heads = stems.has(rootOf(tail)) ? full.find(head, { prefix: true }) : [];
        for (const { entry } of heads) meet(entry.stem, 'prefix');
        if (heads.length > 0) meet(rootOf(tail), 'prefix');
      }
    return met;
  };

  const ofNeed = ({ topics }: TopicNeed, entry: Pick<SearchedText, 'topics'>): number =>
    Math.max(
      0,
      ...topics.map((topic, place) => {
        const stands = entry.topics.indexOf(topic);
        return stands < 0 ? 0 : (needed[place] ?? 1) * (stands === 0 ? 1 : besides);
      })
    );

  const ask = (text: string): TextAnswer => {
    const raw = typedWords(text).slice(0, mostTyped);
    if (raw.length === 0)
      return { empty: text.trim() === '', topics: [], found: text.trim() === '' ? texts.map(({ id }) => id) : [] };
    const acronyms = raw.map((each) =>
      needs.isAcronym(each.word) && (each.acronym || raw.length === 1) ? { ...each, part: 'content' as const } : each
    );
    const typed = needs.named(acronyms, isKnown, noName);
    const need = needs.understand(typed, noName);
    const sentence =
      typed.some(({ part }) => part === 'filler') || typed.filter(({ part }) => part !== 'particle').length > 3;
    const carrying = carryingTyped(typed).map((each) => ({
      typed: each,
      met: meets(each, each === typed[typed.length - 1])
    }));
    const explained = (word: string): boolean => need.explained.has(word);
    // What nobody wrote about only tells the story.
    const telling = carrying.filter(({ met, typed: { word } }) => met.size > 0 || explained(word));
    const scored = texts.flatMap((entry, at) => {
      const ofTopic = ofNeed(need, entry);
      const ofWords = telling.reduce((sum, { met }) => sum + (met.get(at) ?? 0), 0);
      const covered = telling.filter(({ met, typed: { word } }) => met.has(at) || (explained(word) && ofTopic > 0));
      // Whoever types names means each of them.
      const share = sentence || telling.length === 0 ? 1 : covered.length / telling.length;
      const score = (ofWords + ofTopic) * (partly + (1 - partly) * share);
      return score > 0 ? [{ id: entry.id, score, at }] : [];
    });
    const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
    return {
      empty: false,
      topics: need.topics,
      found: scored
        .filter(({ score }) => score >= best * leastOfBest)
        .sort((one, other) => other.score - one.score || one.at - other.at)
        .map(({ id }) => id)
    };
  };
  return { ask };
}
