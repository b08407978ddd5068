import type { Guard } from '../../domain/learning/progress';
import type { ColumnOf, Signature } from '../../domain/port/rows';
import type { Person } from '../../lists/columns';
import type { ItemOf, List, OwnReading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import type { Guarding } from './guarding';
import type { AskPerson } from '../rows/person';

/** A list into which each person writes rows of their own. */
export interface OwnList<Declared extends List> {
  readonly list: OwnReading<Declared>;
  /** Column with the key of what is posted: rows of one person and one key are the same post. Absent: rows have none. */
  readonly key?: ColumnOf<Declared> | 'Title';
}

/** A row with who wrote it, and how often. */
export type OwnRow<Declared extends List> = ItemOf<Declared> & Pick<Signature, 'author' | 'version'>;

/** Of a person a row is told the number alone: the site has the rest. */
type Written<Value> = Value extends Person ? Pick<Person, 'id'> : Value;

/** What a row is to say beside its person and its key; what is named and undefined is emptied. */
export type OwnValues<Declared extends List> = {
  readonly [Name in Exclude<keyof ItemOf<Declared>, 'id'>]?: Written<ItemOf<Declared>[Name]> | undefined;
};

/** What is not said is not written. */
export const withoutUnsaid = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

type Placed = Pick<Signature, 'version'> & { readonly id: number };

/** Changes one's own rows. Rejects with ProgrammeError; a changed row with Conflict; what may not be sent with Unguarded. */
export interface OwnRowsWriter<Declared extends List> extends Pick<Guarding, 'barred'> {
  /** How the list is guarded now. */
  guard(): Promise<Guard>;
  /** The row as SharePoint made it; one that a unique key says is there already, as it is. `key`: empty where rows have none. */
  add(key: string, values: OwnValues<Declared>): Promise<OwnRow<Declared>>;
  /** Only if the row still is what was read; resolves with how often it was written. */
  change(row: Placed, values: OwnValues<Declared>): Promise<number>;
  /** One's own row under a key; undefined: none. Only of a key that is unique, and so has an index. */
  under(key: string): Promise<OwnRow<Declared> | undefined>;
  /** One's own row with this id, as it is now; undefined: it is gone. */
  again(id: number): Promise<OwnRow<Declared> | undefined>;
  /** For good. */
  remove(row: Placed): Promise<void>;
  /** Into the site's recycle bin. */
  recycle(row: Placed): Promise<void>;
}

/** What writing goes by. */
export interface OwnGround<Declared extends List> {
  readonly connection: Connection;
  readonly place: OwnList<Declared>;
  readonly person: AskPerson;
  /** Reads the rows that a filter finds by an index. */
  readonly found: (filter: string) => Promise<readonly OwnRow<Declared>[]>;
}
