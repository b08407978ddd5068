import { askedStates } from './finderAsked.ts';
import { placedStates } from './finderPlaces.ts';
import { troubledStates } from './finderTrouble.ts';
import type { State } from './state.ts';

/** Every state of the Ambassador Finder. */
export const finderStates: readonly State[] = [...askedStates, ...placedStates, ...troubledStates];
