import * as React from 'react';
import styles from './skeleton.module.scss';

/** What comes: a hero with cards, people in rows, a hero with columns of steps. */
export type SkeletonShape = 'cards' | 'rows' | 'steps';

export interface SkeletonProps {
  /** What a screen reader hears. */
  readonly label: string;
  /** Absent: a hero with cards. */
  readonly shape?: SkeletonShape | undefined;
  /** How many stand below the hero; rows have none. */
  readonly cards?: number;
}

/** A face and words beside it. */
const somebody = (
  <>
    <i className={styles.face} />
    <span>
      <i />
      <i />
      <i />
      <i />
    </span>
  </>
);

/** The shape of what comes. It shows after 300 ms only. */
export const Skeleton = ({
  label,
  shape = 'cards',
  cards = shape === 'rows' ? 6 : 3
}: SkeletonProps): React.ReactElement => (
  <div className={styles.skeleton}>
    <p className={styles.unseen} role="status">
      {label}
    </p>
    {shape !== 'rows' && (
      <div className={styles.hero} aria-hidden="true">
        {somebody}
      </div>
    )}
    {cards > 0 && (
      <div className={shape === 'cards' ? styles.cards : styles.plain} aria-hidden="true">
        {Array.from({ length: cards }, (_nothing, index) => (
          <div key={index}>{somebody}</div>
        ))}
      </div>
    )}
  </div>
);
