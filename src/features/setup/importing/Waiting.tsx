import * as React from 'react';
import { tell } from '../../../strings/tell';
import { ProgressBar } from '../../../ui/ProgressBar';
import type { CheckShare } from './check';
import styles from './importing.module.scss';

const Waiting = ({ words, share }: { readonly words: string; readonly share: number }): React.ReactElement => (
  <div className={styles.view}>
    <div className={styles.block}>
      <p className={styles.lead} role="status">
        {words}
      </p>
      <ProgressBar label={words} done={Math.round(share * 100)} of={100} />
    </div>
  </div>
);

export const Reading = ({ share }: { readonly share: number }): React.ReactElement => (
  <Waiting words={tell('ImportReading')} share={share} />
);

const words = { site: 'ImportReadingSite', people: 'ImportAskingPeople', lines: 'ImportChecking' } as const;

export const Checking = ({ share }: { readonly share: CheckShare }): React.ReactElement => (
  <Waiting words={tell(words[share.part])} share={share.share} />
);
