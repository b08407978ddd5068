import * as React from 'react';
import { communityLink } from '../../domain/common/links';
import { useCopy } from '../../shell/copy';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import styles from './finder.module.scss';

export interface CommunityProps {
  /** As the curator wrote it; absent or no address of the web: nothing is shown. */
  readonly address: string | undefined;
  /** What was looked for; goes along in the address, or else on the clipboard. */
  readonly question: string;
  /** A line under the results, rather than a button in their place. */
  readonly inLine?: boolean;
}

/** Whom to ask when nobody fits: opens the curators' community, with the question. */
export const Community = ({ address, question, inLine = false }: CommunityProps): React.ReactElement | null => {
  const [copied, copy] = useCopy();
  const link = communityLink(address, question.trim());
  if (link === undefined) return null;
  const carry = (): void => {
    if (!link.carried) copy(question.trim());
  };
  const said = (
    <span role="status" className={copied === 'done' ? styles.copied : styles.unseen}>
      {copied === 'done' && say('FinderQuestionCopied')}
    </span>
  );
  if (inLine)
    return (
      <p className={styles.community}>
        <span>{`${say('FinderNotRight')} `}</span>
        <a
          href={link.href}
          target="_blank"
          rel="noreferrer"
          data-interception="off"
          className={styles.strongLink}
          onClick={carry}
        >
          {say('FinderCommunity')}
        </a>
        <span> </span>
        {said}
      </p>
    );
  return (
    <>
      <LinkButton icon="Group" href={link.href} newTab onClick={carry}>
        {say('FinderCommunity')}
      </LinkButton>
      {said}
    </>
  );
};
