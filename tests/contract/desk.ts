import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Faults } from '../../local/faults.ts';
import type { VisitorKey } from '../../local/http.ts';
import { featureAssets } from '../../local/package/featureAssets.ts';
import { fieldDefinition } from '../../local/package/fieldXml.ts';
import type { Limits } from '../../local/odata/threshold.ts';
import { restRoom } from '../../local/rest/rest.ts';
import { serve } from '../../local/server.ts';
import type { DirectoryPerson, ListDefinition, RoleName } from '../../local/site/definitions.ts';
import type { Loophole, SeesThrough } from '../../local/site/permissions.ts';
import { openSite, type Site } from '../../local/site/site.ts';

/** The lists as the package's own feature XML declares them. */
export const packagedLists = (): readonly ListDefinition[] => featureAssets(join(__dirname, '..', '..')).lists;

const loginOf = (name: string): string => `i:0#.f|membership|${name}@lecercle.example`;

/** Who asks: everybody is the same person with another role, so that only the role makes the difference. */
const roles: Readonly<Partial<Record<VisitorKey, RoleName>>> = {
  reader: 'Read',
  contributor: 'Contribute',
  editor: 'Edit',
  owner: 'Full Control'
};
const visitorLogin = (key: VisitorKey): string => loginOf(key === 'reader' ? 'chloe.baudoux' : `${key}.baudoux`);

const directoryPerson = (login: string, given: Partial<DirectoryPerson> = {}): DirectoryPerson => ({
  login,
  email: login.split('|').pop() ?? '',
  displayName: 'Chloé Baudoux',
  firstName: 'Chloé',
  lastName: 'Baudoux',
  jobTitle: '',
  department: 'Paie',
  office: 'Bruxelles',
  languages: ['fr-FR'],
  hasPicture: false,
  ...given
});

export interface Desk {
  readonly site: Site;
  /** Absolute address of the site. */
  readonly url: string;
  /** The person's number on the site; the directory knows them from then on. */
  person(given: DirectoryPerson): number;
  /** So many more people who read the site, by their logins: whoever sends `X-Test-Login` is one of them. */
  crowd(size: number): readonly string[];
  /** Requests so far, as method and path. */
  readonly log: string[];
  close(): Promise<void>;
}

/**
 * A SharePoint of its own for a test: these lists, empty, in memory, listening on a free port. `loopholes` may change while it
 * listens.
 */
export const openDesk = async (
  lists: readonly ListDefinition[],
  cultureName = 'fr-FR',
  seesThrough: SeesThrough = 'manageLists',
  clock = (): Date => new Date(),
  limits: Partial<Limits> = {},
  loopholes: readonly Loophole[] = []
): Promise<Desk> => {
  const site = openSite(':memory:', { url: '/sites/intranet', cultureName, timeZone: 'Europe/Brussels' });
  for (const list of lists) site.createList(list);
  const keys: readonly VisitorKey[] = ['reader', 'contributor', 'editor', 'outsider', 'owner'];
  site.addToDirectory(keys.map((key) => directoryPerson(visitorLogin(key))));
  for (const key of keys) if (roles[key] !== undefined) site.welcome(visitorLogin(key), roles[key]);
  const log: string[] = [];
  const rest = restRoom(site, {
    log: (line) => log.push(`! ${line}`),
    fieldFromXml: fieldDefinition,
    seesThrough,
    limits,
    loopholes
  });
  const server: Server = await serve({
    port: 0,
    rooms: [
      new Faults().before((request, visitor, clock) => {
        log.push(`${request.method} ${decodeURIComponent(request.url.pathname)}`);
        const login = request.headers['x-test-login'];
        return rest(request, typeof login === 'string' ? { ...visitor, login } : visitor, clock);
      })
    ],
    visitorOf: (key) => ({ key, login: visitorLogin(key) }),
    clock,
    log: (line) => log.push(`! ${line}`)
  });
  return {
    site,
    url: `http://localhost:${(server.address() as AddressInfo).port}/sites/intranet`,
    log,
    person: (given) => {
      site.addToDirectory([given]);
      return site.userId(given.login);
    },
    crowd: (size) => {
      const logins = Array.from({ length: size }, (_each, at) => loginOf(`colleague${at}`));
      site.addToDirectory(logins.map((login) => directoryPerson(login)));
      for (const login of logins) site.welcome(login, 'Read');
      return logins;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          site.close();
          resolve();
        });
      })
  };
};
