import type { Person } from '../../lists/columns';
import type { ItemOf, List, Reading } from '../../lists/list';

/** What SharePoint itself knows of a row; nobody can choose it. */
export interface Signature {
  /** Site user id of who made the row; 0: not told. */
  readonly author: number;
  /** Site user id of who changed it last; 0: not told. */
  readonly editor: number;
  /** The moment at which it was made, `2026-11-24T09:00:00Z`; empty: not told. */
  readonly created: string;
  /** The moment at which it was changed last; empty: not told. */
  readonly modified: string;
  /** How often it was written: the number in its etag. */
  readonly version: number;
  /** The row's own GUID, which no other row ever gets; empty: not told. */
  readonly guid: string;
  /** Who made the row, with a name; undefined: the account is gone. */
  readonly writer: Person | undefined;
}

/** What of a signature can be asked for beside declared columns. */
export type Signing = Capitalize<keyof Signature>;

/** Internal names of a list's declared columns. */
export type ColumnOf<Declared extends List> = keyof Declared['columns'] & string;

/** Those that hold numbers. */
export type NumberOf<Declared extends List> = {
  [Name in ColumnOf<Declared>]: Declared['columns'][Name] extends { readonly kind: 'number' } ? Name : never;
}[ColumnOf<Declared>];

/** Those that hold moments. */
export type InstantOf<Declared extends List> = {
  [Name in ColumnOf<Declared>]: Declared['columns'][Name] extends { readonly kind: 'instant' } ? Name : never;
}[ColumnOf<Declared>];

/** A row with some of its columns; id and title always come. */
export type RowOf<Declared extends List, Name extends string> = Pick<
  ItemOf<Declared> & Signature,
  Extract<keyof (ItemOf<Declared> & Signature), 'id' | 'title' | Uncapitalize<Name>>
>;

/** As many numbers as SharePoint compares with an index in one query. */
export const mostNumbers = 60;

/** As many ids as SharePoint looks through in one query. */
export const mostBetween = 5000;

/** Some rows of a list. */
export type Which<Numbered extends string = string, Timed extends string = string> =
  /** So many of the rows with the highest ids, the newest first. */
  | { readonly newest: number }
  /** Those with one of these numbers, at most `mostNumbers`, in an indexed column or as their id. */
  | { readonly column: Numbered | 'ID'; readonly oneOf: readonly number[] }
  /** So many of those whose moment, in an indexed column, is not before `since`, the earliest first. */
  | { readonly timed: Timed; readonly since: string; readonly most: number }
  /** Those with ids above the one number, up to the other: at most `mostBetween` ids lie there, so that it is never refused. */
  | { readonly above: number; readonly upTo: number }
  /** Those that the person at the screen made, found by that person's site user id in an indexed column. */
  | { readonly own: Numbered };

/** Which rows of a list are asked for, and how much of each. */
export interface Shape<Name extends string = string, Numbered extends string = string, Timed extends string = string> {
  /** Absent: every declared column, and no signature. */
  readonly columns?: readonly Name[];
  /** Absent: all rows. */
  readonly which?: Which<Numbered, Timed>;
}

/** Asks for rows of any declared list, in the order of ids but for the newest and those from a moment on. */
export type ReadRows = <Declared extends List, Name extends ColumnOf<Declared> | Signing = ColumnOf<Declared>>(
  list: Reading<Declared>,
  shape?: Shape<Name, NumberOf<Declared>, InstantOf<Declared>>
) => Promise<readonly RowOf<Declared, Name>[]>;

/** What became of a list since it was last asked. */
export interface Changes<Item> {
  /** To be given next time; SharePoint's own, good for some weeks. */
  readonly token: string;
  /** As they are now: those that were made or changed, or all. */
  readonly rows: readonly Item[];
  /** Ids of rows that went. Where each person sees only own rows SharePoint may not tell them. */
  readonly gone: readonly number[];
  /** The rows are all that there are: no token was given, too much changed, or SharePoint does not know it any more. */
  readonly whole: boolean;
}

/** Asks what changed in a list; `since` is the token of an earlier answer. */
export type ReadChanges = <Declared extends List, Name extends ColumnOf<Declared> | Signing = ColumnOf<Declared>>(
  list: Reading<Declared>,
  since?: string,
  columns?: readonly Name[]
) => Promise<Changes<RowOf<Declared, Name>>>;

/** A name for a question: two that ask for the same have the same one. */
export const questionOf = (name: string, shape?: Shape): string =>
  shape === undefined ? name : `${name} ${JSON.stringify([shape.which, shape.columns && [...shape.columns].sort()])}`;
