import { finderStates } from './finder.ts';
import { starterStates } from './starter.ts';
import type { State } from './state.ts';

/** Every state of every part. */
export const states: readonly State[] = [...finderStates, ...starterStates];
