import * as React from 'react';
import { inSlices } from '../../device/inSlices';
import { noted } from '../../device/noted';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import type { TextIndex } from '../../domain/search/texts';
import type * as search from '../../domain/search/trainings';
import type { SearchTerm } from '../../lists';

/** What the search makes of a text. */
export interface TrainingsSearched {
  readonly topics: readonly string[];
  /** Nothing was asked, or the search has not been loaded yet. */
  readonly empty: boolean;
  /** Those that were found, the likeliest first; when nothing was asked all, in the catalogue's order. */
  readonly found: readonly CatalogueTraining[];
}

/**
 * The search, which is asked for once the catalogue stands; a chunk that did not come is asked for again with the next word.
 * Trainings are read while the page has nothing else to do; another catalogue keeps the old answers until it is read.
 */
export const useTrainingSearch = (
  text: string,
  catalogue: readonly CatalogueTraining[],
  terms: readonly SearchTerm[]
): TrainingsSearched => {
  const [loaded, setLoaded] = React.useState<typeof search>();
  const missing = loaded === undefined;
  React.useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    import(/* webpackChunkName: 'search' */ '../../domain/search/trainings').then((module) => {
      if (current) setLoaded(module);
    }, noted('search'));
    return () => {
      current = false;
    };
  }, [missing, text]);

  const [index, setIndex] = React.useState<TextIndex>();
  const asked = React.useRef(text);
  asked.current = text;
  React.useEffect(
    () =>
      loaded &&
      inSlices(loaded.indexingTrainings(catalogue, terms), { hurry: () => asked.current !== '', done: setIndex }),
    [loaded, catalogue, terms]
  );
  const byId = React.useMemo(() => new Map(catalogue.map((training) => [training.id, training])), [catalogue]);
  return React.useMemo(() => {
    if (index === undefined || text.trim() === '') return { topics: [], empty: true, found: catalogue };
    const { topics, empty, found } = index.ask(text);
    return { topics, empty, found: found.flatMap((id) => byId.get(id) ?? []) };
  }, [index, text, catalogue, byId]);
};
