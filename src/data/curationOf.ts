import type { Curation } from '../domain/curation';
import { connectionOf, type PageAround } from './programmeOf';

/**
 * What curators may ask of a site's lists. It comes in a chunk of its own, when it is asked for: readers do not pay for it.
 * Sends nothing by itself.
 */
export const curationOf = (context: PageAround, sourceSite?: string) => async (): Promise<Curation> => {
  const { curation } = await import(/* webpackChunkName: 'curation' */ './curation');
  return curation(connectionOf(context, sourceSite).connection);
};
