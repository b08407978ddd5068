import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { curationOf } from '../data/curation/curationOf';
import { mayManageLists } from '../data/connection/permissions';
import { oncePerOwner, programmeOf } from '../data/rows/programmeOf';
import { progressOf } from '../data/ownRows/progressOf';
import { siteAddress } from '../data/connection/site';
import { tenantSite } from '../data/connection/tenantSite';
import { addressFrom } from '../domain/common/address';
import { dayAt } from '../domain/common/day';
import { teamsAccount, safeLink, userPhoto } from '../domain/common/links';
import type { Programme } from '../domain/port/programme';
import type { List } from '../lists/list';
import { minutesEast } from '../domain/common/zone';
import { late } from '../device/late';
import { noted } from '../device/noted';
import { recall, remember } from '../device/memory';
import type { Surroundings } from '../shell/ProgrammeContext';
import { speakAs } from '../strings/firstWords';
import { type Ahead, listsAhead } from './ahead';
import type { DoorSettings } from './door/part';
import { fillsThePage } from './door/place';
import { isPersonalApp, teamsOf } from './teams';

/** Makes something once for each key: what effects depend on must be the same each time a web part is drawn. */
export const once = <Key, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new Map<Key, Made>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
};

/** The site's own clock, so that everybody sees the same order; the reader's clock where the page is silent. */
const clockIn = once((zone: unknown) => {
  const day = (instant: number): string =>
    dayAt(instant, minutesEast(instant, zone) ?? -new Date(instant).getTimezoneOffset());
  const isTold = minutesEast(0, zone) !== undefined;
  return { dayAt: day, today: () => day(Date.now()), zone: isTold ? zone : { Bias: new Date().getTimezoneOffset() } };
});

/** Where the photos of a site are. */
const photosOn = once(
  (url: string): Surroundings['photoOf'] =>
    (person) =>
      person?.hasPicture === true ? userPhoto(url, person.email || teamsAccount(person), 'L') : undefined
);

/** An address as an author writes it, `/sites/intranet/SitePages/Help.aspx` too, made whole; scripts and the like: none. */
const whole = (address: string | undefined, site: string): string | undefined =>
  address?.trim() ? safeLink(addressFrom(address.trim(), `${site}/`)?.href) : undefined;

/** What keeps one's own rows comes in a chunk of its own, when a part asks for it. */
const keepersAt = oncePerOwner((context, sourceSite) => {
  const all = late(async () => {
    const { keepersOf } = await import(/* webpackChunkName: 'own-rows' */ '../data/ownRows/keepersOf');
    return keepersOf(context, sourceSite);
  });
  return {
    posts: async () => (await all()).posts(),
    seats: async () => (await all()).seats(),
    applying: async () => (await all()).applying()
  };
});

/** Everything a feature may know of the page, from SPFx's context, with the lists of one site. */
const surroundingsAt = (
  context: WebPartContext,
  settings: DoorSettings,
  theme: IReadonlyTheme | undefined
): Surroundings => {
  const { web, user, legacyPageContext } = context.pageContext;
  const url = siteAddress(web.absoluteUrl, settings.sourceSite);
  const here = url === siteAddress(web.absoluteUrl);
  const teams = teamsOf(context);
  return {
    programme: programmeOf(context, settings.sourceSite),
    progress: progressOf(context, settings.sourceSite),
    ...keepersAt(context, settings.sourceSite),
    curation: curationOf(context, settings.sourceSite),
    site: { url, name: here ? web.title : (addressFrom(url)?.pathname ?? url) },
    memoryKey: `${url} ${user.loginName}`.toLowerCase(),
    ...clockIn((legacyPageContext as { readonly webTimeZoneData?: unknown } | undefined)?.webTimeZoneData),
    finderPage: whole(settings.finderPage, url) ?? url,
    rosterPage: whole(settings.rosterPage, url) ?? url,
    photoOf: photosOn(url),
    theme,
    edgeToEdge: fillsThePage(context),
    mayManageLists: here && mayManageLists(web.permissions.value),
    ...(teams === undefined ? {} : { teams })
  };
};

/** An address of this tenant, as siteAddress makes it whole; undefined: something else. */
const inThisTenant = (context: WebPartContext, site: string): string | undefined => {
  const origin = addressFrom(context.pageContext.web.absoluteUrl)?.origin ?? window.location.origin;
  const given = site.trim();
  if (!/^(https:\/\/|\/(?!\/))/i.test(given)) return undefined;
  const address = siteAddress(origin, given);
  return address.startsWith(`${origin}/`) || address === origin ? address : undefined;
};

/**
 * A Teams personal app has no property pane: the tenant's property says where the lists are, else the person does, once.
 * What was found is remembered and used at once on the next visit, while the property is asked again for the one after.
 */
const personalSurroundings = (
  context: WebPartContext,
  settings: DoorSettings,
  theme: IReadonlyTheme | undefined
): Surroundings => {
  const login = context.pageContext.user.loginName.toLowerCase();
  const [found, chosen] = [`site:${login}`, `chosen site:${login}`];
  const tenants = async (): Promise<string | undefined> => {
    const site = await tenantSite(context);
    remember(found, site);
    return site;
  };
  const at = (sourceSite: string): Surroundings => surroundingsAt(context, { ...settings, sourceSite }, theme);
  const knownAt = (site: string): Surroundings => ({
    ...at(site),
    ...(recall(found) === undefined ? { chooseSite } : {})
  });
  const asking = (): Surroundings => ({
    ...at(''),
    siteQuestion: {
      tenantSite: tenants,
      open: (site) => {
        const address = inThisTenant(context, site);
        if (address === undefined) return undefined;
        if (recall(found) === undefined) remember(chosen, address);
        return knownAt(address);
      }
    }
  });
  const chooseSite = (): Surroundings => {
    remember(chosen, undefined);
    return asking();
  };

  const known = inThisTenant(context, recall(found) ?? recall(chosen) ?? '');
  if (known === undefined) return asking();
  if (!refreshed.has(login)) {
    refreshed.add(login);
    tenants().catch(noted('tenant'));
  }
  return knownAt(known);
};

/** Whose tenant property this page has asked for already. */
const refreshed = new Set<string>();

/** Everything a feature may know of the page, from SPFx's context. Asks for nothing: the page must not wait. */
export const surroundingsOf = (
  context: WebPartContext,
  settings: DoorSettings,
  theme: IReadonlyTheme | undefined
): Surroundings => {
  speakAs(context.pageContext.cultureInfo.currentCultureName);
  const personal = isPersonalApp(context) && !settings.sourceSite?.trim();
  return personal ? personalSurroundings(context, settings, theme) : surroundingsAt(context, settings, theme);
};

/** The feature asks the same, and draws how it went. */
const drawnThere = (): undefined => undefined;

/**
 * Sends the questions of a feature whose own script is still on its way; the feature then finds them under way. What the
 * device remembers needs nothing ahead.
 */
export const sendAhead = (
  { programme, siteQuestion }: { readonly programme: Programme; readonly siteQuestion?: unknown },
  questions: readonly Ahead[]
): void => {
  if (siteQuestion !== undefined) return;
  const ask = (question: Ahead): Promise<unknown> => {
    if (question === 'profile') return programme.profile();
    if (question === 'nearest') return programme.inStages(listsAhead.ambassadors);
    return programme.rows<List>(listsAhead[question]);
  };
  for (const question of questions) ask(question).catch(drawnThere);
};
