import * as React from 'react';
import { noted } from '../../device/noted';
import type { Day } from '../../domain/common/day';
import { teamsMeeting } from '../../domain/common/manyLinks';
import { lacksOf, seriesOfForm, type SessionForm, type SessionFormValues } from '../../domain/sessions/form';
import type { SignedSession } from '../../domain/sessions/model';
import { wallClockAt } from '../../domain/common/zone';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { failureOf } from '../../shell/useLoad';
import { say, sayCount } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { FormField } from './FormField';
import styles from './organiser.module.scss';
import { createSessions } from './organiserWrites';
import { SessionFields } from './SessionFields';
import { longDay } from '../../shell/sessionTimes';
import { leftTurned, useSessionDraft } from './useSessionDraft';
import type { SessionsState } from './useSessions';
import { sessionTitle } from '../../shell/sessionWords';

export interface NewSessionProps {
  readonly state: SessionsState;
  /** What is filled in already; a subject that was voted, say. */
  readonly given?: Partial<SessionForm> | undefined;
  readonly onClose: () => void;
}

interface SeriesProps {
  readonly form: SessionForm;
  readonly dates: readonly Day[];
  readonly today: Day;
  readonly left: readonly Day[];
  readonly wrong: string | undefined;
  readonly onChange: (form: SessionForm) => void;
  readonly onTurn: (day: Day) => void;
}

/** How often, and each date before anything is made. */
const Series = ({ form, dates, today, left, wrong, onChange, onTurn }: SeriesProps): React.ReactElement => (
  <>
    <div className={styles.repeat}>
      <FormField label={say('SessionsRepeat')} wrong={wrong}>
        {(field) => (
          <input
            {...field}
            inputMode="numeric"
            value={form.times}
            onChange={({ target }) => onChange({ ...form, times: target.value })}
          />
        )}
      </FormField>
      <FormField label={say('SessionsEveryWeeks')}>
        {(field) => (
          <input
            {...field}
            inputMode="numeric"
            value={form.everyWeeks}
            onChange={({ target }) => onChange({ ...form, everyWeeks: target.value })}
          />
        )}
      </FormField>
    </div>
    {dates.length > 1 && (
      <ul className={styles.dates} aria-label={say('SessionsDates')}>
        {dates.map((day) => (
          <li key={day}>
            <label className={styles.boxLabel}>
              <input
                type="checkbox"
                className={styles.box}
                checked={!left.includes(day)}
                onChange={() => onTurn(day)}
              />
              <span>{longDay(day, today)}</span>
            </label>
            {left.includes(day) && <span className={styles.small}>{say('SessionsLeftOut')}</span>}
          </li>
        ))}
      </ul>
    )}
  </>
);

const Made = ({
  made,
  state,
  onClose
}: {
  readonly made: readonly SignedSession[];
  readonly state: SessionsState;
  readonly onClose: () => void;
}): React.ReactElement => {
  const first = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const meetings = made.flatMap((session) =>
    session.place !== '' || session.meetingUrl !== undefined || session.startsOn === undefined
      ? []
      : [{ session, link: teamsMeeting(sessionTitle(session), session.startsOn, session.endsOn ?? session.startsOn) }]
  );
  return (
    <div className={styles.card}>
      <h3 ref={first} tabIndex={-1} className={styles.title}>
        {sayCount('SessionsMade', made.length)}
      </h3>
      {meetings.length > 0 && (
        <>
          <p className={styles.small}>{say('SessionsMeetingText')}</p>
          <ul className={styles.meetings}>
            {meetings.map(({ session, link }) => {
              const day = longDay(
                wallClockAt(Date.parse(session.startsOn ?? ''), state.zone).slice(0, 10),
                state.today
              );
              return (
                <li key={session.id}>
                  <LinkButton look="text" icon="Video" href={link} newTab>
                    {say('SessionsMeetingFor', { day })}
                  </LinkButton>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        <Button look="primary" onClick={onClose}>
          {say('SessionsBack')}
        </Button>
      </div>
    </div>
  );
};

/** A new session, or several in a row: each date is shown before anything is made, and the button counts them. */
export const NewSession = ({ state, given, onClose }: NewSessionProps): React.ReactElement => {
  const { programme, curation } = useSurroundings();
  const { zone, today, onSession } = state;
  const { form, left, write, clear, forget, isKept } = useSessionDraft(state, given);
  const setForm = (next: SessionForm): void => write({ form: next });
  const [tried, setTried] = React.useState(false);
  const [told, setTold] = React.useState<{ readonly working: boolean; readonly words: string }>();
  const [made, setMade] = React.useState<readonly SignedSession[]>([]);
  const [done, setDone] = React.useState(false);
  const around = React.useRef<HTMLDivElement>(null);
  const lacks = lacksOf(form);
  const dayOfStart = ({ startsOn }: Pick<SessionFormValues, 'startsOn'>): Day =>
    wallClockAt(Date.parse(startsOn ?? ''), zone).slice(0, 10);
  const series = React.useMemo(() => seriesOfForm(form, zone), [form, zone]);
  const dates = series.map(dayOfStart);
  const wanted = series.filter((values) => series.length === 1 || !left.includes(dayOfStart(values)));
  const create = async (): Promise<void> => {
    setTried(true);
    if (told?.working === true) return;
    if (lacks.length > 0 || wanted.length === 0) {
      setTold({ working: false, words: say(lacks.length > 0 ? 'SessionsLacks' : 'SessionsNoDate') });
      window.setTimeout(() => around.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setTold({ working: true, words: say('SessionsSending') });
    try {
      const { there, missing } = await createSessions({ programme, curation: await curation() }, wanted);
      for (const session of there) onSession(session.id, session);
      const all = [...made, ...there];
      setMade(all);
      if (missing.length === 0) {
        forget();
        setDone(true);
      } else {
        // What is there is not made again.
        write({ left: [...left, ...there.map(dayOfStart)] });
        setTold({ working: false, words: sayCount('SessionsMissing', missing.length, { made: all.length }) });
      }
    } catch (error) {
      noted('sessions')(error);
      const { kind } = failureOf(error, 'sessions');
      setTold({ working: false, words: say(kind === 'forbidden' ? 'SessionsMayNotEdit' : 'SessionsNothingMade') });
    }
  };
  if (done) return <Made made={made} state={state} onClose={onClose} />;
  return (
    <div className={styles.card} ref={around}>
      <h3 className={styles.title}>{say('SessionsNew')}</h3>
      <SessionFields form={form} onChange={setForm} state={state} tried={tried}>
        <Series
          form={form}
          dates={dates}
          today={today}
          left={left}
          wrong={tried && lacks.includes('repeat') ? say('SessionsLacksRepeat') : undefined}
          onChange={setForm}
          onTurn={(day) => write({ left: leftTurned(left, day) })}
        />
      </SessionFields>
      <div className={styles.foot}>
        <p className={told === undefined || told.words === '' ? styles.unseen : styles.failed} role="status">
          {told?.words ?? ''}
        </p>
        <div className={styles.buttons}>
          <Button look="primary" aria-disabled={told?.working === true} onClick={() => void create()}>
            {sayCount('SessionsCreate', Math.max(1, wanted.length))}
          </Button>
          <Button onClick={onClose}>{say('Close')}</Button>
          {isKept && (
            <>
              <span className={styles.small}>{say('AskDraft')}</span>
              <Button look="text" onClick={clear}>
                {say('AskClear')}
              </Button>
            </>
          )}
        </div>
        {form.where !== 'room' && <p className={styles.small}>{say('SessionsMeetingLater')}</p>}
      </div>
    </div>
  );
};
