import * as React from 'react';
import { useDistinct } from '../../shell/ids';
import { say } from '../../strings/say';
import { Tabs } from '../../ui/Tabs';
import type { RosterAsked } from './address';

const byWords = {
  circle: 'RosterByCircle',
  office: 'RosterByOffice',
  cohort: 'RosterByCohort',
  name: 'RosterByName'
} as const;

/** How people stand together, in words. */
export const groupingWord = (by: RosterAsked['by']): string => say(byWords[by]);

export interface RosterTabsProps {
  readonly asked: RosterAsked;
  /** People stand in groups, and the first view is called after them. */
  readonly grouped: boolean;
  /** The coverage is for curators. */
  readonly coverage: boolean;
  readonly onView: (view: RosterAsked['view']) => void;
}

/** The Roster's views; each has its address. */
export const RosterTabs = ({ asked, grouped, coverage, onView }: RosterTabsProps): React.ReactElement => {
  const views: readonly (readonly [RosterAsked['view'], string])[] = [
    ['people', grouped ? groupingWord(asked.by) : say('RosterTable')],
    ['badges', say('RosterTabBadges')],
    ...(coverage ? [['coverage', say('RosterTabCoverage')] as const] : [])
  ];
  return <Tabs label={useDistinct()(say('RosterViews'))} views={views} current={asked.view} onView={onView} />;
};
