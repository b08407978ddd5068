import type { ItemOf, List } from '../../lists/list';
import type { ColumnState } from '../setup/site';

/** A row with what SharePoint itself knows of it. */
export interface RegisterRow<Item> {
  readonly item: Item;
  /** Site user ids of who made the row and who changed it last; 0: not told. */
  readonly author: number;
  readonly editor: number;
  /** How often the row was written: the number in its etag. */
  readonly version: number;
}

/** What became of a list. */
export interface RegisterChanges<Item> {
  /** What comes after is told from here on. */
  readonly token: string;
  /** Rows that are new or were written since, as they are now; all of them where `whole`. */
  readonly rows: readonly RegisterRow<Item>[];
  /** Ids of rows that are there no more; none where `whole`. */
  readonly gone: readonly number[];
  /** Nothing was known before, or SharePoint does not tell any more. */
  readonly whole: boolean;
}

/** A row as people are told of it. */
export interface NamedRow {
  readonly id: number;
  /** Empty: it has none. */
  readonly name: string;
}

/** What is to be found out about a list beside its rows. */
export interface AskedBeside {
  /** Rows wait for approval, or are drafts. */
  readonly approval: boolean;
  /** Columns beside the declared ones. */
  readonly strays: readonly ColumnState[];
}

/** What stands in a list beside rows. */
export interface Beside {
  readonly folders: readonly NamedRow[];
  /** Rows that wait for approval or are drafts, and rows that were rejected; 0 where nothing is approved. */
  readonly waiting: number;
  readonly rejected: number;
  /** How many rows hold something in each of the strays, by their internal names. */
  readonly filled: ReadonlyMap<string, number>;
  /** Everything that the list has was told; false: there may be more that is kept from whoever asks. */
  readonly isWhole: boolean;
}

/**
 * Whole lists, as those who keep them need them: every row, hidden and former people too. Folders are no rows. Rejects with
 * ProgrammeError and nothing else.
 */
export interface Register {
  rows<Declared extends List>(list: Declared): Promise<readonly RegisterRow<ItemOf<Declared>>[]>;
  /** The same, and what stands beside them; `count` is how many the list says that it has. */
  whole<Declared extends List>(
    list: Declared,
    asked: AskedBeside & { readonly count: number }
  ): Promise<{ readonly rows: readonly RegisterRow<ItemOf<Declared>>[]; readonly beside: Beside }>;
  /** `since`: absent, all rows. `but`: ids of rows of which nobody wants to hear. */
  changes<Declared extends List>(
    list: Declared,
    since?: string,
    but?: ReadonlySet<number>
  ): Promise<RegisterChanges<ItemOf<Declared>>>;
  /** How many rows each declared list has, by its address; one that is not there is absent. */
  sizes(): Promise<ReadonlyMap<string, number>>;
  /** Site user id of whoever is at the screen. */
  me(): Promise<number>;
}
