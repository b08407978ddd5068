import * as React from 'react';
import { noted } from '../../device/noted';
import { sortedBy } from '../../domain/common/text';
import { attendanceAdded, type AttendancePress, hasCome, isAttended } from '../../domain/sessions/attendance';
import type { DirectoryPerson } from '../../domain/port/rowWriter';
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

type TickTold = '' | 'SessionsSending' | 'SessionsTickFailed';

/** Who came: copied from those with a place, each tick is saved at once. */
export const Attendance = ({ session, places, now }: AttendanceProps): React.ReactElement => {
  const { programme, curation } = useSurroundings();
  const distinct = useDistinct();
  const [rows, setRows] = React.useState<readonly AttendanceKept[]>();
  const [told, setTold] = React.useState<TickTold>('SessionsSending');
  const [adding, setAdding] = React.useState(false);
  const busy = React.useRef(false);
  const here = React.useRef(true);

  /** One after the other: a press while another is saved is not lost, it is not taken. */
  const work = React.useCallback(
    async (press: (writer: Awaited<ReturnType<typeof curation>>) => Promise<readonly AttendanceKept[] | undefined>) => {
      if (busy.current) return;
      const free = (): void => void (busy.current = false);
      busy.current = true;
      setTold('SessionsSending');
      try {
        const after = await press(await curation());
        if (!here.current) return;
        if (after !== undefined) setRows(after);
        setTold('');
      } catch (error) {
        noted('attendance')(error);
        if (here.current) setTold('SessionsTickFailed');
      } finally {
        free();
      }
    },
    [curation]
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

  const press = (some: readonly AttendanceKept[], what: AttendancePress): void =>
    void work(async ({ writer }) => {
      const pressed = await pressAttendance(programme, writer, session.id, some, what);
      if (pressed.isDone) return pressed.rows;
      if (here.current) setRows(pressed.rows);
      throw new Error('Not every tick was saved.');
    });
  const add = (person: DirectoryPerson): void =>
    void work(async ({ writer, directory }) => {
      const ensured = person.id ?? [...(await directory.ensure([person.login])).values()][0]?.id;
      const row = attendanceAdded(session, ensured ?? 0, rows ?? []);
      return row === undefined ? undefined : addAttendance(programme, writer, row);
    }).then(() => setAdding(false));

  const known = sortedBy(rows ?? [], ({ person }) => registrantName(person));
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
