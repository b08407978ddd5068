import * as React from 'react';
import { addressFrom } from '../../domain/common/address';
import { safeLink } from '../../domain/common/links';
import { visible } from '../../domain/common/text';
import { nameIn } from '../../domain/common/words';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import { nextAbout } from '../../domain/sessions/about';
import { timesOf } from '../../domain/sessions/agenda';
import { addressWith } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { sessionsToCome } from '../../shell/sessionReads';
import { drawable } from '../../shell/useLoad';
import { readingPlan, useReading } from '../../shell/useReading';
import { kept, language, say, sayDay } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import styles from './opened.module.scss';

/** What comes, asked for when a training is opened. */
const coming = readingPlan({ first: { sessions: sessionsToCome }, optional: {} });

/** `12:00` on a wall. */
const hourWords = (day: string, time: string): string =>
  kept(
    'next session',
    (culture) => new Intl.DateTimeFormat(culture, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  ).format(new Date(`${day}T${time}:00Z`));

export interface NextSessionProps {
  readonly training: CatalogueTraining;
  /** Where sessions are, as the page's author wrote it; empty or absent: nobody said. */
  readonly sessionsPage: string | undefined;
}

/** The next session about a training, and the way to a place in it: absent where there is none, or no list for them. */
const NextSession = ({ training, sessionsPage }: NextSessionProps): React.ReactElement | null => {
  const { site, today, zone } = useSurroundings();
  const { now } = useReading(coming);
  const read = drawable(now);
  const session = React.useMemo(
    () => nextAbout(read?.sessions ?? [], training, new Date().toISOString()),
    [read, training]
  );
  const times = session && timesOf(session, zone, (instant) => -new Date(instant).getTimezoneOffset());
  if (session === undefined || times === undefined) return null;
  const { day, time } = times.from;
  const title = visible(nameIn(language, session));
  const page = safeLink(addressFrom(sessionsPage?.trim() ?? '', `${site.url}/`)?.href);
  const link =
    page === undefined || (sessionsPage ?? '').trim() === ''
      ? undefined
      : addressWith('sessions', { session: [String(session.id)] }, page);
  return (
    <div className={styles.solvedBlock}>
      <h3 className={styles.blockTitle}>{say('CatalogueNextSession')}</h3>
      <p className={styles.helperName}>
        <bdi lang="">{title}</bdi>
      </p>
      <p className={styles.small}>
        <Dotted
          parts={[
            `${sayDay(day, today())}, ${hourWords(day, time)}`,
            { text: visible(session.place), lang: '' },
            { text: visible(session.host?.name ?? ''), translate: 'no' }
          ]}
        />
      </p>
      {link !== undefined && (
        <p className={styles.ask}>
          <LinkButton look="text" icon="Calendar" href={link} label={`${say('CatalogueRegister')} – ${title}`}>
            {say('CatalogueRegister')}
          </LinkButton>
        </p>
      )}
    </div>
  );
};

export default NextSession;
