import { addressFrom } from '../../domain/common/address';
import { ProgrammeError, type SharedProgramme } from '../../domain/port/programme';
import { connectTo, type SiteConnection } from '../connection/connection';
import { wasLong } from './longLists';
import { remembering } from './remembered';
import { sharePointProgramme } from './sharePointProgramme';
import { sharing } from './shared';
import { patientFetch } from '../connection/patience';
import type { Session } from '../connection/session';
import { indexedShelf } from '../../device/shelf';
import { siteAddress } from '../connection/site';

/** What is needed of a web part's context; SPFx's own fits. */
export interface PageAround {
  readonly pageContext: {
    readonly web: { readonly absoluteUrl: string };
    readonly user: { readonly loginName: string };
  };
}

const elsewhere = (site: string): ProgrammeError =>
  new ProgrammeError({ kind: 'missing', what: 'site', detail: `${site} is not in this tenant.` });

/** Another tenant (or another geography of this one) does not know who is at the screen. */
const unreachable = (site: string): SiteConnection => connectTo(site, () => Promise.reject(elsewhere(site)));

/** Where a site's lists are asked for, and whose memory of them it is. */
export interface Connected {
  readonly connection: SiteConnection;
  /** Tenant, site and person: nothing that a device keeps is shared between two of them. */
  readonly owner: string;
  /** The person's number on that site, which the page knows of its own only; absent: SharePoint has to be asked. */
  readonly person?: number;
}

/** Whose memory of which site's lists it is; `sourceSite` as a page's author typed it. */
const ownerOf = ({ pageContext }: PageAround, sourceSite?: string): string =>
  `${siteAddress(pageContext.web.absoluteUrl, sourceSite)} ${pageContext.user.loginName}`.toLowerCase();

/** Makes something once for each person and site, however often a web part is drawn: effects depend on its being the same. */
export const oncePerOwner = <Made>(
  make: (context: PageAround, sourceSite: string | undefined, owner: string) => Made
): ((context: PageAround, sourceSite?: string) => Made) => {
  const made = new Map<string, Made>();
  return (context, sourceSite) => {
    const owner = ownerOf(context, sourceSite);
    if (!made.has(owner)) made.set(owner, make(context, sourceSite, owner));
    return made.get(owner)!;
  };
};

/** What SharePoint writes into each page about its own site. */
const toldByPage = ({ pageContext }: PageAround): { readonly userId?: unknown; readonly webTimeZoneData?: unknown } =>
  (pageContext as { legacyPageContext?: object }).legacyPageContext ?? {};

/** The number of the person at the screen on the page's own site. */
const userIdOn = (context: PageAround): number | undefined => {
  const id = Number(toldByPage(context).userId);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
};

/** Of whoever is at the screen. */
const session: Session = {};

/** Connects to the site that a page's author meant; sends nothing. */
export const connectionOf = (context: PageAround, sourceSite?: string): Connected => {
  const own = context.pageContext.web.absoluteUrl;
  const site = siteAddress(own, sourceSite);
  const isOwn = site === siteAddress(own);
  const person = isOwn ? userIdOn(context) : undefined;
  const { webTimeZoneData: zone } = toldByPage(context);
  const near = addressFrom(site)?.origin === addressFrom(own)?.origin;
  return {
    connection: near ? connectTo(site, patientFetch, session, { zone, isOwn }) : unreachable(site),
    owner: ownerOf(context, sourceSite),
    ...(person === undefined ? {} : { person })
  };
};

/**
 * The programme of a site's lists, one for all web parts of the page that mean the same site. Sends nothing by itself.
 * `sourceSite` is what the page's author typed; absent or empty: the page's own site.
 */
export const programmeOf: (context: PageAround, sourceSite?: string) => SharedProgramme = oncePerOwner(
  (context, sourceSite, owner) => {
    const { connection, person } = connectionOf(context, sourceSite);
    const memory = {
      shelf: indexedShelf('digital-ambassadors'),
      owner,
      now: Date.now,
      isLong: wasLong.bind(null, connection)
    };
    return sharing(remembering(sharePointProgramme(connection, person), memory), Date.now);
  }
);
