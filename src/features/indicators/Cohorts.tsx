import * as React from 'react';
import type { CohortStanding } from '../../domain/people/cohorts';
import { useIds } from '../../shell/ids';
import { numberOf, sayParts, say } from '../../strings/say';
import { Pieces } from '../../ui/Pieces';
import styles from './indicators.module.scss';

/** Who is still there of each wave of volunteers: as long as those who came, filled as far as those who serve. */
export const Cohorts = ({ cohorts }: { readonly cohorts: readonly CohortStanding[] }): React.ReactElement | null => {
  const ids = useIds();
  const most = Math.max(...cohorts.map(({ came }) => came));
  if (cohorts.length === 0) return null;
  return (
    <section className={styles.cohorts} aria-labelledby={ids}>
      <h3 className={styles.sectionTitle} id={ids}>
        {say('IndicatorsStill')}
      </h3>
      <p className={styles.small}>{say('IndicatorsStillText')}</p>
      <ul className={styles.plainList}>
        {cohorts.map(({ cohort, came, serve }) => (
          <li key={cohort} className={styles.cohort}>
            <p className={styles.cohortLine}>
              <span lang="" className={styles.cohortName}>
                {cohort}
              </span>
              <span>
                <Pieces of={sayParts('IndicatorsOf', { n: <strong>{numberOf(serve)}</strong>, all: numberOf(came) })} />
              </span>
            </p>
            <span className={styles.bar} style={{ inlineSize: `${(100 * came) / most}%` }} aria-hidden="true">
              <span className={styles.filled} style={{ inlineSize: `${(100 * serve) / came}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
