import type { RosterSettings } from '../../features/roster/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show the Roster. */
export default doorOf<RosterSettings>({
  name: 'Roster',
  shape: 'rows',
  load: withWords('roster', () => import(/* webpackChunkName: 'roster' */ '../../features/roster/Roster'))
});
