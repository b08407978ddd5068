import * as React from 'react';
import { noted } from '../../device/noted';
import type { PlacedSession } from '../../domain/sessions/model';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { Partly } from '../../shell/Partly';
import { Stale } from '../../shell/Stale';
import type { Loadable } from '../../shell/useLoad';
import { say, sayCount } from '../../strings/say';
import { Agenda } from './Agenda';
import { KindChips } from './KindChips';
import type { SessionsRead } from './reads';
import { SessionHero } from './SessionHero';
import type { SessionActs } from './SessionRow';
import styles from './sessions.module.scss';
import type { SessionsSettings } from './settings';
import { useSessions } from './useSessions';

/** Few people ever see it. */
const NoSessions = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './NoSessions'));

export interface SessionsReadyProps extends SessionsSettings {
  readonly heading: string;
  readonly read: SessionsRead;
  readonly now: Loadable<SessionsRead>;
  readonly onRetry: () => void;
}

/** The sessions once they were read: my next one, what comes, and what stands beside it. */
export const SessionsReady = ({ heading, read, now, onRetry }: SessionsReadyProps): React.ReactElement => {
  const state = useSessions(read);
  const acts = React.useMemo(
    (): SessionActs => ({
      onCalendar: (placed: PlacedSession, what) => noted('calendar')(new Error(`${placed.session.id} ${what}`)),
      feedbackLink: () => undefined
    }),
    []
  );
  const { failure } = read.ambassadors;
  const notices = (
    <>
      <Stale now={now} onRetry={onRetry} />
      <Partly
        lacks={failure === undefined ? [] : [{ failure, words: say('SessionsNoPeople') }]}
        now={now}
        onRetry={onRetry}
      />
    </>
  );
  if (state.all.length === 0)
    return (
      <div className={styles.sessions}>
        <Heading title={heading} />
        {notices}
        <React.Suspense fallback={null}>
          <NoSessions absent={false} />
        </React.Suspense>
      </div>
    );
  return (
    <div className={styles.sessions}>
      <Heading title={heading}>{sayCount('SessionsComing', state.coming.length)}</Heading>
      {notices}
      {state.next !== undefined && state.isWorded(state.next.session) && (
        <SessionHero placed={state.next} state={state} acts={acts} />
      )}
      <div className={styles.filters}>
        <KindChips state={state} />
      </div>
      <div className={styles.both}>
        <Agenda state={state} acts={acts} />
      </div>
    </div>
  );
};
