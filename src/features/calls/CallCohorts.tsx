import * as React from 'react';
import type { CohortFigures } from '../../domain/calls/cohorts';
import { say } from '../../strings/say';
import styles from './applications.module.scss';

/** For each wave how many came and how many serve today. */
export const CallCohorts = ({ figures }: { readonly figures: readonly CohortFigures[] }): React.ReactElement | null => {
  const most = Math.max(1, ...figures.map(({ came }) => came));
  if (figures.length === 0) return null;
  return (
    <section className={styles.cohorts} aria-label={say('CallCohorts')}>
      <h4 className={styles.circle}>{say('CallCohorts')}</h4>
      <ul className={styles.list}>
        {figures.map(({ cohort, came, serve, called }) => (
          <li key={cohort} className={styles.cohort}>
            <span>
              <bdi translate="no">{cohort}</bdi>
              {!called && <span className={styles.small}>{` · ${say('CallCohortProposed')}`}</span>}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.came} style={{ inlineSize: `${(came / most) * 100}%` }}>
                <span className={styles.serve} style={{ inlineSize: `${(serve / Math.max(came, 1)) * 100}%` }} />
              </span>
            </span>
            <span>{say('CallCohortServe', { n: serve, all: came })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
