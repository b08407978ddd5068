import type { ReadColumn, Reading } from '../../lists/list';

/** What of a person travels with a row, from the site's user information list. */
const personParts = ['Id', 'Title', 'Name', 'EMail', 'FirstName', 'LastName', 'JobTitle', 'Picture'] as const;

export interface RowQuery {
  readonly $select: string;
  /** Absent: nothing is joined. */
  readonly $expand?: string;
}

/** Base columns that hold people. */
export const basePeople: ReadonlySet<string> = new Set(['Author', 'Editor']);

/** How a column that SharePoint refused is told from one of another list. */
export const refusedName = ({ url }: Reading, name: string): string => `${url}/${name}`;

/**
 * What to ask of a list, from its declaration. Lookups travel as their ids, which costs no join (SharePoint allows twelve
 * in a query); only people are joined. `without` names what SharePoint refused before, as `spared` told it; `also` names base
 * columns to read besides: `AuthorId`, or `Author` with its name.
 */
export const queryOf = (
  list: Reading,
  without: ReadonlySet<string> = new Set(),
  also: readonly string[] = []
): RowQuery => {
  // What is no row says so itself: SharePoint would look through a long list for a filter by it.
  const select = ['Id', 'Title', 'FileSystemObjectType'];
  const expand: string[] = [];
  const join = (name: string): void => {
    expand.push(name);
    select.push(...personParts.map((part) => `${name}/${part}`).filter((part) => !without.has(part)));
  };
  for (const [name, column] of Object.entries<ReadColumn>(list.columns)) {
    if (without.has(refusedName(list, name))) continue;
    if (column.kind === 'lookup' || column.kind === 'lookups') select.push(`${name}Id`);
    else if (column.kind === 'user') join(name);
    else select.push(name);
  }
  for (const name of also)
    if (basePeople.has(name)) join(name);
    else select.push(name);
  return { $select: select.join(','), ...(expand.length === 0 ? {} : { $expand: expand.join(',') }) };
};
