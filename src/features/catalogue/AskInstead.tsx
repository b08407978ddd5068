import * as React from 'react';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import styles from './opened.module.scss';
import { useAskPage } from './Solved';

/** Nothing fits: what was typed becomes a question. */
const AskInstead = ({
  text,
  questionsPage
}: {
  readonly text: string;
  readonly questionsPage: string | undefined;
}): React.ReactElement | null => {
  const linkTo = useAskPage(questionsPage);
  return linkTo === undefined ? null : (
    <p className={styles.ask}>
      <span>{`${say('CatalogueNothingFits')} `}</span>
      <LinkButton
        look="text"
        icon="Chat"
        href={linkTo({ view: ['ask'], ...(text.trim() === '' ? {} : { title: [text.trim()] }) })}
      >
        {say('CatalogueAsk')}
      </LinkButton>
    </p>
  );
};

export default AskInstead;
