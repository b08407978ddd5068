import * as React from 'react';
import styles from './skeleton.module.scss';

export interface SkeletonProps {
  /** What a screen reader hears. */
  readonly label: string;
  /** How many cards stand below the hero. */
  readonly cards?: number;
}

const card = (index: number): React.ReactElement => (
  <div key={index} className={styles.card}>
    <span className={styles.face} />
    <span className={styles.lines}>
      <span className={styles.line} />
      <span className={styles.longLine} />
      <span className={styles.line} />
    </span>
  </div>
);

/** The shape of what comes: a hero and some cards. It shows after 300 ms only. */
export const Skeleton = ({ label, cards = 3 }: SkeletonProps): React.ReactElement => (
  <div className={styles.skeleton}>
    <p className={styles.unseen} role="status">
      {label}
    </p>
    <div className={styles.hero} aria-hidden="true">
      <span className={styles.heroFace} />
      <span className={styles.lines}>
        <span className={styles.line} />
        <span className={styles.tallLine} />
        <span className={styles.longLine} />
        <span className={styles.button} />
      </span>
    </div>
    {cards > 0 && (
      <div className={styles.cards} aria-hidden="true">
        {Array.from({ length: cards }, (_nothing, index) => card(index))}
      </div>
    )}
  </div>
);
