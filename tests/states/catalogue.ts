import type { State } from './state.ts';
import { catalogueAsked } from './catalogueAsked.ts';
import { placedCatalogues } from './cataloguePlaces.ts';

/** Every state of the catalogue. */
export const catalogueStates: readonly State[] = [...catalogueAsked, ...placedCatalogues];
