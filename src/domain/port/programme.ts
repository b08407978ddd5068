import type { ItemOf, List, Reading } from '../../lists/list';

import type { ColumnOf, InstantOf, NumberOf, ReadChanges, ReadRows, RowOf, Shape, Signing } from './rows';

/** Why the programme could not answer; each kind has its own words on screen. */
export type FailureKind =
  /** The list is there but not for this person. */
  | 'forbidden'
  /** No list at that address, or one that this person may not even see: SharePoint answers both alike. */
  | 'missing'
  /** The session of the person has ended; what was remembered is still theirs. */
  | 'signedOut'
  /** Nothing came through: no network, or SharePoint cannot be reached over it. */
  | 'offline'
  /** SharePoint is throttling, or the query crosses a threshold; trying again later may help. */
  | 'busy'
  /** The list is there but lacks a column, or holds what cannot be read. */
  | 'invalid'
  | 'unexpected';

export interface Failure {
  readonly kind: FailureKind;
  /** What was being read: `ambassadors`. */
  readonly what: string;
  /** SharePoint's own correlation id or status, for the reference that people copy; absent without an answer. */
  readonly reference?: string;
  /** Seconds that SharePoint asks to wait; absent: it did not say. */
  readonly retryAfter?: number;
  /** SharePoint's own number and exception, `-2130575342, Microsoft.SharePoint.SPException`; absent: it told words only. */
  readonly code?: string;
  /** SharePoint's own words, for the console and for curators; never shown to readers. */
  readonly detail?: string;
}

/** The one error that crosses the port. */
export class ProgrammeError extends Error {
  public readonly failure: Failure;
  public constructor(failure: Failure) {
    super(`${failure.what}: ${failure.kind}${failure.detail === undefined ? '' : ` (${failure.detail})`}`);
    this.name = 'ProgrammeError';
    this.failure = failure;
  }
}

/** What the directory says about the person at the screen. */
export interface Profile {
  /** Claims login; compares with `Ambassador.person.login`, without case. */
  readonly login: string;
  readonly name: string;
  readonly firstName: string;
  readonly email: string;
  /** As the directory writes it; empty when it says nothing. */
  readonly department: string;
  readonly office: string;
  /** SPS-MUILanguages as two-letter codes in the person's order; empty: use the page's language. */
  readonly languages: readonly string[];
}

/** What can be known of a long list before all of it is. */
export interface Leading<Row, Name extends string = string> {
  /**
   * All rows in the order of their ids. Below `wholeFrom` they hold these columns and are empty otherwise; whoever stands in a
   * person column has a number there, a login by that number, and no name. Rejects when the columns do not come; the whole may
   * come all the same.
   */
  readonly rows: (columns: readonly Name[]) => Promise<readonly Row[]>;
  /** Rows with these ids, whole, a request for each; what is gone is left out. Rejects when one does not come. */
  readonly these: (ids: readonly number[]) => Promise<readonly Row[]>;
  /** Rows from this id on are whole. */
  readonly wholeFrom: number;
  /** Nothing more is wanted ahead: the whole list is read now. */
  readonly done: () => void;
}

/** All rows of a list, and of a long one what can be known before; absent or undefined: it is short, or on its way already. */
export type InStages<Row> = Promise<readonly Row[]> & {
  readonly leading?: Promise<Leading<Row> | undefined> | undefined;
};

/**
 * What web parts may ask of the programme; `data` answers it from SharePoint, `testing` from memory.
 * Every method rejects with ProgrammeError and nothing else.
 */
export interface Programme {
  profile(): Promise<Profile>;
  /** Site user id of whoever is at the screen. */
  person(): Promise<number>;
  /** The person may edit rows of Ambassadors: a curator. Asked after the first card. */
  curator(): Promise<boolean>;
  /** Rows of any list, hidden and former people too: the domain decides who is shown. */
  readonly rows: ReadRows;
  /** All rows of a list; of one that is long some columns can be had first, so that somebody is chosen before the rest has come. */
  inStages<Declared extends List>(list: Reading<Declared>): InStages<ItemOf<Declared>>;
  /** What became of a list since a token. */
  readonly changes: ReadChanges;
  /**
   * Rows of several lists in one request: everything that is asked inside goes together, and each question is answered or
   * fails by itself. Slower than side by side for lists that are long.
   */
  together<Answer>(ask: (rows: ReadRows) => Answer): Answer;
}

/** What was answered on an earlier visit. */
export interface Remembered<Answer> {
  readonly answer: Answer;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * The last good answers on this device, found without any request; undefined: none, too old, of another version of the
 * lists, or of a list that no device keeps. Never rejects.
 */
export interface ProgrammeMemory {
  profile(): Promise<Remembered<Profile> | undefined>;
  rows<Declared extends List, Name extends ColumnOf<Declared> | Signing = ColumnOf<Declared>>(
    list: Reading<Declared>,
    shape?: Shape<Name, NumberOf<Declared>, InstantOf<Declared>>
  ): Promise<Remembered<readonly RowOf<Declared, Name>[]> | undefined>;
}

/** A programme that can show at once what it knew last time, while the same question is asked anew. */
export interface RememberingProgramme extends Programme {
  readonly remembered: ProgrammeMemory;
}

/** A programme that several web parts of a page ask together. */
export interface SharedProgramme extends RememberingProgramme {
  /** The lists were changed from here: whatever is asked from now on is asked anew. */
  forget(): void;
}
