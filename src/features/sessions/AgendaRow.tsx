import * as React from 'react';
import { safeLink } from '../../domain/common/links';
import { movesFrom } from '../../domain/sessions/actions';
import type { PlacedSession } from '../../domain/sessions/model';
import { isForAmbassadors, placesOf, standingOf } from '../../domain/sessions/places';
import { audiences } from '../../lists/topics';
import { wordOf } from '../../domain/common/words';
import { useIds } from '../../shell/ids';
import { SeatButtons, SeatLine, SeatTold } from '../../shell/SeatParts';
import { longDay, momentWords, timesHere } from '../../shell/sessionTimes';
import { kindWord, sessionFacts, sessionTitle } from '../../shell/sessionWords';
import { type Seat, useSeat } from '../../shell/useSeat';
import { language, say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import type { IconName } from '../../ui/icons';
import { DateSheet } from './DateSheet';
import styles from './sessions.module.scss';
import type { SessionsState } from './useSessions';

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

/** Something to do with a session: a way to somewhere, or a press. */
interface Act {
  readonly key: string;
  readonly icon: IconName;
  readonly words: string;
  readonly href?: string;
  readonly onClick?: () => void;
  /** Id of the session that it opens for organisers; the focus comes back to it. */
  readonly organised?: number;
}

/** What else can be done, beside registering and withdrawing. */
const FurtherActions = ({
  placed,
  seat,
  state,
  acts
}: AgendaRowProps & { readonly seat: Seat }): React.ReactElement | null => {
  const { session } = placed;
  const { actions, named } = seat;
  const link = safeLink(session.meetingUrl);
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
  const has = (isOffered: boolean, act: Act): readonly Act[] => (isOffered ? [act] : []);
  const moves = movesFrom(placed, state.all, state.view)
    .slice(0, 2)
    .flatMap((to): readonly Act[] => {
      const times = timesHere(to.session, state.zone);
      if (times === undefined) return [];
      const words = say('SessionsMove', { day: longDay(times.from.day, state.today) });
      return [{ key: `move ${to.session.id}`, icon: 'Forward', words, onClick: () => void move(to) }];
    });
  const { onOrganise } = acts;
  const offered: readonly Act[] = [
    ...(link === undefined
      ? []
      : has(actions.includes('join'), { key: 'join', icon: 'Video', words: say('SessionsJoin'), href: link })),
    ...has(actions.includes('addToCalendar'), {
      key: 'add',
      icon: 'Calendar',
      words: say('SessionsOutlook'),
      onClick: () => acts.onCalendar(placed, 'PUBLISH')
    }),
    ...has(actions.includes('removeFromCalendar'), {
      key: 'remove',
      icon: 'Calendar',
      words: say('SessionsOutlookRemove'),
      onClick: () => acts.onCalendar(placed, 'CANCEL')
    }),
    ...moves,
    ...has(onOrganise !== undefined, {
      key: 'organise',
      icon: 'Edit',
      words: say('SessionsOrganise'),
      onClick: () => onOrganise?.(placed),
      organised: session.id
    })
  ];
  if (offered.length === 0) return null;
  return (
    <div className={styles.further}>
      {offered.map(({ key, icon, words, href, onClick = () => undefined, organised }) =>
        href === undefined ? (
          <Button
            key={key}
            look="text"
            icon={icon}
            label={named(words)}
            {...(organised === undefined ? {} : { 'data-organised': organised })}
            onClick={onClick}
          >
            {words}
          </Button>
        ) : (
          <LinkButton key={key} look="text" icon={icon} href={href} newTab label={named(words)}>
            {words}
          </LinkButton>
        )
      )}
    </div>
  );
};

/** One session of the agenda: when, what, how it stands, and the one thing to do. */
export const AgendaRow = ({ placed, state, acts }: AgendaRowProps): React.ReactElement => {
  const { session } = placed;
  const ids = useIds();
  const seat = useSeat(placed, state);
  const times = timesHere(session, state.zone);
  const until =
    seat.come === undefined || session.registrationUntil === undefined
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
          <bdi lang="">{sessionTitle(session)}</bdi>
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
          <SeatLine line={seat.line} />
        </p>
        <FurtherActions placed={placed} seat={seat} state={state} acts={acts} />
        <SeatTold seat={seat} />
      </div>
      <div className={styles.action}>
        <SeatButtons seat={seat} />
      </div>
    </li>
  );
};
