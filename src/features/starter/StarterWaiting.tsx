import * as React from 'react';
import { say } from '../../strings/say';
import { Skeleton } from '../../ui/Skeleton';
import styles from './starter.module.scss';

/** The shape of the path: a ring and the greeting, the module to open, a line for each stretch. */
export const StarterWaiting = ({
  title,
  compact
}: {
  readonly title: string;
  readonly compact: boolean;
}): React.ReactElement => (
  <div className={styles.starter}>
    <header className={styles.head}>
      <span className={styles.ringWaiting} />
      <h2 className={styles.greeting}>{title}</h2>
    </header>
    <Skeleton label={say('Loading')} cards={0} />
    {!compact && (
      <div className={styles.stages} aria-hidden="true">
        <span className={styles.bar} />
        <span className={styles.bar} />
        <span className={styles.bar} />
      </div>
    )}
  </div>
);
