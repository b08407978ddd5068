import type { List } from '../site/list.ts';
import { pathInList, pathOfRow } from '../site/place.ts';
import { fileNotFound, nameInvalid } from '../site/refusal.ts';
import type { Call } from './call.ts';
import { isFileName } from './fileType.ts';
import { objectOf } from './objectOf.ts';

/** The folder of a list that a caller names, from there; '' the list itself. One that is not there is a missing file. */
export const folderInList = (list: List, asked: unknown, call: Call): string => {
  if (typeof asked !== 'string' || asked === '') return '';
  const { origin } = call.request.url;
  const path = pathInList(list, asked.startsWith(origin) ? asked.slice(origin.length) : asked);
  const row = path === undefined || path === '' ? undefined : call.site.items.folder(list, path);
  if (path === undefined || (path !== '' && row === undefined)) throw fileNotFound();
  return row === undefined ? '' : pathOfRow(row);
};

/** What a folder is called; undefined: by its id. */
export const folderName = (given: unknown): string | undefined => {
  const name = typeof given === 'string' ? given.trim() : '';
  if (name === '') return undefined;
  if (!isFileName(name)) throw nameInvalid(name);
  return name;
};

/** The folder that a query of CAML is about. */
export const folderOfQuery = (list: List, query: Readonly<Record<string, unknown>>, call: Call): string =>
  folderInList(
    list,
    objectOf(query['FolderServerRelativePath'])?.['DecodedUrl'] ?? query['FolderServerRelativeUrl'],
    call
  );
