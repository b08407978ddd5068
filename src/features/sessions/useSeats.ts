import * as React from 'react';
import { noted } from '../../device/noted';
import type { SeatKeeper, Seated } from '../../domain/port/seats';
import type { SignedRegistration } from '../../domain/sessions/model';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { registrationColumns, registrationList } from '../../shell/sessionReads';

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

/** The reader's presses, and what the lists hold since. */
export interface SeatsState {
  /** The reader may add rows; undefined: not known yet. */
  readonly mayRegister: boolean | undefined;
  readonly pressed: ReadonlyMap<number, Pressed>;
  /** All registrations of sessions that were read anew since, by the id of the session. */
  readonly whole: ReadonlyMap<number, readonly SignedRegistration[]>;
  readonly register: (session: number, hadPlace: boolean) => Promise<SeatedAnew>;
  readonly withdraw: (session: number) => Promise<SeatedAnew>;
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
    async (session: number): Promise<readonly SignedRegistration[]> => {
      programme.forget();
      const rows = await programme.rows(registrationList, {
        columns: registrationColumns,
        which: { column: 'SessionId', oneOf: [session] }
      });
      if (here.current) onWhole([session], rows);
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
      const rows = seated.state === 'done' ? await readAnew(session).catch(noted('registrations')) : undefined;
      if (seated.state === 'done')
        window.setTimeout(() => {
          if (here.current) readAnew(session).catch(noted('registrations'));
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
    onWhole,
    register: React.useCallback(
      (session, hadPlace) => press(session, 'register', hadPlace, (it) => it.register(session)),
      [press]
    ),
    withdraw: React.useCallback((session) => press(session, 'withdraw', false, (it) => it.withdraw(session)), [press])
  };
};
