import * as React from 'react';
import styles from './progressBar.module.scss';

export interface ProgressBarProps {
  /** What is under way, for screen readers: `Step 4 of 8: Badges`. */
  readonly label: string;
  readonly done: number;
  /** At least 1. */
  readonly of: number;
}

/** How far something long has come. Words beside it say the same. */
export const ProgressBar = ({ label, done, of }: ProgressBarProps): React.ReactElement => {
  const share = Math.min(1, Math.max(0, done / Math.max(of, 1)));
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={Math.min(done, of)}
    >
      <div className={styles.done} style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
};
