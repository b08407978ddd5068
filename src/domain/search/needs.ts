import type { SearchTerm } from '../../lists';
import type { Typed } from './asked';
import { type Phrase, phraseBook } from './phrases';
import { type OtherwiseKnown, productNames, suiteWord } from './products';
import type { Fit } from './vocabulary';

/** What a question needs, in topics. */
export interface TopicNeed {
  /** The likeliest first, three at most, but every one that is named. */
  readonly topics: readonly string[];
  /** The words that led there, and how well they fit. */
  readonly explained: ReadonlyMap<string, Fit>;
}

/** Understands needs; made once from the topics and the SearchTerms list. */
export interface Needs {
  /** `isName` tells words that are somebody's name: those lead to a topic only when they say it whole. */
  readonly understand: (typed: readonly Typed[], isName: (word: string) => boolean) => TopicNeed;
  /** Names of topics put right, as they were typed: `power point`, `exel`. */
  readonly named: (
    typed: readonly Typed[],
    isKnown: OtherwiseKnown['exactly'],
    isName: (word: string) => boolean
  ) => readonly Typed[];
  /** An acronym that the list knows: it meets whole words only. */
  readonly isAcronym: (word: string) => boolean;
}

/** A typed word where it met a phrase. */
interface Hit {
  readonly word: string;
  readonly fit: Fit;
}

/** A phrase that the question comes near. */
interface NeedCandidate {
  readonly phrase: Phrase;
  readonly hits: readonly Hit[];
  /** Weight of what was met. */
  readonly matched: number;
  /** The same as a part of the phrase, 0 to 1. */
  readonly covers: number;
}

const worth: Readonly<Record<Fit, number>> = { whole: 1, prefix: 0.8, typo: 0.75 };

/** Best topics by the phrases that lead there: the best phrase counts, others for the same topic help a little. */
const rank = (
  accepted: readonly { readonly phrase: Phrase; readonly score: number }[],
  help: number
): readonly string[] => {
  const scores = new Map<string, number[]>();
  for (const { phrase, score } of accepted)
    phrase.topics.forEach((topic, at) => {
      // The topic that a curator named first is meant first.
      const mine = score * (at === 0 ? 1 : 0.85);
      const all = scores.get(topic);
      if (all === undefined) scores.set(topic, [mine]);
      else all.push(mine);
    });
  const ranked = [...scores]
    .map(([topic, all]) => {
      const [best = 0, ...others] = all.sort((one, other) => other - one);
      return { topic, score: best + help * others.slice(0, 5).reduce((sum, each) => sum + each, 0) };
    })
    .sort((one, other) => other.score - one.score || (one.topic < other.topic ? -1 : 1));
  const least = 0.62 * (ranked[0]?.score ?? 0);
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, 3)
    .map(({ topic }) => topic);
};

/** Reads the list once; understanding is then a matter of a few look-ups. */
export const needsOf = (terms: readonly SearchTerm[], undeclared: readonly string[]): Needs => {
  const book = phraseBook(terms, undeclared);
  const putRight = productNames(book.names);

  /** For each phrase that shares a stem with the question, the best hit on each of its stems. */
  const meet = (
    typed: readonly Typed[],
    isName: (word: string) => boolean
  ): ReadonlyMap<number, ReadonlyMap<string, Hit>> => {
    const met = new Map<number, Map<string, Hit>>();
    typed.forEach(({ word, part, misspelt }, at) => {
      if (part === 'particle' || part === 'filler') return;
      const prefix = at === typed.length - 1 && word.length >= 3;
      for (const lead of book.leads(word, { prefix, typo: part === 'content' && !isName(word) })) {
        const { stem } = lead;
        const fit = misspelt === true ? 'typo' : lead.fit;
        for (const id of book.holding(stem)) {
          const hits = met.get(id) ?? new Map<string, Hit>();
          const before = hits.get(stem);
          if (before === undefined || worth[before.fit] < worth[fit]) hits.set(stem, { word, fit });
          met.set(id, hits);
        }
      }
    });
    return met;
  };

  /** Somebody goes on otherwise than the name does: `power apps` is not Power BI. */
  const goesOnOtherwise = (name: ReadonlySet<string>, typed: readonly Typed[]): boolean => {
    const [first] = name;
    const next = typed[typed.findIndex(({ word }) => word === first) + 1];
    return name.size > 1 && first !== undefined && next?.part === 'content' && !name.has(next.word);
  };

  const candidates = (typed: readonly Typed[], isName: (word: string) => boolean): readonly NeedCandidate[] =>
    [...meet(typed, isName)].flatMap(([id, hits]) => {
      const phrase = book.phrase(id);
      if (phrase === undefined) return [];
      if (phrase.name !== undefined && hits.size < phrase.name.size && goesOnOtherwise(phrase.name, typed)) return [];
      // `team` is not Teams: a name is its name only as it stands.
      const worthOf = ({ word, fit }: Hit): number =>
        phrase.name?.has(word) === false ? Math.min(worth[fit], 0.7) : worth[fit];
      const matched = [...hits].reduce((sum, [stem, hit]) => sum + book.weightOf(stem) * worthOf(hit), 0);
      return [{ phrase, hits: [...hits.values()], matched, covers: matched / phrase.total }];
    });

  const understand = (typed: readonly Typed[], isName: (word: string) => boolean): TopicNeed => {
    const content = new Set(typed.filter(({ part }) => part === 'content').map(({ word }) => word));
    const carriedBy = ({ hits }: NeedCandidate): readonly Hit[] => hits.filter(({ word }) => content.has(word));
    const near = candidates(typed, isName).filter(
      // A name alone is a name, unless it is all that the phrase says.
      (each) => each.covers >= 0.9 || carriedBy(each).some(({ word }) => !isName(word))
    );
    const says = (each: NeedCandidate): boolean => {
      const said = carriedBy(each);
      // The whole question is a part of this phrase.
      const whole = said.length >= content.size && said.length > 0 && said.every(({ fit }) => fit === 'whole');
      return each.covers >= 0.6 || whole || (said.length >= 2 && each.covers >= 0.35);
    };
    const accepted = near.filter(says);
    // Nothing says it: the topics of which its words are most often said are better than nobody.
    const chosen =
      accepted.length > 0 ? accepted : near.filter((each) => carriedBy(each).some(({ fit }) => fit === 'whole'));
    const scored = chosen.map((each) => {
      const named = each.hits.every(({ word }) => each.phrase.name?.has(word) === true && !isName(word));
      return { ...each, score: each.matched * Math.sqrt(each.covers) * (named ? 3 : 1) };
    });
    // Who names two topics asks for both, however much more one of them says.
    const named = [...scored]
      .filter(
        ({ covers, hits, phrase }) =>
          phrase.name?.size === hits.length && covers >= 0.7 && !hits.every(({ word }) => isName(word))
      )
      .sort((one, other) => other.score - one.score)
      .flatMap(({ phrase }) => phrase.topics);
    const topics = [...new Set([...rank(scored, accepted.length > 0 ? 0.06 : 0.4), ...named])];
    const explained = new Map<string, Fit>();
    // Every word that is said of these topics is part of the need, were it in a phrase that was not recognised.
    for (const { phrase, hits } of near)
      if (phrase.topics.some((topic) => topics.includes(topic)))
        for (const { word, fit } of hits) {
          const before = explained.get(word);
          if (before === undefined || worth[before] < worth[fit]) explained.set(word, fit);
        }
    return { topics, explained };
  };

  return {
    understand,
    named: (typed, isKnown, isName) => {
      const right = putRight(typed, { exactly: (word) => book.says(word) || isKnown(word), inForm: book.saysInForm });
      const rest = right.filter(({ word }) => word !== suiteWord);
      // Whoever names a product or a need says the suite only besides.
      return rest.length < right.length && understand(rest, isName).topics.length > 0 ? rest : right;
    },
    isAcronym: book.isAcronym
  };
};
