import * as React from 'react';
import type { HeldBadge, Holder } from '../../domain/roster/badges';
import { encoded } from '../../domain/common/address';
import { nameIn, otherLanguage } from '../../domain/common/words';
import { awards } from '../../lists/reading/awards';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { language, say, sayDay } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
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

const badgeName = ({ badge }: HeldBadge): string => nameIn(language, badge) || say('RosterBadgeUnnamed');

/** Whose badges end soon, so that a curator can renew them in time. */
export const EndingBadges = ({ ending, members, today }: EndingBadgesProps): React.ReactElement => {
  const { site, teams } = useSurroundings();
  // A renewed badge is a new row.
  const source = teams === undefined ? `?Source=${encoded(window.location.href)}` : '';
  const newAward = `${site.url}/${awards.url}/NewForm.aspx${source}`;
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
                    <Dotted
                      parts={[
                        { text: badgeName(held), lang: otherLanguage(language, held.badge) },
                        { text: member.circle, lang: member.circleLang }
                      ]}
                    />
                  </p>
                </div>
                <span className={styles.endingDay}>
                  <Icon name="Clock" size={14} />
                  <span>{say('RosterBadgeUntil', { date: sayDay(held.until ?? '', today) })}</span>
                </span>
                <LinkButton
                  look="text"
                  icon="Refresh"
                  href={newAward}
                  newTab={teams !== undefined}
                  label={say('CoverageRenewLabel', { badge: badgeName(held), name: member.name })}
                  className={styles.renew}
                >
                  {say('CoverageRenew')}
                </LinkButton>
              </li>
            )
          );
        })}
      </ul>
      <More more={more} />
    </>
  );
};
