import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import type {
  ActiveFeature,
  DirectoryPerson,
  FieldDefinition,
  ListDefinition,
  RoleName,
  SiteRoom,
  StoredRow
} from './definitions.ts';
import type { Field } from './fields.ts';
import { Directory } from './directory.ts';
import { Files } from './files.ts';
import { Items } from './items.ts';
import type { Writer } from './items.ts';
import type { List } from './list.ts';
import { ListStore } from './listStore.ts';
import { Navigation } from './navigation.ts';
import { pagesOf } from './pages.ts';
import type { SiteTemplate } from './pages.ts';
import { People, siteGroups } from './people.ts';
import { fileErrorOf } from './siteFileError.ts';
import { documents } from './documents.ts';
import { userList } from './userList.ts';
import { isoSeconds } from './zone.ts';

export { SiteFileError } from './siteFileError.ts';
export type { SiteFileReason } from './siteFileError.ts';

/** Properties of the tenant are kept under this prefix. */
const tenantPrefix = 'storage:';
const featuresKey = 'features';

interface SiteOptions {
  /** Server-relative, `/sites/intranet`. */
  readonly url: string;
  /** `fr-FR` */
  readonly cultureName: string;
  /** IANA name, `Europe/Brussels`. */
  readonly timeZone: string;
  /** Absent: Intranet. */
  readonly title?: string;
  /** How the site was made; absent: as a communication site. */
  readonly template?: SiteTemplate;
  /** The site that keeps the directory and the properties of the whole tenant; absent: this one. */
  readonly tenant?: Site;
}

/** A site: lists, items, people and what they may do, in one SQLite file; ids of people and lists are its own. */
export class Site implements SiteRoom {
  readonly url: string;
  readonly cultureName: string;
  readonly timeZone: string;
  readonly title: string;
  readonly template: SiteTemplate;
  /** Itself, or the site that keeps what all sites share. */
  readonly tenant: Site;
  readonly directory: Directory;
  /** Bare GUIDs. */
  readonly siteId: string;
  readonly webId: string;
  readonly created: string;
  readonly database: DatabaseSync;
  readonly lists: ListStore;
  readonly people: People;
  readonly files: Files;
  readonly navigation: Navigation;
  readonly #file: string;
  readonly #secret: string;
  #depth = 0;

  constructor(file: string, options: SiteOptions) {
    this.#file = file;
    this.url = options.url;
    this.cultureName = options.cultureName;
    this.timeZone = options.timeZone;
    this.title = options.title ?? 'Intranet';
    this.template = options.template ?? 'communication';
    this.tenant = options.tenant ?? this;
    this.database = openDatabase(file);
    this.directory = options.tenant?.directory ?? new Directory(this.database);
    this.lists = new ListStore(this.database, options, (byId) => new Items(this.database, options.timeZone, byId));
    this.people = new People(this.database, this.lists.items, this);
    this.directory.watch((people) => this.transaction(() => this.people.refresh(people)));
    this.files = new Files(this.database, options.url, this.lists, {
      pages: pagesOf[this.template],
      created: () => this.created
    });
    this.navigation = new Navigation(this);
    const now = isoSeconds(new Date());
    if (this.lists.all().length === 0) this.transaction(() => this.#found(now));
    this.siteId = this.#setting('siteId', randomUUID);
    this.webId = this.#setting('webId', randomUUID);
    this.created = this.#setting('created', () => now);
    this.#secret = this.#setting('secret', () => randomBytes(32).toString('hex'));
  }

  get items(): Items {
    return this.lists.items;
  }

  /** The user information list. */
  get users(): List {
    const list = this.lists.all().find(({ template }) => template === 112);
    if (list === undefined) throw new Error('The site has lost its user information list.');
    return list;
  }

  createList(definition: ListDefinition): void {
    this.transaction(() => this.lists.create(definition, isoSeconds(new Date())));
  }

  addMissingColumns(url: string, fields: readonly FieldDefinition[]): readonly string[] {
    return this.transaction(() => {
      const missing = fields.filter(({ name }) => this.#listAt(url).field(name) === undefined);
      for (const field of missing) this.lists.addField(this.#listAt(url), field);
      return missing.map(({ name }) => name);
    });
  }

  hasList(url: string): boolean {
    return this.lists.byUrl(url) !== undefined;
  }

  hasView(url: string, page: string): boolean {
    return this.#viewOf(url, page) !== undefined;
  }

  retitle(url: string, words: Parameters<SiteRoom['retitle']>[1]): void {
    this.transaction(() => {
      const { title, description } = words;
      this.lists.change(this.#listAt(url), { title, ...(description === undefined ? {} : { description }) });
      for (const [page, displayName] of Object.entries(words.views ?? {})) this.#retitleView(url, page, displayName);
      for (const [name, label] of Object.entries(words.fields)) this.#changeField(url, name, { title: label });
      for (const [name, description] of Object.entries(words.hints ?? {}))
        this.#changeField(url, name, { description });
      for (const [name, choices] of Object.entries(words.choices)) this.#rechoose(url, name, choices);
    });
  }

  secureItems(url: string, security: { readonly read: 1 | 2; readonly write: 1 | 2 | 4 }): void {
    this.lists.change(this.#listAt(url), { readSecurity: security.read, writeSecurity: security.write });
  }

  keepFromSearch(url: string): void {
    this.lists.change(this.#listAt(url), { noCrawl: true });
  }

  openList(url: string, role: RoleName): void {
    this.transaction(() => {
      const list = this.breakInheritance(this.#listAt(url), true);
      for (const group of siteGroups) this.people.assign(list.id, group.id, role);
    });
  }

  handOver(lists: Parameters<SiteRoom['handOver']>[0], { title, logins }: Parameters<SiteRoom['handOver']>[1]): void {
    this.transaction(() => {
      const [first = ''] = logins;
      const group = this.people.addGroup(title, '', isoSeconds(new Date()), this.userId(first));
      for (const login of logins) this.people.join(group, this.userId(login));
      for (const { url, leaves } of lists) {
        const list = this.breakInheritance(this.#listAt(url), true);
        for (const { principal, role } of this.people.assignments(list.id)) {
          if (role === 'Full Control' || (leaves === 'Contribute' && role !== 'Edit' && role !== 'Design')) continue;
          if (leaves === 'Contribute') this.people.assign(list.id, principal, leaves);
          this.people.unassign(list.id, principal, role);
        }
        this.people.assign(list.id, group, 'Design');
      }
    });
  }

  rowCalled(url: string, title: string): number | undefined {
    const { table } = this.#listAt(url);
    const row = this.database.prepare(`SELECT id FROM ${table} WHERE "f_Title" = ? ORDER BY id LIMIT 1`).get(title);
    return row === undefined ? undefined : Number(row['id']);
  }

  columnOf(url: string, name: string): ReturnType<SiteRoom['columnOf']> {
    const field = this.#listAt(url).field(name);
    if (field === undefined) return undefined;
    const target = field.list === undefined ? undefined : this.lists.byId(field.list)?.url;
    return { type: field.type, ...(target === undefined ? {} : { target }) };
  }

  /** Gives a list role assignments of its own, those of the web or none. */
  breakInheritance(list: List, copy: boolean): List {
    return this.transaction(() => {
      if (!list.ownPermissions && copy)
        for (const { principal, role } of this.people.assignments('web')) this.people.assign(list.id, principal, role);
      if (!copy) this.people.clearScope(list.id);
      return this.lists.change(list, { ownPermissions: true });
    });
  }

  resetInheritance(list: List): List {
    return this.transaction(() => {
      this.people.clearScope(list.id);
      return this.lists.change(list, { ownPermissions: false });
    });
  }

  addToDirectory(people: readonly DirectoryPerson[]): void {
    this.tenant.transaction(() => this.directory.add(people));
  }

  welcome(login: string, role: RoleName): number {
    return this.transaction(() => this.people.welcome(login, role, isoSeconds(new Date())));
  }

  userId(login: string): number {
    return this.people.idOf(login) ?? this.transaction(() => this.people.ensure(login, isoSeconds(new Date())));
  }

  insert(url: string, rows: readonly StoredRow[], by: string, at: Date): readonly number[] {
    return this.transaction(() => {
      const list = this.#listAt(url);
      return this.items.insert(list, rows, this.writer(this.userId(by), at));
    });
  }

  rewrite(url: string, id: number, row: StoredRow, by: string, at: Date): void {
    this.transaction(() => this.items.update(this.#listAt(url), id, row, this.writer(this.userId(by), at)));
  }

  erase(url: string, id: number, by: string, at: Date): void {
    this.transaction(() => this.items.remove(this.#listAt(url), id, this.writer(this.userId(by), at)));
  }

  dismiss(login: string): void {
    this.transaction(() => this.people.removeUser(this.userId(login)));
  }

  /** Who writes and when, as rows record it. */
  writer(by: number, at: Date): Writer {
    return { by, at: isoSeconds(at) };
  }

  transaction<Result>(work: () => Result): Result {
    if (this.#depth > 0) return work();
    this.#depth += 1;
    try {
      this.database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.database.isTransaction) this.database.exec('ROLLBACK');
        this.lists.forget();
        this.items.forgetCounts();
        this.people.forgetIds();
        throw error;
      }
    } catch (error) {
      throw fileErrorOf(error, this.#file) ?? error;
    } finally {
      this.#depth -= 1;
    }
  }

  kept(key: string): string | undefined {
    const found = this.database.prepare('SELECT value FROM kept WHERE name = ?').get(key);
    return found === undefined ? undefined : String(found['value']);
  }

  keep(key: string, value: string): void {
    this.transaction(() =>
      this.database
        .prepare('INSERT INTO kept VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
        .run(key, value)
    );
  }

  /** The features that packages have activated here, oldest first. */
  get features(): readonly ActiveFeature[] {
    return JSON.parse(this.kept(featuresKey) ?? '[]') as readonly ActiveFeature[];
  }

  activate(feature: ActiveFeature): void {
    const others = this.features.filter(({ id }) => id !== feature.id);
    this.keep(featuresKey, JSON.stringify([...others, feature]));
  }

  /** What an administrator set for the whole tenant (a storage entity); undefined: nobody did. */
  tenantProperty(key: string): string | undefined {
    return this.tenant.kept(`${tenantPrefix}${key}`);
  }

  /** A seal that only this site can make, for digests: the same after a restart. */
  sealed(text: string): string {
    return createHmac('sha512', this.#secret).update(text).digest('hex').toUpperCase();
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  #found(now: string): void {
    this.lists.create(userList(this.cultureName), now);
    this.lists.create(documents(this.cultureName), now);
    this.lists.siteColumns(now);
    const language = this.cultureName.slice(0, 2);
    this.people.found(this.title, language === 'fr' || language === 'nl' || language === 'de' ? language : 'en', now);
  }

  #listAt(url: string): List {
    const list = this.lists.byUrl(url);
    if (list === undefined) throw new Error(`The site has no list at ${url}.`);
    return list;
  }

  #changeField(
    url: string,
    name: string,
    changes: Partial<Pick<Field, 'title' | 'description' | 'choices' | 'defaultValue'>>
  ): void {
    const list = this.#listAt(url);
    const field = list.field(name);
    if (field === undefined) throw new Error(`${url} has no field "${name}".`);
    this.lists.changeField(list, field, {
      ...changes,
      ...(changes.title === undefined ? {} : { titles: {} }),
      ...(changes.description === undefined ? {} : { descriptions: {} })
    });
    // The linked titles are called as the title is.
    if (name === 'Title' && changes.title !== undefined)
      for (const linked of ['LinkTitle', 'LinkTitleNoMenu']) this.#changeField(url, linked, { title: changes.title });
  }

  #retitleView(url: string, page: string, displayName: string): void {
    const view = this.#viewOf(url, page);
    if (view === undefined) throw new Error(`${url} has no view "${page}".`);
    this.lists.changeView(this.#listAt(url), view, { displayName });
  }

  #viewOf(url: string, page: string) {
    return this.#listAt(url).views.find((one) => one.url.toLowerCase() === page.toLowerCase());
  }

  /** New words for the choices, in the same order; the default keeps its place among them. */
  #rechoose(url: string, name: string, choices: readonly string[]): void {
    const field = this.#listAt(url).field(name);
    const place = field?.choices?.indexOf(field.defaultValue ?? '') ?? -1;
    const initially = choices[place];
    this.#changeField(url, name, { choices, ...(initially === undefined ? {} : { defaultValue: initially }) });
  }

  #setting(name: string, make: () => string): string {
    const found = this.database.prepare('SELECT value FROM settings WHERE name = ?').get(name);
    if (found !== undefined) return String(found['value']);
    const value = make();
    this.transaction(() => this.database.prepare('INSERT INTO settings VALUES (?, ?)').run(name, value));
    return value;
  }
}

/** Opens a site's file, or makes the site when the file is not there; `:memory:` keeps nothing. */
export const openSite = (file: string, options: SiteOptions): Site => new Site(file, options);
