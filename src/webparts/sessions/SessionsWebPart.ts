import type { SessionsSettings } from '../../features/sessions/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show sessions and coaching. */
export default doorOf<SessionsSettings>({
  name: 'Sessions',
  load: withWords('sessions', () => import(/* webpackChunkName: 'sessions' */ '../../features/sessions/Sessions'))
});
