import * as React from 'react';
import type { AgendaWeek } from '../../domain/sessions/agenda';
import { useDistinct } from '../../shell/ids';
import { say, sayCount, sayDay } from '../../strings/say';
import { Button } from '../../ui/Button';
import { AgendaRow, type SessionActs } from './AgendaRow';
import styles from './sessions.module.scss';
import { weekWords } from './times';
import type { SessionsState } from './useSessions';

const weekTitle = ({ week, monday }: AgendaWeek, today: string): string => {
  if (week === 'this') return say('SessionsThisWeek');
  return week === 'next' ? say('SessionsNextWeek') : say('SessionsWeekOf', { date: sayDay(monday, today) });
};

/** Sessions at first, and as many more each time. */
const moreSessions = 8;

/** What comes, by week, some at a time. */
export const Agenda = ({
  state,
  acts
}: {
  readonly state: SessionsState;
  readonly acts: SessionActs;
}): React.ReactElement => {
  const distinct = useDistinct();
  const [shown, setShown] = React.useState(moreSessions);
  const list = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(shown);
  const all = state.weeks.reduce((sum, { sessions }) => sum + sessions.length, 0);
  const cleared = React.useRef(false);
  const clear = (): void => {
    cleared.current = true;
    state.ask({ ...state.asked, chosen: {} }, 'push');
  };
  React.useEffect(() => {
    // The button that was pressed is gone: the first of those that it brought is where to read on.
    const from = shown > before.current ? before.current : cleared.current && all > 0 ? 0 : undefined;
    before.current = shown;
    cleared.current &&= all === 0;
    if (from === undefined) return;
    const row = list.current?.querySelectorAll<HTMLElement>('[data-session]')[from];
    row?.setAttribute('tabindex', '-1');
    row?.focus();
  }, [shown, all]);
  const wanted = state.asked.session;
  const at = state.weeks.flatMap(({ sessions }) => sessions).findIndex(({ session }) => session.id === wanted);
  const most = Math.max(shown, at + 1);
  let left = most;
  const rest = all - most;
  return (
    <div ref={list}>
      {state.weeks.map((week) => {
        const some = week.sessions.slice(0, Math.max(0, left));
        left -= week.sessions.length;
        if (some.length === 0) return null;
        const title = weekTitle(week, state.today);
        return (
          <section key={week.monday} className={styles.week} aria-label={distinct(title)}>
            <h3 className={styles.weekTitle}>
              <span>{title}</span>
              <span className={styles.weekDays}>{weekWords(week.monday)}</span>
            </h3>
            <ul className={styles.rows}>
              {some.map((placed) => (
                <AgendaRow key={placed.session.id} placed={placed} state={state} acts={acts} />
              ))}
            </ul>
          </section>
        );
      })}
      {all === 0 && (
        <p className={styles.none}>
          {say(state.coming.length === 0 ? 'SessionsNothing' : 'SessionsNoneOf')}
          {state.coming.length > 0 && (
            <Button look="text" onClick={clear}>
              {say('SessionsClear')}
            </Button>
          )}
        </p>
      )}
      {rest > 0 && (
        <p className={styles.more}>
          <Button look="text" icon="ChevronDown" onClick={() => setShown(most + moreSessions)}>
            {sayCount('SessionsMore', Math.min(moreSessions, rest))}
          </Button>
        </p>
      )}
      <p className={styles.foot}>{say('SessionsFoot')}</p>
    </div>
  );
};
