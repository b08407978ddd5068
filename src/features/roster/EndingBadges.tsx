import * as React from 'react';
import type { Holder } from '../../domain/roster/badges';
import { nameIn } from '../../domain/common/words';
import { language, say, sayDay } from '../../strings/say';
import { Name } from '../../ui/Name';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import styles from './coverage.module.scss';
import { More, useShown } from './More';
import type { Members } from './useRoster';

export interface EndingBadgesProps {
  /** Soonest first. */
  readonly ending: readonly Holder[];
  readonly members: Members;
  readonly today: string;
}

/** Awards at first, and with each further press. */
const endingAtFirst = 60;

/** Whose badges end soon, so that a curator can renew them in time. */
export const EndingBadges = ({ ending, members, today }: EndingBadgesProps): React.ReactElement => {
  const { count, refOf, more } = useShown(ending.length, endingAtFirst, endingAtFirst);
  if (ending.length === 0) return <p className={styles.none}>{say('CoverageEndingNone')}</p>;
  return (
    <>
      <ul className={styles.ending}>
        {ending.slice(0, count).map(({ ambassador, held }, place) => {
          const member = members.get(ambassador);
          return (
            member !== undefined && (
              <li key={`${ambassador}-${held.badge.id}`} className={styles.endingRow}>
                <Face initials={member.initials} photo={member.photo} size={40} />
                <div>
                  <h4 className={styles.endingName}>
                    <a ref={refOf(place)} className={styles.nameLink} href={member.link} data-interception="off">
                      <Name>{member.name}</Name>
                    </a>
                  </h4>
                  <p className={styles.endingBadge}>
                    <Dotted parts={[nameIn(language, held.badge) || say('RosterBadgeUnnamed'), member.circle]} />
                  </p>
                </div>
                <span className={styles.endingDay}>
                  <Icon name="Clock" size={14} />
                  <span>{say('RosterBadgeUntil', { date: sayDay(held.until ?? '', today) })}</span>
                </span>
              </li>
            )
          );
        })}
      </ul>
      <More more={more} />
    </>
  );
};
