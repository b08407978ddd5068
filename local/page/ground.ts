import { visitorKeys, type Clock, type LocalRequest, type LocalResponse, type Visitor } from '../http.ts';
import type { SiteRoom } from '../site/definitions.ts';
import type { Directory } from '../site/directory.ts';
import { contentSecurityPolicy, json, openPolicy, sentence } from './answers.ts';
import { Assets } from './assets.ts';
import type { Client } from './build.ts';
import type { ShownSite } from './frame/chrome.ts';
import { pageFile, type PageVisitor } from './frame/visit.ts';
import { Packages } from './packages.ts';
import type { PagePackage } from './packedManifest.ts';
import type { SiteFacts } from './pageContext.ts';
import { frameworkManifests, handWrittenManifests, type ComponentManifest } from './runtime/manifests.ts';
import { standInManifests } from './runtime/standIns.ts';

/** A site with pages, and what they need to know of a visitor. */
export interface PageSite {
  readonly site: Pick<SiteRoom, 'url' | 'userId' | 'kept' | 'keep' | 'hasList'> & SiteFacts;
  /** The base permissions of a visitor on the web; absent: none, as for somebody from outside. */
  permissionsOf(visitor: Visitor): bigint;
  /** A form digest for a visitor's page. */
  digestFor(visitor: Visitor, clock: Clock): string;
}

export interface PageOptions {
  /** The repository's folder. */
  readonly root: string;
  readonly packages: readonly PagePackage[];
  /** The first is the one that `/` leads to. */
  readonly sites: readonly [PageSite, ...PageSite[]];
  /** Home shows what the packages bring, and there are no other pages; absent: the pages of the intranet. */
  readonly alone?: boolean;
  /** Origin of the server that a team's own build serves debug bundles at, `https://localhost:4321`; absent: none is followed. */
  readonly debugServer?: string;
  /** Whom the person switch offers. */
  readonly visitors: readonly PageVisitor[];
  /** Who else the person switch finds; absent: nobody. */
  readonly people?: Pick<Directory, 'byAnyName' | 'search'>;
  /** Addresses of further scripts that each page carries now; absent: none. */
  readonly scripts?: () => readonly string[];
}

/** Our own components lie beside the other scripts of the client, one folder from the stand-ins. */
const inClient = <Names extends Readonly<Record<string, string>>>({ key }: Client, names: Names): Names =>
  Object.fromEntries(Object.entries(names).map(([part, name]) => [part, `../client/${key}/${name}`])) as Names;

/** Another address of this server, with the query of this one. */
export const redirect = ({ url }: LocalRequest, path: string, and = ''): LocalResponse => {
  const query = [url.search.slice(1), and].filter((part) => part !== '').join('&');
  return { status: 302, headers: { location: `${path}${query === '' ? '' : `?${query}`}` }, body: '' };
};

const switchPerson = (request: LocalRequest, people: PageOptions['people']): LocalResponse => {
  if (request.method !== 'POST') return sentence(405, 'POST the person to become.');
  const asked = new TextDecoder().decode(request.body).trim();
  const who = visitorKeys.find((each) => each === asked) ?? people?.byAnyName(asked)?.email;
  if (who === undefined)
    return sentence(400, `Nobody is called that. Known: ${visitorKeys.join(', ')}, and everybody by mail address.`);
  const cookie = `local-person=${who}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`;
  return { status: 204, headers: { 'set-cookie': cookie }, body: '' };
};

/** People whose names or addresses begin with the words. */
const peopleNamed = ({ url }: LocalRequest, people: PageOptions['people']): LocalResponse =>
  json(
    (people?.search(url.searchParams.get('named') ?? '', 8) ?? []).map(
      ({ displayName, email, jobTitle, department }) => ({
        name: displayName,
        email,
        role: `${jobTitle} · ${department}`
      })
    )
  );

/** The loader takes no other copy of what is SharePoint's own, whatever a debug server offers. */
const internal = (manifest: ComponentManifest): ComponentManifest & { readonly isInternal: true } => ({
  ...manifest,
  isInternal: true
});

/** A request that changes nothing. */
export const isRead = ({ method }: LocalRequest): boolean => method === 'GET' || method === 'HEAD';

/** What the pages of all sites share. */
export class Ground {
  readonly options: PageOptions;
  readonly assets: Assets;
  readonly packages: Packages;
  readonly manifests: readonly ComponentManifest[];
  readonly sites: readonly [ShownSite, ...ShownSite[]];

  constructor(options: PageOptions, client: Client) {
    const [first, ...others] = options.sites;
    this.options = options;
    this.sites = [first.site, ...others.map(({ site }) => site)];
    const framework = [...frameworkManifests(options.root), ...handWrittenManifests()];
    const built = { page: 'page.js', eagerKit: 'eager-kit.js', paneKit: 'pane-kit.js', graph: 'graph-client.js' };
    const there = [...framework, ...standInManifests(framework, inClient(client, built))];
    this.packages = new Packages(options.packages, there);
    this.assets = new Assets(options.root, client, this.packages);
    this.manifests = [...(options.debugServer === undefined ? there : there.map(internal)), ...this.packages.manifests];
  }

  /** Packages of others are here. */
  get isOpen(): boolean {
    return this.packages.installed.some(({ foreign }) => foreign === true);
  }

  /** What pages may load. */
  get policy(): string {
    const { debugServer } = this.options;
    const origins = [...this.packages.origins, ...(debugServer === undefined ? [] : [debugServer])];
    return this.isOpen ? openPolicy([...new Set(origins)]) : contentSecurityPolicy;
  }

  /** What belongs to no site: the switch of persons, files, the server's root. */
  answer(request: LocalRequest): LocalResponse | undefined {
    const { pathname } = request.url;
    if (pathname === '/_local/person') return switchPerson(request, this.options.people);
    if (pathname === '/_local/people' && isRead(request)) return peopleNamed(request, this.options.people);
    const found = this.assets.at(request);
    if (found !== undefined) return isRead(request) ? found : sentence(405, 'Read only.');
    if (!isRead(request)) return undefined;
    const home = pageFile(this.sites[0].url, 'Home');
    if (pathname === '/') return redirect(request, home);
    return pathname === '/teams.html' ? redirect(request, home, 'host=teams') : undefined;
  }
}
