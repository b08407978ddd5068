import * as React from 'react';
import { isCoaching } from '../../domain/sessions/coaching';
import { hasEnded } from '../../domain/sessions/moments';
import { stateOf } from '../../domain/sessions/places';
import { useDistinct } from '../../shell/ids';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import styles from './organiser.module.scss';
import type { SessionActs } from './AgendaRow';
import { longDay, timesHere } from '../../shell/sessionTimes';
import type { SessionsState } from './useSessions';
import { sessionTitle } from '../../shell/sessionWords';

/** What is over since a week: its organiser says that it took place, and who came. */
const PastSessions = ({
  state,
  onOrganise
}: {
  readonly state: SessionsState;
  readonly onOrganise: NonNullable<SessionActs['onOrganise']>;
}): React.ReactElement | null => {
  const distinct = useDistinct();
  const past = state.all.filter(
    ({ session }) => !isCoaching(session) && stateOf(session) !== 'Cancelled' && hasEnded(session, state.view.now)
  );
  if (past.length === 0) return null;
  return (
    <section className={styles.past} aria-label={distinct(say('SessionsPast'))}>
      <h3 className={styles.title}>{say('SessionsPast')}</h3>
      <p className={styles.small}>{say('CuratorsOnly')}</p>
      <ul className={styles.people}>
        {past.map((placed) => {
          const { session } = placed;
          const times = timesHere(session, state.zone);
          return (
            <li key={session.id} className={styles.person}>
              <span className={styles.words}>
                <bdi lang="">{sessionTitle(session)}</bdi>
                <span className={styles.small}>{times === undefined ? '' : longDay(times.from.day, state.today)}</span>
              </span>
              <Button
                look="text"
                icon="Edit"
                label={say('SessionsNamed', { words: say('SessionsOrganise'), title: sessionTitle(session) })}
                data-organised={session.id}
                onClick={() => onOrganise(placed)}
              >
                {say('SessionsOrganise')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export default PastSessions;
