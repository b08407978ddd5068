import * as React from 'react';
import { noted } from '../../device/noted';
import { painted } from '../../device/painted';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import type { Loadable } from '../../shell/useLoad';
import { useQuestionsPage } from '../../shell/useQuestionsPage';
import { withLaterWords } from '../../strings/loadLater';
import { say, sayCount } from '../../strings/say';
import { Agenda } from './Agenda';
import { KindChips } from './KindChips';
import type { SessionsRead } from './reads';
import { SessionHero } from './SessionHero';
import type { SessionActs } from './AgendaRow';
import styles from './sessions.module.scss';
import type { SessionsSettings } from './settings';
import { useSessions } from './useSessions';

/** Few people ever see it. */
const NoSessions = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './NoSessions'));

const withSessionWords = <Module,>(load: () => Promise<Module>): (() => Promise<Module>) =>
  withLaterWords('sessionsMore', load);

const afterPaint = <Module,>(load: () => Promise<Module>): (() => Promise<Module>) =>
  withSessionWords(async () => {
    await painted();
    return load();
  });

const LastWeek = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './LastWeek')));
const TopicsAside = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './TopicsAside')));
const CoachingAside = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './CoachingAside')));
const Tidy = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './Tidy')));
const loadCalendar = withSessionWords(() => import(/* webpackChunkName: 'calendar' */ './calendar'));

export interface SessionsReadyProps extends SessionsSettings {
  readonly heading: string;
  readonly read: SessionsRead;
  readonly now: Loadable<SessionsRead>;
  readonly onRetry: () => void;
}

/** The sessions once they were read: my next one, what comes, and what stands beside it. */
export const SessionsReady = ({
  heading,
  read,
  now,
  onRetry,
  questionsPage
}: SessionsReadyProps): React.ReactElement => {
  const state = useSessions(read);
  const { programme, site } = useSurroundings();
  const questionsAt = useQuestionsPage(questionsPage);
  const [filed, setFiled] = React.useState('');
  const acts = React.useMemo(
    (): SessionActs => ({
      onCalendar: ({ session }, what) => {
        setFiled('');
        loadCalendar()
          .then(({ handCalendarFile }) => handCalendarFile(programme, site.url, session, what))
          .then(setFiled, (error: unknown) => {
            noted('calendar')(error);
            setFiled(say('SessionsFileFailed'));
          });
      },
      feedbackLink: ({ session }) =>
        questionsAt?.({
          view: ['ask'],
          kind: ['Feedback'],
          session: [String(session.id)],
          to: session.host === undefined ? [] : [String(session.host.id)]
        })
    }),
    [programme, site.url, questionsAt]
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
      <p className={filed === '' ? styles.unseen : styles.filed} role="status">
        {filed}
      </p>
      <div className={styles.filters}>
        <KindChips state={state} />
      </div>
      <div className={styles.both}>
        <Agenda state={state} acts={acts} />
        <div className={styles.asides}>
          <React.Suspense fallback={null}>
            <LastWeek state={state} acts={acts} />
          </React.Suspense>
          <React.Suspense fallback={null}>
            <TopicsAside state={state} suggest={questionsAt?.({ view: ['ask'], kind: ['Topic'] })} />
          </React.Suspense>
          <React.Suspense fallback={null}>
            <CoachingAside state={state} />
            <Tidy />
          </React.Suspense>
        </div>
      </div>
    </div>
  );
};
