import * as React from 'react';
import { Name } from '../../ui/Name';
import { Face } from '../../ui/Face';
import styles from './finder.module.scss';
import type { PersonView } from './person';
import { CardActions } from './PersonActions';
import { AwayLine, BadgeLine, LanguagesLine, ReasonLine, TopicTags } from './PersonLines';

export interface AmbassadorCardProps {
  readonly person: PersonView;
  /** Which one it is of how many: screen readers say so while only a part of them is drawn. */
  readonly place: number;
  readonly of: number;
  readonly onOpen: (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>) => void;
  /** So that *show more* can lead to the first new person. */
  readonly nameRef?: React.Ref<HTMLAnchorElement>;
}

type InsideProps = Pick<AmbassadorCardProps, 'person' | 'onOpen' | 'nameRef'>;

/** Drawn again only for another person, or for the same one with another reason. */
const Inside = React.memo(function Inside({ person, onOpen, nameRef }: InsideProps): React.ReactElement {
  return (
    <>
      <Face initials={person.initials} photo={person.photo} size={64} className={styles.cardFace} />
      <div className={styles.who}>
        <h3 className={styles.cardName}>
          <a
            ref={nameRef}
            href={person.link}
            data-interception="off"
            data-person={person.id}
            className={styles.nameLink}
            onClick={(event) => onOpen(person, event)}
          >
            <Name>{person.name}</Name>
          </a>
        </h3>
        <p className={styles.place}>
          {person.role !== '' && (
            <span className={styles.role}>
              <bdi lang="">{person.role}</bdi>
            </span>
          )}
          <span> </span>
          <span className={styles.whole}>
            <span lang={person.circleLang}>{person.circle}</span>
            {person.circle !== '' && person.office !== '' && <span className={styles.office}>{'\u00a0·'}</span>}
          </span>
          <span> </span>
          <span className={`${styles.whole} ${styles.office}`} lang={person.officeLang}>
            {person.office}
          </span>
        </p>
      </div>
      <div className={styles.why}>
        <AwayLine back={person.back} />
        <ReasonLine reasons={person.reasons} />
      </div>
      <div className={styles.cardTopics}>
        <TopicTags topics={person.topics} most={5} />
      </div>
      <div className={styles.details}>
        <LanguagesLine languages={person.languages} />
        <BadgeLine badges={person.badges} />
      </div>
      <CardActions person={person} />
    </>
  );
});

/**
 * One person among the results: a card from 600 px, a row below, by styles alone. The place and how many there are change
 * with each letter that is typed, so they stand outside of what is drawn again with them.
 */
export const AmbassadorCard = ({ place, of, ...inside }: AmbassadorCardProps): React.ReactElement => (
  <li className={styles.card} aria-posinset={place} aria-setsize={of}>
    <Inside {...inside} />
  </li>
);
