import type { List } from './list.ts';
import type { TableRow } from './values.ts';

/** Where a row stands, and whether it is approved: columns of every list's table beside its own. */
export const rowPlaceColumns = [
  // From the list's own folder, `2024/Spring`; absent: in the list itself.
  'dir TEXT',
  // The name of a folder, or of a file in a library; other rows are called by their ids.
  'leaf TEXT',
  // SharePoint's status: 0 approved, 1 rejected, 2 waits.
  'moderation INTEGER NOT NULL DEFAULT 0',
  'moderation_comment TEXT'
] as const;

/** SQL of the base columns that tell it; `{folder}` is the list's own folder as a text of SQL. */
export const placedSql = {
  FSObjType: "({t}.content_type LIKE '0x0120%')",
  FileDirRef: "({folder} || coalesce('/' || {t}.dir, ''))",
  FileRef: "({folder} || coalesce('/' || {t}.dir, '') || '/' || coalesce({t}.leaf, {t}.id || '_.000'))",
  FileLeafRef: "coalesce({t}.leaf, {t}.id || '_.000')",
  _ModerationStatus: '{t}.moderation',
  _ModerationComments: '{t}.moderation_comment'
} as const;

/** The content type of folders, with the list's id behind it. */
export const folderTypeOf = (list: Pick<List, 'id'>): string => `0x012000${list.id.replaceAll('-', '').toUpperCase()}`;

/** The content type of documents. */
export const fileTypeOf = (list: Pick<List, 'id'>): string => `0x010100${list.id.replaceAll('-', '').toUpperCase()}`;

export const isFolderRow = (row: TableRow): boolean => String(row['content_type']).startsWith('0x0120');

/** From the list's own folder: `2024/Spring`. */
export const pathOfRow = (row: TableRow): string => {
  const name = String(row['leaf'] ?? `${String(row['id'])}_.000`);
  return row['dir'] === null || row['dir'] === undefined ? name : `${String(row['dir'])}/${name}`;
};

/** A path below a list's folder from a server-relative one: '' is the list itself; undefined: elsewhere. */
export const pathInList = (list: Pick<List, 'folder'>, path: string): string | undefined => {
  const clean = path.replace(/\/+$/, '');
  if (clean.toLowerCase() === list.folder.toLowerCase()) return '';
  return clean.toLowerCase().startsWith(`${list.folder.toLowerCase()}/`)
    ? clean.slice(list.folder.length + 1)
    : undefined;
};
