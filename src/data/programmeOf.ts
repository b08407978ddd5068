import type { ISPFXContext } from '@pnp/sp/behaviors/spfx.js';
import { ProgrammeError, type RememberingProgramme } from '../domain/programme';
import { connectTo, type Connection } from './connection';
import { remembering } from './remembered';
import { sharePointProgramme } from './sharePointProgramme';
import { sharing } from './shared';
import { indexedShelf } from './shelf';
import { siteAddress } from './site';

/** What is needed of a web part's context; SPFx's own fits. */
export interface PageAround extends ISPFXContext {
  readonly pageContext: ISPFXContext['pageContext'] & { readonly user: { readonly loginName: string } };
}

const elsewhere = (site: string): ProgrammeError =>
  new ProgrammeError({ kind: 'missing', what: 'site', detail: `${site} is not in this tenant.` });

/** Another tenant (or another geography of this one) does not know who is at the screen. */
const unreachable = (site: string): Connection => ({
  site: '',
  ask: () => Promise.reject(elsewhere(site)),
  send: () => Promise.reject(elsewhere(site))
});

const programmes = new Map<string, RememberingProgramme>();

/**
 * The programme of a site's lists, one for all web parts of the page that mean the same site. Sends nothing by itself.
 * `sourceSite` is what the page's author typed; absent or empty: the page's own site.
 */
export const programmeOf = (context: PageAround, sourceSite?: string): RememberingProgramme => {
  const own = context.pageContext.web.absoluteUrl;
  const site = siteAddress(own, sourceSite);
  const owner = `${site} ${context.pageContext.user.loginName}`.toLowerCase();
  const before = programmes.get(owner);
  if (before !== undefined) return before;
  const connection = new URL(site).origin === new URL(own).origin ? connectTo(site, context) : unreachable(site);
  const memory = { shelf: indexedShelf('digital-ambassadors'), owner, now: Date.now };
  const programme = sharing(remembering(sharePointProgramme(connection), memory), Date.now);
  programmes.set(owner, programme);
  return programme;
};
