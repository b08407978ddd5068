import * as React from 'react';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import styles from './starter.module.scss';
import type { HelperView } from './useStarter';

/** The end of the path is a person: your ambassador, with the message as it will begin. */
export const Helper = ({ helper }: { readonly helper: HelperView }): React.ReactElement => (
  <article className={styles.helper} aria-labelledby="da-helper">
    <Face initials={helper.initials} photo={helper.photo} size={64} ring />
    <div className={styles.helperText}>
      <p className={styles.overline}>{say('FinderYours')}</p>
      <h3 className={styles.helperName} id="da-helper">
        <a href={helper.link} data-interception="off" className={styles.stepLink}>
          <bdi>{helper.name}</bdi>
        </a>
      </h3>
      <p className={styles.helperFacts}>
        <Dotted parts={helper.facts} />
      </p>
    </div>
    {helper.message !== '' && (
      <p className={styles.message} dir="auto">
        {say('StarterQuote', { text: helper.message })}
      </p>
    )}
    {helper.chat !== undefined && (
      <LinkButton
        icon="Chat"
        href={helper.chat}
        newTab
        label={say('FinderChatWith', { name: helper.name })}
        className={styles.helperChat}
      >
        {say('FinderChat')}
      </LinkButton>
    )}
  </article>
);
