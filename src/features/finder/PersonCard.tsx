import * as React from 'react';
import { useIds } from '../../shell/ids';
import { say, sayMonth } from '../../strings/say';
import { Name } from '../../ui/Name';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import styles from './finder.module.scss';
import type { PersonView } from './person';
import own from './personCard.module.scss';
import { HeroActions } from './PersonActions';
import { AwayLine, LanguagesLine, ReasonLine, TopicTags } from './PersonLines';

export interface PersonCardProps {
  /** Null: not, or no longer, in the list. */
  readonly person: PersonView | null;
  /** Opened on this visit: focus follows. A page that opens by a link leaves focus where it is. */
  readonly takesFocus: boolean;
  /** Stands in the place of somebody who is not in the list. */
  readonly instead: React.ReactElement;
  readonly onClose: () => void;
}

/** Where somebody's circle stands among the others, from the outermost. */
const PathLine = ({ path }: { readonly path: readonly string[] }): React.ReactElement | null =>
  path.length === 0 ? null : (
    <div className={styles.metaLine}>
      <Icon name="Group" size={14} />
      <ol className={own.path} aria-label={say('FacetCircle')}>
        {path.map((circle, depth) => (
          <li key={`${depth} ${circle}`}>
            <bdi>{circle}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );

/** One person by a link or a QR code: everything about them, and the way to everybody. */
const PersonCard = ({ person, takesFocus, instead, onClose }: PersonCardProps): React.ReactElement => {
  const name = React.useRef<HTMLHeadingElement>(null);
  const id = person?.id;
  const since = person?.since === undefined ? '' : sayMonth(person.since);
  const ids = useIds();
  React.useEffect(() => {
    if (takesFocus) name.current?.focus();
  }, [id, takesFocus]);
  return (
    <div>
      {person === null ? (
        <>
          <p className={styles.meanwhile}>{say('FinderGone')}</p>
          {instead}
        </>
      ) : (
        <article className={own.fiche} aria-labelledby={ids}>
          <Face initials={person.initials} photo={person.photo} size={112} className={styles.heroFace} />
          <div className={styles.heroHead}>
            <h3 className={styles.heroName} id={ids} ref={name} tabIndex={-1}>
              <Name>{person.name}</Name>
            </h3>
          </div>
          <p className={styles.heroPlace}>
            <Dotted
              parts={[
                { text: person.role, lang: '' },
                { text: person.circle, lang: person.circleLang },
                { text: person.office, lang: person.officeLang }
              ]}
            />
          </p>
          <div className={styles.heroRest}>
            <AwayLine back={person.back} />
            <div className={styles.heroReason}>
              <ReasonLine reasons={person.reasons} />
            </div>
            {person.about !== '' && (
              <p className={own.wholeAbout} dir="auto" lang="">
                {say('StarterQuote', { text: person.about })}
              </p>
            )}
            <TopicTags topics={person.topics} most={99} />
            <LanguagesLine languages={person.languages} />
            <PathLine path={person.path} />
            {since !== '' && (
              <p className={styles.metaLine}>
                <Icon name="History" size={14} />
                <span>{say('RosterSince', { month: since })}</span>
              </p>
            )}
            {person.badges.map((badge) => (
              <p key={badge.key} className={styles.metaLine}>
                <Icon name={badge.icon} size={14} />
                <bdi lang={badge.lang}>{badge.label}</bdi>
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
