import * as React from 'react';
import { safeLink } from '../../domain/common/links';
import { movesFrom, sessionActions } from '../../domain/sessions/actions';
import type { PlacedSession, SessionAction } from '../../domain/sessions/model';
import { isForAmbassadors, placesOf, standingOf } from '../../domain/sessions/places';
import { audiences } from '../../lists/topics';
import { wordOf } from '../../domain/common/words';
import { useIds } from '../../shell/ids';
import { language, say, sayParts } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import { DateSheet } from './DateSheet';
import styles from './sessions.module.scss';
import { longDay, momentWords, timesHere } from './times';
import { pressedWords } from './pressedWords';
import type { SessionsState } from './useSessions';
import { useWithdrawing } from './useWithdrawing';
import { kindWord, sessionFacts, sessionLine, sessionTitle } from './words';

/** What a row needs beside its session. */
export interface SessionActs {
  /** Hands the reader a file for a calendar, or one that takes the session out again. */
  readonly onCalendar: (placed: PlacedSession, what: 'PUBLISH' | 'CANCEL') => void;
  /** Where feedback is told; absent: nowhere. */
  readonly feedbackLink: (placed: PlacedSession) => string | undefined;
  /** Opens what organisers see of it; absent: the reader is none. */
  readonly onOrganise?: (placed: PlacedSession) => void;
}

export interface AgendaRowProps {
  readonly placed: PlacedSession;
  readonly state: SessionsState;
  readonly acts: SessionActs;
}

/** What else can be done, beside registering and withdrawing. */
const FurtherActions = ({
  placed,
  actions,
  state,
  acts
}: AgendaRowProps & { readonly actions: readonly SessionAction[] }): React.ReactElement | null => {
  const { session } = placed;
  const title = sessionTitle(session);
  const named = (words: string): string => say('SessionsNamed', { words, title });
  const link = safeLink(session.meetingUrl);
  const moves = movesFrom(placed, state.all, state.view).slice(0, 2);
  const move = async (to: PlacedSession): Promise<void> => {
    const { rows } = await state.seats.register(to.session.id, to.places.left !== 0);
    // Whoever came there a moment too late keeps what they have here.
    if (
      rows === undefined ||
      standingOf(placesOf(to.session, rows, state.view), state.view.reader.user).is !== 'booked'
    )
      return;
    await state.seats.withdraw(session.id);
  };
  const links: React.ReactElement[] = [];
  if (actions.includes('join') && link !== undefined)
    links.push(
      <LinkButton key="join" look="text" icon="Video" href={link} newTab label={named(say('SessionsJoin'))}>
        {say('SessionsJoin')}
      </LinkButton>
    );
  if (actions.includes('addToCalendar'))
    links.push(
      <Button
        key="add"
        look="text"
        icon="Calendar"
        label={named(say('SessionsOutlook'))}
        onClick={() => acts.onCalendar(placed, 'PUBLISH')}
      >
        {say('SessionsOutlook')}
      </Button>
    );
  if (actions.includes('removeFromCalendar'))
    links.push(
      <Button
        key="remove"
        look="text"
        icon="Calendar"
        label={named(say('SessionsOutlookRemove'))}
        onClick={() => acts.onCalendar(placed, 'CANCEL')}
      >
        {say('SessionsOutlookRemove')}
      </Button>
    );
  for (const to of moves) {
    const times = timesHere(to.session, state.zone);
    if (times === undefined) continue;
    const words = say('SessionsMove', { day: longDay(times.from.day, state.today) });
    links.push(
      <Button
        key={`move ${to.session.id}`}
        look="text"
        icon="Forward"
        label={named(words)}
        onClick={() => void move(to)}
      >
        {words}
      </Button>
    );
  }
  if (acts.onOrganise !== undefined) {
    const { onOrganise } = acts;
    links.push(
      <Button
        key="organise"
        look="text"
        icon="Edit"
        label={named(say('SessionsOrganise'))}
        data-organised={session.id}
        onClick={() => onOrganise(placed)}
      >
        {say('SessionsOrganise')}
      </Button>
    );
  }
  return links.length === 0 ? null : <div className={styles.further}>{links}</div>;
};

/** Why it was cancelled, told by curators in a language of theirs. */
const cancelledBecause = (reason: string): React.ReactElement => (
  <>
    {sayParts('SessionsCancelledWhy', { reason: <bdi lang="">{reason}</bdi> }).map((part) =>
      typeof part === 'string' ? <span key={part}>{part}</span> : <React.Fragment key="">{part}</React.Fragment>
    )}
  </>
);

/** One session of the agenda: when, what, how it stands, and the one thing to do. */
export const AgendaRow = ({ placed, state, acts }: AgendaRowProps): React.ReactElement => {
  const { session, places } = placed;
  const ids = useIds();
  const worded = state.isWorded(session);
  const line = sessionLine(placed, state.view, { worded, zone: state.zone, today: state.today });
  const actions = worded ? sessionActions(placed, state.view) : [];
  const withdrawing = useWithdrawing(placed, state);
  const title = sessionTitle(session);
  const times = timesHere(session, state.zone);
  const pressed = state.seats.pressed.get(session.id);
  const busy = pressed !== undefined && pressed.ended === undefined;
  const told = pressed === undefined ? '' : pressedWords(pressed, standingOf(places, state.view.reader.user));
  const named = (words: string): string => say('SessionsNamed', { words, title });
  const register = actions.includes('register') ? 'SessionsRegister' : actions.includes('wait') ? 'SessionsQueue' : '';
  const until =
    register === '' || session.registrationUntil === undefined
      ? ''
      : say('SessionsUntil', { date: momentWords(session.registrationUntil, state.zone, state.today) });
  const isCurrent = state.asked.session === session.id;
  const here = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (isCurrent) here.current?.scrollIntoView({ block: 'center' });
  }, [isCurrent]);
  return (
    <li ref={here} className={isCurrent ? styles.current : styles.row} aria-labelledby={ids} data-session={session.id}>
      {times !== undefined && <DateSheet day={times.from.day} />}
      <div className={styles.what}>
        <h4 className={styles.rowTitle} id={ids}>
          <bdi lang="">{title}</bdi>
        </h4>
        {times !== undefined && <p className={styles.unseen}>{longDay(times.from.day, state.today)}</p>}
        <p className={styles.facts}>
          <Dotted parts={[...sessionFacts(session, state.zone, state.today), until]} />
        </p>
        <p className={styles.standing}>
          {kindWord(session) !== '' && <span className={styles.kind}>{kindWord(session)}</span>}
          {isForAmbassadors(session) && (
            <span className={styles.kind} translate="no">
              {wordOf(audiences, 'Ambassador', language)}
            </span>
          )}
          <span className={line.mine ? styles.mine : styles.line}>
            <Icon name={line.icon} size={14} />
            <span>{line.reason === undefined ? line.words : cancelledBecause(line.reason)}</span>
          </span>
        </p>
        <FurtherActions placed={placed} state={state} acts={acts} actions={actions} />
        {withdrawing.asking && (
          <div className={styles.sure} role="group" aria-label={named(say('SessionsWithdraw'))}>
            <p>{say('SessionsSure')}</p>
            <Button look="primary" onClick={withdrawing.goOn}>
              {say('SessionsSureYes')}
            </Button>
            <Button onClick={withdrawing.stop}>{say('SessionsSureNo')}</Button>
          </div>
        )}
        <p className={told === '' ? styles.unseen : styles.told} role="status">
          {busy ? say('SessionsSending') : told}
        </p>
        {withdrawing.movedUp?.chat !== undefined && (
          <p className={styles.further}>
            <LinkButton look="text" icon="Chat" href={withdrawing.movedUp.chat} newTab>
              {say('SessionsTell', { name: withdrawing.movedUp.name })}
            </LinkButton>
          </p>
        )}
      </div>
      <div className={styles.action}>
        {register !== '' && (
          <Button
            label={named(say(register))}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) void state.seats.register(session.id, places.left !== 0);
            }}
          >
            {say(register)}
          </Button>
        )}
        {actions.includes('withdraw') && !withdrawing.asking && (
          <Button
            look="text"
            label={named(say('SessionsWithdraw'))}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) withdrawing.begin();
            }}
          >
            {say('SessionsWithdraw')}
          </Button>
        )}
      </div>
    </li>
  );
};
