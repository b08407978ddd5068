import * as React from 'react';
import { useCopy } from '../../shell/copy';
import { EditFor } from '../../shell/EditFor';
import { ambassadors } from '../../lists/reading/ambassadors';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './finder.module.scss';
import type { PersonView } from './person';

const SaidAloud = ({
  copied,
  seen
}: {
  readonly copied: 'done' | 'refused' | undefined;
  readonly seen: boolean;
}): React.ReactElement => (
  <span role="status" className={seen && copied !== undefined ? styles.copied : styles.unseen}>
    {copied === 'done' && seen && <Icon name="CheckMark" size={14} className={styles.check} />}
    {copied !== undefined && <span>{say(copied === 'done' ? 'FinderLinkCopied' : 'FinderLinkNotCopied')}</span>}
  </span>
);

export interface ChatLinkProps {
  readonly person: PersonView;
  readonly look: 'primary' | 'text' | 'quiet';
  readonly iconOnly?: boolean;
  readonly className?: string | undefined;
}

/** The way into a chat. Absent for somebody without a mailbox. */
export const ChatLink = ({ person, look, iconOnly = false, className }: ChatLinkProps): React.ReactElement | null => {
  if (person.chat === undefined) return null;
  return (
    <LinkButton
      look={look}
      icon="Chat"
      iconOnly={iconOnly}
      href={person.chat}
      newTab
      label={say('FinderChatWith', { name: person.name })}
      className={className}
    >
      {say('FinderChat')}
    </LinkButton>
  );
};

/** For curators: the person's row. */
const Edit = ({ person, inWords = false }: { readonly person: PersonView; readonly inWords?: boolean }) =>
  person.editable ? (
    <React.Suspense fallback={null}>
      <EditFor list={ambassadors.url} id={person.id} name={person.name} inWords={inWords} />
    </React.Suspense>
  ) : null;

/** The three ways to a person, as buttons: in the hero and on a person's own card. */
export const HeroActions = ({ person }: { readonly person: PersonView }): React.ReactElement => {
  const [copied, copy] = useCopy();
  const { name } = person;
  return (
    <>
      <div className={styles.heroActions}>
        <ChatLink person={person} look="primary" className={styles.heroChat} />
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
        <Edit person={person} inWords />
      </div>
      <SaidAloud copied={copied} seen />
    </>
  );
};

/** The same at the foot of a card: words for Teams, icons for the rest. */
export const CardActions = ({ person }: { readonly person: PersonView }): React.ReactElement => {
  const [copied, copy] = useCopy();
  const { name } = person;
  return (
    <div className={styles.foot}>
      <ChatLink person={person} look="text" className={styles.cardChat} />
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
        <Edit person={person} />
      </span>
      <SaidAloud copied={copied} seen={false} />
    </div>
  );
};
