import * as React from 'react';
import { useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import { Name } from '../../ui/Name';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import styles from './finder.module.scss';
import type { PersonView } from './person';
import { HeroActions } from './PersonActions';
import { AwayLine, LanguagesLine, PathLine, ReasonLine, TopicTags } from './PersonLines';

export interface PersonCardProps {
  /** Null: not, or no longer, in the list. */
  readonly person: PersonView | null;
  /** Opened on this visit: focus follows. A page that opens by a link leaves focus where it is. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** One person by a link or a QR code: everything about them, and the way to everybody. */
const PersonCard = ({ person, takesFocus, onClose }: PersonCardProps): React.ReactElement => {
  const name = React.useRef<HTMLHeadingElement>(null);
  const id = person?.id;
  const ids = useIds();
  React.useEffect(() => {
    if (takesFocus) name.current?.focus();
  }, [id, takesFocus]);
  return (
    <div>
      {person === null ? (
        <p>{say('FinderGone')}</p>
      ) : (
        <article className={styles.fiche} aria-labelledby={ids}>
          <Face initials={person.initials} photo={person.photo} size={112} className={styles.heroFace} />
          <div className={styles.heroHead}>
            <h3 className={styles.heroName} id={ids} ref={name} tabIndex={-1}>
              <Name>{person.name}</Name>
            </h3>
          </div>
          <p className={styles.heroPlace}>
            <Dotted parts={[{ text: person.role, lang: '' }, person.circle, person.office]} />
          </p>
          <div className={styles.heroRest}>
            <AwayLine back={person.back} />
            {person.back === undefined && (
              <p className={styles.metaLine}>
                <Icon name="CheckMark" size={14} />
                <span>{say('AvailabilityPresent')}</span>
              </p>
            )}
            <div className={styles.heroReason}>
              <ReasonLine reasons={person.reasons} />
            </div>
            {person.about !== '' && (
              <p className={styles.wholeAbout} dir="auto" lang="">
                {say('StarterQuote', { text: person.about })}
              </p>
            )}
            <TopicTags topics={person.topics} most={99} />
            <LanguagesLine languages={person.languages} />
            <PathLine path={person.path} />
            {person.since !== '' && (
              <p className={styles.metaLine}>
                <Icon name="History" size={14} />
                <span>{person.since}</span>
              </p>
            )}
            {person.badges.map((badge) => (
              <p key={badge.key} className={styles.metaLine}>
                <Icon name={badge.icon} size={14} />
                <bdi>{badge.label}</bdi>
              </p>
            ))}
            <HeroActions person={person} />
          </div>
        </article>
      )}
      <p className={styles.seeAll}>
        <button type="button" className={styles.inlineLink} onClick={onClose}>
          {say('FinderAll')}
        </button>
      </p>
    </div>
  );
};

export default PersonCard;
