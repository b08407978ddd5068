import * as React from 'react';
import { say } from '../../strings/say';
import type { Asked } from './asked';
import styles from './roster.module.scss';

const byWords = {
  circle: 'RosterByCircle',
  office: 'RosterByOffice',
  cohort: 'RosterByCohort',
  name: 'RosterByName'
} as const;

/** How people stand together, in words. */
export const groupingWord = (by: Asked['by']): string => say(byWords[by]);

export interface TabsProps {
  readonly asked: Asked;
  /** People stand in groups, and the first view is called after them. */
  readonly grouped: boolean;
  /** The coverage is for curators. */
  readonly coverage: boolean;
  readonly onView: (view: Asked['view']) => void;
}

/** The Roster's views; each has its address. */
export const Tabs = ({ asked, grouped, coverage, onView }: TabsProps): React.ReactElement => {
  const views: readonly (readonly [Asked['view'], string])[] = [
    ['people', grouped ? groupingWord(asked.by) : say('RosterTable')],
    ['badges', say('RosterTabBadges')],
    ...(coverage ? [['coverage', say('RosterTabCoverage')] as const] : [])
  ];
  return (
    <nav className={styles.tabs} aria-label={say('RosterViews')}>
      <ul className={styles.tabList}>
        {views.map(([view, word]) => (
          <li key={view}>
            <button
              type="button"
              className={asked.view === view ? styles.tabOn : styles.tab}
              aria-current={asked.view === view ? 'page' : undefined}
              onClick={() => onView(view)}
            >
              {word}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
