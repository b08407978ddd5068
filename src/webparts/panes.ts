import { pane } from '../strings/later/pane';
import { rosterMore } from '../strings/later/rosterMore';
import { loadWithWords } from '../strings/load';
import { callPaneFor } from './callForAmbassadors/callPane';
import { finderPaneFor } from './ambassadorFinder/finderPane';
import { indicatorsPaneFor } from './indicators/indicatorsPane';
import { questionsPaneFor } from './questions/questionsPane';
import { rosterPaneFor } from './badgeRoster/rosterPane';
import { sessionsPaneFor } from './sessions/sessionsPane';
import type { Authored, Pane, PartName, StandingPart } from './door/part';
import { setupPaneFor } from './setup/setupPane';
import { programmeAt } from './standing';
import { starterPaneFor } from './starterLauncher/starterPane';
import { cataloguePaneFor } from './trainingCatalogue/cataloguePane';

const panes: Readonly<Record<PartName, (authored: Authored<object>) => Pane>> = {
  Finder: finderPaneFor,
  Roster: rosterPaneFor,
  Starter: starterPaneFor,
  Catalogue: cataloguePaneFor,
  Questions: questionsPaneFor,
  Sessions: sessionsPaneFor,
  Call: callPaneFor,
  Indicators: indicatorsPaneFor,
  Setup: setupPaneFor
};

/** With the names of filters, which come with the filters and may still be on their way. */
const withTheirWords = loadWithWords(
  pane,
  loadWithWords(rosterMore, async () => panes)
);

/** What authors may set of a part where it stands: they alone load it. */
export const paneNamed = async (part: PartName, standing: StandingPart<object>): Promise<Pane> =>
  (await withTheirWords())[part]({
    settings: () => standing.properties,
    inTeams: standing.context.sdks.microsoftTeams !== undefined,
    programme: () => programmeAt(standing),
    refresh: () => standing.context.propertyPane.refresh()
  });
