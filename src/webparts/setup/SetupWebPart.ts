import type { SetupSettings } from '../../features/setup/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint shows set-up, health and import of the lists. */
export default doorOf<SetupSettings>({
  name: 'Setup',
  shape: 'rows',
  load: withWords('curation', () => import(/* webpackChunkName: 'setup' */ '../../features/setup/Setup'))
});
