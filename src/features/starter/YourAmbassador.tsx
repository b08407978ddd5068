import * as React from 'react';
import type { Profile } from '../../domain/port/programme';
import { type Lack, Partly } from '../../shell/Partly';
import { drawable } from '../../shell/useLoad';
import { say } from '../../strings/say';
import { Name } from '../../ui/Name';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';
import { type AmbassadorState, type AmbassadorView, useAmbassador } from './useAmbassador';

const ambassadorLacks = (now: AmbassadorState['now']): readonly Lack[] => {
  if (now.state === 'failed') return [{ failure: now.failure, words: say('PartlyAmbassador') }];
  const failure = drawable(now)?.circles.failure;
  return failure === undefined ? [] : [{ failure, words: say('PartlyCircles') }];
};

const PersonLine = ({ ambassador }: { readonly ambassador: AmbassadorView }): React.ReactElement => (
  <article className={styles.helper} aria-labelledby="da-starter-ambassador">
    <Face initials={ambassador.initials} photo={ambassador.photo} size={64} ring />
    <div className={styles.helperText}>
      <p className={styles.overline}>{say('FinderYours')}</p>
      <h3 className={styles.helperName} id="da-starter-ambassador">
        <a className={styles.stepLink} href={ambassador.link} data-interception="off">
          <Name>{ambassador.name}</Name>
        </a>
      </h3>
      <p className={styles.helperFacts}>
        <Dotted parts={ambassador.place} />
      </p>
      {ambassador.back !== undefined && (
        <p className={styles.reason}>
          <Icon name="Clock" size={14} />
          <span>{ambassador.back}</span>
        </p>
      )}
      {ambassador.reasons.length > 0 && (
        <p className={styles.reason}>
          <Icon name="CheckMark" size={14} className={styles.check} />
          <span>
            <Dotted parts={ambassador.reasons} />
          </span>
        </p>
      )}
    </div>
    {ambassador.message !== undefined && (
      <p className={styles.message} lang={ambassador.message.language}>
        {say('StarterQuote', { text: ambassador.message.text })}
      </p>
    )}
    {ambassador.chat !== undefined && (
      <div className={styles.helperChat}>
        <LinkButton icon="Chat" href={ambassador.chat} newTab label={say('FinderChatWith', { name: ambassador.name })}>
          {say('FinderChat')}
        </LinkButton>
      </div>
    )}
  </article>
);

/** At the end of the path: somebody to write to. Reads people only once it stands on the page. */
export const YourAmbassador = ({ profile }: { readonly profile: Profile | undefined }): React.ReactElement | null => {
  const { now, retry, ambassador } = useAmbassador(profile);
  const lacks = ambassadorLacks(now);
  if (now.state === 'loading') return <div className={styles.waiting} aria-hidden="true" />;
  if (lacks.length === 0 && ambassador === undefined) return null;
  return (
    <div className={styles.last}>
      <Partly lacks={lacks} onRetry={retry} />
      {ambassador !== undefined && <PersonLine ambassador={ambassador} />}
    </div>
  );
};
