import * as React from 'react';
import { noted } from '../device/noted';
import { teamsAccount, teamsChat } from '../domain/common/links';
import { visible } from '../domain/common/text';
import { asksBeforeWithdrawing, type SessionView } from '../domain/sessions/actions';
import type { PlacedSession } from '../domain/sessions/model';
import { nextUp } from '../domain/sessions/places';
import { useSurroundings } from './ProgrammeContext';
import { registrationList } from './sessionReads';
import type { SeatsState } from './useSeats';

/** Whoever has the place now that the reader left. */
export interface MovedUp {
  readonly name: string;
  readonly chat: string | undefined;
}

export interface LeavingSession {
  /** It is asked whether the reader means it. */
  readonly asking: boolean;
  /** Absent: nobody moved up. */
  readonly movedUp: MovedUp | undefined;
  readonly begin: () => void;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** Leaves a session: at once, or after a question where somebody waits for the place. */
export const useWithdrawing = (
  { session, places }: PlacedSession,
  { view, seats }: { readonly view: SessionView; readonly seats: SeatsState }
): LeavingSession => {
  const { programme } = useSurroundings();
  const [asking, setAsking] = React.useState(false);
  const [movedUp, setMovedUp] = React.useState<MovedUp>();
  const me = view.reader.user;
  const goOn = (): void => {
    setAsking(false);
    const next = nextUp(places, me);
    void seats.withdraw(session.id).then(async ({ state: ended }) => {
      if (ended !== 'done' || next === undefined) return;
      const rows = await programme
        .rows(registrationList, { columns: ['Writer'], which: { column: 'ID', oneOf: [next.id] } })
        .catch(noted('registrations'));
      const person = rows?.[0]?.writer;
      if (person === undefined) return;
      setMovedUp({ name: visible(person.name), chat: teamsChat(teamsAccount(person)) });
    });
  };
  return {
    asking,
    movedUp,
    begin: () => (asksBeforeWithdrawing(places, me) ? setAsking(true) : goOn()),
    stop: () => setAsking(false),
    goOn
  };
};
