import type { SearchTerm } from '../../lists';
import { keyOf } from '../common/words';
import { carryingWords } from './everyday';

/** The positions of the texts in which a stem stands, and what it is worth in each. */
export interface Stands {
  readonly at: number[];
  readonly worth: number[];
}

/** What is known of some texts. */
interface TextsRead {
  readonly many: number;
  readonly stems: ReadonlyMap<string, Stands>;
  /** By topic the texts that have it. */
  readonly ofTopics: ReadonlyMap<string, Stands>;
  readonly rootOf: (word: string) => string;
}

/** `share your calendar: let others see my week; who is in`: what a text is called, and the words that are lent to it. */
const lends = /^([^:;\n]+):\s(.+)$/su;

/** Whether a row of SearchTerms lends words to a text, and is no list of phrases for topics. */
export const isLending = ({ title }: Pick<SearchTerm, 'title'>): boolean => lends.test(title);

/** A word of a title is worth this much or more. */
const ofTitle = 2.2;
/** A text must say this much of a phrase. */
const leastSaid = 0.75;
/** Those that say a row's phrases nearly as well as the best are meant too; where these are many, the row means none of them. */
const nearBest = 0.95;
const mostMeant = 2;

/** The texts that say best what a phrase says, among those that have one of the topics. */
const meantBy = (
  phrase: readonly string[],
  isAmong: (at: number) => boolean,
  { many, stems, rootOf }: TextsRead
): readonly number[] => {
  const weighed = [...new Set(phrase.map(rootOf))].map((stem) => {
    const stands = stems.get(stem);
    return { stands, weight: Math.log(1 + many / (stands?.at.length ?? 1)) };
  });
  const least = leastSaid * weighed.reduce((sum, { weight }) => sum + weight, 0);
  const known = weighed.reduce((sum, { stands, weight }) => sum + (stands === undefined ? 0 : weight), 0);
  if (known < least || known === 0) return [];
  const said = new Map<number, number>();
  let best = least;
  for (const { stands, weight } of weighed)
    stands?.at.forEach((at, each) => {
      const sum = (said.get(at) ?? 0) + weight * Math.min(1, (stands.worth[each] ?? 0) / ofTitle);
      said.set(at, sum);
      if (sum > best && isAmong(at)) best = sum;
    });
  const meant = [...said].flatMap(([at, sum]) => (sum >= least && sum >= nearBest * best && isAmong(at) ? [at] : []));
  return meant.length > mostMeant ? [] : meant;
};

/**
 * Whoever asks says one thing, whoever wrote a title another: a row that names a text lends it words, and it is found by these too.
 * Gives pairs of a position and the words that are lent to it; pauses after each row.
 */
export function* lending(
  terms: readonly SearchTerm[],
  read: TextsRead
): Generator<undefined, readonly (readonly [at: number, lent: readonly string[]])[]> {
  const lent: [number, readonly string[]][] = [];
  const ofTopic = new Map([...read.ofTopics].map(([topic, { at }]) => [topic, new Set(at)]));
  for (const { title, topics } of terms) {
    const [, named, said] = lends.exec(title) ?? [];
    if (named === undefined || said === undefined) continue;
    const sets = topics.flatMap((topic) => ofTopic.get(keyOf(topic)) ?? []);
    const meant = meantBy(carryingWords(named), (at) => sets.some((set) => set.has(at)), read);
    const words = carryingWords(said);
    for (const at of meant) lent.push([at, words]);
    yield;
  }
  return lent;
}
