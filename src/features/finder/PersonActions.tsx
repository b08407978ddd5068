import * as React from 'react';
import { useCopy } from '../../shell/copy';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './finder.module.scss';
import type { PersonView } from './person';

const Said = ({
  copied,
  seen
}: {
  readonly copied: 'done' | 'refused' | undefined;
  readonly seen: boolean;
}): React.ReactElement => (
  <span role="status" className={seen && copied !== undefined ? styles.copied : styles.unseen}>
    {copied === 'done' && seen && <Icon name="CheckMark" size={14} className={styles.check} />}
    {copied === 'done' && say('FinderLinkCopied')}
    {copied === 'refused' && say('FinderLinkNotCopied')}
  </span>
);

/** The three ways to a person, as buttons: in the hero and on a person's own card. */
export const HeroActions = ({ person }: { readonly person: PersonView }): React.ReactElement => {
  const [copied, copy] = useCopy();
  const { name } = person;
  return (
    <>
      <div className={styles.heroActions}>
        {person.chat !== undefined && (
          <LinkButton
            look="primary"
            icon="Chat"
            href={person.chat}
            newTab
            label={say('FinderChatWith', { name })}
            className={styles.heroChat}
          >
            {say('FinderChat')}
          </LinkButton>
        )}
        {person.mail !== undefined && (
          <LinkButton icon="Mail" href={person.mail} label={say('FinderMailTo', { name })} className={styles.heroMail}>
            {say('FinderMail')}
          </LinkButton>
        )}
        <Button
          icon={copied === 'done' ? 'CheckMark' : 'Link'}
          label={say('FinderCopyLinkTo', { name })}
          className={styles.heroLink}
          onClick={() => copy(person.link)}
        >
          {say('FinderCopyLink')}
        </Button>
      </div>
      <Said copied={copied} seen />
    </>
  );
};

/** The same at the foot of a card: words for Teams, icons for the rest. */
export const CardActions = ({ person }: { readonly person: PersonView }): React.ReactElement => {
  const [copied, copy] = useCopy();
  const { name } = person;
  return (
    <div className={styles.foot}>
      {person.chat !== undefined && (
        <LinkButton
          look="text"
          icon="Chat"
          href={person.chat}
          newTab
          label={say('FinderChatWith', { name })}
          className={styles.cardChat}
        >
          {say('FinderChat')}
        </LinkButton>
      )}
      <span className={styles.footIcons}>
        {person.mail !== undefined && (
          <LinkButton look="quiet" icon="Mail" iconOnly href={person.mail} label={say('FinderMailTo', { name })} />
        )}
        <Button
          look="quiet"
          icon={copied === 'done' ? 'CheckMark' : 'Link'}
          iconOnly
          label={say('FinderCopyLinkTo', { name })}
          onClick={() => copy(person.link)}
        />
      </span>
      <Said copied={copied} seen={false} />
    </div>
  );
};
