import * as React from 'react';
import { noted } from '../../device/noted';
import { painted } from '../../device/painted';
import { Heading } from '../../shell/Frame';
import { useWayBack } from '../../shell/inPlace';
import { lazyPart } from '../../shell/lazyPart';
import { Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import type { Loadable } from '../../shell/useLoad';
import { usePageOf } from '../../shell/usePageOf';
import { questionsMore } from '../../strings/later/questionsMore';
import { rosterMore } from '../../strings/later/rosterMore';
import { sessionsMore } from '../../strings/later/sessionsMore';
import { loadWithWords } from '../../strings/load';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { Agenda } from './Agenda';
import type { OrganisingProps } from './Organising';
import type { SessionsRead } from './reads';
import { SessionHero } from './SessionHero';
import type { SessionActs } from './AgendaRow';
import styles from './sessions.module.scss';
import type { SessionsSettings } from './settings';
import { useSessions } from './useSessions';

/** Few people ever see it. */
const NoSessions = lazyPart(loadWithWords(sessionsMore, () => import(/* webpackChunkName: 'seldom' */ './NoSessions')));

const withSessionWords = <Module,>(load: () => Promise<Module>): (() => Promise<Module>) =>
  loadWithWords(sessionsMore, load);

const afterPaint = <Module,>(load: () => Promise<Module>): (() => Promise<Module>) =>
  withSessionWords(async () => {
    await painted();
    return load();
  });

const SessionFilters = lazyPart(
  loadWithWords(
    rosterMore,
    afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './filterParts'))
  )
);
const LastWeek = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './LastWeek')));
const WhileWaiting = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './WhileWaiting')));
const TopicsAside = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './TopicsAside')));
const CoachingAside = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './CoachingAside')));
const Tidy = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './Tidy')));
/** Of organisers alone. */
const Organising = lazyPart(
  loadWithWords(
    questionsMore,
    withSessionWords(() => import(/* webpackChunkName: 'sessions-more' */ './Organising'))
  )
);
const PastSessions = lazyPart(afterPaint(() => import(/* webpackChunkName: 'sessions-more' */ './PastSessions')));
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
  const questionsAt = usePageOf('questions', questionsPage);
  const [given, setGiven] = React.useState<OrganisingProps['given']>();
  const [filed, setFiled] = React.useState('');
  const { asked, ask } = state;
  const { mayEdit } = state.view.reader;
  const organised = mayEdit === true ? asked.organised : undefined;
  // Who comes by a link stays where the page puts them.
  const [arrived, setArrived] = React.useState(asked.organised !== undefined);
  const around = useWayBack(organised === 'one' ? String(asked.session) : organised, 'organised');
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
        }),
      ...(mayEdit === true
        ? { onOrganise: ({ session }) => ask({ ...asked, organised: 'one', session: session.id }, 'push') }
        : {})
    }),
    [programme, site.url, questionsAt, mayEdit, asked, ask]
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
  if (organised !== undefined)
    return (
      <div className={styles.sessions}>
        <Heading title={heading} />
        {notices}
        <React.Suspense fallback={<Skeleton label={say('Loading')} cards={0} />}>
          <Organising
            state={state}
            given={given}
            takesFocus={!arrived}
            onClose={() => {
              setArrived(false);
              ask({ ...asked, organised: undefined }, 'push');
            }}
          />
        </React.Suspense>
      </div>
    );
  const onNew = (values?: OrganisingProps['given']): void => {
    setGiven(values);
    ask({ ...asked, session: undefined, organised: 'new' }, 'push');
  };
  const toNew = mayEdit === true && (
    <Button icon="Add" className={styles.newButton} data-organised="new" onClick={() => onNew()}>
      {say('SessionsNew')}
    </Button>
  );
  if (state.all.length === 0)
    return (
      <div className={styles.sessions} ref={around}>
        <Heading title={heading} action={toNew} />
        {notices}
        <React.Suspense fallback={null}>
          <NoSessions absent={false} />
        </React.Suspense>
      </div>
    );
  return (
    <div className={styles.sessions} ref={around}>
      <Heading title={heading} action={toNew}>
        {sayCount('SessionsComing', state.coming.length)}
      </Heading>
      {notices}
      {state.next !== undefined && state.isWorded(state.next.session) && (
        <SessionHero placed={state.next} state={state} acts={acts} />
      )}
      <p className={filed === '' ? styles.unseen : styles.filed} role="status">
        {filed}
      </p>
      <div className={styles.filters}>
        <React.Suspense fallback={<div className={styles.filtersRoom} />}>
          <SessionFilters state={state} />
        </React.Suspense>
      </div>
      <div className={styles.both}>
        <div>
          <Agenda state={state} acts={acts} />
          {acts.onOrganise !== undefined && (
            <React.Suspense fallback={null}>
              <PastSessions state={state} onOrganise={acts.onOrganise} />
            </React.Suspense>
          )}
        </div>
        <div className={styles.asides}>
          <React.Suspense fallback={null}>
            <LastWeek state={state} acts={acts} />
          </React.Suspense>
          <React.Suspense fallback={null}>
            <TopicsAside
              state={state}
              suggest={questionsAt?.({ view: ['ask'], kind: ['Topic'] })}
              onNew={mayEdit === true ? onNew : undefined}
            >
              <React.Suspense fallback={null}>
                <CoachingAside state={state} onNew={mayEdit === true ? onNew : undefined} />
              </React.Suspense>
            </TopicsAside>
          </React.Suspense>
          <React.Suspense fallback={null}>
            <Tidy />
            <WhileWaiting state={state} />
          </React.Suspense>
        </div>
      </div>
    </div>
  );
};
