import type { FinderSettings } from '../../features/finder/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show the Finder. */
export default doorOf<FinderSettings>({
  name: 'Finder',
  load: withWords('finder', () => import(/* webpackChunkName: 'finder' */ '../../features/finder/Finder'))
});
