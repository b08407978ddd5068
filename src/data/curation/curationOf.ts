import type { Curation } from '../../domain/port/curation';
import { connectionOf, oncePerOwner, type PageAround } from '../rows/programmeOf';

/**
 * What curators may ask of a site's lists. It comes in a chunk of its own, when it is asked for: readers do not pay for it.
 * Sends nothing by itself.
 */
export const curationOf: (context: PageAround, sourceSite?: string) => () => Promise<Curation> = oncePerOwner(
  (context, sourceSite, owner) => async () => {
    const { curation } = await import(/* webpackChunkName: 'curation' */ './curation');
    return curation(connectionOf(context, sourceSite).connection, owner);
  }
);
