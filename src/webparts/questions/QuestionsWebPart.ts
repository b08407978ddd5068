import type { QuestionsSettings } from '../../features/questions/settings';
import { withWords } from '../../strings/load';
import { doorOf } from '../door/doorOf';

/** The door through which SharePoint and Teams show questions and their answers. */
export default doorOf<QuestionsSettings>({
  name: 'Questions',
  load: withWords('questions', () => import(/* webpackChunkName: 'questions' */ '../../features/questions/Questions'))
});
