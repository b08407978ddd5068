import * as React from 'react';
import type { Found, PeopleAndPlaces } from '../domain/finder/finder';
import type * as search from '../domain/search/search';
import { noted } from '../device/noted';
import { painted } from '../device/painted';
import type { SearchTerm } from '../lists';
import { inSlices } from '../device/inSlices';

type Search = typeof search;

/** What the search makes of a text. */
export interface Searched {
  readonly topics: readonly string[];
  /** Languages that were asked for, as keys. */
  readonly languages: readonly string[];
  /** Nothing was asked, or the search has not been loaded yet: everybody. */
  readonly empty: boolean;
  /** Ambassador id → band, 0 first; who is not in it was not selected. */
  readonly bands: ReadonlyMap<number, number>;
  /** `topics` are all that are asked for, chosen ones too; absent: those of the text. */
  readonly select: (found: readonly Found[], topics?: readonly string[]) => readonly Found[];
}

const everybody: Searched = { topics: [], languages: [], empty: true, bands: new Map(), select: (found) => found };

/**
 * The search, which is asked for once the first card stands; a chunk that did not come is asked for again with the next word.
 * People are read while the page has nothing else to do; other people or terms keep the old answers until they are read.
 */
export const useSearch = (text: string, people: PeopleAndPlaces, terms: readonly SearchTerm[]): Searched => {
  const asked = React.useRef(text);
  asked.current = text;
  const [loaded, setLoaded] = React.useState<Search>();
  const missing = loaded === undefined;
  React.useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    // Whoever asks already does not wait for the first card.
    const wait = asked.current === '' ? painted() : Promise.resolve();
    wait
      .then(() => import(/* webpackChunkName: 'search' */ '../domain/search/search'))
      .then((module) => {
        if (current) setLoaded(module);
      }, noted('search'));
    return () => {
      current = false;
    };
  }, [missing, text]);

  const [index, setIndex] = React.useState<search.SearchIndex>();
  React.useEffect(
    () => loaded && inSlices(loaded.indexing(people, terms), { hurry: () => asked.current !== '', done: setIndex }),
    [loaded, people, terms]
  );
  return React.useMemo(() => {
    if (loaded === undefined || index === undefined) return everybody;
    const answer = index.ask(text);
    return {
      topics: answer.topics,
      languages: answer.languages,
      empty: answer.empty,
      bands: answer.bands,
      select: (found, topics) => loaded.selectedBy(answer, found, topics)
    };
  }, [loaded, index, text]);
};
