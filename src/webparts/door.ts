import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { SPPermission } from '@microsoft/sp-page-context';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { programmeOf } from '../data/programmeOf';
import { siteAddress } from '../data/site';
import { safeLink, userPhoto } from '../domain/links';
import type { Surroundings } from '../shell/ProgrammeContext';
import { speakAs } from '../strings/say';

/** What every web part of ours lets a page's author set. */
export interface DoorSettings {
  /** Address of the site with the lists, `/sites/intranet`; empty or absent: the page's own site. */
  readonly sourceSite?: string;
  /** Where names and links lead; empty or absent: the home page of the source site. */
  readonly finderPage?: string;
}

/** The day at the reader's desk, `2026-11-24`. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** An address as an author writes it, `/sites/intranet/SitePages/Help.aspx` too, made whole; scripts and the like: none. */
const whole = (address: string | undefined, site: string): string | undefined => {
  try {
    return address?.trim() ? safeLink(new URL(address.trim(), `${site}/`).href) : undefined;
  } catch {
    return undefined;
  }
};

/** A full page or a full-width section; SPFx tells it at run time (0 is a column) but keeps it out of its typings. */
const fillsThePage = (context: WebPartContext): boolean =>
  ((context as { readonly formFactor?: number }).formFactor ?? 0) !== 0;

/** Everything a feature may know of the page, from SPFx's context. Asks for nothing: the page must not wait. */
export const surroundingsOf = (
  context: WebPartContext,
  settings: DoorSettings,
  theme: IReadonlyTheme | undefined
): Surroundings => {
  const { web, user, cultureInfo } = context.pageContext;
  speakAs(cultureInfo.currentCultureName);
  const url = siteAddress(web.absoluteUrl, settings.sourceSite);
  const here = url === siteAddress(web.absoluteUrl);
  return {
    programme: programmeOf(context, settings.sourceSite),
    site: { url, name: here ? web.title : new URL(url).pathname },
    memoryKey: `${url} ${user.loginName}`.toLowerCase(),
    today,
    finderPage: whole(settings.finderPage, url) ?? url,
    photoOf: (person) => (person?.hasPicture === true ? userPhoto(url, person.email, 'L') : undefined),
    theme,
    edgeToEdge: context.sdks.microsoftTeams !== undefined || fillsThePage(context),
    mayManageLists: here && web.permissions.hasPermission(SPPermission.manageLists)
  };
};
