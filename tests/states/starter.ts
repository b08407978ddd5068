import { pathStates } from './starterPath.ts';
import { placedStarters } from './starterPlaces.ts';
import type { State } from './state.ts';

/** Every state of the Starter. */
export const starterStates: readonly State[] = [...pathStates, ...placedStarters];
