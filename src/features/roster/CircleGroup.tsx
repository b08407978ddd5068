import * as React from 'react';
import { useDistinct } from '../../shell/ids';
import { say, sayCount, sayParts } from '../../strings/say';
import { Face } from '../../ui/Face';
import { Dotted } from '../../ui/Dotted';
import { Pieces } from '../../ui/Pieces';
import { MemberCard } from './MemberCard';
import { More, useShown } from './More';
import { Nearby } from './Nearby';
import styles from './roster.module.scss';
import type { MemberGroup, Members, RosterReader } from './useRoster';

/** People of a circle at first; the rest on request, so many at a time. */
export const membersAtFirst = 6;
const step = 60;

/** Pixels of a card with two badges, and how many stand side by side on a usual page: what is not drawn yet is guessed. */
const cardHeight = 112;
const groupsInRow = 3;

export interface CircleGroupProps {
  readonly group: MemberGroup;
  readonly members: Members;
  readonly reader: RosterReader;
  readonly headingId: string;
  /** People are drawn even while nobody sees them; absent: yes. */
  readonly always?: boolean;
  /** The first of the page. */
  readonly isFirst?: boolean;
  /** Leads to another circle. */
  readonly onCircle: (key: string) => void;
}

/** Nobody is present: who helps out instead. */
const Helped = ({
  group,
  members,
  onCircle
}: Omit<CircleGroupProps, 'headingId' | 'reader'>): React.ReactElement | null => {
  const { helper } = group;
  if (helper === undefined) return null;
  return (
    <div className={styles.helped}>
      <span className={styles.helperFaces}>
        {helper.people.slice(0, 3).map(({ id }) => {
          const member = members.get(id);
          return member && <Face key={id} initials={member.initials} photo={member.photo} size={28} />;
        })}
      </span>
      <p className={styles.helpedText}>
        <Pieces of={sayParts('RosterHelps', { circle: <bdi>{helper.name}</bdi> })} />
        <span> </span>
        <button type="button" className={styles.strongLink} onClick={() => onCircle(helper.key)}>
          {sayCount('RosterSee', helper.people.length)}
        </button>
      </p>
    </div>
  );
};

/** A circle with its people. */
export const CircleGroup = (props: CircleGroupProps): React.ReactElement => {
  const { group, members, reader, headingId, always = true, isFirst = false, onCircle } = props;
  const { people } = group;
  const distinct = useDistinct();
  const { count, refOf, more } = useShown(people.length, membersAtFirst, step);
  const about = [group.yours ? say('RosterYourCircle') : '', group.kindWord].filter(Boolean);
  return (
    <section className={styles.group} aria-label={distinct(group.name)} data-first={isFirst ? 'day' : undefined}>
      <div className={styles.groupHead}>
        <h3 className={styles.groupName} id={headingId} tabIndex={-1}>
          <bdi lang={group.lang}>{group.name}</bdi>
        </h3>
        <span className={styles.groupCount}>
          {people.length === 0 ? say('RosterNobody') : sayCount('People', people.length)}
        </span>
      </div>
      {about.length > 0 && (
        <p className={styles.groupKind}>
          <Dotted parts={about} />
        </p>
      )}
      {people.length > 0 && (
        <Nearby always={always} guess={Math.ceil(count / groupsInRow) * cardHeight}>
          {() => (
            <ul className={styles.members}>
              {people.slice(0, count).map(({ id }, place) => {
                const member = members.get(id);
                const nameRef = refOf(place);
                return (
                  member && (
                    <MemberCard
                      key={id}
                      member={member}
                      reader={reader}
                      {...(nameRef === undefined ? {} : { nameRef })}
                    />
                  )
                );
              })}
            </ul>
          )}
        </Nearby>
      )}
      <Helped group={group} members={members} onCircle={onCircle} />
      <More more={more} />
    </section>
  );
};
