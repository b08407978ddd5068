import type { CatalogueSettings } from '../../features/catalogue/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show the catalogue. */
export default doorOf<CatalogueSettings>({
  name: 'Catalogue',
  load: withWords('catalogue', () => import(/* webpackChunkName: 'catalogue' */ '../../features/catalogue/Catalogue'))
});
