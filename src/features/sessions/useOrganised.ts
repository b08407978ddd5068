import * as React from 'react';
import { noted } from '../../device/noted';
import type { Failure } from '../../domain/port/programme';
import type { SignedRegistration, SignedSession } from '../../domain/sessions/model';
import { placesOf } from '../../domain/sessions/places';
import type { SessionPlaces } from '../../domain/sessions/model';
import type { Person } from '../../lists/columns';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { registrationColumns, registrationList, sessionsOfIds } from '../../shell/sessionReads';
import { failureOf } from '../../shell/useLoad';
import { say } from '../../strings/say';
import { changedWords } from './organiserWords';
import type { OrganiserDesk, SessionEnd } from './organiserWrites';
import type { SessionsState } from './useSessions';

/** A registration with the name of whoever made it. */
export interface NamedRegistration extends SignedRegistration {
  readonly writer: Person | undefined;
}

/** What is said of the last press. */
export interface OrganiserTold {
  readonly is: 'nothing' | 'working' | 'info' | 'warning' | 'error';
  readonly words: string;
}

/** One session as its organiser sees it. */
export interface OrganisedState {
  /** Undefined: it is being read, or could not be. */
  readonly session: SignedSession | undefined;
  readonly places: SessionPlaces<NamedRegistration> | undefined;
  readonly rows: readonly NamedRegistration[];
  readonly isGone: boolean;
  readonly failure: Failure | undefined;
  /** As it was first seen in this visit: who waited then and has a place now has moved up. */
  readonly before: SessionPlaces<NamedRegistration> | undefined;
  readonly told: OrganiserTold;
  readonly again: () => void;
  /** Does one thing to the session, reads what holds and says so; resolves with whether it was done. One thing at a time. */
  readonly act: (work: (desk: OrganiserDesk) => Promise<SessionEnd>, done: string) => Promise<boolean>;
}

const toldNothing: OrganiserTold = { is: 'nothing', words: '' };

const endWords = (organised: SessionEnd, done: string): OrganiserTold => {
  switch (organised.is) {
    case 'done':
      return { is: 'info', words: done };
    case 'theirs':
      return { is: 'info', words: say('SessionsClosedTheirs') };
    case 'off':
      return { is: 'warning', words: say('SessionsClosingOff') };
    case 'gone':
      return { is: 'warning', words: say('SessionsGone') };
    case 'changed':
      return { is: 'warning', words: changedWords(organised.columns) };
  }
};

/** Reads a session with all its registrations and their names, and writes what its organiser presses. */
export const useOrganised = (id: number, state: SessionsState): OrganisedState => {
  const { programme, curation } = useSurroundings();
  const { onSession, view } = state;
  const { onWhole } = state.seats;
  const [read, setRead] = React.useState<{ readonly rows: readonly NamedRegistration[]; readonly gone: boolean }>();
  const [failure, setFailure] = React.useState<Failure>();
  const [told, setTold] = React.useState(toldNothing);
  const [before, setBefore] = React.useState<SessionPlaces<NamedRegistration>>();
  const busy = React.useRef(false);
  const here = React.useRef(true);
  const session = state.all.find((each) => each.session.id === id)?.session;

  const readAnew = React.useCallback(async (): Promise<void> => {
    programme.forget();
    const which = { column: 'SessionId', oneOf: [id] } as const;
    const [[now], rows] = await Promise.all([
      sessionsOfIds(programme, [id]),
      programme.rows(registrationList, { columns: [...registrationColumns, 'Writer'], which })
    ]);
    if (!here.current) return;
    onSession(id, now);
    onWhole([id], rows);
    setRead({ rows, gone: now === undefined });
    setFailure(undefined);
  }, [programme, id, onSession, onWhole]);
  const again = React.useCallback((): void => {
    readAnew().catch((error: unknown) => {
      if (here.current) setFailure(failureOf(error, 'sessions'));
    });
  }, [readAnew]);
  React.useEffect(() => {
    here.current = true;
    setTold(toldNothing);
    again();
    return () => void (here.current = false);
  }, [again]);

  const places = React.useMemo(
    () => (session === undefined || read === undefined ? undefined : placesOf(session, read.rows, view)),
    [session, read, view]
  );
  React.useEffect(() => {
    if (places !== undefined) setBefore((first) => first ?? places);
  }, [places]);

  const working = (is: boolean): void => void (busy.current = is);
  const act: OrganisedState['act'] = async (work, done) => {
    if (busy.current) return false;
    working(true);
    setTold({ is: 'working', words: say('SessionsSending') });
    try {
      const organised = await work({ programme, curation: await curation() });
      await readAnew();
      if (here.current) setTold(endWords(organised, done));
      return organised.is === 'done';
    } catch (error) {
      noted('sessions')(error);
      // What holds now is shown, whatever became of the press.
      await readAnew().catch(noted('sessions'));
      const words = say(failureOf(error, 'sessions').kind === 'forbidden' ? 'SessionsMayNotEdit' : 'SessionsNoAnswer');
      if (here.current) setTold({ is: 'error', words });
      return false;
    } finally {
      working(false);
    }
  };
  return {
    session: read === undefined ? undefined : session,
    places,
    rows: read?.rows ?? [],
    isGone: read?.gone === true,
    failure,
    before,
    told,
    again,
    act
  };
};
