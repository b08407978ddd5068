import * as React from 'react';
import { numberOf, say } from '../../strings/say';
import styles from './starter.module.scss';

const radius = 40;
const round = 2 * Math.PI * radius;

/** How much is done, as a number inside a ring; a screen reader hears the sentence. */
export const Ring = ({ done, all }: { readonly done: number; readonly all: number }): React.ReactElement => (
  <div className={styles.ring} role="img" aria-label={say('StarterRingLabel', { done, all })}>
    <svg viewBox="0 0 88 88" aria-hidden="true" focusable="false">
      <circle className={styles.ringTrack} cx="44" cy="44" r={radius} />
      {done > 0 && (
        <circle
          className={styles.ringDone}
          cx="44"
          cy="44"
          r={radius}
          strokeDasharray={`${(round * done) / Math.max(all, 1)} ${round}`}
          transform="rotate(-90 44 44)"
        />
      )}
    </svg>
    <span className={styles.ringWords} aria-hidden="true">
      <strong>{numberOf(done)}</strong>
      <span>{say('StarterRing', { n: all })}</span>
    </span>
  </div>
);
