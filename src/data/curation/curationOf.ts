import type { Curation } from '../../domain/port/curation';
import { connectionOf, ownerOf, type PageAround } from '../rows/programmeOf';

const openings = new Map<string, () => Promise<Curation>>();

/**
 * What curators may ask of a site's lists; the same function at each call, for a web part is drawn anew at every theme and
 * every letter in its pane. It comes in a chunk of its own, when it is asked for: readers do not pay for it. Sends
 * nothing by itself.
 */
export const curationOf = (context: PageAround, sourceSite?: string): (() => Promise<Curation>) => {
  const owner = ownerOf(context, sourceSite);
  const before = openings.get(owner);
  if (before !== undefined) return before;
  const open = async (): Promise<Curation> => {
    const { curation } = await import(/* webpackChunkName: 'curation' */ './curation');
    return curation(connectionOf(context, sourceSite).connection, owner);
  };
  openings.set(owner, open);
  return open;
};
