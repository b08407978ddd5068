import { withLaterWords } from '../strings/loadLater';
import { lazyPart } from './lazyPart';

/** The way into a row's form: few people have it, so it comes when it is drawn. */
export const EditFor = lazyPart(
  withLaterWords('rosterMore', () => import(/* webpackChunkName: 'seldom' */ './EditRow'))
);
