import * as React from 'react';
import type { AgendaWeek } from '../../domain/sessions/agenda';
import { useDistinct } from '../../shell/ids';
import { lazyPart } from '../../shell/lazyPart';
import { sessionsMore } from '../../strings/later/sessionsMore';
import { loadWithWords } from '../../strings/load';
import { say, sayCount, sayDay } from '../../strings/say';
import { Button } from '../../ui/Button';
import { AgendaRow, type SessionActs } from './AgendaRow';
import { focusRow } from './focusRow';
import styles from './sessions.module.scss';
import { weekWords } from '../../shell/sessionTimes';
import { moreSessions, type SessionsState } from './useSessions';

const weekTitle = ({ week, monday }: AgendaWeek, today: string): string => {
  if (week === 'this') return say('SessionsThisWeek');
  return week === 'next' ? say('SessionsNextWeek') : say('SessionsWeekOf', { date: sayDay(monday, today) });
};

/** Of filters that leave nothing. */
const NoneLeft = lazyPart(
  loadWithWords(sessionsMore, () => import(/* webpackChunkName: 'sessions-more' */ './NoneLeft'))
);

/** What comes, by week, some at a time. */
export const Agenda = ({
  state,
  acts
}: {
  readonly state: SessionsState;
  readonly acts: SessionActs;
}): React.ReactElement => {
  const distinct = useDistinct();
  const { shown } = state;
  const list = React.useRef<HTMLDivElement>(null);
  const pressedAt = React.useRef<number>();
  React.useEffect(() => {
    if (pressedAt.current === undefined) return;
    // The button moved on: the first of those that it brought is where to read on.
    focusRow(list.current, pressedAt.current);
    pressedAt.current = undefined;
  }, [shown]);
  const all = state.weeks.reduce((sum, { sessions }) => sum + sessions.length, 0);
  let left = shown;
  const rest = all - shown;
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
      {all === 0 && state.coming.length === 0 && <p className={styles.none}>{say('SessionsNothing')}</p>}
      {all === 0 && state.coming.length > 0 && (
        <React.Suspense fallback={null}>
          <NoneLeft state={state} list={list} />
        </React.Suspense>
      )}
      {rest > 0 && (
        <p className={styles.more}>
          <Button
            look="text"
            icon="ChevronDown"
            onClick={() => {
              pressedAt.current = shown;
              state.showMore();
            }}
          >
            {sayCount('SessionsMore', Math.min(moreSessions, rest))}
          </Button>
        </p>
      )}
      <p className={styles.foot}>{say('SessionsFoot')}</p>
    </div>
  );
};
