import * as React from 'react';
import { painted } from '../../device/painted';
import { lazyPart } from '../../shell/lazyPart';
import { numberOf, say, sayCount } from '../../strings/say';
import { Name } from '../../ui/Name';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import { Tags } from '../../ui/Tag';
import styles from './roster.module.scss';
import type { Member, RosterReader } from './useRoster';

const MemberActions = lazyPart(async () => {
  await painted();
  return import(/* webpackChunkName: 'badges' */ './MemberActions');
});

export interface MemberCardProps {
  readonly member: Member;
  readonly reader: RosterReader;
  /** So that *show the others* can lead to the first of them. */
  readonly nameRef?: React.Ref<HTMLAnchorElement>;
}

const Card = ({ member, reader, nameRef }: MemberCardProps): React.ReactElement => (
  <li className={styles.member}>
    <Face initials={member.initials} photo={member.photo} size={48} />
    <div>
      <h4 className={styles.memberName}>
        <a ref={nameRef} href={member.link} data-interception="off" className={styles.nameLink}>
          <Name>{member.name}</Name>
        </a>
      </h4>
      {(member.since !== '' || member.cohort !== '') && (
        <p className={styles.memberSince}>
          <Dotted parts={[member.since, { text: member.cohort, translate: 'no' }]} />
        </p>
      )}
      {member.back !== undefined && (
        <p className={styles.memberBack}>
          <Icon name="Clock" size={12} />
          <span>{member.back}</span>
        </p>
      )}
      <div className={styles.memberBadges}>
        <Tags
          tags={member.badges}
          most={2}
          label={say('RosterBadges')}
          others={(n) => ({ short: say('FinderOthers', { n: numberOf(n) }), long: sayCount('FinderOthersHint', n) })}
        />
      </div>
    </div>
    <span className={styles.memberActions}>
      <React.Suspense fallback={null}>
        <MemberActions member={member} reader={reader} />
      </React.Suspense>
    </span>
  </li>
);

/** Somebody in a circle: since when, and what they hold; the name leads to the card in the Finder. Typing redraws no card that stays. */
export const MemberCard = React.memo(Card);
