import type { SearchTerm } from '../../lists';
import { serving } from '../people/ambassadors';
import { type Typed, typedWords } from './asked';
import { type Found, knownOf, type PeopleAndPlaces } from '../finder/finder';
import { type MentionField, fields, type Mention, mentionsOf } from './mentions';
import { type TopicNeed, needsOf } from './needs';
import type { Fit, Met } from './vocabulary';
import { withoutPause } from './withoutPause';
import { fold } from '../common/text';
import { keyOf } from '../common/words';
import { spoken } from '../../lists/topics';

/** What a search found. */
export interface Answer {
  /** Nothing was asked: everybody is selected. */
  readonly empty: boolean;
  /** Topics recognised, the likeliest first, as keys or as curators typed them. */
  readonly topics: readonly string[];
  /** Languages that are named, as keys. */
  readonly languages: readonly string[];
  /** Ambassador id → band, 0 first; who is not in it was not selected. */
  readonly bands: ReadonlyMap<number, number>;
}

/** Answers a search box; made once for a set of people. */
export interface SearchIndex {
  readonly ask: (text: string) => Answer;
}

const topicBand = fields.indexOf('topic');
const typoBand = fields.length;
const noBand = 255;
/** What each language is called, in every language. */
const languageOf: ReadonlyMap<string, string> = new Map(
  Object.entries(spoken).flatMap(([key, said]) => Object.values(said).map((name) => [fold(name), key] as const))
);
/** Longer questions are pasted text: their end says nothing new. */
const longestQuery = 40;

/** Which fields the beginning of a word may reach; one letter only begins names. */
const reach = (word: string): readonly MentionField[] =>
  word.length < 2 ? ['first', 'last'] : word.length < 3 ? ['first', 'last', 'place'] : fields;

/** Best band of each person for one word. */
class Bands {
  private readonly best: Uint8Array;
  public constructor(size: number, start = noBand) {
    this.best = new Uint8Array(size).fill(start);
  }
  public reach(at: number, band: number): void {
    if (band < (this.best[at] ?? 0)) this.best[at] = band;
  }
  public of(at: number): number {
    return this.best[at] ?? noBand;
  }
  /** All words count: the worst of them places a person, and a missing one leaves the person out. */
  public narrow(other: Bands): void {
    for (let at = 0; at < this.best.length; at++) if (other.of(at) > this.of(at)) this.best[at] = other.of(at);
  }
  public byId(everybody: readonly { readonly id: number }[]): ReadonlyMap<number, number> {
    const ids = new Map<number, number>();
    for (let at = 0; at < this.best.length; at++) {
      const band = this.of(at);
      if (band !== noBand) ids.set(everybody[at]?.id ?? NaN, band);
    }
    return ids;
  }
  public get any(): boolean {
    return this.best.some((band) => band !== noBand);
  }
}

/** Somebody tells what is the matter, rather than naming what is looked for. */
const isSentence = (typed: readonly Typed[]): boolean =>
  typed.some(({ part }) => part === 'filler') || typed.filter(({ part }) => part !== 'particle').length > 3;

/** The words that carry the question: its content, else what there is. */
const carriers = (typed: readonly Typed[], sentence: boolean, isPlace: (word: string) => boolean): readonly Typed[] => {
  const content = typed.filter(
    ({ part, word }) => part === 'content' || (part === 'asking' && !sentence && isPlace(word))
  );
  if (content.length > 0) return content;
  const asking = typed.filter(({ part }) => part === 'asking');
  return asking.length > 0 ? asking : typed;
};

/** Reads everybody's names, roles, topics, circles, offices and words once, and pauses now and then. */
export function* indexing(people: PeopleAndPlaces, terms: readonly SearchTerm[]): Generator<undefined, SearchIndex> {
  const everybody = serving(people.ambassadors);
  const mentions = yield* mentionsOf(everybody, people);
  const knowing = new Map<string, number[]>();
  everybody.forEach((ambassador, at) => {
    for (const topic of new Set(ambassador.topics.map(keyOf))) {
      const already = knowing.get(topic);
      if (already === undefined) knowing.set(topic, [at]);
      else already.push(at);
    }
  });
  const needs = needsOf(terms, [
    ...new Set(
      everybody.flatMap(({ topics }) =>
        topics.flatMap((topic) => (typeof topic === 'string' ? [] : [topic.undeclared]))
      )
    )
  ]);
  const whole = (word: string): Mention => mentions.find(word, {})[0]?.entry ?? {};
  const isName = (word: string): boolean => whole(word).first !== undefined || whole(word).last !== undefined;
  const isKnown = (word: string): boolean => Object.keys(whole(word)).some((field) => field !== 'about');

  /**
   * Which words a typo may mean. A word that somebody or something is called exactly means just that: `liège` is no Lieve, and
   * `excel` no Axel. Only a name may be another name misspelt: Peeters and Peters sound alike.
   */
  const forgives = (word: string, need: TopicNeed): ((field: MentionField) => boolean) => {
    if (isName(word)) return (field) => field === 'first' || field === 'last';
    const meant = isKnown(word) || need.explained.get(word) === 'whole';
    return () => !meant;
  };

  const reachBy = (
    bands: Bands,
    met: readonly Met<Mention>[],
    may: Readonly<Record<Fit, (field: MentionField) => boolean>>
  ): void => {
    for (const { entry, fit } of met)
      for (const field of fields)
        if (may[fit](field))
          for (const at of entry[field] ?? []) bands.reach(at, fit === 'typo' ? typoBand : fields.indexOf(field));
  };

  /** Whom one word selects. */
  const bandsOf = (asked: Typed, need: TopicNeed): Bands => {
    const bands = new Bands(everybody.length);
    const liberties = needs.isAcronym(asked.word) ? {} : { prefix: true, typo: true };
    const reachable = reach(asked.word);
    const may = {
      whole: () => true,
      prefix: (field: MentionField) => reachable.includes(field),
      typo: forgives(asked.word, need)
    };
    const met = mentions.find(asked.word, liberties);
    // What was put right is a forgiven typo wherever it stands.
    reachBy(bands, asked.misspelt === true ? met.map((each) => ({ ...each, fit: 'typo' })) : met, may);
    for (const joined of asked.joined ?? []) reachBy(bands, mentions.find(joined, { prefix: true }), may);
    const fit: Fit | undefined = need.explained.get(asked.word);
    // What somebody is called exactly, `Anvers`, is no other word misspelt.
    if (fit !== undefined && (fit !== 'typo' || !isKnown(asked.word)))
      for (const topic of need.topics)
        for (const at of knowing.get(topic) ?? []) bands.reach(at, fit === 'typo' ? typoBand : fields.indexOf('topic'));
    return bands;
  };

  /** What of the question selects people. All words count; in a sentence, what nobody is called only tells the story. */
  const selecting = (carrying: readonly Typed[], sentence: boolean, need: TopicNeed): readonly Typed[] => {
    const understood = need.topics.length > 0;
    if (!understood && !sentence) return carrying;
    const counts = carrying.filter(({ word, joined = [] }) => {
      if (need.explained.has(word)) return true;
      if (sentence && understood) return [word, ...joined].some(isKnown);
      return (
        mentions.find(word, { prefix: true, typo: true }).length > 0 ||
        joined.some((name) => mentions.find(name, { prefix: true }).length > 0)
      );
    });
    return counts.length > 0 ? counts : carrying;
  };

  const namesAcronym = ({ word, acronym }: Typed, among: number): boolean =>
    (acronym && (isKnown(word) || needs.isAcronym(word))) || (among === 1 && needs.isAcronym(word));

  const ask = (text: string): Answer => {
    const raw = typedWords(text).slice(0, longestQuery);
    // `IT` in capitals is a circle and `it` a filler; `ai` alone is no French verb.
    const told = raw.map((each) => (namesAcronym(each, raw.length) ? { ...each, part: 'content' as const } : each));
    const typed = needs.named(told, isKnown, isName);
    if (typed.length === 0) return { empty: text.trim() === '', topics: [], languages: [], bands: new Map() };
    const sentence = isSentence(typed);
    const carrying = carriers(typed, sentence, isKnown);
    const need = needs.understand(typed, isName);
    const select = (chosen: readonly Typed[]): Bands => {
      const bands = new Bands(everybody.length, 0);
      for (const asked of chosen) bands.narrow(bandsOf(asked, need));
      return bands;
    };
    const chosen = selecting(carrying, sentence, need);
    const explained = chosen.filter(({ word }) => need.explained.has(word));
    let bands = select(chosen);
    // Nobody is all that a sentence tells of: the need itself is what matters.
    if (!bands.any && sentence && explained.length > 0) bands = select(explained);
    const languages = [...new Set(chosen.flatMap(({ word }) => languageOf.get(word) ?? []))];
    return { empty: false, topics: need.topics, languages, bands: bands.byId(everybody) };
  };
  return { ask };
}

/** The same without a pause. */
export const searchIndex = (people: PeopleAndPlaces, terms: readonly SearchTerm[]): SearchIndex =>
  withoutPause(indexing(people, terms));

/** From the band of topics on, whoever knows every topic asked for stands in a band of their own before the others. */
const knowingAll = (asked: readonly string[]): ((found: Found) => boolean) => {
  if (asked.length < 2) return () => false;
  return ({ ambassador }) => knownOf(ambassador, asked).length === asked.length;
};

/**
 * Those an answer selected, by band, and inside each band as the ranking has them. `asked` are the topics of the question and
 * those chosen beside it; absent: those of the question.
 */
export const selectedBy = (
  answer: Answer,
  found: readonly Found[],
  asked: readonly string[] = answer.topics
): readonly Found[] => {
  if (answer.empty && asked.length < 2) return found;
  const knowsAll = knowingAll(asked);
  const bands: [Found[], Found[]][] = Array.from({ length: typoBand + 1 }, () => [[], []]);
  for (const each of found) {
    const at = answer.empty ? topicBand : (answer.bands.get(each.ambassador.id) ?? noBand);
    bands[at]?.[at < topicBand || knowsAll(each) ? 0 : 1].push(each);
  }
  return bands.flatMap(([all, others]) => [...all, ...others]);
};
