import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { baseFields, baseNames } from './baseFields.ts';
import { checkFormula } from './calculation.ts';
import type { FieldDefinition, ListDefinition, ViewDefinition } from './definitions.ts';
import { bareGuid, canBeIndexed, fieldFrom, isLookup, isPerson } from './fields.ts';
import type { Field } from './fields.ts';
import type { Items, Writer } from './items.ts';
import { isLibrary, isSiteColumns, listFrom } from './list.ts';
import type { List, ListSettings, View } from './list.ts';
import { titleTaken } from './refusal.ts';
import { wordIn } from './words.ts';

interface Web {
  readonly url: string;
  readonly cultureName: string;
}

/** More columns and views than a site has. */
const mostParsed = 10_000;

const firstView: ViewDefinition = {
  displayName: 'All Items',
  url: 'AllItems.aspx',
  isDefault: true,
  fields: ['LinkTitle'],
  query: '<OrderBy><FieldRef Name="ID" /></OrderBy>',
  rowLimit: 30
};

/** The lists of a site: what they are, not what is in them. */
export class ListStore {
  readonly #database: DatabaseSync;
  readonly #web: Web;
  readonly items: Items;
  #lists: readonly List[] | undefined;
  #siteColumns: List | undefined;
  #recycled: readonly List[] = [];
  /** By their numbers, as they were read: a change makes one of them be read again, and not its neighbours. */
  readonly #known = new Map<number, List>();
  /** Columns and views by what the database holds of them: a list that is read again has few new ones. */
  readonly #parsed = new Map<string, unknown>();

  constructor(database: DatabaseSync, web: Web, items: (byId: (id: string) => List | undefined) => Items) {
    this.#database = database;
    this.#web = web;
    this.items = items((id) => this.byId(id));
  }

  all(): readonly List[] {
    if (this.#lists === undefined) {
      const every = this.#read();
      this.#lists = every.filter((list) => list.recycled === undefined && !isSiteColumns(list));
      this.#siteColumns = every.find(isSiteColumns);
      this.#recycled = every.filter(({ recycled }) => recycled !== undefined);
    }
    return this.#lists;
  }

  /** Lists that lie in the recycle bin. */
  inBin(): readonly List[] {
    this.all();
    return this.#recycled;
  }

  /** The columns of the site itself, as a list without rows that nobody sees; made when they are first asked for. */
  siteColumns(at: string): List {
    this.all();
    const nothing = { description: '', template: 0, onQuickLaunch: false, hidden: true, fields: [], views: [] };
    return (
      this.#siteColumns ??
      this.create({ ...nothing, title: '', url: '_catalogs/columns', versioning: false, attachments: false }, at)
    );
  }

  /** Moves a list to the recycle bin, whole, and returns the id there. */
  recycle(list: List, { by, at }: Writer): string {
    const bin = randomUUID();
    this.#database
      .prepare('INSERT INTO recycled VALUES (?, ?, NULL, ?, ?, ?, ?, ?, ?)')
      .run(bin, list.number, list.title, list.folder.slice(0, list.folder.lastIndexOf('/')), '{}', by, by, at);
    this.#saveSettings(list, { ...settingsOf(list), recycled: bin });
    return bin;
  }

  /** Puts a list back to where it was, unless another has taken its place. */
  restore(list: List): void {
    if (this.byUrl(list.url) !== undefined || this.byTitle(list.title) !== undefined) throw titleTaken();
    const { recycled, ...rest } = settingsOf(list);
    this.#saveSettings(list, rest);
    this.#database.prepare('DELETE FROM recycled WHERE id = ?').run(recycled ?? '');
  }

  #saveSettings(list: List, settings: ListSettings): void {
    this.#database.prepare('UPDATE lists SET settings = ? WHERE number = ?').run(JSON.stringify(settings), list.number);
    this.#forgetOne(list.number);
  }

  /** Something was undone, and nobody knows of which lists: read all of them again. */
  forget(): void {
    this.#known.clear();
    this.#lists = undefined;
  }

  /** What one list is has changed. */
  #forgetOne(number: number): void {
    this.#known.delete(number);
    this.#lists = undefined;
  }

  byId(id: string): List | undefined {
    const bare = bareGuid(id);
    return [...this.all(), this.#siteColumns].find((list) => list?.id === bare);
  }

  /** From the web or server-relative, without case. */
  byUrl(url: string): List | undefined {
    const asked = url.toLowerCase();
    return this.all().find((list) => list.url.toLowerCase() === asked || list.folder.toLowerCase() === asked);
  }

  /** By the title in a culture; absent: in the site's own language. */
  byTitle(title: string, culture = this.#web.cultureName): List | undefined {
    const asked = title.toLowerCase();
    return this.all().find((list) => this.#titleIn(list, culture).toLowerCase() === asked);
  }

  #titleIn(list: List, culture: string): string {
    return culture === this.#web.cultureName ? list.title : wordIn(list.title, list.titles, culture);
  }

  create(definition: ListDefinition, at: string, id: string = randomUUID()): List {
    if (this.byUrl(definition.url) !== undefined) throw new Error(`The site already has a list at ${definition.url}.`);
    const settings: ListSettings = {
      description: definition.description,
      template: definition.template,
      onQuickLaunch: definition.onQuickLaunch,
      hidden: definition.hidden,
      versioning: definition.versioning,
      attachments: definition.attachments,
      contentTypes: false,
      noCrawl: false,
      readSecurity: 1,
      writeSecurity: 1,
      ownPermissions: false
    };
    const { lastInsertRowid } = this.#database
      .prepare('INSERT INTO lists (id, url, title, settings, created, modified, deleted) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(id, definition.url, definition.title, JSON.stringify(settings), at, at, at);
    const number = Number(lastInsertRowid);
    const users = this.all().find((list) => list.template === 112)?.id ?? id;
    const base = baseFields({
      cultureName: this.#web.cultureName,
      folder: `${this.#web.url}/${definition.url}`,
      users
    });
    const title = definition.titleField;
    // What is uploaded has no title.
    const plain = (field: Field): Field => (isLibrary(definition) ? { ...field, required: false } : field);
    const born = base.map((field) =>
      field.name !== 'Title' ? field : title === undefined ? plain(field) : titled(field, title)
    );
    this.#saveFields(number, [
      ...born,
      ...definition.fields.map((field) => this.#resolved(field, id, users, definition.url))
    ]);
    const views = definition.views.length === 0 ? [firstView] : definition.views;
    for (const view of views) this.#saveView(number, { ...view, id: randomUUID() });
    this.#forgetOne(number);
    const list = this.#expected(id);
    this.items.createTable(list);
    for (const field of list.fields) this.#checkFormulas(list, field);
    return list;
  }

  remove(list: List): void {
    this.items.dropTable(list);
    this.#database.prepare('DELETE FROM lists WHERE number = ?').run(list.number);
    this.#database.prepare('DELETE FROM assignments WHERE scope = ?').run(list.id);
    this.#database.prepare('DELETE FROM recycled WHERE list = ?').run(list.number);
    this.#forgetOne(list.number);
  }

  /** Changes title or settings. */
  change(list: List, changes: Partial<ListSettings> & { readonly title?: string }): List {
    const { title = list.title, ...settings } = changes;
    const { validation, ...rest }: ListSettings = { ...settingsOf(list), ...settings };
    const checked = validation === undefined || validation.formula === '' ? {} : { validation };
    const all: ListSettings = { ...rest, ...checked, version: (list.version ?? 1) + 1 };
    this.#database
      .prepare('UPDATE lists SET title = ?, settings = ? WHERE number = ?')
      .run(title, JSON.stringify(all), list.number);
    this.#forgetOne(list.number);
    const changed = this.#expected(list.id);
    // Without approval nothing waits any more, and nothing is rejected.
    if (list.moderation === true && changed.moderation !== true) this.items.approveAll(changed);
    return changed;
  }

  addField(list: List, definition: FieldDefinition): Field {
    if (list.field(definition.name) !== undefined || baseNames.has(definition.name.toLowerCase()))
      throw new Error(`${list.url} already has a field "${definition.name}".`);
    const users = this.all().find((other) => other.template === 112)?.id ?? list.id;
    const field = this.#resolved(definition, list.id, users, list.url);
    this.#saveField(list.number, field, list.fields.length);
    this.items.addColumn(list, field);
    this.#changed(list);
    if (field.formula !== undefined) this.items.recalculate(this.#expected(list.id));
    return field;
  }

  /** A further column of a lookup's target, read through the lookup's own column. */
  addDependent(
    list: List,
    primary: Field,
    given: { readonly name: string; readonly title: string; readonly showField: string }
  ): Field {
    const field: Field = {
      id: randomUUID(),
      type: primary.type,
      base: false,
      readOnly: true,
      primary: primary.name,
      ...(primary.list === undefined ? {} : { list: primary.list }),
      ...(primary.sql === undefined ? {} : { sql: primary.sql }),
      ...given
    };
    this.#saveField(list.number, field, list.fields.length);
    this.#changed(list);
    return field;
  }

  changeField(list: List, field: Field, changes: Partial<Field>): Field {
    const { validation, ...rest }: Field = { ...field, ...changes };
    // An empty formula takes the validation away.
    const merged: Field = validation === undefined || validation.formula === '' ? rest : { ...rest, validation };
    const changed: Field = {
      ...merged,
      indexed: (merged.indexed === true || merged.unique === true) && canBeIndexed(merged.type)
    };
    this.#database
      .prepare('UPDATE fields SET field = ? WHERE list = ? AND name = ?')
      .run(JSON.stringify(changed), list.number, field.name);
    if (changed.indexed !== field.indexed || changed.unique !== field.unique) this.items.index(list, changed);
    this.#changed(list);
    if (changed.formula !== field.formula) this.items.recalculate(this.#expected(list.id));
    return changed;
  }

  /** Deletes a column, and with a lookup the further columns that are read through it. */
  removeField(list: List, field: Field): void {
    if (field.primary === undefined) this.items.dropColumn(list, field);
    this.#database
      .prepare("DELETE FROM fields WHERE list = ?1 AND (name = ?2 OR field ->> '$.primary' = ?2)")
      .run(list.number, field.name);
    const gone = new Set(list.fields.filter(({ primary }) => primary === field.name).map(({ name }) => name));
    gone.add(field.name);
    for (const view of list.views)
      this.#saveView(list.number, { ...view, fields: view.fields.filter((name) => !gone.has(name)) });
    this.#changed(list);
  }

  /** The list's own version, which its etag tells, rises with each change of what it is. */
  #changed(list: List): void {
    this.#database
      .prepare("UPDATE lists SET settings = json_set(settings, '$.version', ?) WHERE number = ?")
      .run((this.byId(list.id)?.version ?? 1) + 1, list.number);
    this.#forgetOne(list.number);
  }

  addView(list: List, view: ViewDefinition): View {
    const made: View = { ...view, id: randomUUID() };
    if (made.isDefault) for (const other of list.views) this.#saveView(list.number, { ...other, isDefault: false });
    this.#saveView(list.number, made);
    this.#changed(list);
    return made;
  }

  changeView(list: List, view: View, changes: Partial<View>): View {
    const changed: View = { ...view, ...changes };
    if (changes.isDefault === true)
      for (const other of list.views) this.#saveView(list.number, { ...other, isDefault: other.id === view.id });
    this.#saveView(list.number, changed);
    this.#changed(list);
    return changed;
  }

  removeView(list: List, view: View): void {
    this.#database.prepare('DELETE FROM views WHERE list = ? AND id = ?').run(list.number, view.id);
    this.#changed(list);
  }

  /** When an item was last changed and last deleted. */
  moments(list: List): { readonly modified: string; readonly deleted: string } {
    const found = this.#database.prepare('SELECT modified, deleted FROM lists WHERE number = ?').get(list.number);
    return { modified: String(found?.['modified']), deleted: String(found?.['deleted']) };
  }

  /** A declared formula that cannot be read is an error, never skipped. */
  #checkFormulas(list: List, { name, formula, validation }: Field): void {
    try {
      if (formula !== undefined) checkFormula(list, formula, name);
      if (validation !== undefined) checkFormula(list, validation.formula);
    } catch (error) {
      throw new Error(`${list.url}: a formula of the column "${name}" cannot be read. ${(error as Error).message}`);
    }
  }

  #expected(id: string): List {
    const list = this.byId(id);
    if (list === undefined) throw new Error(`The list ${id} has gone.`);
    return list;
  }

  /** A definition with its lookup's target as a bare list id; a target that does not exist is an error, never skipped. */
  #resolved(definition: FieldDefinition, own: string, users: string, url: string): Field {
    const field = fieldFrom(definition);
    if (baseNames.has(field.name.toLowerCase()))
      throw new Error(`${url}: every list already has a field "${field.name}".`);
    if (isPerson(field)) return { ...field, list: users };
    if (!isLookup(field)) return field;
    const asked = definition.list ?? '';
    if (asked === 'Self') return { ...field, list: own };
    const target = /^\{?[0-9a-f-]{36}\}?$/i.test(asked)
      ? bareGuid(asked) === own
        ? own
        : this.byId(asked)?.id
      : this.byUrl(asked)?.id;
    if (target === undefined)
      throw new Error(`${url}: the lookup "${field.name}" points at "${asked}", and the site has no such list.`);
    return { ...field, list: target };
  }

  #saveFields(list: number, fields: readonly Field[]): void {
    const seen = new Set<string>();
    fields.forEach((field, position) => {
      if (seen.has(field.name.toLowerCase())) throw new Error(`A list cannot have two fields "${field.name}".`);
      seen.add(field.name.toLowerCase());
      this.#saveField(list, field, position);
    });
  }

  #saveField(list: number, field: Field, position: number): void {
    this.#database
      .prepare('INSERT INTO fields (list, position, name, field) VALUES (?, ?, ?, ?)')
      .run(list, position, field.name, JSON.stringify(field));
  }

  #saveView(list: number, view: View): void {
    this.#database
      .prepare(
        `INSERT INTO views (list, position, id, view)
         VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM views WHERE list = ?), ?, ?)
         ON CONFLICT (list, id) DO UPDATE SET view = excluded.view`
      )
      .run(list, list, view.id, JSON.stringify(view));
  }

  #read(): readonly List[] {
    return this.#database
      .prepare('SELECT number FROM lists ORDER BY number')
      .all()
      .map(({ number }) => this.#known.get(Number(number)) ?? this.#readOne(Number(number)));
  }

  #readOne(number: number): List {
    const parts = <Part>(sql: string): Part[] =>
      this.#database
        .prepare(sql)
        .all(number)
        .map(({ json }) => this.#part(String(json)) as Part);
    const row = this.#database.prepare('SELECT * FROM lists WHERE number = ?').get(number) ?? {};
    const list = listFrom({
      web: this.#web.url,
      number,
      id: String(row['id']),
      url: String(row['url']),
      title: String(row['title']),
      created: String(row['created']),
      settings: JSON.parse(String(row['settings'])) as ListSettings,
      fields: parts<Field>('SELECT field AS json FROM fields WHERE list = ? ORDER BY position'),
      views: parts<View>('SELECT view AS json FROM views WHERE list = ? ORDER BY position')
    });
    this.#known.set(number, list);
    return list;
  }

  #part(json: string): unknown {
    const known = this.#parsed.get(json);
    if (known !== undefined) return known;
    // What is no longer said by any list goes with the rest, and the rest is read once more.
    if (this.#parsed.size >= mostParsed) this.#parsed.clear();
    const part: unknown = JSON.parse(json);
    this.#parsed.set(json, part);
    return part;
  }
}

/** A title of the list's own schema is nobody's translation. */
const titled = ({ titles: _, ...field }: Field, title: NonNullable<ListDefinition['titleField']>): Field => ({
  ...field,
  title: title.displayName,
  required: title.required,
  ...(title.shown === false ? { showIn: { display: false, edit: false, add: false } } : {})
});

const settingsOf = (list: List): ListSettings => ({
  description: list.description,
  template: list.template,
  onQuickLaunch: list.onQuickLaunch,
  hidden: list.hidden,
  versioning: list.versioning,
  attachments: list.attachments,
  contentTypes: list.contentTypes,
  noCrawl: list.noCrawl,
  readSecurity: list.readSecurity,
  writeSecurity: list.writeSecurity,
  ownPermissions: list.ownPermissions,
  ...(list.version === undefined ? {} : { version: list.version }),
  ...(list.validation === undefined ? {} : { validation: list.validation }),
  ...(list.moderation === undefined ? {} : { moderation: list.moderation }),
  ...(list.draftVisibility === undefined ? {} : { draftVisibility: list.draftVisibility }),
  ...(list.folderCreation === undefined ? {} : { folderCreation: list.folderCreation }),
  ...(list.titles === undefined ? {} : { titles: list.titles }),
  ...(list.descriptions === undefined ? {} : { descriptions: list.descriptions }),
  ...(list.recycled === undefined ? {} : { recycled: list.recycled })
});
