import type { LocalRequest, LocalResponse, Room, Visitor } from '../http.ts';
import { visitorKeys, type Clock } from '../http.ts';
import { visitorOf, visitors } from '../people/visitors.ts';
import type { SiteRoom } from '../site/definitions.ts';
import { file, json, page, sentence } from './answers.ts';
import { Assets } from './assets.ts';
import { buildClient, type Client } from './build.ts';
import { documentOf } from './frame/document.ts';
import { contentsPage, framedPage, sitePage, teamsPage, type Surroundings } from './frame/pages.ts';
import { pageFile, visitOf, type Visit } from './frame/visit.ts';
import { pageKeys, readLayout, seededLayout, type PageKey, type PageLayout } from './layout.ts';
import type { Background } from './look/palettes.ts';
import { Packages, type PagePackage } from './packages.ts';
import { pageContext, type SiteFacts } from './pageContext.ts';
import { frameworkManifests, handWrittenManifests, type ComponentManifest } from './runtime/manifests.ts';
import { standInManifests } from './runtime/standIns.ts';
import type { PageStart } from './start.ts';
import { fill } from './words/fill.ts';

type PageSite = Pick<SiteRoom, 'url' | 'userId' | 'kept' | 'keep' | 'hasList'> & SiteFacts;

export interface PageOptions {
  /** The repository's folder. */
  readonly root: string;
  readonly packages: readonly PagePackage[];
  readonly site: PageSite;
  /** The base permissions of a visitor on the web; absent: none, as for somebody from outside. */
  permissionsOf(visitor: Visitor): bigint;
  /** A form digest for a visitor's page. */
  digestFor(visitor: Visitor, clock: Clock): string;
}

const manageLists = 1n << 11n;
const editItems = 1n << 2n;

/** Lists that the command bar's New offers, in the order of a curator's work. */
const newItems = ['Ambassadors', 'BadgeAwards', 'Badges', 'TrainingCatalogue', 'Circles', 'Offices', 'SearchTerms'];

/** Our own components lie beside the other scripts of the client, one folder from the stand-ins. */
const inClient = <Names extends Readonly<Record<string, string>>>({ key }: Client, names: Names): Names =>
  Object.fromEntries(Object.entries(names).map(([part, name]) => [part, `../client/${key}/${name}`])) as Names;

class PageRoom {
  readonly #options: PageOptions;
  readonly #assets: Assets;
  readonly #packages: Packages;
  readonly #manifests: readonly ComponentManifest[];

  constructor(options: PageOptions, client: Client) {
    this.#options = options;
    this.#packages = new Packages(options.packages);
    this.#assets = new Assets(options.root, client, this.#packages);
    const framework = [...frameworkManifests(options.root), ...handWrittenManifests()];
    const built = { page: 'page.js', eagerKit: 'eager-kit.js', paneKit: 'pane-kit.js' };
    this.#manifests = [
      ...framework,
      ...standInManifests(framework, inClient(client, built)),
      ...this.#packages.manifests
    ];
  }

  readonly answer: Room = (request, visitor, clock) => {
    const { pathname } = request.url;
    const { url: site } = this.#options.site;
    if (pathname.startsWith('/_local/page/')) return this.#store(request, visitor, clock, pathname.slice(13));
    if (pathname === '/_local/person') return this.#switchPerson(request);
    const found = this.#assets.at(request);
    if (found !== undefined)
      return request.method === 'GET' || request.method === 'HEAD' ? found : sentence(405, 'Read only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    if (pathname === '/' || pathname === site) return this.#redirect(request, pageFile(site, 'Home'));
    if (pathname === '/teams.html') return this.#redirect(request, pageFile(site, 'Home'), 'host=teams');
    return this.#pages(request, visitor, clock);
  };

  #redirect({ url }: LocalRequest, path: string, and = ''): LocalResponse {
    const query = [url.search.slice(1), and].filter((part) => part !== '').join('&');
    return { status: 302, headers: { location: `${path}${query === '' ? '' : `?${query}`}` }, body: '' };
  }

  #switchPerson(request: LocalRequest): LocalResponse {
    if (request.method !== 'POST') return sentence(405, 'POST the person to become.');
    const asked = new TextDecoder().decode(request.body).trim();
    const key = visitorKeys.find((each) => each === asked);
    if (key === undefined) return sentence(400, `Nobody is called that. Known: ${visitorKeys.join(', ')}.`);
    const cookie = `local-person=${key}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`;
    return { status: 204, headers: { 'set-cookie': cookie }, body: '' };
  }

  #keyOf(pathname: string): PageKey | undefined {
    const { url: site } = this.#options.site;
    if (pathname === `${site}/`) return 'Home';
    return pageKeys.find((key) => pathname.toLowerCase() === pageFile(site, key).toLowerCase());
  }

  #pages(request: LocalRequest, visitor: Visitor, clock: Clock): LocalResponse | undefined {
    const { pathname } = request.url;
    const { url: site } = this.#options.site;
    const key = this.#keyOf(pathname);
    const visit = visitOf(request, visitor);
    if (key !== undefined) return this.#sitePage(key, visit);
    if (pathname.toLowerCase() === `${site}/_layouts/15/start.js`.toLowerCase())
      return this.#start(request, visitor, clock);
    const below = pathname.slice(site.length);
    const contents = /^\/(?:_layouts\/15\/viewlsts|Lists\/[^/]+\/(?:AllItems|NewForm|DispForm|EditForm))\.aspx$/i;
    if (pathname.startsWith(`${site}/`) && contents.test(below)) return this.#contentsPage(visit, below);
    return undefined;
  }

  #around(visit: Visit): Surroundings {
    const { site } = this.#options;
    const { person } = visitorOf(visit.visitor.key);
    const face = { name: person.displayName, email: person.email };
    return { visit, site: site.url, siteTitle: site.title, face, visitors };
  }

  #mayEdit(visitor: Visitor): boolean {
    return (this.#options.permissionsOf(visitor) & manageLists) !== 0n;
  }

  #layout(key: PageKey): PageLayout {
    const kept = this.#options.site.kept(`page:${key}`);
    const layout = kept === undefined ? undefined : readLayout(kept);
    return layout ?? seededLayout(key, this.#packages.seeds('fr-FR'));
  }

  #startScript(path: string, visit: Visit): string {
    return `${this.#options.site.url}/_layouts/15/start.js?page=${encodeURIComponent(path)}&${visit.url.searchParams}`;
  }

  #sitePage(key: PageKey, visit: Visit): LocalResponse {
    const around = this.#around(visit);
    const { title, saved } = this.#layout(key);
    const date = new Intl.DateTimeFormat(visit.language, { dateStyle: 'long' });
    const published = fill(visit.words.published, { date: date.format(new Date(saved ?? '2026-11-24')) });
    const teams = (visit.host === 'teams' || visit.host === 'teams-personal') && !visit.framed;
    const own = ['boot'].map((name) => `${this.#assets.base}${name}.js`);
    const start = this.#startScript(pageFile(this.#options.site.url, key), visit);
    const assembly = '/npm/@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js';
    const running = [`${this.#assets.base}icons.js`, assembly, start, ...own];
    const tools = `${this.#assets.base}tools.js`;
    const permissions = this.#options.permissionsOf(visit.visitor);
    const lists =
      (permissions & editItems) === 0n ? [] : newItems.filter((name) => this.#options.site.hasList(`Lists/${name}`));
    const commands = {
      lists: lists.map((name) => ({ title: name, path: `${this.#options.site.url}/Lists/${name}` })),
      mayEdit: this.#mayEdit(visit.visitor),
      published
    };
    const parts = teams
      ? { kind: 'in-teams', body: teamsPage(around, title), scripts: [start, `${this.#assets.base}teams.js`, tools] }
      : visit.framed
        ? { kind: 'framed', body: framedPage(title), scripts: running }
        : { kind: 'on-site', body: sitePage(around, title, commands), scripts: [...running, tools] };
    return page(
      documentOf({ visit, title: `${title} · ${this.#options.site.title}`, client: this.#assets.base, ...parts })
    );
  }

  #contentsPage(visit: Visit, below: string): LocalResponse {
    const title = `${visit.words.contents} · ${this.#options.site.title}`;
    const start = this.#startScript(`${this.#options.site.url}${below}`, visit);
    const scripts = [
      start,
      `${this.#assets.base}icons.js`,
      `${this.#assets.base}contents.js`,
      `${this.#assets.base}tools.js`
    ];
    return page(
      documentOf({
        visit,
        title,
        kind: 'on-site contents',
        client: this.#assets.base,
        body: contentsPage(this.#around(visit)),
        scripts
      })
    );
  }

  /** The script by which a page starts: everything about this one visit, never kept by a browser. */
  #start(request: LocalRequest, visitor: Visitor, clock: Clock): LocalResponse {
    const asked = new URL(request.url);
    asked.pathname = asked.searchParams.get('page') ?? `${this.#options.site.url}/`;
    asked.searchParams.delete('page');
    const visit = visitOf({ url: asked }, visitor);
    const start = this.#startOf(this.#keyOf(asked.pathname) ?? 'Home', visit, clock);
    return file('start.js', `self.localPage=${JSON.stringify(start).replace(/</g, '\\u003c')};`, 'no-store');
  }

  #startOf(key: PageKey, visit: Visit, clock: Clock): PageStart {
    const { site } = this.#options;
    const { person } = visitorOf(visit.visitor.key);
    const membership = {
      userId: site.userId(visit.visitor.login),
      permissions: this.#options.permissionsOf(visit.visitor),
      digest: this.#options.digestFor(visit.visitor, clock)
    };
    const spPageContextInfo = pageContext(visit, site, person, membership, clock());
    const theme = new TextDecoder().decode(this.#assets.clientFile(`theme-${visit.theme}.json`));
    return {
      key,
      layout: this.#layout(key),
      mayEdit: this.#mayEdit(visit.visitor),
      editing: visit.editing,
      host: visit.host,
      theme: visit.theme,
      ...(visit.section === undefined ? {} : { section: visit.section }),
      words: visit.words,
      client: this.#assets.base,
      variants: JSON.parse(theme) as Readonly<Record<Background, unknown>>,
      offers: visit.editing ? this.#packages.offers(visit.language) : [],
      packages: this.#options.packages.map(({ title, version }) => ({ title, version })),
      followSection: this.#packages.followSection(),
      preloaded: {
        clientSideApplicationId: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
        buildNumber: 'local',
        manifests: this.#manifests,
        spPageContextInfo
      }
    };
  }

  #store(request: LocalRequest, visitor: Visitor, clock: Clock, name: string): LocalResponse {
    const key = pageKeys.find((each) => each === name);
    if (key === undefined) return sentence(404, `There is no page "${name}".`);
    if (request.method === 'GET') return json(this.#layout(key));
    if (request.method !== 'PUT' && request.method !== 'DELETE') return sentence(405, 'GET, PUT or DELETE.');
    if (!this.#mayEdit(visitor)) return sentence(403, 'Only somebody who may edit the site can change its pages.');
    if (request.method === 'DELETE') {
      this.#options.site.keep(`page:${key}`, '');
      return { status: 204, headers: {}, body: '' };
    }
    const layout = readLayout(new TextDecoder().decode(request.body));
    if (layout === undefined) return sentence(400, 'This is no page: a title and sections of web parts are expected.');
    const kept = { ...layout, saved: clock().toISOString() };
    this.#options.site.keep(`page:${key}`, JSON.stringify(kept));
    return json(kept);
  }
}

/** The intranet's pages with everything that they load; builds the browser's part when its sources changed. */
export const pageRoom = async (options: PageOptions): Promise<Room> =>
  new PageRoom(options, await buildClient(options.root)).answer;
