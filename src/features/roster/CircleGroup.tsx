import * as React from 'react';
import { say, sayCount, sayParts } from '../../strings/say';
import { Face } from '../../ui/Face';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import { MemberCard } from './MemberCard';
import styles from './roster.module.scss';
import type { Group } from './useRoster';

/** People of a circle at first; the rest on request. */
const atFirst = 6;

export interface CircleGroupProps {
  readonly group: Group;
  readonly headingId: string;
  /** Leads to another circle. */
  readonly onCircle: (key: string) => void;
}

/** Nobody is present: who helps out instead. */
const Helped = ({ group, onCircle }: Omit<CircleGroupProps, 'headingId'>): React.ReactElement | null => {
  const { helper } = group;
  if (helper === undefined) return null;
  return (
    <div className={styles.helped}>
      <span className={styles.helperFaces}>
        {helper.members.slice(0, 3).map((member) => (
          <Face key={member.id} initials={member.initials} photo={member.photo} size={28} />
        ))}
      </span>
      <p className={styles.helpedText}>
        {sayParts('RosterHelps', { circle: <bdi key="circle">{helper.name}</bdi> })}{' '}
        <button type="button" className={styles.strongLink} onClick={() => onCircle(helper.key)}>
          {sayCount('RosterSee', helper.members.length)}
        </button>
      </p>
    </div>
  );
};

/** A circle with its people. */
export const CircleGroup = ({ group, headingId, onCircle }: CircleGroupProps): React.ReactElement => {
  const [all, setAll] = React.useState(false);
  const firstNew = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => {
    if (all) firstNew.current?.focus();
  }, [all]);
  const rest = group.members.length - atFirst;
  const shown = all ? group.members : group.members.slice(0, atFirst);
  const about = [group.yours ? say('RosterYourCircle') : '', group.kindWord].filter(Boolean);
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <div className={styles.groupHead}>
        <h3 className={styles.groupName} id={headingId} tabIndex={-1}>
          <bdi>{group.name}</bdi>
        </h3>
        <span className={styles.groupCount}>
          {group.members.length === 0 ? say('RosterNobody') : sayCount('People', group.members.length)}
        </span>
      </div>
      {about.length > 0 && (
        <p className={styles.groupKind}>
          <Dotted parts={about} />
        </p>
      )}
      {group.members.length > 0 && (
        <ul className={styles.members}>
          {shown.map((member, place) => (
            <MemberCard key={member.id} member={member} {...(place === atFirst ? { nameRef: firstNew } : {})} />
          ))}
        </ul>
      )}
      <Helped group={group} onCircle={onCircle} />
      {rest > 0 && (
        <button type="button" className={styles.others} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('RosterFewer') : sayCount('RosterOthers', rest)}
          <Icon name={all ? 'ChevronUp' : 'ChevronDown'} size={12} />
        </button>
      )}
    </section>
  );
};
