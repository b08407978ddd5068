import type { listsByName, ListName } from '..';

/** A sentence for each column of each list, in one language: what it does, for whoever fills it in. */
export type Hints = {
  readonly [Name in ListName]: { readonly [Column in keyof (typeof listsByName)[Name]['columns']]: string };
};
