import * as React from 'react';
import { noted } from '../device/noted';
import type { SeatKeeper, Seated } from '../domain/port/seats';
import type { SharedProgramme } from '../domain/port/programme';
import type { SignedRegistration, SignedSession } from '../domain/sessions/model';
import { useSurroundings } from './ProgrammeContext';
import { registrationColumns, registrationList } from './sessionReads';

/** What was pressed last on a session, and what came of it. */
export interface Pressed {
  readonly what: 'register' | 'withdraw';
  /** Undefined: it is on its way. */
  readonly ended?: Seated['state'];
  /** Places were left when it was pressed. */
  readonly hadPlace: boolean;
}

/** How a press ended, and what the list held afterwards. */
export type SeatedAnew = Seated & {
  /** All registrations of the session; absent: they were not read. */
  readonly rows?: readonly SignedRegistration[];
};

/** Milliseconds after which the list is read once more: somebody may have registered in the same second. */
const readAgainAfter = 2000;

/** Sessions whose registrations are asked for together. */
const idsAtOnce = 20;

const registrationsOf = (
  programme: SharedProgramme,
  sessions: readonly number[]
): Promise<readonly SignedRegistration[]> =>
  programme.rows(registrationList, {
    columns: registrationColumns,
    which: { column: 'SessionId', oneOf: sessions }
  });

/** The reader's presses, and what the lists hold since. */
export interface SeatsState {
  /** The reader may add rows; undefined: not known yet. */
  readonly mayRegister: boolean | undefined;
  readonly pressed: ReadonlyMap<number, Pressed>;
  /** All registrations of sessions that were read anew since, by the id of the session. */
  readonly whole: ReadonlyMap<number, readonly SignedRegistration[]>;
  readonly register: (session: number, hadPlace: boolean) => Promise<SeatedAnew>;
  readonly withdraw: (session: number) => Promise<SeatedAnew>;
  /** Reads all registrations of some sessions, whatever is known of them. */
  readonly readAnew: (sessions: readonly number[]) => Promise<readonly SignedRegistration[]>;
  /** Takes over all registrations of some sessions. */
  readonly onWhole: (sessions: readonly number[], rows: readonly SignedRegistration[]) => void;
}

/** Registers and withdraws at once, and reads what came of it. */
export const useSeats = (): SeatsState => {
  const { programme, seats: keeper } = useSurroundings();
  const [mayRegister, setMayRegister] = React.useState<boolean>();
  const [pressed, setPressed] = React.useState<SeatsState['pressed']>(new Map());
  const [whole, setWhole] = React.useState<SeatsState['whole']>(new Map());
  const here = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    keeper()
      .then((it) => it.barredFrom('registrations'))
      .then((bar) => {
        if (here.current) setMayRegister(bar === undefined);
      }, noted('seats'));
    return () => void (here.current = false);
  }, [keeper]);

  const onWhole = React.useCallback(
    (sessions: readonly number[], rows: readonly SignedRegistration[]): void =>
      setWhole((before) => {
        const now = new Map(before);
        for (const id of sessions)
          now.set(
            id,
            rows.filter(({ sessionId }) => sessionId === id)
          );
        return now;
      }),
    []
  );
  const readAnew = React.useCallback(
    async (sessions: readonly number[]): Promise<readonly SignedRegistration[]> => {
      programme.forget();
      const rows = await registrationsOf(programme, sessions);
      if (here.current) onWhole(sessions, rows);
      return rows;
    },
    [programme, onWhole]
  );

  const press = React.useCallback(
    async (
      session: number,
      what: Pressed['what'],
      hadPlace: boolean,
      work: (keeper: SeatKeeper) => Promise<Seated>
    ): Promise<SeatedAnew> => {
      const told = (ended?: Seated['state']): void => {
        if (!here.current) return;
        const mark: Pressed = { what, hadPlace, ...(ended === undefined ? {} : { ended }) };
        setPressed((before) => new Map(before).set(session, mark));
      };
      told();
      const seated = await keeper()
        .then(work)
        .catch((error: unknown): Seated => {
          noted('seats')(error);
          return { state: 'waiting' };
        });
      const rows = seated.state === 'done' ? await readAnew([session]).catch(noted('registrations')) : undefined;
      if (seated.state === 'done')
        window.setTimeout(() => {
          if (here.current) readAnew([session]).catch(noted('registrations'));
        }, readAgainAfter);
      told(seated.state);
      return rows === undefined ? seated : { ...seated, rows };
    },
    [keeper, readAnew]
  );
  return {
    mayRegister,
    pressed,
    whole,
    readAnew,
    onWhole,
    register: React.useCallback(
      (session, hadPlace) => press(session, 'register', hadPlace, (it) => it.register(session)),
      [press]
    ),
    withdraw: React.useCallback((session) => press(session, 'withdraw', false, (it) => it.withdraw(session)), [press])
  };
};

/** The registrations of sessions of which not all are known; gives whether some did not come. */
export const useOtherPlaces = (sessions: readonly SignedSession[], onWhole: SeatsState['onWhole']): boolean => {
  const { programme } = useSurroundings();
  const [failed, setFailed] = React.useState(false);
  const ids = sessions.map(({ id }) => id).join();
  React.useEffect(() => {
    let current = true;
    const wanted = ids === '' ? [] : ids.split(',').map(Number);
    const read = async (): Promise<void> => {
      for (let at = 0; at < wanted.length; at += idsAtOnce) {
        if (!current) return;
        const some = wanted.slice(at, at + idsAtOnce);
        const rows = await registrationsOf(programme, some);
        if (current) onWhole(some, rows);
      }
    };
    read().catch((error: unknown) => {
      noted('registrations')(error);
      if (current) setFailed(true);
    });
    return () => void (current = false);
  }, [programme, ids, onWhole]);
  return failed;
};
