import { createHash } from 'node:crypto';
import type { StoredFile } from './storedFile.ts';
import type { PageKey } from './pages.ts';

/** What SharePoint keeps in the file of a page: what is on it stands in columns of its row. */
export const pageSource = new TextEncoder().encode(
  '<%@ Page Inherits="Microsoft.SharePoint.WebPartPages.WikiEditPage,Microsoft.SharePoint" MasterPageFile="~masterurl/default.master" %>\n'
);

/** The same id for the same thing at every start, in the shape of a GUID. */
export const lastingId = (thing: string): string => {
  const digits = createHash('sha256').update(thing).digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
};

/** A page as a file of the site; its id is the same at every start. */
export const pageFileOf = (web: string, key: PageKey, created: string): StoredFile => {
  const path = `${web}/SitePages/${key}.aspx`;
  return {
    path,
    name: `${key}.aspx`,
    id: lastingId(path),
    isFolder: false,
    version: 1,
    size: pageSource.length,
    created,
    modified: created
  };
};
