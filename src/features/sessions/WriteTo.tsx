import * as React from 'react';
import { mailToMany } from '../../domain/common/manyLinks';
import type { Person } from '../../lists/columns';
import { useCopy } from '../../shell/copy';
import { say, sayCount } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import styles from './organiser.module.scss';

export interface WriteToProps {
  readonly people: readonly (Person | undefined)[];
  readonly subject: string;
  readonly text: string;
  readonly look?: 'primary' | 'text';
}

/** One mail to all of them, begun, of whom nobody sees the others. Too many for a link: their addresses are copied as it begins. */
export const WriteTo = ({ people, subject, text, look = 'text' }: WriteToProps): React.ReactElement | null => {
  const [copied, copy] = useCopy();
  const mail = mailToMany(
    people.map((person) => person?.email ?? ''),
    subject,
    text
  );
  if (mail === undefined) return null;
  const { addresses, whole, href } = mail;
  const without = new Set(people).size - addresses.length;
  return (
    <>
      <LinkButton look={look} icon="Mail" href={href} {...(whole ? {} : { onClick: () => copy(addresses.join('; ')) })}>
        {sayCount(whole ? 'SessionsWrite' : 'SessionsWriteCopied', addresses.length)}
      </LinkButton>
      {without > 0 && <span className={styles.small}>{sayCount('SessionsNoMailbox', without)}</span>}
      <span className={copied === undefined ? styles.unseen : styles.small} role="status">
        {copied === undefined ? '' : say(copied === 'done' ? 'SessionsCopied' : 'SessionsCopyRefused')}
      </span>
    </>
  );
};
