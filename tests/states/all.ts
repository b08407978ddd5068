import { callStates } from './call.ts';
import { catalogueStates } from './catalogue.ts';
import { finderStates } from './finder.ts';
import { indicatorStates } from './indicators.ts';
import { questionStates } from './questions.ts';
import { rosterStates } from './roster.ts';
import { sessionStates } from './sessions.ts';
import { setupStates } from './setup.ts';
import { starterStates } from './starter.ts';
import type { State } from './state.ts';

/** Every state of every part. */
export const states: readonly State[] = [
  ...finderStates,
  ...rosterStates,
  ...starterStates,
  ...catalogueStates,
  ...questionStates,
  ...sessionStates,
  ...callStates,
  ...indicatorStates,
  ...setupStates
];
