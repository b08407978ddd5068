import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Writer } from './items.ts';
import { isLibrary } from './list.ts';
import type { List } from './list.ts';
import type { ListStore } from './listStore.ts';
import { pageFileOf, pageSource } from './pageFiles.ts';
import type { PageKey } from './pages.ts';
import { pathInList } from './place.ts';
import type { StoredFile } from './storedFile.ts';
import { folded } from './text.ts';
import type { TableRow } from './values.ts';

/** Folders that a site is born with. */
const born = ['', '/Lists', '/SiteAssets', '/SitePages'];

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Files and folders beside the lists' rows: Site Assets, Site Pages. Nothing here touches the machine's own files. */
export class Files {
  readonly #database: DatabaseSync;
  readonly #web: string;
  readonly #lists: ListStore;
  readonly #pages: () => readonly StoredFile[];

  constructor(
    database: DatabaseSync,
    web: string,
    lists: ListStore,
    born: { readonly pages: readonly PageKey[]; readonly created: () => string }
  ) {
    this.#database = database;
    this.#web = web;
    this.#lists = lists;
    this.#pages = () => born.pages.map((key) => pageFileOf(web, key, born.created()));
  }

  /** A page that the site was born with: it is read like any file, and written by the page alone. */
  isPage(path: string): boolean {
    return this.#page(path) !== undefined;
  }

  #page(path: string): StoredFile | undefined {
    return this.#pages().find((page) => folded(page.path) === folded(path));
  }

  /** A path from the server's root without dots or doubled slashes, from one that may begin at the web; undefined: outside it. */
  resolved(path: string): string | undefined {
    const whole = path.startsWith('/') ? path : `${this.#web}/${path}`;
    const parts = whole.split('/').filter((part) => part !== '');
    if (parts.some((part) => part === '.' || part === '..')) return undefined;
    const clean = `/${parts.join('/')}`;
    const inside = folded(clean) === folded(this.#web) || folded(clean).startsWith(`${folded(this.#web)}/`);
    return inside ? clean : undefined;
  }

  /** The list whose permissions a path has; undefined: the web's. */
  listOf(path: string): List | undefined {
    const asked = `${folded(path)}/`;
    return this.#lists.all().find(({ folder }) => asked.startsWith(`${folded(folder)}/`));
  }

  hasFolder(path: string): boolean {
    const key = folded(path);
    return (
      born.some((name) => folded(`${this.#web}${name}`) === key) ||
      this.#lists.all().some(({ folder }) => folded(folder) === key) ||
      this.find(path)?.isFolder === true ||
      this.rowOf(path) !== undefined
    );
  }

  /** The row of a folder in a list, with its list. */
  rowOf(path: string): { readonly list: List; readonly row: TableRow } | undefined {
    const list = this.listOf(path);
    const inside = list === undefined || isLibrary(list) ? undefined : pathInList(list, path);
    if (list === undefined || inside === undefined || inside === '') return undefined;
    const row = this.#lists.items.folder(list, inside);
    return row === undefined ? undefined : { list, row };
  }

  /** The row of a file or a folder of a library. */
  entryOf(path: string): { readonly list: List; readonly row: TableRow } | undefined {
    const list = this.#libraryOf(path);
    const row = list === undefined ? undefined : this.#lists.items.entry(list, pathInList(list, path) ?? '');
    return list === undefined || row === undefined ? undefined : { list, row };
  }

  /** The library in which a path lies; its own folder lies in none. */
  #libraryOf(path: string): List | undefined {
    const list = this.listOf(path);
    return list !== undefined && isLibrary(list) && pathInList(list, path) !== '' ? list : undefined;
  }

  /** A row for each file and folder that lay where a library was made. */
  welcomeTo(list: List, writer: Writer): void {
    const keep = (folder: string): void => {
      for (const kind of ['files', 'folders'] as const)
        for (const { path, isFolder } of this.within(folder, kind)) {
          this.#lists.items.keepEntry(list, pathInList(list, path) ?? '', isFolder, writer);
          if (isFolder) keep(path);
        }
    };
    keep(list.folder);
  }

  /** Paths of the folders that a site is born with, of those directly in a folder. */
  bornIn(folder: string): readonly string[] {
    return folded(folder) === folded(this.#web)
      ? born.filter((name) => name !== '').map((name) => `${this.#web}${name}`)
      : [];
  }

  find(path: string): StoredFile | undefined {
    const row = this.#database
      .prepare('SELECT path, id, is_folder, version, length(bytes) AS size, created, modified FROM files WHERE key = ?')
      .get(folded(path));
    return row === undefined ? this.#page(path) : fileFrom(row);
  }

  bytes(path: string): Uint8Array {
    const row = this.#database.prepare('SELECT bytes FROM files WHERE key = ?').get(folded(path));
    if (row === undefined && this.isPage(path)) return pageSource;
    return (row?.['bytes'] as Uint8Array | null | undefined) ?? new Uint8Array();
  }

  within(folder: string, kind: 'files' | 'folders'): readonly StoredFile[] {
    const pages =
      kind === 'folders' ? [] : this.#pages().filter(({ path }) => folded(parentOf(path)) === folded(folder));
    const stored = this.#database
      .prepare(
        'SELECT path, id, is_folder, version, length(bytes) AS size, created, modified FROM files WHERE folder = ? AND is_folder = ? ORDER BY key'
      )
      .all(folded(folder), kind === 'folders' ? 1 : 0)
      .map(fileFrom);
    const keys = new Set(stored.map(({ path }) => folded(path)));
    return [...pages.filter(({ path }) => !keys.has(folded(path))), ...stored];
  }

  /** Files and folders of a library, at any depth. */
  count(list: List): number {
    const key = `${folded(list.folder)}/`;
    const stored = this.#database
      .prepare('SELECT count(*) AS n FROM files WHERE substr(key, 1, length(?1)) = ?1')
      .get(key);
    const pages = this.#pages().filter(({ path }) => folded(path).startsWith(key));
    return Number(stored?.['n']) + pages.length;
  }

  /** Adds a file, or replaces what it holds; absent bytes make a folder. */
  write(path: string, bytes: Uint8Array | undefined, writer: Writer): void {
    this.#database
      .prepare(
        `INSERT INTO files (key, folder, path, id, is_folder, bytes, author, editor, created, modified)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET
         bytes = excluded.bytes, version = version + 1, editor = excluded.editor, modified = excluded.modified`
      )
      .run(
        folded(path),
        folded(parentOf(path)),
        path,
        randomUUID(),
        bytes === undefined ? 1 : 0,
        bytes ?? null,
        writer.by,
        writer.by,
        writer.at,
        writer.at
      );
    const list = this.#libraryOf(path);
    if (list !== undefined)
      this.#lists.items.keepEntry(list, pathInList(list, path) ?? '', bytes === undefined, writer);
  }

  /** Deletes a file, or a folder with all that is in it; its row goes with it. */
  remove(path: string, writer: Writer): void {
    const entry = this.entryOf(path);
    if (entry !== undefined) this.#lists.items.remove(entry.list, Number(entry.row['id']), writer);
    const key = folded(path);
    this.#database
      .prepare('DELETE FROM files WHERE key = ? OR substr(key, 1, length(?) + 1) = ? || ?')
      .run(key, key, key, '/');
  }
}

const fileFrom = (row: Readonly<Record<string, unknown>>): StoredFile => ({
  path: String(row['path']),
  name: String(row['path']).slice(String(row['path']).lastIndexOf('/') + 1),
  id: String(row['id']),
  isFolder: row['is_folder'] === 1,
  version: Number(row['version']),
  size: Number(row['size'] ?? 0),
  created: String(row['created']),
  modified: String(row['modified'])
});
