import * as React from 'react';
import { sessionActions, type SessionView } from '../domain/sessions/actions';
import type { PlacedSession, SessionAction, SignedSession } from '../domain/sessions/model';
import { standingOf } from '../domain/sessions/places';
import { say } from '../strings/say';
import { pressedWords } from './pressedWords';
import { sessionLine, type SessionLine, sessionTitle } from './sessionWords';
import type { SeatsState } from './useSeats';
import { type LeavingSession, useWithdrawing } from './useWithdrawing';

/** What a place is told and pressed from. */
export interface SeatGround {
  readonly view: SessionView;
  readonly seats: SeatsState;
  readonly zone: unknown;
  readonly today: string;
  /** Enough was read to say who has a place. */
  readonly isWorded: (session: SignedSession) => boolean;
}

/** The reader's place in one session: how it stands, and what they can do. */
export interface Seat {
  readonly line: SessionLine;
  readonly actions: readonly SessionAction[];
  /** What is done where no place is had; absent: nothing. */
  readonly come: 'SessionsRegister' | 'SessionsQueue' | undefined;
  /** A press is on its way. */
  readonly busy: boolean;
  /** What came of the last press, or became of a place that was waited for. */
  readonly told: string;
  readonly withdrawing: LeavingSession;
  readonly register: () => void;
  /** Names a button after the session. */
  readonly named: (words: string) => string;
}

/** Words and presses of the reader's place, alike wherever a session stands. */
export const useSeat = (placed: PlacedSession, ground: SeatGround): Seat => {
  const { session, places } = placed;
  const { view, seats } = ground;
  const worded = ground.isWorded(session);
  const withdrawing = useWithdrawing(placed, ground);
  const actions = worded ? sessionActions(placed, view) : [];
  const standing = standingOf(places, view.reader.user);
  const pressed = seats.pressed.get(session.id);
  // Whoever moves up has pressed nothing: it is told all the same.
  const waited = React.useRef(false);
  waited.current ||= worded && standing.is === 'waiting';
  const gained = waited.current && standing.is === 'booked' ? say('SessionsGained') : '';
  const busy = pressed !== undefined && pressed.ended === undefined;
  const title = sessionTitle(session);
  return {
    line: sessionLine(placed, view, { ...ground, worded }),
    actions,
    come: actions.includes('register') ? 'SessionsRegister' : actions.includes('wait') ? 'SessionsQueue' : undefined,
    busy,
    told: busy ? say('SessionsSending') : pressed === undefined ? gained : pressedWords(pressed, standing),
    withdrawing,
    register: () => {
      if (!busy) void seats.register(session.id, places.left !== 0);
    },
    named: (words) => say('SessionsNamed', { words, title })
  };
};
