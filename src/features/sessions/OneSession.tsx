import * as React from 'react';
import { organiserActions } from '../../domain/sessions/actions';
import { cancelled, held, placeGiven, plannedAgain } from '../../domain/sessions/closing';
import { spanOf } from '../../domain/sessions/moments';
import type { OrganiserAction, SessionPlaces, SignedSession } from '../../domain/sessions/model';
import { isForAmbassadors, stateOf } from '../../domain/sessions/places';
import { isCoaching } from '../../domain/sessions/coaching';
import { visible } from '../../domain/common/text';
import { CancelledBecause } from '../../shell/SeatParts';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Notice } from '../../ui/Notice';
import { Attendance } from './Attendance';
import { Cancelling } from './Cancelling';
import styles from './organiser.module.scss';
import { daysLeft, registrantName, registrationWords, takenWords } from './organiserWords';
import { changeSession, closeSession } from './organiserWrites';
import { Registered } from './Registered';
import { dayAndHours, longDay, timesHere } from '../../shell/sessionTimes';
import { useHandles } from './useHandles';
import type { NamedRegistration, OrganisedState } from './useOrganised';
import type { SessionsState } from './useSessions';
import { kindWord, sessionFacts, sessionTitle } from '../../shell/sessionWords';
import { WriteTo } from './WriteTo';

const Figure = ({ value, label }: { readonly value: string; readonly label: string }): React.ReactElement => (
  <div className={styles.figure}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

interface FiguresProps {
  readonly session: SignedSession;
  readonly places: SessionPlaces;
  readonly now: string;
}

const SessionNumbers = ({ session, places, now }: FiguresProps): React.ReactElement => {
  const days = daysLeft(session, now);
  return (
    <dl className={styles.figures}>
      <Figure
        value={takenWords(places.in.length, places.capacity)}
        label={say(places.capacity === undefined ? 'SessionsRegistered' : 'SessionsPlacesTaken')}
      />
      {places.capacity !== undefined && (
        <Figure value={takenWords(places.waiting.length, undefined)} label={say('SessionsOnList')} />
      )}
      {days !== undefined && <Figure value={days} label={say('SessionsUntilClosing')} />}
    </dl>
  );
};

export interface OneSessionProps {
  readonly session: SignedSession;
  readonly places: SessionPlaces<NamedRegistration>;
  readonly organised: OrganisedState;
  readonly state: SessionsState;
  /** It was moved a moment ago: everybody is to be told. */
  readonly moved: boolean;
  readonly onChange: () => void;
}

/** One session as its organiser sees it: how it stands, who comes, and what can be done. */
export const OneSession = ({
  session,
  places,
  organised,
  state,
  moved,
  onChange
}: OneSessionProps): React.ReactElement => {
  const [listed, setListed] = React.useState(false);
  const [cancelling, setCancelling] = React.useState(false);
  const { view, zone, today } = state;
  const title = sessionTitle(session);
  const times = timesHere(session, zone);
  const when = times === undefined ? '' : longDay(times.from.day, today);
  const whenNow = dayAndHours(session, zone, today);
  const { told, act } = organised;
  const busy = told.is === 'working';
  const isHeld = stateOf(session) === 'Held';
  const reason = stateOf(session) === 'Cancelled' ? visible(session.summary) : '';
  const handles = useHandles();
  const reader = { ...view.reader, mayHandle: handles === true };
  const actions = organiserActions({ session, places }, { ...view, reader });
  const may = (action: OrganiserAction): boolean => actions.includes(action);
  // Without them whoever may have a place is not known, and closing would fix that nobody has one.
  const unknown = isForAmbassadors(session) && view.community === undefined;
  const close = (): void =>
    void act((desk) => closeSession(desk, session, view), say('SessionsClosedNow', { title })).then((done) => {
      if (done) setListed(true);
    });
  const give = (row: NamedRegistration): void => {
    const change = placeGiven(session, places, row.id);
    const name = registrantName(row.writer);
    if (change !== undefined) void act((desk) => changeSession(desk, session, change), say('SessionsGaveTo', { name }));
  };
  const next = places.waiting[0];
  const everybody = [...places.in, ...places.waiting].map(({ writer }) => writer);
  const about = { title, when };
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <bdi lang="">{title}</bdi>
        </h3>
        {may('edit') && (
          <Button look="text" icon="Edit" onClick={onChange}>
            {say('SessionsChange')}
          </Button>
        )}
      </div>
      <p className={styles.facts}>
        <Dotted parts={[kindWord(session), when, ...sessionFacts(session, zone, today)]} />
      </p>
      {!isCoaching(session) && (
        <>
          {!isHeld && <SessionNumbers session={session} places={places} now={view.now} />}
          <Notice kind={may('finishClosing') ? 'warning' : 'info'} icon="Clock" spoken="">
            {reason === '' ? (
              registrationWords(session, places.fixed, view.now, zone, today)
            ) : (
              <CancelledBecause reason={reason} />
            )}
          </Notice>
        </>
      )}
      {spanOf(session)?.oddEnd === true && (
        <Notice kind="warning" spoken="">
          {say('SessionsOddEnd')}
        </Notice>
      )}
      {places.gone.length > 0 && stateOf(session) === 'Closed' && (
        <Notice kind="info" spoken="">
          {sayCount('SessionsWithdrawnSince', places.gone.length)}
        </Notice>
      )}
      {unknown && (
        <Notice kind="warning" spoken="">
          {say('SessionsNoPeople')}
        </Notice>
      )}
      <div className={styles.buttons}>
        {may('close') && !unknown && (
          <Button look="primary" aria-disabled={busy} onClick={close}>
            {say('SessionsClose')}
          </Button>
        )}
        {may('finishClosing') && !unknown && (
          <Button look="primary" aria-disabled={busy} onClick={close}>
            {say('SessionsFinishClosing')}
          </Button>
        )}
        {may('givePlace') && next !== undefined && (
          <Button look="primary" aria-disabled={busy} onClick={() => give(next)}>
            {say('SessionsGivePlaceTo', { name: registrantName(next.writer) })}
          </Button>
        )}
        {may('hold') && (
          <Button
            look={may('givePlace') ? 'plain' : 'primary'}
            aria-disabled={busy}
            onClick={() => void act((desk) => changeSession(desk, session, held(session)), say('SessionsHeldText'))}
          >
            {say('SessionsHold')}
          </Button>
        )}
        {may('planAgain') && (
          <Button
            aria-disabled={busy}
            onClick={() =>
              void act((desk) => changeSession(desk, session, plannedAgain(session)), say('SessionsPlannedNow'))
            }
          >
            {say('SessionsPlanAgain')}
          </Button>
        )}
        <WriteTo
          people={(places.in.length > 0 ? places.in : places.registered).map(({ writer }) => writer)}
          subject={title}
          text={say('SessionsMailText', about)}
        />
        {!isCoaching(session) && (
          <Button look="text" icon="BulletedList" aria-expanded={listed} onClick={() => setListed(!listed)}>
            {say(listed ? 'SessionsHideList' : 'SessionsShowList')}
          </Button>
        )}
      </div>
      {may('close') && !unknown && (
        <p className={styles.small}>
          {places.waiting.length === 0
            ? sayCount('SessionsCloseText', places.in.length)
            : sayCount('SessionsCloseTextQueue', places.in.length, { more: places.waiting.length })}
        </p>
      )}
      {may('planAgain') && <p className={styles.small}>{say('SessionsPlanAgainText')}</p>}
      <p className={told.words === '' ? styles.unseen : told.is === 'info' ? styles.told : styles.failed} role="status">
        {told.words}
      </p>
      {moved && everybody.length > 0 && (
        <div className={styles.buttons}>
          <WriteTo
            look="primary"
            people={everybody}
            subject={say('SessionsMovedSubject', { title })}
            text={say('SessionsMovedMail', { title, when: whenNow })}
          />
        </div>
      )}
      {listed && (
        <Registered
          title={title}
          session={session}
          organised={organised}
          state={state}
          onGive={may('givePlace') && !busy ? give : undefined}
        />
      )}
      {may('takeAttendance') && <Attendance session={session} places={places} now={view.now} />}
      {places.fixed && handles === false && (
        <Notice kind="info" spoken="">
          {say('SessionsHandlersTick')}
        </Notice>
      )}
      {may('cancel') && (
        <div className={styles.foot}>
          {cancelling ? (
            <Cancelling
              people={everybody.length}
              busy={busy}
              onCancel={async (reason) => {
                const done = await act(
                  (desk) => changeSession(desk, session, cancelled(session, reason)),
                  say('SessionsCancelledNow')
                );
                if (done) setCancelling(false);
              }}
              onClose={() => setCancelling(false)}
            />
          ) : (
            <>
              <Button look="text" icon="Cancel" onClick={() => setCancelling(true)}>
                {say('SessionsCancelIt')}
              </Button>
              {everybody.length > 0 && (
                <p className={styles.small}>{sayCount('SessionsCancelText', everybody.length)}</p>
              )}
            </>
          )}
        </div>
      )}
      {may('planAgain') && !may('cancel') && places.registered.length > 0 && (
        <div className={styles.foot}>
          <div className={styles.buttons}>
            <WriteTo
              look="primary"
              people={places.registered.map(({ writer }) => writer)}
              subject={say('SessionsCancelSubject', { title })}
              text={say('SessionsCancelMail', { ...about, reason: session.summary.trim() })}
            />
          </div>
        </div>
      )}
    </div>
  );
};
