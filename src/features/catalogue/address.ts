import type { AddressValues } from '../../shell/address';
import { type TrainingChosen, type TrainingFacet, trainingFacets } from './facets';

/** The catalogue's share of the page's address. */
export const cataloguePrefix = 'catalogue';

/** What is asked of the catalogue, as the address holds it. */
export interface CatalogueAsked {
  readonly text: string;
  readonly chosen: TrainingChosen;
  /** Module key of the training that is open; absent: none is. */
  readonly training?: string | undefined;
  /** *Where do I begin?* is open. */
  readonly begin?: boolean;
}

/** Reads the address; what is no filter filters nothing. */
export const catalogueAsked = (values: AddressValues): CatalogueAsked => {
  const chosen: Partial<Record<TrainingFacet, readonly string[]>> = {};
  for (const facet of trainingFacets) {
    const wanted = values[facet] ?? [];
    if (wanted.length > 0) chosen[facet] = wanted;
  }
  const training = values.training?.[0]?.trim() ?? '';
  return {
    text: values.search?.[0] ?? '',
    chosen,
    ...(training === '' ? {} : { training }),
    ...(values.view?.[0] === 'begin' ? { begin: true } : {})
  };
};

/** Writes it back. */
export const catalogueValues = ({ text, chosen, training, begin }: CatalogueAsked): AddressValues => ({
  search: [text],
  ...chosen,
  ...(training === undefined ? {} : { training: [training] }),
  ...(begin === true ? { view: ['begin'] } : {})
});

/** Whether any filter is set. */
export const isFiltered = (chosen: TrainingChosen): boolean =>
  trainingFacets.some((facet) => (chosen[facet]?.length ?? 0) > 0);
