import * as React from 'react';
import { say } from '../../../strings/say';
import styles from './health.module.scss';

/** The shape of what comes: the sum and some lines. */
export const HealthWaiting = ({ head }: { readonly head: React.ReactElement }): React.ReactElement => (
  <div className={styles.health}>
    {head}
    <p className={styles.unseen} role="status">
      {say('HealthReading')}
    </p>
    <div className={styles.waiting} aria-hidden="true">
      <span className={styles.waitingSum} />
      {[0, 1, 2, 3].map((line) => (
        <span key={line} className={styles.waitingLine} />
      ))}
    </div>
  </div>
);
