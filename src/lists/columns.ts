import type { Language } from './languages';

export type { Language } from './languages';

/** One phrase in each language. */
export type Words = Readonly<Record<Language, string>>;

/** The same, and the words that packages before this one made of it: sites and rows hold them still. */
export type LastingWords = Words & { readonly former?: readonly string[] };

/** A value that a curator typed and no declaration knows: kept, shown as it stands, reported by the health check. */
export interface Undeclared {
  readonly undeclared: string;
}

/** What every kind of column can say about itself. */
export interface ColumnOptions {
  /** The column's title as curators read it. */
  readonly label: Words;
  /** The form insists on a value; REST does not (SharePoint checks it in the browser only). */
  readonly required?: boolean;
  /** No two rows may hold the same value; implies an index. */
  readonly unique?: boolean;
  /** The database keeps an index, so that a filter on it survives the 5,000 row threshold (lookups never do). */
  readonly indexed?: boolean;
  /** The package version that brought the column; absent: the first one. */
  readonly since?: string;
}

export interface TextColumn extends ColumnOptions {
  readonly kind: 'text';
  /** Characters, at most 255 (SharePoint's own bound, and the default). */
  readonly maxLength?: number;
}
export interface NoteColumn extends ColumnOptions {
  readonly kind: 'note';
  /** Lines that the form shows. */
  readonly lines?: number;
}
export interface NumberColumn extends ColumnOptions {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
}
export interface YesNoColumn extends ColumnOptions {
  readonly kind: 'yesNo';
  /** What a new row starts with; absent: no. */
  readonly initially?: boolean;
}
/** A day without a time: midnight in the site's time zone. */
export interface DateColumn extends ColumnOptions {
  readonly kind: 'date';
  /** Something ends on the day: files say by a day far off, 31.12.9999, that it does not. */
  readonly endless?: boolean;
}
/** A moment, asked for with its time of day in the site's time zone and kept in UTC. */
export interface InstantColumn extends ColumnOptions {
  readonly kind: 'instant';
}
export interface ChoiceColumn<Key extends string = string> extends ColumnOptions {
  readonly kind: 'choice';
  /** Stable key → the words that a curator may see for it, one a language. */
  readonly choices: Readonly<Record<Key, LastingWords>>;
  readonly initially?: NoInfer<Key>;
}
export interface ChoicesColumn<Key extends string = string> extends ColumnOptions {
  readonly kind: 'choices';
  readonly choices: Readonly<Record<Key, LastingWords>>;
  /** Curators may type a value that is not in the list. */
  readonly fillIn?: boolean;
}
export interface LookupColumn extends ColumnOptions {
  readonly kind: 'lookup';
  /** The address of the list that is pointed at, from the site: `Lists/Circles`. */
  readonly list: string;
}
export interface LookupsColumn extends ColumnOptions {
  readonly kind: 'lookups';
  readonly list: string;
}
export interface UserColumn extends ColumnOptions {
  readonly kind: 'user';
}
export interface UrlColumn extends ColumnOptions {
  readonly kind: 'url';
}

export type Column =
  | TextColumn
  | NoteColumn
  | NumberColumn
  | YesNoColumn
  | DateColumn
  | InstantColumn
  | ChoiceColumn
  | ChoicesColumn
  | LookupColumn
  | LookupsColumn
  | UserColumn
  | UrlColumn;

/** Somebody in the site's user information list. */
export interface Person {
  /** Site user id: another number on another site. */
  readonly id: number;
  readonly name: string;
  /** Claims login, `i:0#.f|membership|ann@contoso.com`. */
  readonly login: string;
  /** Empty for people without a mailbox. */
  readonly email: string;
  /** Empty when the directory does not tell the name's parts. */
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  /** The directory knows a photo; without it userphoto.aspx answers with a silhouette. */
  readonly hasPicture: boolean;
}

/** What a column holds, once a row has been read: of an instant `2026-12-08T11:00:00Z`, of a date `2026-12-08`. */
export type ValueOf<Kind extends Column> = Kind extends TextColumn | NoteColumn
  ? string
  : Kind extends NumberColumn | LookupColumn
    ? number | undefined
    : Kind extends YesNoColumn
      ? boolean
      : Kind extends DateColumn | InstantColumn | UrlColumn
        ? string | undefined
        : Kind extends ChoiceColumn<infer Key>
          ? Key | Undeclared | undefined
          : Kind extends ChoicesColumn<infer Key>
            ? readonly (Key | Undeclared)[]
            : Kind extends LookupsColumn
              ? readonly number[]
              : Kind extends UserColumn
                ? Person | undefined
                : never;

type Of<Kind extends Column> = Omit<Kind, 'kind'>;

export const text = (options: Of<TextColumn>): TextColumn => ({ kind: 'text', ...options });
export const note = (options: Of<NoteColumn>): NoteColumn => ({ kind: 'note', ...options });
export const number = (options: Of<NumberColumn>): NumberColumn => ({ kind: 'number', ...options });
export const yesNo = (options: Of<YesNoColumn>): YesNoColumn => ({ kind: 'yesNo', ...options });
export const date = (options: Of<DateColumn>): DateColumn => ({ kind: 'date', ...options });
export const instant = (options: Of<InstantColumn>): InstantColumn => ({ kind: 'instant', ...options });
export const choice = <Key extends string>(options: Of<ChoiceColumn<Key>>): ChoiceColumn<Key> => ({
  kind: 'choice',
  ...options
});
export const choices = <Key extends string>(options: Of<ChoicesColumn<Key>>): ChoicesColumn<Key> => ({
  kind: 'choices',
  ...options
});
export const lookup = (options: Of<LookupColumn>): LookupColumn => ({ kind: 'lookup', ...options });
export const lookups = (options: Of<LookupsColumn>): LookupsColumn => ({ kind: 'lookups', ...options });
export const user = (options: Of<UserColumn>): UserColumn => ({ kind: 'user', ...options });
export const url = (options: Of<UrlColumn>): UrlColumn => ({ kind: 'url', ...options });
