import { sessionActions } from './sessionsActs.ts';
import { sessionAsides } from './sessionsAsides.ts';
import { sessionLists } from './sessionsLists.ts';
import { attendedSessions, handledCoaching } from './sessionsAttended.ts';
import { newSessions } from './sessionsNew.ts';
import { organisedSessions } from './sessionsOrganised.ts';
import { placedSessions } from './sessionsPlaces.ts';
import type { State } from './state.ts';

/** Every state of the sessions. */
export const sessionStates: readonly State[] = [
  ...sessionLists,
  ...sessionActions,
  ...sessionAsides,
  ...placedSessions,
  ...organisedSessions,
  ...attendedSessions,
  ...handledCoaching,
  ...newSessions
];
