import type { PageKey } from '../../site/pages.ts';
import type { Words } from '../words/fr.ts';
import { icon, logo } from './icon.ts';
import { markup, type Markup } from './markup.ts';
import { addressWith, linkTo, pageFile, type Visit } from './visit.ts';

/** Somebody as the frame shows them. */
export interface Face {
  readonly name: string;
  readonly email: string;
}

export const portrait = ({ email }: Face, size: number): Markup =>
  markup`<img class="face" src="/_layouts/15/userphoto.aspx?size=S&amp;accountname=${encodeURIComponent(email)}" width="${size}" height="${size}" alt="" loading="lazy">`;

const menu = (name: string, label: string, button: Markup, items: readonly (readonly [href: string, text: string])[]) =>
  markup`<details class="menu ${name}"><summary aria-label="${label}" title="${label}">${button}</summary><ul>${items.map(
    ([href, text]) => markup`<li><a href="${href}">${text}</a></li>`
  )}</ul></details>`;

const contentsPath = (site: string) => `${site}/_layouts/15/viewlsts.aspx`;

/** A site as the frame shows it: server-relative, without a slash at its end. */
export interface ShownSite {
  readonly url: string;
  readonly title: string;
}

/** The bar at the very top: launcher with all sites, intranet, search, settings, account. */
export const suiteBar = (
  visit: Visit,
  sites: readonly [ShownSite, ...ShownSite[]],
  site: string,
  face: Face
): Markup => {
  const { words, url } = visit;
  const [intranet, ...others] = sites;
  const onPage = url.pathname.includes('/SitePages/');
  const page = onPage ? url : new URL(`${url.origin}${pageFile(site, 'Home')}${url.search}`);
  const apps = [
    [linkTo(visit, pageFile(intranet.url, 'Home')), words.appIntranet],
    ...others.map((other) => [linkTo(visit, pageFile(other.url, 'Home')), other.title] as const),
    [addressWith(page, { host: 'fullpage', Mode: undefined }), words.appFullPage],
    [addressWith(page, { host: 'teams', Mode: undefined }), words.appTeamsTab],
    [addressWith(page, { host: 'teams-personal', Mode: undefined }), words.appTeamsPersonal]
  ] as const;
  const settings = [
    [linkTo(visit, contentsPath(site)), words.contents] as const,
    ...(onPage ? [[addressWith(url, { Mode: 'Edit', host: undefined }), words.edit] as const] : [])
  ];
  return markup`<a class="skip" href="#main">${words.skip}</a>
<header class="suite">
${menu('apps', words.apps, icon('waffle'), apps)}
<a class="intranet" href="${linkTo(visit, pageFile(intranet.url, 'Home'))}">Le Cercle</a>
<form class="search" role="search" aria-label="${words.search}" action="${pageFile(site, 'Home')}">${(
    ['lang', 'theme', 'section'] as const
  ).map(
    (name) =>
      url.searchParams.has(name) && markup`<input type="hidden" name="${name}" value="${url.searchParams.get(name)}">`
  )}
<label>${icon('search')}<input type="search" name="finder-search" placeholder="${words.search}" aria-label="${words.search}" autocomplete="off"></label>
</form>
<div class="end">
${menu('settings', words.settings, icon('gear'), settings)}
<button type="button" class="account" data-tools-open aria-label="${words.account.replace('{name}', face.name)}" title="${face.name}">${portrait(face, 32)}</button>
</div>
</header>`;
};

const pageWord: Readonly<Record<PageKey, keyof Words>> = {
  Home: 'home',
  Ambassadors: 'ambassadors',
  Welcome: 'welcome',
  Trainings: 'trainings',
  Questions: 'questions',
  Sessions: 'sessions',
  Join: 'join',
  Indicators: 'indicators',
  Screen: 'hallScreen',
  Lists: 'lists'
};

/** The site's own header with its navigation. */
export const siteHeader = (visit: Visit, { url: site, title }: ShownSite, pages: readonly PageKey[]): Markup => {
  const { words, url } = visit;
  const links = [
    ...pages.map((key) => [pageFile(site, key), words[pageWord[key]]] as const),
    [contentsPath(site), words.contents] as const
  ];
  const here = (path: string) =>
    url.pathname === path ||
    (path.endsWith('viewlsts.aspx') && url.pathname.includes('/Lists/')) ||
    (path === pageFile(site, 'Home') && [site, `${site}/`].includes(url.pathname));
  return markup`<div class="site-header" role="region" aria-label="${title}">
<a class="site-logo" href="${linkTo(visit, pageFile(site, 'Home'))}" tabindex="-1" aria-hidden="true">${logo()}</a>
<div class="site-name"><a class="site-title" href="${linkTo(visit, pageFile(site, 'Home'))}">${title}</a>
<nav aria-label="${words.siteNavigation}"><ul>${links.map(
    ([path, text]) =>
      markup`<li><a href="${linkTo(visit, path)}"${here(path) ? markup` aria-current="page"` : ''}>${text}</a></li>`
  )}</ul></nav></div>
<button type="button" class="follow" data-follow data-on="${words.following}" data-off="${words.follow}" aria-pressed="false">${icon('star')}<span>${words.follow}</span></button>
</div>`;
};

/** What the command bar offers. */
export interface Commands {
  /** Lists that somebody with these permissions may add to: title and folder. */
  readonly lists: readonly { readonly title: string; readonly path: string }[];
  readonly mayEdit: boolean;
  /** Shown when the page is read. */
  readonly published: string;
}

const readCommands = (visit: Visit, { lists, mayEdit, published }: Commands) => {
  const { words, url } = visit;
  const items = lists.map(
    ({ title, path }) => [linkTo(visit, `${path}/NewForm.aspx`), words.newItem.replace('{list}', title)] as const
  );
  return markup`${items.length > 0 && menu('create', words.create, markup`${icon('plus')}<span>${words.create}</span>`, items)}
<button type="button" class="command" data-details>${icon('page')}<span>${words.details}</span></button>
<span class="grow"></span>
<span class="published">${published}</span>
${mayEdit && markup`<a class="command" href="${addressWith(url, { Mode: 'Edit', host: undefined })}">${icon('pencil')}<span>${words.edit}</span></a>`}`;
};

const editCommands = (visit: Visit, { mayEdit }: Commands) => {
  const { words, url } = visit;
  return markup`<button type="button" class="command" data-save ${mayEdit ? '' : markup`disabled`}>${icon('save')}<span>${words.save}</span></button>
<a class="command" href="${addressWith(url, { Mode: undefined })}" data-discard>${icon('undo')}<span>${words.discard}</span></a>
<button type="button" class="command" data-details>${icon('page')}<span>${words.details}</span></button>
<span class="grow"></span>
<span class="published" data-edit-state role="status">${mayEdit ? words.editing : words.readOnly}</span>`;
};

/** The bar of the page's own commands, by its mode. */
export const commandBar = (visit: Visit, commands: Commands): Markup =>
  markup`<div class="commands" role="region" aria-label="${visit.words.commands}">${
    visit.editing ? editCommands(visit, commands) : readCommands(visit, commands)
  }</div>`;
