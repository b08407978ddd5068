import * as React from 'react';
import { visible } from '../../domain/common/text';
import { nameIn } from '../../domain/common/words';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import { nextAbout } from '../../domain/sessions/about';
import { timesOf } from '../../domain/sessions/agenda';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { sessionsToCome } from '../../shell/sessionReads';
import { drawable } from '../../shell/useLoad';
import { usePageOf } from '../../shell/usePageOf';
import { readingPlan, useReading } from '../../shell/useReading';
import { timeWords } from '../../shell/wallWords';
import { withWords } from '../../strings/load';
import { language, say, sayDay } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Skeleton } from '../../ui/Skeleton';
import styles from './opened.module.scss';

/** Its words are those of the sessions. */
const SeatInSession = lazyPart(
  withWords('sessions', () => import(/* webpackChunkName: 'catalogue-seat' */ './SeatInSession'))
);

/** What comes, asked for when a training is opened. */
const coming = readingPlan({ first: { sessions: sessionsToCome }, optional: {} });

export interface NextSessionProps {
  readonly training: CatalogueTraining;
  /** Where sessions are, as the page's author wrote it; empty or absent: nobody said. */
  readonly sessionsPage: string | undefined;
}

/** The next session about a training, and the way to a place in it: absent where there is none, or no list for them. */
const NextSession = ({ training, sessionsPage }: NextSessionProps): React.ReactElement | null => {
  const { today, zone } = useSurroundings();
  const linkTo = usePageOf('sessions', sessionsPage);
  const { now } = useReading(coming);
  const read = drawable(now);
  const session = React.useMemo(
    () => nextAbout(read?.sessions ?? [], training, new Date().toISOString()),
    [read, training]
  );
  const times = session && timesOf(session, zone, (instant) => -new Date(instant).getTimezoneOffset());
  if (session === undefined || times === undefined) return null;
  const title = visible(nameIn(language, session));
  const link = linkTo?.({ session: [String(session.id)] });
  const way =
    link === undefined ? null : (
      <p className={styles.ask}>
        <LinkButton look="text" icon="Calendar" href={link} label={`${say('CatalogueRegister')} – ${title}`}>
          {say('CatalogueRegister')}
        </LinkButton>
      </p>
    );
  return (
    <div className={styles.solvedBlock}>
      <h3 className={styles.blockTitle}>{say('CatalogueNextSession')}</h3>
      <p className={styles.helperName}>
        {link === undefined ? (
          <bdi lang="">{title}</bdi>
        ) : (
          <a className={styles.nameLink} href={link} data-interception="off">
            <bdi lang="">{title}</bdi>
          </a>
        )}
      </p>
      <p className={styles.small}>
        <Dotted
          parts={[
            `${sayDay(times.from.day, today())}, ${timeWords(times.from)}`,
            { text: visible(session.place), lang: '' },
            { text: visible(session.host?.name ?? ''), translate: 'no' }
          ]}
        />
      </p>
      <React.Suspense fallback={<Skeleton label={say('Loading')} cards={0} />}>
        <SeatInSession key={session.id} session={session} otherwise={way} />
      </React.Suspense>
    </div>
  );
};

export default NextSession;
