import type { ReadColumn, Reading } from '../../lists/list';

/** What of a person travels with a row, from the site's user information list. */
const personParts = ['Id', 'Title', 'Name', 'EMail', 'FirstName', 'LastName', 'JobTitle', 'Picture'] as const;

/** Parts that a tenant may keep from us; without the others a person could not be written to. */
const spareable: ReadonlySet<string> = new Set(['FirstName', 'LastName', 'JobTitle', 'Picture']);

export interface RowQuery {
  readonly $select: string;
  /** Absent: nothing is joined. */
  readonly $expand?: string;
}

/**
 * What to ask of a list, from its declaration. Lookups travel as their ids, which costs no join (SharePoint allows twelve
 * in a query); only people are joined. `without` names parts (`Person/Picture`) that SharePoint refused before; `also`
 * names base columns to read besides: `AuthorId`.
 */
export const queryOf = (
  list: Reading,
  without: ReadonlySet<string> = new Set(),
  also: readonly string[] = []
): RowQuery => {
  // What is no row says so itself: SharePoint would look through a long list for a filter by it.
  const select = ['Id', 'Title', 'FileSystemObjectType'];
  const expand: string[] = [];
  for (const [name, column] of Object.entries<ReadColumn>(list.columns)) {
    if (column.kind === 'lookup' || column.kind === 'lookups') select.push(`${name}Id`);
    else if (column.kind === 'user') {
      expand.push(name);
      select.push(...personParts.map((part) => `${name}/${part}`).filter((part) => !without.has(part)));
    } else select.push(name);
  }
  select.push(...also);
  return { $select: select.join(','), ...(expand.length === 0 ? {} : { $expand: expand.join(',') }) };
};

/** The part of a person that a refusal is about and that we can do without; undefined: the refusal stands. */
export const sparedPart = (list: Reading, refusal: string): string | undefined => {
  const [part, column, field] = /([A-Za-z0-9]+)\/([A-Za-z0-9]+)/.exec(refusal) ?? [];
  return column !== undefined && list.columns[column]?.kind === 'user' && spareable.has(field ?? '') ? part : undefined;
};
