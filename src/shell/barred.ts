import { starterMore } from '../strings/later/starterMore';
import { loadWithWords } from '../strings/load';

/** What few people see, with its words: who draws it need not name them. */
export const barredTicks = loadWithWords(starterMore, () => import(/* webpackChunkName: 'seldom' */ './BarredTicks'));
