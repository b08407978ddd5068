import { erasingStates } from './setupErasing.ts';
import { healthStates } from './setupHealth.ts';
import { importingStates } from './setupImporting.ts';
import { listStates } from './setupLists.ts';
import { shareStates } from './setupShares.ts';
import { writingStates } from './setupWriting.ts';
import type { State } from './state.ts';

/** Every state of set-up, as a page of its own, over other pages, and what it tells above web parts. */
export const setupStates: readonly State[] = [
  ...listStates,
  ...healthStates,
  ...importingStates,
  ...writingStates,
  ...erasingStates,
  ...shareStates
];
