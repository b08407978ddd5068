import { rosterMore } from '../strings/later/rosterMore';
import { loadWithWords } from '../strings/load';
import { lazyPart } from './lazyPart';

/** The way into a row's form: few people have it, so it comes when it is drawn. */
export const EditFor = lazyPart(loadWithWords(rosterMore, () => import(/* webpackChunkName: 'seldom' */ './EditRow')));
