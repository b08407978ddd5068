import * as React from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './tag.module.scss';

export interface TagView {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  /** What something is called: no word to be translated. */
  readonly translate?: 'no' | undefined;
  /** When it is not in the page’s language; empty: nobody says in which. */
  readonly lang?: string | undefined;
}

export interface TagsProps {
  readonly tags: readonly TagView[];
  /** At most so many, then `+n`, which shows the others. */
  readonly most: number;
  /** Says `+n`, and in words what it counts. */
  readonly others: (n: number) => { readonly short: string; readonly long: string };
  /** Names the list for screen readers. */
  readonly label: string;
}

/** Short labels in a row: topics, badges. */
export const Tags = ({ tags, most, others, label }: TagsProps): React.ReactElement | null => {
  const [all, setAll] = React.useState(false);
  const firstNew = React.useRef<HTMLLIElement>(null);
  // The button goes: the first of those that it brought is where to read on.
  React.useEffect(() => {
    if (all) firstNew.current?.focus();
  }, [all]);
  if (tags.length === 0) return null;
  const rest = tags.length - most;
  const more = rest > 0 && !all ? others(rest) : undefined;
  return (
    <ul className={styles.tags} aria-label={label}>
      {tags.slice(0, all ? tags.length : most).map((tag, place) => (
        <li key={tag.key} className={styles.tag} {...(all && place === most ? { ref: firstNew, tabIndex: -1 } : {})}>
          {tag.icon !== undefined && <Icon name={tag.icon} size={12} className={styles.icon} />}
          <bdi translate={tag.translate} lang={tag.lang}>
            {tag.label}
          </bdi>
        </li>
      ))}
      {more !== undefined && (
        <li
          className={styles.tag}
          title={tags
            .slice(most)
            .map((tag) => tag.label)
            .join(', ')}
        >
          <button type="button" className={styles.more} onClick={() => setAll(true)}>
            <span aria-hidden="true">{more.short}</span>
            <span className={styles.unseen}>{more.long}</span>
          </button>
        </li>
      )}
    </ul>
  );
};
