import * as React from 'react';
import { safeLink } from '../../domain/common/links';
import { canBeJoined } from '../../domain/sessions/moments';
import type { PlacedSession } from '../../domain/sessions/model';
import { useIds } from '../../shell/ids';
import { SeatLine } from '../../shell/SeatParts';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { DateSheet } from './DateSheet';
import type { SessionActs } from './AgendaRow';
import styles from './sessions.module.scss';
import { longDay, timesHere } from '../../shell/sessionTimes';
import type { SessionsState } from './useSessions';
import { kindWord, sessionFacts, sessionTitle } from '../../shell/sessionWords';

/** My next session: from a quarter of an hour before it begins, joining it is the thing to do. */
export const SessionHero = ({
  placed,
  state,
  acts
}: {
  readonly placed: PlacedSession;
  readonly state: SessionsState;
  readonly acts: SessionActs;
}): React.ReactElement => {
  const ids = useIds();
  const { session } = placed;
  const times = timesHere(session, state.zone);
  const link = safeLink(session.meetingUrl);
  const isNow = canBeJoined(session, state.view.now);
  const join = link !== undefined && (
    <LinkButton look={isNow ? 'primary' : 'plain'} icon="Video" href={link} newTab>
      {say('SessionsJoin')}
    </LinkButton>
  );
  return (
    <article className={styles.hero} aria-labelledby={ids}>
      {times !== undefined && <DateSheet day={times.from.day} large />}
      <div className={styles.heroText}>
        <p className={styles.overline}>{say('SessionsNext')}</p>
        <h3 className={styles.heroTitle} id={ids}>
          <bdi lang="">{sessionTitle(session)}</bdi>
        </h3>
        {times !== undefined && <p className={styles.unseen}>{longDay(times.from.day, state.today)}</p>}
        <p className={styles.facts}>
          <Dotted parts={[kindWord(session), ...sessionFacts(session, state.zone, state.today)]} />
        </p>
        <p className={styles.heroMine}>
          <SeatLine line={{ icon: 'CheckMark', words: say('SessionsBooked'), mine: true }} />
        </p>
      </div>
      <div className={styles.heroActions}>
        {isNow && join}
        <Button
          look={isNow && link !== undefined ? 'plain' : 'primary'}
          icon="Calendar"
          onClick={() => acts.onCalendar(placed, 'PUBLISH')}
        >
          {say('SessionsOutlook')}
        </Button>
        {!isNow && join}
      </div>
    </article>
  );
};
