import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SiteFileError, fileErrorOf } from './siteFileError.ts';
import { folded, sortKey } from './text.ts';
import { placeRows } from './upgrade.ts';

/** Raised when the tables below change; older files are brought up to it, newer ones refused. */
const schemaVersion = 3;
/** Marks the file as ours (`pragma application_id`): "DaSP". */
export const applicationId = 0x44615350;

/** Files and folders of the site, by their paths without case; since version 2. */
const filesTable = `
CREATE TABLE files (
  key TEXT PRIMARY KEY, folder TEXT NOT NULL, path TEXT NOT NULL, id TEXT NOT NULL, is_folder INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1, bytes BLOB, author INTEGER NOT NULL, editor INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL);
CREATE INDEX files_folder ON files (folder);
`;

/**
 * Which of `recycled` lie in the second stage of the bin. Made in every file that has it not: an older local SharePoint
 * that opens the file shows them in the first.
 */
const secondStage = 'CREATE TABLE IF NOT EXISTS second_stage (recycled TEXT PRIMARY KEY) WITHOUT ROWID';

const schema = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE lists (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, url TEXT NOT NULL, title TEXT NOT NULL,
  settings TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, deleted TEXT NOT NULL);
CREATE TABLE fields (
  list INTEGER NOT NULL REFERENCES lists(number) ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL,
  field TEXT NOT NULL, PRIMARY KEY (list, name)) WITHOUT ROWID;
CREATE TABLE views (
  list INTEGER NOT NULL REFERENCES lists(number) ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT NOT NULL,
  view TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE directory (login TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE members (
  "group" INTEGER NOT NULL, "user" INTEGER NOT NULL, PRIMARY KEY ("group", "user")) WITHOUT ROWID;
CREATE TABLE assignments (
  scope TEXT NOT NULL, principal INTEGER NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (scope, principal, role)) WITHOUT ROWID;
CREATE TABLE recycled (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER, title TEXT, folder TEXT NOT NULL, row TEXT NOT NULL,
  author INTEGER NOT NULL, deleted_by INTEGER NOT NULL, deleted TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, list TEXT NOT NULL, item INTEGER, unique_id TEXT, type INTEGER NOT NULL,
  at TEXT NOT NULL, editor INTEGER NOT NULL);
CREATE TABLE attachments (
  list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (list, item, name));
${filesTable}
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;

const number = (database: DatabaseSync, pragma: string): number =>
  Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? { none: 0 })[0]);

const prepare = (database: DatabaseSync, file: string): void => {
  database.function('folded', { deterministic: true }, (value) => (value === null ? null : folded(String(value))));
  database.function('sortkey', { deterministic: true }, (value) => (value === null ? null : sortKey(String(value))));
  database.exec(
    'PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;'
  );
  const tables = number(database, 'schema_version');
  if (tables > 0 && number(database, 'application_id') !== applicationId) throw new SiteFileError('foreign', file);
  if (number(database, 'user_version') > schemaVersion) throw new SiteFileError('newer', file);
  const check = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
  if (check !== 'ok') throw new SiteFileError('corrupt', file, new Error(String(check)));
  // BEGIN EXCLUSIVE finds out now whether another process holds the file and whether it can be written at all.
  database.exec('BEGIN EXCLUSIVE');
  if (tables === 0) database.exec(schema);
  const version = number(database, 'user_version');
  if (version < 2) database.exec(filesTable);
  if (version < 3) placeRows(database);
  database.exec(`PRAGMA user_version = ${schemaVersion}`);
  database.exec(secondStage);
  database.exec('COMMIT');
};

/** Opens or makes a site's database; throws SiteFileError when the file is damaged, locked, foreign or not writable. */
export const openDatabase = (file: string): DatabaseSync => {
  let database: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file);
    prepare(database, file);
    return database;
  } catch (error) {
    database?.close();
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOSPC') throw new SiteFileError('full', file, error);
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) throw new SiteFileError('read-only', file, error);
    if (['ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)) throw new SiteFileError('unreachable', file, error);
    throw fileErrorOf(error, file) ?? error;
  }
};
