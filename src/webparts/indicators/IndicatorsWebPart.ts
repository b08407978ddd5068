import type { IndicatorsSettings } from '../../features/indicators/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show the programme's indicators. */
export default doorOf<IndicatorsSettings>({
  name: 'Indicators',
  load: withWords(
    'indicators',
    () => import(/* webpackChunkName: 'indicators' */ '../../features/indicators/Indicators')
  )
});
