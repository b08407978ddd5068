import { paneFor as finder } from './ambassadorFinder/finderPane';
import { paneFor as roster } from './badgeRoster/rosterPane';
import type { Authored, Pane, PartName, Standing } from './door/part';
import { paneFor as setup } from './setup/setupPane';
import { programmeAt } from './standing';
import { paneFor as starter } from './starterLauncher/starterPane';

const panes: Readonly<Record<PartName, (authored: Authored<object>) => Pane>> = {
  Finder: finder,
  Roster: roster,
  Starter: starter,
  Setup: setup
};

/** What authors may set of a part where it stands: they alone load it. */
export const paneOf = (part: PartName, standing: Standing<object>): Pane =>
  panes[part]({
    settings: () => standing.properties,
    inTeams: standing.context.sdks.microsoftTeams !== undefined,
    programme: () => programmeAt(standing),
    refresh: () => standing.context.propertyPane.refresh()
  });
