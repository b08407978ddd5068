import * as React from 'react';
import { noted } from '../../device/noted';
import { initials, sortedBy, visible } from '../../domain/common/text';
import { attendanceAdded, hasCome } from '../../domain/sessions/closing';
import type { DirectoryPerson } from '../../domain/port/rowWriter';
import type { SessionPlaces, SignedSession } from '../../domain/sessions/model';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useDistinct } from '../../shell/ids';
import { numberOf, say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Name } from '../../ui/Name';
import { addAttendance, type AttendanceKept, copyAttendance, pressAttendance } from './attendanceWrites';
import { FormField } from './FormField';
import styles from './organiser.module.scss';
import { registrantName } from './organiserWords';

interface AddingProps {
  readonly onAdd: (person: DirectoryPerson) => void;
  readonly onClose: () => void;
}

/** Whoever came without a place is looked for by name. */
const Adding = ({ onAdd, onClose }: AddingProps): React.ReactElement => {
  const { curation } = useSurroundings();
  const [text, setText] = React.useState('');
  const [found, setFound] = React.useState<readonly DirectoryPerson[]>();
  const around = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => around.current?.querySelector('input')?.focus(), []);
  const wanted = text.trim();
  React.useEffect(() => {
    let current = true;
    setFound(undefined);
    if (wanted.length < 2) return undefined;
    const timer = window.setTimeout(() => {
      curation()
        .then(({ directory }) => directory.find(wanted))
        .then((people) => {
          if (current) setFound(people.slice(0, 6));
        }, noted('directory'));
    }, 300);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [wanted, curation]);
  return (
    <div className={styles.form} ref={around}>
      <FormField label={say('SessionsWhoCame')}>
        {(field) => (
          <input
            {...field}
            type="search"
            autoComplete="off"
            maxLength={100}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </FormField>
      <ul className={styles.meetings}>
        {(found ?? []).map((person) => (
          <li key={person.login}>
            <Button
              look="text"
              icon="Add"
              label={say('SessionsAddPerson', { name: person.name })}
              onClick={() => onAdd(person)}
            >
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <p className={found?.length === 0 ? styles.small : styles.unseen} role="status">
        {found?.length === 0 ? say('SessionsNobodyFound') : ''}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{say('Close')}</Button>
      </div>
    </div>
  );
};

export interface AttendanceProps {
  readonly session: SignedSession;
  readonly places: SessionPlaces;
}

type TickTold = '' | 'SessionsSending' | 'SessionsTickFailed';

/** Who came: copied from those with a place, each tick is saved at once. */
export const Attendance = ({ session, places }: AttendanceProps): React.ReactElement => {
  const { programme, curation, photoOf } = useSurroundings();
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
        const now = await press(await curation());
        if (!here.current) return;
        if (now !== undefined) setRows(now);
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
    () => work(({ writer }) => copyAttendance(programme, writer, session, places)),
    [work, programme, session, places]
  );
  React.useEffect(() => {
    here.current = true;
    void copy();
    return () => void (here.current = false);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- copied once for each list of places
  }, [session.id, session.inRows]);

  const press = (some: readonly AttendanceKept[], what: 'tick' | 'excuse'): void =>
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
  const expected = known.filter(({ state }) => state === 'Expected');
  return (
    <section className={styles.foot} aria-label={distinct(say('SessionsAttendance'))}>
      <h4 className={styles.part}>{say('SessionsAttendance')}</h4>
      {rows !== undefined && (
        <p className={styles.facts}>
          <Dotted
            parts={[
              sayCount('SessionsCame', came, { all: numberOf(known.length) }),
              ...(excused === 0 ? [] : [sayCount('SessionsExcusedCount', excused)]),
              ...(extra === 0 ? [] : [sayCount('SessionsExtraCount', extra)])
            ]}
          />
        </p>
      )}
      <ul className={styles.people}>
        {known.map((row) => {
          const name = registrantName(row.person);
          return (
            <li key={row.id} className={styles.person}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  className={styles.box}
                  checked={hasCome(row.state)}
                  onChange={() => press([row], 'tick')}
                />
                <Face initials={initials(name)} photo={photoOf(row.person)} size={28} />
                <span className={styles.words}>
                  <Name>{name}</Name>
                  <span className={styles.small} lang="">
                    {visible(row.person?.jobTitle ?? '')}
                  </span>
                </span>
              </label>
              {row.state === 'Added' && <span className={styles.small}>{say('SessionsExtra')}</span>}
              {row.state === 'Excused' && <span className={styles.small}>{say('SessionsExcused')}</span>}
              {(row.state === 'Expected' || row.state === 'Excused' || row.state === 'Absent') && (
                <Button
                  look="text"
                  className={styles.inRow}
                  label={say('SessionsNamed', {
                    words: say(row.state === 'Excused' ? 'SessionsUnexcuse' : 'SessionsExcuse'),
                    title: name
                  })}
                  onClick={() => press([row], 'excuse')}
                >
                  {say(row.state === 'Excused' ? 'SessionsUnexcuse' : 'SessionsExcuse')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className={told === 'SessionsTickFailed' ? styles.failed : styles.unseen} role="status">
        {told === '' ? '' : say(told)}
      </p>
      {adding ? (
        <Adding onAdd={add} onClose={() => setAdding(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button look="text" icon="Add" onClick={() => setAdding(true)}>
            {say('SessionsAddSomebody')}
          </Button>
          {expected.length > 0 && (
            <Button look="text" icon="CheckMark" onClick={() => press(expected, 'tick')}>
              {say('SessionsTickAll')}
            </Button>
          )}
          {told === 'SessionsTickFailed' && (
            <Button look="text" icon="Refresh" onClick={() => void copy()}>
              {say('Retry')}
            </Button>
          )}
          <span className={styles.small}>{say('SessionsTickSaved')}</span>
        </div>
      )}
    </section>
  );
};
