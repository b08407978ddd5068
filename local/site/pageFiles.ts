import { createHash } from 'node:crypto';
import type { StoredFile } from './storedFile.ts';
import type { PageKey } from './pages.ts';

/** What SharePoint keeps in the file of a page: what is on it stands in columns of its row. */
export const pageSource = new TextEncoder().encode(
  '<%@ Page Inherits="Microsoft.SharePoint.WebPartPages.WikiEditPage,Microsoft.SharePoint" MasterPageFile="~masterurl/default.master" %>\n'
);

/** A page as a file of the site; its id is the same at every start. */
export const pageFileOf = (web: string, key: PageKey, created: string): StoredFile => {
  const path = `${web}/SitePages/${key}.aspx`;
  const hash = createHash('sha256').update(path).digest('hex');
  const id = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32)
  ];
  return {
    path,
    name: `${key}.aspx`,
    id: id.join('-'),
    isFolder: false,
    version: 1,
    size: pageSource.length,
    created,
    modified: created
  };
};
