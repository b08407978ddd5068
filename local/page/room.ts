import type { Clock, LocalRequest, LocalResponse, Room, Visitor } from '../http.ts';
import type { PageKey } from '../site/pages.ts';
import { file, json, page, sentence } from './answers.ts';
import type { Assets } from './assets.ts';
import { buildClient } from './build.ts';
import { documentOf, type Parts } from './frame/document.ts';
import { contentsPage, framedPage, sitePage, teamsPage, type Surroundings } from './frame/pages.ts';
import { pageFile, visitOf, type PageVisitor, type Visit } from './frame/visit.ts';
import { Ground, isRead, redirect, type PageOptions, type PageSite } from './ground.ts';
import { layoutOfAll, layoutOfOne, pagesWith, readLayout, seededLayout, type PageLayout } from './layout.ts';
import type { Background } from './look/palettes.ts';
import type { Packages } from './packages.ts';
import { pageContext } from './pageContext.ts';
import type { PageStart } from './start.ts';
import { ownComponents } from './runtime/standIns.ts';
import { languages, type Language } from './words/language.ts';
import { fill } from './words/fill.ts';

const manageLists = 1n << 11n;
const editItems = 1n << 2n;

/** Where a site's pages are read and saved, behind its address. */
const store = '/_local/page/';

/** Lists that the command bar's New offers, in the order of a curator's work. */
const newItems = ['Ambassadors', 'BadgeAwards', 'Badges', 'TrainingCatalogue', 'Circles', 'Offices', 'SearchTerms'];

/** The pages of one site. */
class SitePages {
  readonly #here: PageSite;
  readonly #ground: Ground;
  readonly #assets: Assets;
  readonly #packages: Packages;

  constructor(here: PageSite, ground: Ground) {
    this.#here = here;
    this.#ground = ground;
    this.#assets = ground.assets;
    this.#packages = ground.packages;
  }

  has(pathname: string): boolean {
    return `${pathname.toLowerCase()}/`.startsWith(`${this.#here.site.url.toLowerCase()}/`);
  }

  answer(request: LocalRequest, visitor: Visitor, clock: Clock): LocalResponse | undefined {
    const { pathname } = request.url;
    const { url: site } = this.#here.site;
    const below = pathname.slice(site.length);
    if (below.startsWith(store)) return this.#store(request, visitor, clock, below.slice(store.length));
    if (!isRead(request)) return undefined;
    return below === '' ? redirect(request, pageFile(site, 'Home')) : this.#pages(request, visitor, clock);
  }

  #keyOf(pathname: string): PageKey | undefined {
    const { url: site } = this.#here.site;
    if (pathname === `${site}/`) return 'Home';
    return this.#pageKeys.find((key) => pathname.toLowerCase() === pageFile(site, key).toLowerCase());
  }

  #pages(request: LocalRequest, visitor: Visitor, clock: Clock): LocalResponse | undefined {
    const { pathname } = request.url;
    const { url: site, cultureName } = this.#here.site;
    const key = this.#keyOf(pathname);
    const visit = visitOf(request, visitor, cultureName);
    if (key !== undefined) return this.#sitePage(key, visit);
    if (pathname.toLowerCase() === `${site}/_layouts/15/start.js`.toLowerCase())
      return this.#start(request, visitor, clock);
    const below = pathname.slice(site.length);
    const contents = /^\/(?:_layouts\/15\/viewlsts|Lists\/[^/]+\/(?:AllItems|NewForm|DispForm|EditForm))\.aspx$/i;
    if (contents.test(below)) return this.#contentsPage(visit, below);
    return undefined;
  }

  #around(visit: Visit): Surroundings {
    const { site } = this.#here;
    const { person } = this.#known(visit.visitor);
    const face = { name: person.displayName, email: person.email };
    return {
      visit,
      site,
      sites: this.#ground.sites,
      pages: this.#pagesFor(visit.visitor),
      face,
      visitors: this.#ground.options.visitors,
      isExtended: this.#packages.customizers.length > 0
    };
  }

  get #pageKeys(): readonly PageKey[] {
    if (this.#ground.options.alone === true) return ['Home'];
    return pagesWith(this.#here.site.template, this.#packages.seeds(this.#language));
  }

  /** Who visits, as the directory knows them, with their role on the site. */
  #known({ key, somebody }: Visitor): Pick<PageVisitor, 'person' | 'role'> {
    const one = this.#ground.options.visitors.find((each) => each.key === key);
    if (one === undefined) throw new Error(`Nobody visits as ${key}.`);
    return { person: somebody ?? one.person, role: one.role };
  }

  /** The page with set-up is for those who keep the lists, as a link of SharePoint's navigation that is targeted at them. */
  #pagesFor(visitor: Visitor): readonly PageKey[] {
    const { role } = this.#known(visitor);
    const keeps = role === 'Edit' || role === 'Full Control';
    return keeps ? this.#pageKeys : this.#pageKeys.filter((key) => key !== 'Lists');
  }

  #mayEdit(visitor: Visitor): boolean {
    return (this.#here.permissionsOf(visitor) & manageLists) !== 0n;
  }

  /** The site's own, in which its pages were made. */
  get #language(): Language {
    return languages.find((one) => one === this.#here.site.cultureName) ?? 'fr-FR';
  }

  #layout(key: PageKey): PageLayout {
    const kept = this.#here.site.kept(`page:${key}`);
    const layout = kept === undefined ? undefined : readLayout(kept);
    if (this.#ground.options.alone === true)
      return layout ?? layoutOfAll(this.#here.site.title, this.#packages.shownAlone(this.#language));
    return layout ?? seededLayout(key, this.#packages.seeds(this.#language), this.#here.site.template);
  }

  /** What this visit shows: the page, or the one web part that its address names. */
  #shown(key: PageKey, { part }: Visit): PageLayout {
    const layout = this.#layout(key);
    return part === undefined ? layout : layoutOfOne(layout.title, part, this.#packages.seeds(this.#language));
  }

  #startScript(path: string, visit: Visit): string {
    return `${this.#here.site.url}/_layouts/15/start.js?page=${encodeURIComponent(path)}&${visit.url.searchParams}`;
  }

  #sitePage(key: PageKey, visit: Visit): LocalResponse {
    const around = this.#around(visit);
    const { title, saved } = this.#layout(key);
    const date = new Intl.DateTimeFormat(visit.language, { dateStyle: 'long' });
    const published = fill(visit.words.published, { date: date.format(new Date(saved ?? '2026-11-24')) });
    const teams = (visit.host === 'teams' || visit.host === 'teams-personal') && !visit.framed;
    const own = ['boot'].map((name) => `${this.#assets.base}${name}.js`);
    const start = this.#startScript(pageFile(this.#here.site.url, key), visit);
    const assembly = '/npm/@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js';
    const running = [`${this.#assets.base}icons.js`, assembly, start, ...own];
    const tools = `${this.#assets.base}tools.js`;
    const permissions = this.#here.permissionsOf(visit.visitor);
    const lists =
      (permissions & editItems) === 0n ? [] : newItems.filter((name) => this.#here.site.hasList(`Lists/${name}`));
    const commands = {
      lists: lists.map((name) => ({ title: name, path: `${this.#here.site.url}/Lists/${name}` })),
      mayEdit: this.#mayEdit(visit.visitor),
      published
    };
    const parts = teams
      ? { kind: 'in-teams', body: teamsPage(around, title), scripts: [start, `${this.#assets.base}teams.js`, tools] }
      : visit.framed
        ? { kind: 'framed', body: framedPage(title), scripts: running }
        : { kind: 'on-site', body: sitePage(around, title, commands), scripts: [...running, tools] };
    return this.#document({ visit, title, ...parts });
  }

  /** A page in the frame; one inside the frame of Teams is loaded again with the page around it. */
  #document(parts: Omit<Parts, 'client'>): LocalResponse {
    const further = parts.visit.framed ? [] : (this.#ground.options.scripts?.() ?? []);
    return page(
      documentOf({
        ...parts,
        title: `${parts.title} · ${this.#here.site.title}`,
        client: this.#assets.base,
        scripts: [...further, ...parts.scripts]
      }),
      this.#ground.policy
    );
  }

  #contentsPage(visit: Visit, below: string): LocalResponse {
    const start = this.#startScript(`${this.#here.site.url}${below}`, visit);
    const scripts = [
      start,
      `${this.#assets.base}icons.js`,
      `${this.#assets.base}contents.js`,
      `${this.#assets.base}tools.js`
    ];
    const body = contentsPage(this.#around(visit));
    return this.#document({ visit, title: visit.words.contents, kind: 'on-site contents', body, scripts });
  }

  /** The script by which a page starts: everything about this one visit, never kept by a browser. */
  #start(request: LocalRequest, visitor: Visitor, clock: Clock): LocalResponse {
    const asked = new URL(request.url);
    asked.pathname = asked.searchParams.get('page') ?? `${this.#here.site.url}/`;
    asked.searchParams.delete('page');
    const visit = visitOf({ url: asked }, visitor, this.#here.site.cultureName);
    const start = this.#startOf(this.#keyOf(asked.pathname) ?? 'Home', visit, clock);
    return file('start.js', `self.localPage=${JSON.stringify(start).replace(/</g, '\\u003c')};`, 'no-store');
  }

  #startOf(key: PageKey, visit: Visit, clock: Clock): PageStart {
    const { site } = this.#here;
    const { person } = this.#known(visit.visitor);
    const membership = {
      userId: site.userId(visit.visitor.login),
      permissions: this.#here.permissionsOf(visit.visitor),
      digest: this.#here.digestFor(visit.visitor, clock)
    };
    const spPageContextInfo = pageContext(visit, site, person, membership, clock());
    const theme = new TextDecoder().decode(this.#assets.clientFile(`theme-${visit.theme}.json`));
    return {
      key,
      layout: this.#shown(key, visit),
      mayEdit: this.#mayEdit(visit.visitor),
      editing: visit.editing,
      host: visit.host,
      theme: visit.theme,
      ...(visit.section === undefined ? {} : { section: visit.section }),
      words: visit.words,
      client: this.#assets.base,
      variants: JSON.parse(theme) as Readonly<Record<Background, unknown>>,
      offers: visit.editing ? this.#packages.offers(visit.language) : [],
      packages: this.#packages.brings(visit.language),
      hindered: this.#packages.hindered(visit.language, visit.host),
      suspected: this.#packages.suspected(visit.language),
      customizers: this.#packages.customizers,
      ...(this.#ground.options.debugServer === undefined ? {} : { debugServer: this.#ground.options.debugServer }),
      isOpen: this.#ground.isOpen,
      needApplication: this.#packages.needApplication,
      followSection: this.#packages.followSection(),
      preloaded: {
        clientSideApplicationId: ownComponents.page.id,
        buildNumber: 'local',
        manifests: this.#ground.manifests,
        spPageContextInfo
      }
    };
  }

  #store(request: LocalRequest, visitor: Visitor, clock: Clock, name: string): LocalResponse {
    const key = this.#pageKeys.find((each) => each === name);
    if (key === undefined) return sentence(404, `There is no page "${name}".`);
    if (request.method === 'GET') return json(this.#layout(key));
    if (request.method !== 'PUT' && request.method !== 'DELETE') return sentence(405, 'GET, PUT or DELETE.');
    if (!this.#mayEdit(visitor)) return sentence(403, 'Only somebody who may edit the site can change its pages.');
    if (request.method === 'DELETE') {
      this.#here.site.keep(`page:${key}`, '');
      return { status: 204, headers: {}, body: '' };
    }
    const layout = readLayout(new TextDecoder().decode(request.body));
    if (layout === undefined) return sentence(400, 'This is no page: a title and sections of web parts are expected.');
    const kept = { ...layout, saved: clock().toISOString() };
    this.#here.site.keep(`page:${key}`, JSON.stringify(kept));
    return json(kept);
  }
}

/** The pages of all sites with everything that they load. */
export interface PageRoom {
  readonly room: Room;
  /** What people are told of each package, in English: what it brings, and what of it cannot be shown. */
  readonly said: readonly (readonly string[])[];
  /** Web parts of others that a page can show. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Readies the pages; builds the browser's part when its sources changed. */
export const pageRoom = async (options: PageOptions): Promise<PageRoom> => {
  const ground = new Ground(options, await buildClient(options.root));
  const sites = options.sites.map((site) => new SitePages(site, ground));
  const room: Room = (request, visitor, clock) =>
    ground.answer(request) ?? sites.find((site) => site.has(request.url.pathname))?.answer(request, visitor, clock);
  return { room, said: ground.packages.said, parts: ground.packages.shownOfOthers };
};
