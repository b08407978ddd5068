import type {
  ChoiceColumn,
  ChoicesColumn,
  Column,
  DateColumn,
  InstantColumn,
  Language,
  LookupColumn,
  LookupsColumn,
  NumberColumn,
  TextColumn,
  UserColumn,
  ValueOf
} from './columns';

/** Names of columns by what they hold, so that a trait names only one that can do what it says. */
export interface ColumnNames {
  readonly any: string;
  readonly text: string;
  readonly number: string;
  /** Days, and moments. */
  readonly date: string;
  readonly lookup: string;
  readonly user: string;
}

type NameOf<Declared, Wanted extends Column> = {
  [Name in keyof Declared & string]: [Extract<Declared[Name], Wanted>] extends [never] ? never : Name;
}[keyof Declared & string];

/** The names in a list's own columns; of columns that nobody declared every name. */
export interface NamesIn<Declared> {
  readonly any: NameOf<Declared, Column>;
  readonly text: NameOf<Declared, TextColumn>;
  readonly number: NameOf<Declared, NumberColumn>;
  readonly date: NameOf<Declared, DateColumn | InstantColumn>;
  readonly lookup: NameOf<Declared, LookupColumn>;
  readonly user: NameOf<Declared, UserColumn>;
}

/** Who reads and writes a list; what follows from it stands in `kinds`. */
export type Kind =
  /** All read, curators write. */
  | 'curated'
  /** Everybody adds, all read, each changes only rows of their own. */
  | 'publicOwnRows'
  /** Each sees and changes rows of their own only; the few who handle them see all. */
  | 'privateOwnRows'
  /** The handlers and nobody else. */
  | 'curatorsOnly';

/**
 * What erasing a person does to a row. `deletes`: for good. `recycles`: into the recycle bin, for what a curator may want
 * back. `empties`: only the cell that names the person. `tells`: nothing is written, whoever erases reads that the person is
 * named there.
 */
export type Erasing = 'deletes' | 'recycles' | 'empties' | 'tells';

/** What makes a row somebody's, and what erasing them does to it. A row that is theirs twice meets the stronger. */
export type Owner<In extends ColumnNames = ColumnNames> =
  | { readonly by: 'author'; readonly erasing: Exclude<Erasing, 'empties'> }
  | {
      readonly by: 'person';
      readonly column: In['user'];
      readonly erasing: Erasing;
      /** The title is their name as well: it finds the row of somebody whose account is gone. */
      readonly titled?: true;
    }
  /** A number that is the person's user id on the site. */
  | { readonly by: 'number'; readonly column: In['number']; readonly erasing: Erasing }
  /** It points at a row that goes with the person: the award of an ambassador. */
  | { readonly by: 'lookup'; readonly column: In['lookup']; readonly erasing: Erasing }
  /** The same through a number that is the id of a row of `list`. */
  | {
      readonly by: 'rowNumber';
      readonly column: In['number'];
      readonly list: string;
      readonly erasing: Erasing;
    };

/** A day from which the time of a row counts. */
export type Since<In extends ColumnNames = ColumnNames> =
  /** When the row was made. */
  | 'Created'
  /** A date of the row itself. */
  | { readonly column: In['date'] }
  /** A date of the row that `through`, a lookup or a number, points at in `list`; `Created`: when that was made. */
  | {
      readonly list: string;
      readonly through: In['lookup' | 'number'];
      readonly column: string;
    };

/** By what rows of a list are somebody's; empty: they are nobody's. */
export const ownersOf = ({ whose }: Pick<Traits, 'whose'>): readonly Owner[] => (whose === 'nobody' ? [] : whose);

/** How long rows are kept. */
export type Period<In extends ColumnNames = ColumnNames> = (
  { readonly days: number; readonly months?: never } | { readonly months: number; readonly days?: never }
) & {
  /** The first that says a day counts; a row of which none does is a finding. */
  readonly from: readonly [Since<In>, ...Since<In>[]];
};

/** Whether the time of rows, its own or those of another list, counts from when rows of this list were made. */
export const isTimedByMaking = (url: string, declared: readonly Pick<Declared, 'url' | 'kept'>[]): boolean =>
  declared.some(
    (list) =>
      list.kept !== 'forEver' &&
      list.kept.from.some((since) =>
        since === 'Created' ? list.url === url : 'list' in since && since.list === url && since.column === 'Created'
      )
  );

/** Columns whose values together tell one row from another; the first of them has to hold something. */
export type Way<In extends ColumnNames = ColumnNames> = readonly [In['any'] | 'Title', ...(In['any'] | 'Title')[]];

/** How files become rows. */
export interface Imported<In extends ColumnNames = ColumnNames> {
  /** By what a line is recognised: the first way whose first value is there. */
  readonly knownBy: readonly [Way<In>, ...Way<In>[]];
  /**
   * A new row without a code in `column` is given one, made of its title; `otherwise`: of a title that has no letters.
   * Absent: rows have no codes.
   */
  readonly code?: { readonly column: In['text']; readonly otherwise: string };
}

/** Values by the columns' names in small initial letters. */
export type AnyValues = Readonly<Record<string, unknown>>;

/** A row to begin with: its values, and the titles by which it is known to be there. */
export interface StartingRow<Values = AnyValues> {
  readonly titles: readonly string[];
  readonly values: Values;
}

/** What a row to begin with may say in a column: people and rows have other numbers on each site. */
type StartingValue<Kind extends Column> = Kind extends UserColumn | LookupColumn | LookupsColumn
  ? never
  : Kind extends ChoiceColumn<infer Key>
    ? Key
    : Kind extends ChoicesColumn<infer Key>
      ? readonly Key[]
      : Exclude<ValueOf<Kind>, undefined>;

/** The values of rows to begin with, by what the columns hold; several choices are written `as const`. */
export type StartingValues<Columns> = { readonly title: string } & {
  readonly [Name in keyof Columns & string as Uncapitalize<Name>]?: Columns[Name] extends Column
    ? StartingValue<Columns[Name]>
    : never;
};

/** What set-up offers together; a part whose group is not there keeps quiet about it. */
export type SetUpGroup = 'people' | 'trainings' | 'questions' | 'sessions' | 'calls' | 'indicators';

/** What a browser may keep of a list, by its kind. */
interface OnDevice {
  readonly curated: 'remembered' | 'never';
  readonly publicOwnRows: 'remembered' | 'never';
  readonly privateOwnRows: 'ownTicks' | 'never';
  readonly curatorsOnly: 'never';
}

/**
 * What a list says of itself besides its columns. Set-up, health, erasing, retention, import and export go through the
 * declarations and read these; none of them knows a list by its name.
 */
export interface Traits<In extends ColumnNames = ColumnNames, Of extends Kind = Kind, Values = AnyValues> {
  readonly kind: Of;
  /** Whose rows they are; `nobody`: no row is about a person, whoever wrote it. */
  readonly whose: 'nobody' | readonly [Owner<In>, ...Owner<In>[]];
  /** How long rows are kept; there is no list that does not say. */
  readonly kept: 'forEver' | Period<In>;
  /**
   * `remembered`: the first card of a revisit is drawn from it. `ownTicks`: the person's own rows and what waits to be
   * sent, for that person only. `never`: each visit asks.
   */
  readonly device: OnDevice[Of];
  /** `site`: curators choose among words of the site's language. `keys`: only our parts write here, the English keys. */
  readonly choiceWords: 'site' | 'keys';
  /** `never`: no file writes rows, because SharePoint would take whoever imports for their author, or there is no need. */
  readonly imported: 'never' | Imported<In>;
  /** The list can be taken home as a file. */
  readonly exported: boolean;
  /** What set-up offers while the list lacks it, in the site's language; loaded when it is asked for. */
  readonly startingRows: 'none' | ((language: Language) => Promise<readonly StartingRow<Values>[]>);
  readonly group: SetUpGroup;
}

/** A list as far as its traits can be held to its columns. */
export interface Declared extends Traits {
  readonly url: string;
  readonly columns: Readonly<Record<string, Column>>;
}
