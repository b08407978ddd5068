import type { CallSettings } from '../../features/calls/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show a call for volunteers. */
export default doorOf<CallSettings>({
  name: 'Call',
  load: withWords('call', () => import(/* webpackChunkName: 'call' */ '../../features/calls/Call'))
});
