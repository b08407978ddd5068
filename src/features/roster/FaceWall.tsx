import * as React from 'react';
import type { Ambassador } from '../../lists';
import { Name } from '../../ui/Name';
import { Face } from '../../ui/Face';
import { More, useShown } from './More';
import styles from './faceWall.module.scss';
import type { Members } from './useRoster';

export interface FaceWallProps {
  readonly people: readonly Ambassador[];
  readonly members: Members;
}

/** Faces at first, and with each further press: eight rows of twelve on a wide page. */
const facesAtFirst = 96;

/** Everybody as a face and a name, for a front page; each leads to the card in the Finder. */
const FaceWall = ({ people, members }: FaceWallProps): React.ReactElement => {
  const { count, refOf, more } = useShown(people.length, facesAtFirst, facesAtFirst);
  return (
    <>
      <ul className={styles.wall}>
        {people.slice(0, count).map(({ id }, place) => {
          const member = members.get(id);
          return (
            member && (
              <li key={id}>
                <a ref={refOf(place)} className={styles.wallLink} href={member.link} data-interception="off">
                  <Face initials={member.initials} photo={member.photo} size={64} />
                  <Name>{member.name}</Name>
                  {member.back !== undefined && <span className={styles.wallBack}>{member.back}</span>}
                </a>
              </li>
            )
          );
        })}
      </ul>
      <More more={more} />
    </>
  );
};

export default FaceWall;
