import type { PageKey } from '../../site/pages.ts';
import { commandBar, siteHeader, suiteBar, type Commands, type Face, type ShownSite } from './chrome.ts';
import { drawer } from './drawer.ts';
import { icon } from './icon.ts';
import { markup, type Markup } from './markup.ts';
import { addressWith, type PageVisitor, type Visit } from './visit.ts';

/** What every page of the site needs. */
export interface Surroundings {
  readonly visit: Visit;
  readonly site: ShownSite;
  /** All sites of the server, the intranet first. */
  readonly sites: readonly [ShownSite, ...ShownSite[]];
  /** Those of the site. */
  readonly pages: readonly PageKey[];
  readonly face: Face;
  readonly visitors: readonly PageVisitor[];
  /** Packages bring extensions for the top and the bottom of each page. */
  readonly isExtended: boolean;
}

/** Where application customizers draw; the names are SharePoint's. */
const placeholder = (name: 'Top' | 'Bottom', label: string, { isExtended }: Surroundings) =>
  isExtended && markup`<div role="region" aria-label="${label}" data-sp-placeholder="${name}"></div>`;

const surrounded = ({ visit, site, sites, face, visitors }: Surroundings, main: Markup) =>
  markup`${suiteBar(visit, sites, site.url, face)}
<div class="below">
<div class="stage" id="spPageChromeAppDiv">${main}</div>
<div id="spPropertyPaneContainer"></div>
${drawer(visit, visitors)}
</div>`;

/** A page of web parts on the intranet; the canvas is filled by the page's script. */
export const sitePage = (around: Surroundings, title: string, commands: Commands): Markup => {
  const { visit, site, pages } = around;
  const full = visit.host === 'fullpage';
  return surrounded(
    around,
    markup`<div class="scroll" data-is-scrollable="true" data-automation-id="contentScrollRegion">
${placeholder('Top', visit.words.siteTop, around)}
${siteHeader(visit, site, pages)}
${!full && commandBar(visit, commands)}
<main id="main" tabindex="-1">
${full ? markup`<h1 class="unseen">${title}</h1>` : markup`<h1 class="page-title"><span data-page-title>${title}</span></h1>`}
<div id="canvas" class="canvas"></div>
</main>
${placeholder('Bottom', visit.words.siteBottom, around)}
</div>`
  );
};

/** A page without web parts, whose content a script puts into #contents. */
export const contentsPage = (around: Surroundings): Markup =>
  surrounded(
    around,
    markup`<div class="scroll" data-is-scrollable="true" data-automation-id="contentScrollRegion">
${siteHeader(around.visit, around.site, around.pages)}
<main id="main" tabindex="-1"><div id="contents"></div></main>
</div>`
  );

/** Inside the frame of Teams: the web part and nothing else. */
export const framedPage = (title: string): Markup =>
  markup`<main id="main" class="stage" data-is-scrollable="true"><h1 class="unseen">${title}</h1><div id="canvas" class="canvas"></div></main>`;

const rail = ({ words }: Visit, personal: boolean) =>
  markup`<nav class="teams-rail" aria-label="${words.teamsApps}"><ul>
<li><span>${icon('bell')}${words.teamsActivity}</span></li>
<li><span>${icon('chat')}${words.teamsChat}</span></li>
<li><span ${personal ? '' : markup`class="on"`}>${icon('people')}${words.teamsTeams}</span></li>
${personal && markup`<li><span class="on">${icon('star')}Digital Ambassadors</span></li>`}
</ul></nav>`;

/** Teams around the page: a tab of a channel, or a personal app; the frame has the name that the framework looks for. */
export const teamsPage = (around: Surroundings, title: string): Markup => {
  const { visit } = around;
  const { words } = visit;
  const personal = visit.host === 'teams-personal';
  const tabs = personal
    ? markup`<span class="teams-app">Digital Ambassadors</span><ul><li class="on">${title}</li><li>${words.teamsAbout}</li></ul>`
    : markup`<span class="teams-app">${words.teamsChannel}</span><ul><li>${words.teamsPosts}</li><li>${words.teamsFiles}</li><li class="on">${title}</li></ul>`;
  return surrounded(
    around,
    markup`<div class="teams">
${rail(visit, personal)}
<main id="main" tabindex="-1" class="teams-main"><div class="teams-head">${tabs}<a class="command" href="${addressWith(visit.url, { host: undefined })}">${words.backToIntranet}</a></div>
<h1 class="unseen">${title}</h1>
<iframe name="embedded-page-container" title="${words.teamsFrame}" src="${addressWith(visit.url, { framed: '1' })}"></iframe>
<p class="teams-said" role="status" data-teams-said></p></main>
</div>`
  );
};
