import * as React from 'react';
import { say } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { ProgressBar } from '../../../ui/ProgressBar';
import type { CheckShare } from './check';
import styles from './importing.module.scss';

interface WaitingProps {
  readonly words: string;
  readonly share: number;
  /** Absent: it is over before anybody could. */
  readonly onStop?: () => void;
}

const ImportWaiting = ({ words, share, onStop }: WaitingProps): React.ReactElement => (
  <div className={styles.view}>
    <div className={styles.block}>
      <p className={styles.lead} role="status">
        {words}
      </p>
      <ProgressBar label={words} done={Math.round(share * 100)} of={100} />
      {onStop !== undefined && (
        <div className={styles.actions}>
          <Button onClick={onStop}>{say('ImportStopChecking')}</Button>
        </div>
      )}
    </div>
  </div>
);

export const ReadingFile = ({ share }: { readonly share: number }): React.ReactElement => (
  <ImportWaiting words={say('ImportReading')} share={share} />
);

const readingWords = { site: 'ImportReadingSite', people: 'ImportAskingPeople', lines: 'ImportChecking' } as const;

export const Checking = ({
  share,
  onStop
}: {
  readonly share: CheckShare;
  readonly onStop: () => void;
}): React.ReactElement => <ImportWaiting words={say(readingWords[share.part])} share={share.share} onStop={onStop} />;
