import * as React from 'react';
import { numberOf, say, sayCount, sayCountParts } from '../../strings/say';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import { Pieces } from '../../ui/Pieces';
import { Tags } from '../../ui/Tag';
import styles from './finder.module.scss';
import type { PersonView } from './person';

/** Says that somebody is away and until when: before the reason, for it matters more. */
export const AwayLine = ({ back }: { readonly back: string | undefined }): React.ReactElement | null =>
  back === undefined ? null : (
    <p className={styles.lineWithIcon}>
      <Icon name="Clock" size={14} className={styles.meta} />
      <span>{back}</span>
    </p>
  );

/** Says why somebody stands here. */
export const ReasonLine = ({ reasons }: { readonly reasons: readonly string[] }): React.ReactElement | null =>
  reasons.length === 0 ? null : (
    <p className={styles.reason}>
      <Icon name="CheckMark" size={14} className={styles.check} />
      <span>
        <Dotted parts={reasons} />
      </span>
    </p>
  );

/** What somebody can help with. */
export const TopicTags = ({
  topics,
  most
}: {
  readonly topics: PersonView['topics'];
  readonly most: number;
}): React.ReactElement => (
  <Tags
    tags={topics}
    most={most}
    label={say('FinderTopics')}
    others={(n) => ({ short: say('FinderOthers', { n: numberOf(n) }), long: sayCount('FinderOthersHint', n) })}
  />
);

interface NamedLineProps {
  readonly icon: IconName;
  readonly words: readonly (string | React.ReactElement)[];
}

/** What a person has several of, called by its name: a drawing alone tells nobody. */
const NamedLine = ({ icon, words }: NamedLineProps): React.ReactElement => (
  <p className={styles.metaLine}>
    <Icon name={icon} size={14} />
    <span>
      <Pieces of={words} />
    </span>
  </p>
);

const several = (names: readonly string[]): React.ReactElement => <bdi>{names.join(', ')}</bdi>;

/** The languages somebody helps in. */
export const LanguagesLine = ({ languages }: { readonly languages: readonly string[] }): React.ReactElement | null =>
  languages.length === 0 ? null : (
    <NamedLine
      icon="Globe"
      words={sayCountParts('FinderLanguages', languages.length, { languages: several(languages) })}
    />
  );

/** The badges somebody holds. */
export const BadgeLine = ({ badges }: { readonly badges: PersonView['badges'] }): React.ReactElement | null =>
  badges.length === 0 ? null : (
    <NamedLine
      icon="Ribbon"
      words={sayCountParts('FinderBadges', badges.length, { badges: several(badges.map(({ label }) => label)) })}
    />
  );
