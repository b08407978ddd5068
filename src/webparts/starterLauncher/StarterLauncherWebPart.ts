import type { StarterSettings } from '../../features/starter/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show the Starter. */
export default doorOf<StarterSettings>({
  name: 'Starter',
  shape: 'steps',
  load: withWords('starter', () => import(/* webpackChunkName: 'starter' */ '../../features/starter/Starter'))
});
