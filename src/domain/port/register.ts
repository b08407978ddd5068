import type { ItemOf, List } from '../../lists/list';

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

/** Whole lists, as those who keep them need them: every row, hidden and former people too. Rejects with ProgrammeError and nothing else. */
export interface Register {
  rows<Declared extends List>(list: Declared): Promise<readonly RegisterRow<ItemOf<Declared>>[]>;
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
