import type { Person } from '../../lists/columns';
import type { List } from '../../lists/list';
import type { Failure } from './programme';

/** What whoever is at the screen may do with a list's rows. */
export interface ListRights {
  readonly mayAdd: boolean;
  readonly mayEdit: boolean;
  readonly mayDelete: boolean;
  /**
   * Sees rows of others where each person sees only their own: has both permissions of which one, and only a tenant can
   * tell which, sees through.
   */
  readonly seesAll: boolean;
  /** Present: the list keeps rows apart by who made them, and whoever is at the screen may not see through that. */
  readonly ownRows?: {
    readonly reads: 'all' | 'own';
    readonly writes: 'all' | 'own' | 'none';
    /** Site user id of whoever is at the screen. */
    readonly person: number;
  };
  /** What is written waits until somebody approves it; absent: it does not. */
  readonly waits?: true;
  /** The formula that whole rows must satisfy; absent: none. */
  readonly rule?: string;
}

/** The words that a site's choice columns offer, by internal name; of a column that is absent they are not known. */
export type WordsOnSite = Readonly<Record<string, readonly string[]>>;

/** Somebody whom a row can name. */
export interface DirectoryPerson {
  /** Site user id; absent: the directory knows them, the site does not yet. */
  readonly id?: number;
  readonly login: string;
  readonly email: string;
  readonly name: string;
}

/** Values of a row by the names they have in code; one that is named and undefined is emptied. */
export type Values = Readonly<Record<string, unknown>>;

/** One thing that is done to one row. */
export type Write =
  | { readonly kind: 'add'; readonly values: Values }
  /** Only if the row still is the version that was read. */
  | { readonly kind: 'change'; readonly id: number; readonly version: number; readonly values: Values }
  /** Into the site's recycle bin, from where it can be restored. */
  | { readonly kind: 'recycle'; readonly id: number }
  /** For good. */
  | { readonly kind: 'delete'; readonly id: number };

/** How one write went, when SharePoint answered. */
export type Written =
  | { readonly state: 'done'; readonly id: number; readonly version: number }
  /** The row is not what it was when it was read, or gone: nothing was written. */
  | { readonly state: 'conflict' }
  | { readonly state: 'refused'; readonly failure: Failure };

/** Rows of declared lists, written together. Every method rejects with ProgrammeError and nothing else. */
export interface RowWriter {
  rights(list: List): Promise<ListRights>;
  /** Asked once a list. */
  words(list: List): Promise<WordsOnSite>;
  /** The formulas that values must satisfy, by internal name; columns without one are absent. The same question as `words`. */
  rules(list: List): Promise<Readonly<Record<string, string>>>;
  /** At most 100; answers come in the order of the writes. Rejected: nobody knows which were carried out. */
  write(list: List, writes: readonly Write[]): Promise<readonly Written[]>;
}

/** The people of the tenant. Every method rejects with ProgrammeError and nothing else. */
export interface Directory {
  /** People whose name, address or account begins with the text; writes nothing. */
  find(text: string): Promise<readonly DirectoryPerson[]>;
  /** The same for many texts at once, in their order. */
  findEach(texts: readonly string[]): Promise<readonly (readonly DirectoryPerson[])[]>;
  /** Site user id of somebody, if the site knows them; writes nothing. */
  idOf(login: string): Promise<number | undefined>;
  /** Makes people known to the site, by login; absent from the answer: SharePoint could not find them. Repeatable. */
  ensure(logins: readonly string[]): Promise<ReadonlyMap<string, Person>>;
}
