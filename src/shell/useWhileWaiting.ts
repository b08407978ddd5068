import * as React from 'react';
import { noted } from '../device/noted';
import { whenLooked } from '../device/whenLooked';
import type { PlacedSession, SignedSession } from '../domain/sessions/model';
import { standingOf } from '../domain/sessions/places';
import { useSurroundings } from './ProgrammeContext';
import { sessionsOfIds } from './sessionReads';
import type { SeatsState } from './useSeats';

/** Milliseconds between two readings; a timer may be a little early. */
const atLeast = 59_500;

/** Sessions in which one waits that are read again: the first of them. */
const mostWaited = 20;

/**
 * While the reader waits in some of these: those sessions and their registrations are read again when the page is looked at, once a minute at most.
 * Nobody writes a row for whoever moves up, so nothing else tells them.
 */
export const useWhileWaiting = (
  placed: readonly PlacedSession[],
  reader: number,
  readAnew: SeatsState['readAnew'],
  onSession: (id: number, session: SignedSession | undefined) => void
): void => {
  const { programme } = useSurroundings();
  const ids = placed
    .filter(({ places }) => standingOf(places, reader).is === 'waiting')
    .slice(0, mostWaited)
    .map(({ session }) => session.id)
    .join();
  const last = React.useRef(-Infinity);
  React.useEffect(() => {
    if (ids === '') return undefined;
    const waited = ids.split(',').map(Number);
    const read = async (): Promise<void> => {
      // It forgets what is known, before either is asked.
      const [, sessions] = await Promise.all([readAnew(waited), sessionsOfIds(programme, waited)]);
      for (const id of waited)
        onSession(
          id,
          sessions.find((session) => session.id === id)
        );
    };
    return whenLooked(() => {
      if (Date.now() - last.current < atLeast) return;
      last.current = Date.now();
      read().catch(noted('registrations'));
    });
  }, [programme, ids, readAnew, onSession]);
};
