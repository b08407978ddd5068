import * as React from 'react';
import type { Ambassador } from '../../lists';
import Coverage, { type CoverageProps } from './Coverage';
import { targetSetting } from '../../domain/circles/target';
import type { RosterSettings } from './settings';
import type { RosterState } from './useRoster';

export interface CoverageViewProps {
  readonly roster: RosterState;
  readonly ambassadors: readonly Ambassador[];
  readonly settings: RosterSettings;
  /** Shows the people of a line. */
  readonly onOpen: CoverageProps['onOpen'];
}

/** The coverage as the page's address asks for it. */
const CoverageView = ({ roster, ambassadors, settings, onOpen }: CoverageViewProps): React.ReactElement => (
  <Coverage
    ambassadors={ambassadors}
    tree={roster.tree}
    offices={roster.offices}
    held={roster.held}
    members={roster.members}
    target={targetSetting(settings)}
    view={roster.asked.cover}
    filter={roster.asked.filter}
    onView={(cover) => roster.ask({ cover })}
    onFilter={(filter) => roster.ask({ filter })}
    onOpen={onOpen}
  />
);

export default CoverageView;
