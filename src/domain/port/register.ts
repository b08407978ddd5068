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

/** Whole lists, as those who keep them need them: every row, hidden and former people too. */
export interface Register {
  /** Rejects with ProgrammeError and nothing else. */
  rows<Declared extends List>(list: Declared): Promise<readonly RegisterRow<ItemOf<Declared>>[]>;
}
