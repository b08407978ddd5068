import * as React from 'react';
import styles from './tabs.module.scss';

export interface TabsProps<View extends string> {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly views: readonly (readonly [view: View, words: string])[];
  readonly current: View;
  readonly onView: (view: View) => void;
}

/** Views of one web part, one of them shown. */
export const Tabs = <View extends string>({ label, views, current, onView }: TabsProps<View>): React.ReactElement => (
  <nav className={styles.tabs} aria-label={label}>
    <ul className={styles.tabList}>
      {views.map(([view, words]) => (
        <li key={view}>
          <button
            type="button"
            className={view === current ? styles.tabOn : styles.tab}
            aria-current={view === current ? 'page' : undefined}
            onClick={() => onView(view)}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
