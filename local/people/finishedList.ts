/** What a curator of a French site reads of a list, and who may do what there, once set-up has run. */
export interface FinishedList {
  readonly title: string;
  readonly description: string;
  /** Titles of columns by their internal names. */
  readonly fields: Readonly<Record<string, string>>;
  /** What forms say under fields, by the columns' internal names. */
  readonly hints: Readonly<Record<string, string>>;
  /** Words of choices by their keys. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Titles of the views by the names of their pages. */
  readonly views: Readonly<Record<string, string>>;
  readonly rights: {
    /** What those who read the site may do; `asOnSite`: the list has no permissions of its own. */
    readonly readers: 'asOnSite' | 'contribute' | 'nothing';
    /** What is left to whoever edits the site and does not handle the list. */
    readonly seeingThrough: 'asOnSite' | 'contribute' | 'nothing';
    /** SharePoint's ReadSecurity and WriteSecurity. */
    readonly read: 1 | 2;
    readonly write: 1 | 2;
  };
  /** The site's search finds its rows. */
  readonly searched: boolean;
}
