import { randomUUID } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Calculation } from './calculation.ts';
import type { StoredRow } from './definitions.ts';
import { columnOf, quoted, sqlOf, valueType } from './fields.ts';
import type { Field } from './fields.ts';
import type { List } from './list.ts';
import { folded } from './text.ts';
import {
  duplicateValue,
  fieldValidationFailed,
  itemMissing,
  listValidationFailed,
  lookupInvalid,
  nameTaken,
  textInvalid
} from './refusal.ts';
import { NotBuilt } from './notBuilt.ts';
import { own } from './own.ts';
import { fileTypeOf, folderTypeOf, isFolderRow, pathOfRow, rowPlaceColumns } from './place.ts';
import { defaultOf, encodedValue } from './values.ts';
import type { SqlValue, TableRow } from './values.ts';

/** Who writes and when. */
export interface Writer {
  /** Site user id. */
  readonly by: number;
  readonly at: string;
}

const systemColumns =
  'id INTEGER PRIMARY KEY AUTOINCREMENT, unique_id TEXT NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1, ' +
  'label INTEGER NOT NULL DEFAULT 1, content_type TEXT NOT NULL, author INTEGER, editor INTEGER, ' +
  'created TEXT NOT NULL, modified TEXT NOT NULL, position REAL, attachments INTEGER NOT NULL DEFAULT 0';

const systemTable = [systemColumns, ...rowPlaceColumns];

const affinity = (field: Field): string =>
  ['Number', 'Currency'].includes(valueType(field))
    ? 'REAL'
    : ['Integer', 'Boolean', 'Lookup', 'User'].includes(valueType(field))
      ? 'INTEGER'
      : 'TEXT';

/** SQL by which values of the field are compared and sorted: text through its key, so that case does not count. */
export const comparedSql = (field: Field, alias: string): string => {
  const sql = sqlOf(field, alias) ?? 'NULL';
  return ['Text', 'Choice', 'Note', 'Computed', 'File', 'Guid'].includes(valueType(field)) ? `sortkey(${sql})` : sql;
};

const owned = new WeakMap<List, readonly Field[]>();

/** Fields whose values the list's own table holds in a column of their own. */
const ownFields = (list: List): readonly Field[] => {
  let fields = owned.get(list);
  if (fields === undefined) {
    fields = list.fields.filter((field) => field.primary === undefined && field.sql === `{t}.${columnOf(field)}`);
    owned.set(list, fields);
  }
  return fields;
};

/** 1 add, 2 update, 3 delete, 7 restore: SharePoint's ChangeType. */
type ChangeType = 1 | 2 | 3 | 7;

/** What stands beside a row's own columns and can be said of it. */
export type Stamp = 'author' | 'editor' | 'created' | 'modified' | 'moderation' | 'moderation_comment';

/** Rows of lists: SQL with the few rules that SharePoint itself enforces. */
export class Items {
  readonly #database: DatabaseSync;
  readonly #timeZone: string;
  readonly #listById: (id: string) => List | undefined;
  #counts = new Map<string, number>();
  /** Each request looks up who asks. */
  readonly #finds = new WeakMap<List, StatementSync>();
  #inserts = new WeakMap<List, { readonly statement: StatementSync; readonly fields: readonly Field[] }>();

  constructor(database: DatabaseSync, timeZone: string, listById: (id: string) => List | undefined) {
    this.#database = database;
    this.#timeZone = timeZone;
    this.#listById = listById;
  }

  /** Makes the table of a list that has just been declared. */
  createTable(list: List): void {
    const columns = ownFields(list).map((field) => `${columnOf(field)} ${affinity(field)}`);
    this.#database.exec(`CREATE TABLE ${list.table} (${[...systemTable, ...columns].join(', ')})`);
    for (const field of ownFields(list)) this.index(list, field);
    this.#database.exec(`CREATE INDEX ${list.table}_author ON ${list.table} (author)`);
  }

  addColumn(list: List, field: Field): void {
    this.#database.exec(`ALTER TABLE ${list.table} ADD COLUMN ${columnOf(field)} ${affinity(field)}`);
    this.index(list, field);
  }

  dropColumn(list: List, field: Field): void {
    this.#database.exec(`DROP INDEX IF EXISTS ${this.#indexName(list, field)}`);
    this.#database.exec(`ALTER TABLE ${list.table} DROP COLUMN ${columnOf(field)}`);
  }

  dropTable(list: List): void {
    this.#database.exec(`DROP TABLE ${list.table}`);
    this.#database.prepare('DELETE FROM attachments WHERE list = ?').run(list.number);
    this.#counts.delete(list.table);
  }

  /** Makes the SQL index match what the field says. */
  index(list: List, field: Field): void {
    const name = this.#indexName(list, field);
    this.#database.exec(`DROP INDEX IF EXISTS ${name}`);
    if (field.indexed !== true) return;
    const expression = comparedSql({ ...field, sql: field.sql?.replaceAll('{t}.', '') ?? 'NULL' }, '');
    if (field.unique === true && this.#hasTwice(list, expression)) throw duplicateValue([field.title]);
    this.#database.exec(
      `CREATE ${field.unique === true ? 'UNIQUE ' : ''}INDEX ${name} ON ${list.table} (${expression})`
    );
  }

  /** The next id, which no later row will get by itself. */
  reserveId(list: List): number {
    const known = this.#database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').get(list.table);
    const id = Number(known?.['seq'] ?? 0) + 1;
    const write =
      known === undefined
        ? 'INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)'
        : 'UPDATE sqlite_sequence SET seq = ? WHERE name = ?';
    this.#database.prepare(write).run(id, list.table);
    return id;
  }

  count(list: List): number {
    let count = this.#counts.get(list.table);
    if (count === undefined) {
      count = Number(this.#database.prepare(`SELECT count(*) AS n FROM ${list.table}`).get()?.['n']);
      this.#counts.set(list.table, count);
    }
    return count;
  }

  /** After a rollback nothing that was counted holds. */
  forgetCounts(): void {
    this.#counts.clear();
  }

  find(list: List, id: number): TableRow | undefined {
    let statement = this.#finds.get(list);
    if (statement === undefined) {
      statement = this.#database.prepare(`SELECT * FROM ${list.table} WHERE id = ?`);
      this.#finds.set(list, statement);
    }
    return statement.get(id) as TableRow | undefined;
  }

  /** Appends rows that are trusted to be right; missing columns take their defaults. */
  insert(list: List, rows: readonly StoredRow[], writer: Writer): number[] {
    const { statement, fields } = this.#insertInto(list);
    const now = new Date(writer.at);
    const defaults = fields.map((field) => encodedValue(field, defaultOf(field, now), this.#timeZone));
    const contentType = list.template === 112 ? '0x010A00' : contentTypeOf(list);
    this.#counts.delete(list.table);
    const calculates = fields.some(({ formula }) => formula !== undefined);
    return rows.map((row) => {
      for (const name of Object.keys(row))
        if (!fields.some((field) => field.name === name))
          throw new Error(`${list.url} has no column "${name}" that can be written.`);
      const values = fields.map((field, position) =>
        own(row, field.name) === undefined
          ? (defaults[position] ?? null)
          : encodedValue(field, own(row, field.name), this.#timeZone)
      );
      const result = statement.run(
        randomUUID(),
        randomUUID(),
        contentType,
        writer.by,
        writer.by,
        writer.at,
        writer.at,
        ...values
      );
      const id = Number(result.lastInsertRowid);
      if (calculates) this.#calculate(list, id, now);
      return id;
    });
  }

  /**
   * Adds one row as a request does, in a folder of the list, with the next id or one that was drawn; throws a Refusal where
   * SharePoint refuses.
   */
  add(list: List, row: StoredRow, writer: Writer, dir = '', drawn?: number): number {
    this.#check(list, row, 0, writer);
    const [next = 0] = this.insert(list, [row], writer);
    const id = drawn ?? next;
    if (id !== next) this.#database.prepare(`UPDATE ${list.table} SET id = ? WHERE id = ?`).run(id, next);
    if (dir !== '') this.#place(list, id, dir, null);
    this.#wait(list, id);
    this.#changed(list, id, 1, writer);
    return id;
  }

  /** Makes a folder in a list, which is a row too; `leaf` absent: it is called by its id. */
  addFolder(list: List, row: StoredRow, dir: string, leaf: string | undefined, writer: Writer): number {
    if (leaf !== undefined && this.folder(list, dir === '' ? leaf : `${dir}/${leaf}`) !== undefined)
      throw nameTaken(leaf);
    const id = this.add(list, row, writer);
    this.#place(list, id, dir, leaf ?? String(id), folderTypeOf(list));
    return id;
  }

  #place(list: List, id: number, dir: string, leaf: string | null, contentType: string | null = null): void {
    const sql = `UPDATE ${list.table} SET dir = ?, leaf = ?, content_type = coalesce(?, content_type) WHERE id = ?`;
    this.#database.prepare(sql).run(dir === '' ? null : dir, leaf, contentType, id);
  }

  /** A folder of a list by its path from there, without case. */
  folder(list: List, path: string): TableRow | undefined {
    const row = this.entry(list, path);
    return row !== undefined && isFolderRow(row) ? row : undefined;
  }

  /** What has a name: a folder, or a file of a library. */
  entry(list: List, path: string): TableRow | undefined {
    const sql = `SELECT * FROM ${list.table} WHERE folded(coalesce(dir || '/', '') || leaf) = ?`;
    return this.#database.prepare(sql).get(folded(path)) as TableRow | undefined;
  }

  /** The row of a file or a folder of a library, which follows what is done to it. */
  keepEntry(list: List, path: string, isFolder: boolean, writer: Writer): void {
    const known = this.entry(list, path);
    if (known !== undefined) return this.update(list, Number(known['id']), {}, writer);
    const cut = path.lastIndexOf('/');
    const dir = path.slice(0, Math.max(0, cut));
    if (isFolder) this.addFolder(list, {}, dir, path.slice(cut + 1), writer);
    else this.#place(list, this.add(list, {}, writer), dir, path.slice(cut + 1), fileTypeOf(list));
  }

  /** What stands directly in a folder of a list, '' the list itself. */
  within(list: List, path: string): readonly TableRow[] {
    const sql = `SELECT * FROM ${list.table} WHERE folded(coalesce(dir, '')) = ? ORDER BY id`;
    return this.#database.prepare(sql).all(folded(path)) as TableRow[];
  }

  /** Changes the given columns; the version rises even when nothing differs. */
  update(list: List, id: number, row: StoredRow, writer: Writer): void {
    if (this.find(list, id) === undefined) throw itemMissing();
    this.#check(list, row, id, writer);
    const changed = ownFields(list).filter((field) => own(row, field.name) !== undefined);
    const sets = changed.map((field) => `${columnOf(field)} = ?, `).join('');
    const values = changed.map((field) => encodedValue(field, own(row, field.name), this.#timeZone));
    this.#database
      .prepare(
        `UPDATE ${list.table} SET ${sets}version = version + 1, label = label + ?, editor = ?, modified = ? WHERE id = ?`
      )
      .run(...values, list.versioning ? 1 : 0, writer.by, writer.at, id);
    this.#wait(list, id);
    this.#calculate(list, id, new Date(writer.at));
    this.#changed(list, id, 2, writer);
  }

  /** What is written waits for approval where the list wants it. */
  #wait(list: List, id: number): void {
    if (list.moderation === true) this.stamp(list, id, { moderation: 2, moderation_comment: null });
  }

  /** The list wants no approval any more. */
  approveAll(list: List): void {
    this.#database.exec(`UPDATE ${list.table} SET moderation = 0, moderation_comment = NULL`);
  }

  /** Who wrote a row and when, and whether it is approved; the version stays. */
  stamp(list: List, id: number, stamps: Readonly<Partial<Record<Stamp, SqlValue>>>): void {
    for (const [column, value] of Object.entries(stamps))
      this.#database.prepare(`UPDATE ${list.table} SET ${column} = ? WHERE id = ?`).run(value, id);
    this.#calculate(list, id, new Date());
  }

  /** The names of a row's attachments. */
  attachmentNames(list: List, id: number): readonly string[] {
    return this.#database
      .prepare('SELECT name FROM attachments WHERE list = ? AND item = ? ORDER BY name')
      .all(list.number, id)
      .map(({ name }) => String(name));
  }

  attachment(list: List, id: number, name: string): { readonly name: string; readonly bytes: Uint8Array } | undefined {
    const asked = folded(name);
    const found = this.attachmentNames(list, id).find((one) => folded(one) === asked);
    const row = this.#database
      .prepare('SELECT bytes FROM attachments WHERE list = ? AND item = ? AND name = ?')
      .get(list.number, id, found ?? '');
    return found === undefined || row === undefined ? undefined : { name: found, bytes: row['bytes'] as Uint8Array };
  }

  /** Adds or replaces an attachment; absent bytes remove it. The row's version rises either way. */
  attach(list: List, id: number, name: string, bytes: Uint8Array | undefined, writer: Writer): void {
    if (bytes === undefined)
      this.#database
        .prepare('DELETE FROM attachments WHERE list = ? AND item = ? AND name = ?')
        .run(list.number, id, name);
    else
      this.#database
        .prepare('INSERT OR REPLACE INTO attachments VALUES (?, ?, ?, ?)')
        .run(list.number, id, name, bytes);
    this.#database
      .prepare(`UPDATE ${list.table} SET attachments = ? WHERE id = ?`)
      .run(this.attachmentNames(list, id).length > 0 ? 1 : 0, id);
    this.update(list, id, {}, writer);
  }

  /** Deletes for good, as a REST DELETE does. */
  remove(list: List, id: number, writer: Writer): void {
    const row = this.find(list, id);
    if (row === undefined) throw itemMissing();
    // With a folder goes what is in it.
    if (isFolderRow(row))
      for (const inside of this.within(list, pathOfRow(row))) this.remove(list, Number(inside['id']), writer);
    this.#changed(list, id, 3, writer);
    this.#database.prepare(`DELETE FROM ${list.table} WHERE id = ?`).run(id);
    this.#database.prepare('DELETE FROM attachments WHERE list = ? AND item = ?').run(list.number, id);
    this.#counts.delete(list.table);
  }

  /** Moves to the recycle bin and returns the id there. */
  recycle(list: List, id: number, writer: Writer): string {
    const row = this.find(list, id);
    if (row === undefined) throw itemMissing();
    if (isFolderRow(row) && this.within(list, pathOfRow(row)).length > 0)
      throw new NotBuilt('recycling a folder of a list with what is in it');
    const bin = randomUUID();
    this.#database
      .prepare('INSERT INTO recycled VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        bin,
        list.number,
        id,
        String(row['f_Title'] ?? ''),
        list.folder,
        JSON.stringify(row),
        row['author'] ?? 0,
        writer.by,
        writer.at
      );
    this.#changed(list, id, 3, writer);
    this.#database.prepare(`DELETE FROM ${list.table} WHERE id = ?`).run(id);
    this.#counts.delete(list.table);
    return bin;
  }

  /** Puts a row of the recycle bin back under its old id; columns that are gone meanwhile are left out. */
  restore(list: List, bin: string, writer: Writer): void {
    const found = this.#database.prepare('SELECT row FROM recycled WHERE id = ?').get(bin);
    if (found === undefined) throw itemMissing();
    const row = JSON.parse(String(found['row'])) as TableRow;
    const taken = ownFields(list).filter(
      (field) => field.unique === true && this.#holds(list, field, row[`f_${field.name}`] ?? null, 0)
    );
    if (taken.length > 0) throw duplicateValue(taken.map(({ title }) => title));
    const columns = this.#database.prepare(`SELECT name FROM pragma_table_info(?)`).all(list.table);
    const names = columns.map(({ name }) => String(name)).filter((name) => name in row);
    this.#database
      .prepare(
        `INSERT INTO ${list.table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
      )
      .run(...names.map((name) => row[name] ?? null));
    this.#database.prepare('DELETE FROM recycled WHERE id = ?').run(bin);
    this.#counts.delete(list.table);
    this.#changed(list, Number(row['id']), 7, writer);
  }

  /** Works out the calculated columns of every row again. */
  recalculate(list: List): void {
    for (const { id } of this.#database.prepare(`SELECT id FROM ${list.table}`).all())
      this.#calculate(list, Number(id), new Date());
  }

  #calculate(list: List, id: number, now: Date): void {
    const calculated = ownFields(list).filter((field) => field.formula !== undefined);
    const row = calculated.length === 0 ? undefined : this.find(list, id);
    if (row === undefined) return;
    const calculation = new Calculation(list, row, this.#timeZone, now);
    this.#database
      .prepare(
        `UPDATE ${list.table} SET ${calculated.map((field) => `${columnOf(field)} = ?`).join(', ')} WHERE id = ?`
      )
      .run(...calculated.map((field) => calculation.stored(field)), id);
  }

  #indexName(list: List, field: Field): string {
    return quoted(`${list.table}_${field.name}`);
  }

  #insertInto(list: List): { readonly statement: StatementSync; readonly fields: readonly Field[] } {
    let known = this.#inserts.get(list);
    if (known === undefined) {
      const fields = ownFields(list);
      const columns = [
        'unique_id',
        'guid',
        'content_type',
        'author',
        'editor',
        'created',
        'modified',
        ...fields.map(columnOf)
      ];
      const statement = this.#database.prepare(
        `INSERT INTO ${list.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
      );
      known = { statement, fields };
      this.#inserts.set(list, known);
    }
    return known;
  }

  /** What SharePoint enforces on a write: the length of text, existing lookup targets, unique values, validations. */
  #check(list: List, row: StoredRow, id: number, writer: Writer): void {
    for (const field of ownFields(list)) {
      const value = own(row, field.name);
      if (value === undefined || value === null) continue;
      if (field.type === 'Text' && String(value as string).length > (field.maxLength ?? 255)) throw textInvalid();
      if (['Lookup', 'LookupMulti', 'User', 'UserMulti'].includes(field.type))
        this.#checkTargets(field, value as number);
    }
    const doubled = ownFields(list).filter((field) => field.unique === true && this.#isTaken(list, field, row, id));
    if (doubled.length > 0) throw duplicateValue(doubled.map((field) => field.title));
    this.#validate(list, row, id, writer);
  }

  /** Formulas that a row must satisfy: those of the columns that are written, and the list's own. */
  #validate(list: List, row: StoredRow, id: number, writer: Writer): void {
    const fields = ownFields(list);
    const checked = fields.filter(
      ({ name, validation }) => validation !== undefined && (id === 0 || Object.hasOwn(row, name))
    );
    if (checked.length === 0 && list.validation === undefined) return;
    const now = new Date(writer.at);
    const before = this.find(list, id) ?? { id, author: writer.by, created: writer.at };
    const values = fields.flatMap((field): readonly (readonly [string, SqlValue])[] => {
      const given =
        own(row, field.name) ??
        (id === 0 && !Object.hasOwn(row, field.name) ? defaultOf(field, now) : own(row, field.name));
      return given === undefined ? [] : [[`f_${field.name}`, encodedValue(field, given, this.#timeZone)]];
    });
    const after: TableRow = { ...before, modified: writer.at, editor: writer.by, ...Object.fromEntries(values) };
    const calculation = new Calculation(list, after, this.#timeZone, now);
    for (const { validation } of checked)
      if (validation !== undefined && !calculation.satisfies(validation.formula))
        throw fieldValidationFailed(validation.message);
    if (list.validation !== undefined && !calculation.satisfies(list.validation.formula))
      throw listValidationFailed(list.validation.message);
  }

  #checkTargets(field: Field, value: number | readonly number[]): void {
    const target = field.list === undefined ? undefined : this.#listById(field.list);
    if (target === undefined) throw lookupInvalid();
    for (const id of Array.isArray(value) ? (value as readonly number[]) : [value as number])
      if (this.find(target, id) === undefined) throw lookupInvalid();
  }

  #isTaken(list: List, field: Field, row: StoredRow, id: number): boolean {
    return this.#holds(list, field, encodedValue(field, own(row, field.name), this.#timeZone), id);
  }

  #hasTwice(list: List, expression: string): boolean {
    const sql = `SELECT 1 FROM ${list.table} WHERE ${expression} IS NOT NULL GROUP BY ${expression} HAVING count(*) > 1 LIMIT 1`;
    return this.#database.prepare(sql).get() !== undefined;
  }

  /** Another row than `id` holds this value. */
  #holds(list: List, field: Field, value: SqlValue, id: number): boolean {
    if (value === null) return false;
    const compared = comparedSql(field, 't');
    const asked = compared.startsWith('sortkey(') ? 'sortkey(?)' : '?';
    const sql = `SELECT 1 FROM ${list.table} AS t WHERE ${compared} = ${asked} AND t.id <> ?`;
    return this.#database.prepare(sql).get(value, id) !== undefined;
  }

  #changed(list: List, id: number, type: ChangeType, writer: Writer): void {
    const uniqueId = this.#database.prepare(`SELECT unique_id AS u FROM ${list.table} WHERE id = ?`).get(id)?.['u'];
    this.#database
      .prepare('INSERT INTO changes (list, item, unique_id, type, at, editor) VALUES (?, ?, ?, ?, ?, ?)')
      .run(list.id, id, String(uniqueId), type, writer.at, writer.by);
    const column = type === 3 ? 'deleted' : 'modified';
    this.#database.prepare(`UPDATE lists SET ${column} = ? WHERE number = ?`).run(writer.at, list.number);
  }
}

/** The id of the list's own content type Item: the base type's, with the list's id behind it. */
export const contentTypeOf = (list: Pick<List, 'id'>): string => `0x0100${list.id.replaceAll('-', '').toUpperCase()}`;
