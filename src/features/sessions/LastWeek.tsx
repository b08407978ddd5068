import * as React from 'react';
import { sessionActions } from '../../domain/sessions/actions';
import { hasEnded } from '../../domain/sessions/moments';
import { useDistinct } from '../../shell/ids';
import { usePosts } from '../../shell/usePosts';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import styles from './asides.module.scss';
import type { SessionActs } from './AgendaRow';
import { longDay, timesHere } from '../../shell/sessionTimes';
import type { SessionsState } from './useSessions';
import { sessionTitle } from '../../shell/sessionWords';

/** What the reader was at a few days ago, where its host wants to hear how it went. */
const LastWeek = ({
  state,
  acts
}: {
  readonly state: SessionsState;
  readonly acts: SessionActs;
}): React.ReactElement | null => {
  const distinct = useDistinct();
  const { mayWrite } = usePosts();
  const view = { ...state.view, reader: { ...state.view.reader, mayAsk: mayWrite !== false } };
  const told = state.all.flatMap((placed) => {
    const { session } = placed;
    const isOver = session.state === 'Held' || hasEnded(session, view.now);
    const link =
      isOver && sessionActions(placed, view).includes('giveFeedback') ? acts.feedbackLink(placed) : undefined;
    return link === undefined ? [] : [{ session, link }];
  });
  if (told.length === 0) return null;
  return (
    <section className={styles.aside} aria-label={distinct(say('SessionsPast'))}>
      <h3 className={styles.title}>{say('SessionsPast')}</h3>
      <ul className={styles.list}>
        {told.map(({ session, link }) => {
          const title = sessionTitle(session);
          const times = timesHere(session, state.zone);
          return (
            <li key={session.id} className={styles.slot}>
              <span className={styles.words}>
                <bdi lang="">{title}</bdi>
                <span className={styles.small}>
                  <Dotted
                    parts={[say('SessionsHeld'), times === undefined ? '' : longDay(times.from.day, state.today)]}
                  />
                </span>
              </span>
              <LinkButton
                look="text"
                icon="Chat"
                href={link}
                label={say('SessionsNamed', { words: say('SessionsFeedback'), title })}
              >
                {say('SessionsFeedback')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export default LastWeek;
