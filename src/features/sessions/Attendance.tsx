import * as React from 'react';
import { noted } from '../../device/noted';
import { sortedBy } from '../../domain/common/text';
import {
  attendanceAdded,
  attendanceAfter,
  type AttendancePress,
  hasCome,
  isAttended
} from '../../domain/sessions/attendance';
import type { SessionPlaces, SignedSession } from '../../domain/sessions/model';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useDistinct } from '../../shell/ids';
import { numberOf, say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { AttendancePerson } from './AttendancePerson';
import { addAttendance, type AttendanceKept, copyAttendance, pressAttendance } from './attendanceWrites';
import { FindPerson } from './FindPerson';
import styles from './organiser.module.scss';
import { registrantName } from './organiserWords';

export interface AttendanceProps {
  readonly session: SignedSession;
  readonly places: SessionPlaces;
  /** An ISO moment. */
  readonly now: string;
}

/** A press that is not saved yet. */
interface PressOnItsWay {
  readonly ids: ReadonlySet<number>;
  readonly what: AttendancePress;
}

interface AttendanceHeld {
  readonly rows: readonly AttendanceKept[] | undefined;
  readonly pressed: readonly PressOnItsWay[];
}

type TickTold = '' | 'SessionsSending' | 'SessionsTickFailed';

/** Who came: copied from those with a place, each tick is saved at once. */
export const Attendance = ({ session, places, now }: AttendanceProps): React.ReactElement => {
  const { programme, curation } = useSurroundings();
  const distinct = useDistinct();
  const [{ rows, pressed }, setHeld] = React.useState<AttendanceHeld>({ rows: undefined, pressed: [] });
  const [told, setTold] = React.useState<TickTold>('SessionsSending');
  const [adding, setAdding] = React.useState(false);
  const queue = React.useRef(Promise.resolve());
  const last = React.useRef<readonly AttendanceKept[]>([]);
  const here = React.useRef(true);
  const take = React.useCallback((read: readonly AttendanceKept[], saved?: PressOnItsWay): void => {
    last.current = read;
    if (here.current) setHeld((held) => ({ rows: read, pressed: held.pressed.filter((each) => each !== saved) }));
  }, []);

  /** One after the other, in the order of the presses; behind one that failed nothing is tried that was pressed before. */
  const failures = React.useRef(0);
  const work = React.useCallback(
    (press: (writer: Awaited<ReturnType<typeof curation>>) => Promise<readonly AttendanceKept[] | undefined>) => {
      const failuresThen = failures.current;
      const carriedOut = async (): Promise<void> => {
        if (failures.current > failuresThen) return;
        try {
          const after = await press(await curation());
          if (after !== undefined) take(after);
          if (here.current) setTold('');
        } catch (error) {
          noted('attendance')(error);
          failures.current++;
          if (here.current) setTold('SessionsTickFailed');
        }
      };
      setTold('SessionsSending');
      queue.current = queue.current.then(carriedOut);
      return queue.current;
    },
    [curation, take]
  );
  const copy = React.useCallback(
    () => work(({ writer }) => copyAttendance(programme, writer, session, places, now)),
    [work, programme, session, places, now]
  );
  React.useEffect(() => {
    here.current = true;
    void copy();
    return () => void (here.current = false);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- copied once for each list of places
  }, [session.id, session.inRows]);

  const isSaving = pressed.length > 0;
  React.useEffect(() => {
    if (!isSaving) return undefined;
    // What shows as ticked would be lost: the browser asks first.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSaving]);

  /** It shows at once, and is saved as the row is by then. */
  const press = (some: readonly AttendanceKept[], what: AttendancePress): void => {
    const ids = new Set(some.map(({ id }) => id));
    const mine: PressOnItsWay = { ids, what };
    setHeld((held) => ({ ...held, pressed: [...held.pressed, mine] }));
    void work(async ({ writer }) => {
      const now = last.current.filter(({ id }) => ids.has(id));
      const saved = await pressAttendance(programme, writer, session.id, now, what);
      take(saved.rows, mine);
      if (!saved.isDone) throw new Error('Not every tick was saved.');
      return undefined;
    }).then(() => {
      if (here.current) setHeld((held) => ({ ...held, pressed: held.pressed.filter((each) => each !== mine) }));
    });
  };
  const add = (user: number): void =>
    void work(async ({ writer }) => {
      const row = attendanceAdded(session, user, last.current);
      return row === undefined ? undefined : addAttendance(programme, writer, row);
    }).then(() => setAdding(false));

  const shown = (row: AttendanceKept): AttendanceKept => ({
    ...row,
    state: pressed.reduce(
      (state, { ids, what }) => (ids.has(row.id) ? (attendanceAfter(state, what) ?? state) : state),
      row.state
    )
  });
  const known = sortedBy(rows ?? [], ({ person }) => registrantName(person)).map(shown);
  const came = known.filter(({ state }) => hasCome(state)).length;
  const excused = known.filter(({ state }) => state === 'Excused').length;
  const extra = known.filter(({ state }) => state === 'Added').length;
  const absent = known.filter(({ state }) => state === 'Absent').length;
  const expected = known.filter(({ state }) => state === 'Expected');
  const ticks = isAttended(session, now);
  return (
    <section className={styles.foot} aria-label={distinct(say('SessionsAttendance'))}>
      <h4 className={styles.part}>{say('SessionsAttendance')}</h4>
      {rows !== undefined && (
        <p className={styles.facts}>
          <Dotted
            parts={[
              ...(ticks ? [sayCount('SessionsCame', came, { all: numberOf(known.length) })] : []),
              ...(excused === 0 ? [] : [sayCount('SessionsExcusedCount', excused)]),
              ...(absent === 0 ? [] : [sayCount('SessionsAbsentCount', absent)]),
              ...(extra === 0 ? [] : [sayCount('SessionsExtraCount', extra)])
            ]}
          />
        </p>
      )}
      <ul className={styles.people}>
        {known.map((row) => (
          <AttendancePerson key={row.id} row={row} ticks={ticks} onPress={(what) => press([row], what)} />
        ))}
      </ul>
      <p className={told === 'SessionsTickFailed' ? styles.failed : styles.unseen} role="status">
        {told === '' ? '' : say(told)}
      </p>
      {adding ? (
        <FindPerson
          label={say('SessionsWhoCame')}
          words={(name) => say('SessionsAddPerson', { name })}
          onPerson={add}
          onClose={() => setAdding(false)}
        />
      ) : (
        <div className={styles.buttons}>
          {ticks && (
            <Button look="text" icon="Add" onClick={() => setAdding(true)}>
              {say('SessionsAddSomebody')}
            </Button>
          )}
          {ticks && expected.length > 0 && (
            <>
              <Button look="text" icon="CheckMark" onClick={() => press(expected, 'tick')}>
                {say('SessionsTickAll')}
              </Button>
              <Button look="text" icon="Cancel" onClick={() => press(expected, 'absent')}>
                {say('SessionsRestAbsent')}
              </Button>
            </>
          )}
          {told === 'SessionsTickFailed' && (
            <Button look="text" icon="Refresh" onClick={() => void copy()}>
              {say('Retry')}
            </Button>
          )}
          <span className={styles.small}>{say(ticks ? 'SessionsTickSaved' : 'SessionsTicksFrom')}</span>
        </div>
      )}
    </section>
  );
};
