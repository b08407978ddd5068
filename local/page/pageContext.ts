import { lastingId } from '../site/pageFiles.ts';
import { languageIdOf, timeZoneOf, type ClockChange } from '../site/timeZones.ts';
import type { Visit } from './frame/visit.ts';
import type { PageContextInfo } from './start.ts';

/** What the site knows about a visitor. */
export interface Membership {
  readonly userId: number;
  /** SharePoint's base permissions on the web, 64 bits. */
  readonly permissions: bigint;
  /** A form digest that the REST API will accept from this visitor. */
  readonly digest: string;
}

export interface SiteFacts {
  /** Server-relative, `/sites/intranet`. */
  readonly url: string;
  readonly title: string;
  /** `fr-FR`, the language of the site. */
  readonly cultureName: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly template: 'communication' | 'team';
  /** Bare GUIDs. */
  readonly siteId: string;
  readonly webId: string;
}

/** Seconds that a digest of a page is good for. */
const digestSeconds = 1800;

const masks = (permissions: bigint) => ({
  High: Number((permissions >> 32n) & 0xffffffffn),
  Low: Number(permissions & 0xffffffffn)
});

/** Always a Sunday, on the hour. */
const changeDate = ({ month, week, hour }: ClockChange) => ({
  Year: 0,
  Month: month,
  DayOfWeek: 0,
  Day: week,
  Hour: hour,
  Minute: 0,
  Second: 0,
  Milliseconds: 0
});

/** The site's time zone as SharePoint tells it to pages. */
const timeZoneData = (name: string) => {
  const { id, description, bias, summer } = timeZoneOf(name);
  const zone = { Description: description, Id: id, Bias: bias, StandardBias: 0 };
  if (summer === undefined) return { ...zone, DaylightBias: 0 };
  return {
    ...zone,
    StandardDate: changeDate(summer.to),
    DaylightBias: -60,
    DaylightDate: changeDate(summer.from)
  };
};

/** The page context that SharePoint writes into each page, as far as its framework reads it. */
export const pageContext = (
  visit: Visit,
  facts: SiteFacts,
  person: { readonly displayName: string; readonly email: string },
  { userId, permissions, digest }: Membership,
  now: Date
): PageContextInfo & Readonly<Record<string, unknown>> => {
  const { origin, pathname } = visit.url;
  const address = `${origin}${facts.url}`;
  return {
    CorrelationId: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    ExpFeatures: [],
    // SharePoint's own switches: the property pane in its classic form (the newer one lives in SharePoint's pages only),
    // the framework's dialogs with the Fluent that the pane has too, and debug manifests where the page follows some.
    killSwitches: {
      'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true,
      'e0a66e3f-837c-49fb-b318-d783c463abd2': true,
      'fbab446a-84de-464c-8353-c39d8f39db4d': true
    },
    ECSClientFeatures: {},
    currentCultureName: visit.language,
    currentUICultureName: visit.language,
    currentLanguage: languageIdOf(facts.cultureName),
    isWebWelcomePage: false,
    webAbsoluteUrl: address,
    webServerRelativeUrl: facts.url,
    siteAbsoluteUrl: address,
    siteServerRelativeUrl: facts.url,
    serverRequestPath: pathname,
    webId: facts.webId,
    siteId: facts.siteId,
    webTitle: facts.title,
    webLanguage: languageIdOf(facts.cultureName),
    webLanguageName: facts.cultureName,
    webTimeZoneData: timeZoneData(facts.timeZone),
    webTemplate: facts.template === 'team' ? '1' : '68',
    webPermMasks: masks(permissions),
    userLoginName: visit.visitor.login,
    userDisplayName: person.displayName,
    userEmail: person.email,
    userPrincipalName: person.email,
    userId,
    formDigestValue: digest,
    formDigestTimeoutSeconds: digestSeconds,
    serverTime: now.toISOString(),
    pageListId: lastingId(`${facts.webId} pages`),
    pageItemId: 1,
    pageUniqueId: lastingId(pathname),
    aadTenantId: lastingId('the tenant'),
    aadUserId: lastingId(person.email),
    msGraphEndpointUrl: 'https://graph.microsoft.com',
    aadInstanceUrl: 'https://login.microsoftonline.com',
    env: 'onebox',
    env2: 'onebox',
    cloudType: 'devbox',
    // Signed in, but nobody to ask for tokens of Microsoft Entra ID.
    isAnonymousGuestUser: true,
    isExternalGuestUser: false
  };
};
