import type { AddressValues } from '../../shell/address';
import { type Facet, facets, type FinderChosen } from './facets';

/** The Finder's share of the page's address. */
export const finderPrefix = 'finder';

/** What is asked of the Finder, as the address holds it. */
export interface FinderAsked {
  readonly text: string;
  readonly chosen: FinderChosen;
  /** One person's card is open. */
  readonly person?: number | undefined;
}

/** Reads the address; what is no number opens no card. */
export const finderAsked = (values: AddressValues): FinderAsked => {
  const person = Number(values.person?.[0] ?? Number.NaN);
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facets) {
    const wanted = values[facet] ?? [];
    if (wanted.length > 0) chosen[facet] = wanted;
  }
  return { text: values.search?.[0] ?? '', chosen, ...(Number.isInteger(person) ? { person } : {}) };
};

/** Writes it back. */
export const finderValues = ({ text, chosen, person }: FinderAsked): AddressValues => ({
  search: [text],
  ...chosen,
  ...(person === undefined ? {} : { person: [String(person)] })
});

/** How many values are chosen in all. */
export const chosenCount = (chosen: FinderChosen): number =>
  facets.reduce((sum, facet) => sum + (chosen[facet]?.length ?? 0), 0);
