import * as React from 'react';
import { say } from '../../strings/say';
import { Tabs as ViewTabs } from '../../ui/Tabs';
import type { Asked } from './asked';

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
  return <ViewTabs label={say('RosterViews')} views={views} current={asked.view} onView={onView} />;
};
