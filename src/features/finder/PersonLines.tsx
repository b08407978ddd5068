import * as React from 'react';
import { numberOf, say, sayCount } from '../../strings/say';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
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

/** The languages somebody helps in. */
export const LanguagesLine = ({ languages }: { readonly languages: string }): React.ReactElement | null =>
  languages === '' ? null : (
    <p className={styles.metaLine}>
      <Icon name="Globe" size={14} />
      <span>{languages}</span>
    </p>
  );

/** Where somebody's circle stands among the others, from the outermost. */
export const PathLine = ({ path }: { readonly path: readonly string[] }): React.ReactElement | null =>
  path.length === 0 ? null : (
    <div className={styles.metaLine}>
      <Icon name="Group" size={14} />
      <ol className={styles.path} aria-label={say('FacetCircle')}>
        {path.map((circle, depth) => (
          <li key={`${depth} ${circle}`}>
            <bdi>{circle}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );

/** The badges somebody holds: the first, and how many more. */
export const BadgeLine = ({ badges }: { readonly badges: PersonView['badges'] }): React.ReactElement | null => {
  const [first, ...others] = badges;
  if (first === undefined) return null;
  return (
    <p className={styles.metaLine}>
      <Icon name="Ribbon" size={14} />
      <span>
        <bdi>{first.label}</bdi>
        {others.length > 0 && (
          <span title={others.map((badge) => badge.label).join(', ')}>
            {`, ${say('FinderOthers', { n: numberOf(others.length) })}`}
          </span>
        )}
      </span>
    </p>
  );
};
