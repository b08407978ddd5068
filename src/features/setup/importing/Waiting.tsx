import * as React from 'react';
import { say } from '../../../strings/say';
import { ProgressBar } from '../../../ui/ProgressBar';
import type { CheckShare } from './check';
import styles from './importing.module.scss';

const ImportWaiting = ({ words, share }: { readonly words: string; readonly share: number }): React.ReactElement => (
  <div className={styles.view}>
    <div className={styles.block}>
      <p className={styles.lead} role="status">
        {words}
      </p>
      <ProgressBar label={words} done={Math.round(share * 100)} of={100} />
    </div>
  </div>
);

export const ReadingFile = ({ share }: { readonly share: number }): React.ReactElement => (
  <ImportWaiting words={say('ImportReading')} share={share} />
);

const readingWords = { site: 'ImportReadingSite', people: 'ImportAskingPeople', lines: 'ImportChecking' } as const;

export const Checking = ({ share }: { readonly share: CheckShare }): React.ReactElement => (
  <ImportWaiting words={say(readingWords[share.part])} share={share.share} />
);
