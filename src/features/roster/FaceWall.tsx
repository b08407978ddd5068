import * as React from 'react';
import { say, sayCount } from '../../strings/say';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import styles from './roster.module.scss';
import type { Member } from './useRoster';

/** Faces at first: eight rows of twelve on a wide page. */
const atFirst = 96;

/** Everybody as a face and a name, for a front page; each leads to the card in the Finder. */
export const FaceWall = ({ members }: { readonly members: readonly Member[] }): React.ReactElement => {
  const [all, setAll] = React.useState(false);
  const firstNew = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => {
    if (all) firstNew.current?.focus();
  }, [all]);
  const rest = members.length - atFirst;
  return (
    <>
      <ul className={styles.wall}>
        {members.slice(0, all ? undefined : atFirst).map((member, place) => (
          <li key={member.id}>
            <a
              ref={place === atFirst ? firstNew : undefined}
              className={styles.wallLink}
              href={member.link}
              data-interception="off"
            >
              <Face initials={member.initials} photo={member.photo} size={64} />
              <bdi>{member.name}</bdi>
              {member.back !== undefined && <span className={styles.wallBack}>{member.back}</span>}
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.others} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('RosterFewer') : sayCount('RosterOthers', rest)}
          <Icon name={all ? 'ChevronUp' : 'ChevronDown'} size={12} />
        </button>
      )}
    </>
  );
};
