import type { LocalResponse, Visitor, VisitorKey } from '../http.ts';
import type { DirectoryPerson, ListDefinition, FieldDefinition } from '../site/definitions.ts';
import { openSite } from '../site/site.ts';
import type { Site } from '../site/site.ts';
import { restRoom } from './rest.ts';
import type { RestOptions } from './rest.ts';

/** A small site for tests: circles and ambassadors, five people, any clock. */

const person = (account: string, firstName: string, lastName: string): DirectoryPerson => ({
  login: `i:0#.f|membership|${account}@cercle.example`,
  email: `${account}@cercle.example`,
  displayName: `${firstName} ${lastName}`,
  firstName,
  lastName,
  jobTitle: 'Conseillère',
  department: 'Payroll',
  office: 'Liège',
  languages: ['fr-FR', 'nl-NL'],
  hasPicture: true
});

const people: Readonly<Partial<Record<VisitorKey, DirectoryPerson>>> = {
  owner: person('olga', 'Olga', 'Owner'),
  editor: person('eva', 'Éva', 'Editor'),
  contributor: person('cas', 'Cas', 'Contributor'),
  reader: person('rik', 'Rik', 'Reader'),
  outsider: person('oscar', 'Oscar', 'Outsider')
};

export const visitor = (key: VisitorKey): Visitor => ({ key, login: people[key]?.login ?? '' });

const list = (url: string, title: string, fields: readonly FieldDefinition[]): ListDefinition => ({
  title,
  url,
  description: '',
  template: 100,
  onQuickLaunch: true,
  hidden: false,
  versioning: true,
  attachments: true,
  fields,
  views: []
});

const field = (name: string, type: FieldDefinition['type'], more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  name,
  displayName: name,
  type,
  ...more
});

const circlesList = list('Lists/Circles', 'Cercles', [
  field('Key', 'Text', { unique: true }),
  field('Kind', 'Choice', { choices: ['Ligne métier', 'Support'] }),
  field('Headcount', 'Number'),
  field('Parent', 'Lookup', { list: 'Self' }),
  field('ProfileNames', 'Note')
]);

const ambassadorsList = list('Lists/Ambassadors', 'Ambassadeurs', [
  field('Person', 'User', { unique: true }),
  field('PrimaryCircle', 'Lookup', { list: 'Lists/Circles' }),
  field('OtherCircles', 'LookupMulti', { list: 'Lists/Circles' }),
  field('Role', 'Text', { maxLength: 20 }),
  field('Topics', 'MultiChoice', { choices: ['Teams', 'Word'], fillIn: true }),
  field('Since', 'DateTime', { format: 'DateOnly' }),
  field('Met', 'DateTime', { format: 'DateTime' }),
  field('Visible', 'Boolean', { defaultValue: '1' }),
  field('Link', 'URL', { format: 'Hyperlink' }),
  field('Score', 'Number', { indexed: true })
]);

/** How a request may differ from a plain GET. */
export interface Sent {
  readonly as?: VisitorKey;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Send no digest though the method asks for one. */
  readonly bare?: boolean;
}

export interface Answered {
  readonly status: number;
  readonly headers: LocalResponse['headers'];
  readonly text: string;
  readonly note: string | undefined;
  /** The body as JSON; loosely typed, because tests look at many shapes. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever shape it expects
  readonly json: any;
}

export const origin = 'http://localhost:4321';
export const api = `${origin}/sites/intranet/_api`;

/** A site in memory with its REST room and a clock that tests set; others beside it share its directory. */
export class Bench {
  readonly site: Site;
  readonly others: readonly Site[];
  now = new Date('2026-11-24T10:00:00Z');
  readonly logged: string[] = [];
  readonly room;

  constructor(options: RestOptions = {}, others: (tenant: Site) => readonly Site[] = () => []) {
    this.site = openSite(':memory:', { url: '/sites/intranet', cultureName: 'fr-FR', timeZone: 'Europe/Brussels' });
    this.site.addToDirectory(Object.values(people));
    this.site.createList(circlesList);
    this.site.createList(ambassadorsList);
    this.site.welcome(people.owner?.login ?? '', 'Full Control');
    this.site.welcome(people.editor?.login ?? '', 'Edit');
    this.site.welcome(people.contributor?.login ?? '', 'Contribute');
    this.site.welcome(people.reader?.login ?? '', 'Read');
    this.others = others(this.site);
    this.room = restRoom([this.site, ...this.others], { log: (line) => this.logged.push(line), ...options });
  }

  /** Rows by the owner, at the bench's moment. */
  insert(url: string, rows: Parameters<Site['insert']>[1], by: VisitorKey = 'owner'): readonly number[] {
    return this.site.insert(url, rows, visitor(by).login, this.now);
  }

  /** A digest of the site that a path or address is of; of one that is not there, none. */
  async digest(as: VisitorKey, path = ''): Promise<string> {
    const web = /^https?:.*?\/_api(?=\/)/i.exec(path)?.[0] ?? api;
    const { json } = await this.raw(`${web}/contextinfo`, { as, method: 'POST', bare: true });
    return String(json?.FormDigestValue);
  }

  async send(path: string, sent: Sent = {}): Promise<Answered> {
    const writes = sent.method !== undefined && sent.method !== 'GET' && sent.bare !== true;
    const digest = writes ? { 'x-requestdigest': await this.digest(sent.as ?? 'owner', path) } : {};
    return this.raw(path, { ...sent, headers: { ...digest, ...sent.headers } });
  }

  private async raw(path: string, sent: Sent): Promise<Answered> {
    const { body } = sent;
    const bytes = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await this.room(
      {
        method: sent.method ?? 'GET',
        url: new URL(path.startsWith('http') ? path : `${api}${path}`),
        headers: {
          accept: 'application/json',
          ...(bytes === '' ? {} : { 'content-type': 'application/json;charset=utf-8' }),
          ...sent.headers
        },
        body: new TextEncoder().encode(bytes)
      },
      visitor(sent.as ?? 'owner'),
      () => this.now
    );
    if (response === undefined) throw new Error(`${path} is not the room's.`);
    const text = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      note: response.note,
      json: isJson ? JSON.parse(text) : undefined
    };
  }
}
