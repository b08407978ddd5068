import * as React from 'react';
import { communityOf } from '../../domain/questions/community';
import type { SessionView } from '../../domain/sessions/actions';
import type { PlacedSession, SignedSession } from '../../domain/sessions/model';
import { arePlacesWorded, placesOf, type PlacesKnown } from '../../domain/sessions/places';
import { ambassadors } from '../../lists/reading/ambassadors';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { person, rowsOf } from '../../shell/question';
import { SeatButtons, SeatLine, SeatTold } from '../../shell/SeatParts';
import { drawable } from '../../shell/useLoad';
import { useNow } from '../../shell/useNow';
import { readingPlan, useReading } from '../../shell/useReading';
import { useSeat } from '../../shell/useSeat';
import { useOtherPlaces, useSeats } from '../../shell/useSeats';
import { useWhileWaiting } from '../../shell/useWhileWaiting';
import styles from './opened.module.scss';

/** Whose place it is; the people came for whoever can help already. */
const seatReading = readingPlan({ first: { person }, optional: { ambassadors: rowsOf(ambassadors) } });

export interface SeatInSessionProps {
  readonly session: SignedSession;
  /** What stands here where places cannot be read. */
  readonly otherwise: React.ReactElement | null;
}

/** The reader's place in the next session about a training, told and pressed as among all sessions. */
const SeatInSession = ({ session: read, otherwise }: SeatInSessionProps): React.ReactElement | null => {
  const { today, dayAt, zone } = useSurroundings();
  const reading = useReading(seatReading);
  const known = drawable(reading.now);
  const now = useNow();
  const seats = useSeats();
  const [session, setSession] = React.useState(read);
  const only = React.useMemo(() => [session], [session]);
  const failed = useOtherPlaces(only, seats.onWhole);
  const rows = seats.whole.get(session.id);
  const people = known?.ambassadors;
  const beside = React.useMemo(
    (): PlacesKnown =>
      people === undefined || people.failure !== undefined ? {} : { community: communityOf(people.value, [], dayAt) },
    [people, dayAt]
  );
  const reader = known?.person ?? 0;
  const view: SessionView = { ...beside, now, reader: { user: reader, mayRegister: seats.mayRegister === true } };
  const placed = React.useMemo(
    (): PlacedSession => ({ session, places: placesOf(session, rows ?? [], beside) }),
    [session, rows, beside]
  );
  const onSession = React.useCallback(
    (_id: number, next: SignedSession | undefined) => next !== undefined && setSession(next),
    []
  );
  useWhileWaiting([placed], reader, seats.readAnew, onSession);
  const seat = useSeat(placed, {
    view,
    seats,
    zone,
    today: today(),
    isWorded: (it) => known !== undefined && rows !== undefined && arePlacesWorded(it, undefined, beside)
  });
  if (failed && rows === undefined) return otherwise;
  return (
    <>
      <p className={styles.seat}>
        <SeatLine line={seat.line} />
      </p>
      <SeatTold seat={seat} />
      <p className={styles.ask}>
        <SeatButtons seat={seat} />
      </p>
    </>
  );
};

export default SeatInSession;
