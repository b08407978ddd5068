import * as React from 'react';
import { useDistinct, useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import { Name } from '../../ui/Name';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import styles from './finder.module.scss';
import type { PersonView } from './person';
import { ChatLink, HeroActions } from './PersonActions';
import { AwayLine, ReasonLine, TopicTags } from './PersonLines';

type Open = (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>) => void;

/** A person in one line: beside the hero, or when nobody matches. */
export const NearRow = ({
  person,
  onOpen
}: {
  readonly person: PersonView;
  readonly onOpen: Open;
}): React.ReactElement => (
  <li className={styles.near}>
    <Face initials={person.initials} photo={person.photo} size={40} />
    <div>
      <h3 className={styles.nearName}>
        <a
          href={person.link}
          data-interception="off"
          data-person={person.id}
          className={styles.nameLink}
          onClick={(event) => onOpen(person, event)}
        >
          <Name>{person.name}</Name>
        </a>
      </h3>
      <p className={styles.nearWhy}>
        {person.back !== undefined ? person.back : <Dotted parts={person.reasons.slice(0, 2)} />}
      </p>
    </div>
    <ChatLink person={person} look="quiet" iconOnly />
  </li>
);

/** Your ambassador in a line, while somebody else is looked for. */
export const HeroLine = ({ person, onOpen }: { readonly person: PersonView; readonly onOpen: Open }) => (
  <div className={styles.heroLine}>
    <p className={styles.overline}>{say('FinderYours')}</p>
    <ul className={styles.nearList}>
      <NearRow person={person} onOpen={onOpen} />
    </ul>
  </div>
);

export interface HeroProps {
  readonly person: PersonView;
  /** Empty: no side column. */
  readonly alsoNear: readonly PersonView[];
  readonly onOpen: Open;
  /** Opens the explanation of the order; absent in the compact layout. */
  readonly order?: React.ReactNode;
}

/** The first thing painted: somebody to write to, with the reason. Typing below leaves it alone. */
export const Hero = React.memo(function Hero({ person, alsoNear, onOpen, order }: HeroProps): React.ReactElement {
  const distinct = useDistinct();
  const ids = useIds();
  return (
    <div className={styles.hero} data-first="day">
      <article className={styles.yours} aria-labelledby={ids}>
        <Face initials={person.initials} photo={person.photo} size={112} ring className={styles.heroFace} />
        <div className={styles.heroHead}>
          <p className={styles.overline}>{say('FinderYours')}</p>
          <h3 className={styles.heroName} id={ids}>
            <a
              href={person.link}
              data-interception="off"
              data-person={person.id}
              className={styles.nameLink}
              onClick={(event) => onOpen(person, event)}
            >
              <Name>{person.name}</Name>
            </a>
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
            <p className={styles.about} dir="auto" lang="">
              {say('StarterQuote', { text: person.about })}
            </p>
          )}
          <div className={styles.heroTopics}>
            <TopicTags topics={person.topics} most={5} />
          </div>
          <HeroActions person={person} />
        </div>
      </article>
      {(alsoNear.length > 0 || order !== undefined) && (
        <aside className={styles.alsoNear} aria-label={distinct(say('FinderAlsoNear'))}>
          {alsoNear.length > 0 && (
            <>
              <p className={styles.alsoNearTitle}>{say('FinderAlsoNear')}</p>
              <ul className={styles.nearList}>
                {alsoNear.map((near) => (
                  <NearRow key={near.id} person={near} onOpen={onOpen} />
                ))}
              </ul>
            </>
          )}
          {order !== undefined && <div className={styles.order}>{order}</div>}
        </aside>
      )}
    </div>
  );
});
