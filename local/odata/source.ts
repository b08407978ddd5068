import { comparedSql } from '../site/items.ts';
import { isLookup, isMany, isPerson, joins, propertyOf, sqlOf, valueType } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { List } from '../site/list.ts';
import { columnMissing, fieldQueryInvalid, projectionRefused } from '../site/refusal.ts';
import type { Path } from './condition.ts';

/** A column that a condition or an order names. */
export interface Column {
  readonly field: Field;
  /** The lookup or person column in between; absent: a column of the list itself. */
  readonly through?: Field;
  /** SQL of the value as it is compared and sorted. */
  readonly compared: string;
  /** SQL of the value as it is. */
  readonly value: string;
  /** The database can seek in it. SharePoint never counts lookups and persons as an effective index. */
  readonly seekable: boolean;
}

/** Person columns that can be reached through `Author/…`. */
const personProperties = new Set(
  'Id ID Title Name EMail UserName SipAddress JobTitle Department FirstName LastName Picture Office MobilePhone WorkPhone Notes WebSite Deleted IsSiteAdmin'.split(
    ' '
  )
);

/** Types that an expanded lookup shows; anything else is refused (measured). */
const projected = new Set(['Counter', 'Text', 'DateTime', 'Computed']);

/** The field at the other end of `Circle/Title`; throws where SharePoint refuses to project it. */
export const projectedField = (through: Field, target: List | undefined, name: string): Field => {
  const path = `${propertyOf(through)}/${name}`;
  const field = target?.property(name === 'Id' ? 'ID' : name);
  if (field === undefined) throw projectionRefused(path);
  // A calculated text is a text here; calculated numbers and dates are refused (measured).
  const type = field.type === 'Calculated' && valueType(field) !== 'Text' ? 'Calculated' : valueType(field);
  if (isPerson(through) ? !personProperties.has(name) : !projected.has(type)) throw projectionRefused(path);
  return field;
};

/** The list a query reads, with the joins that its paths need. */
export class Source {
  readonly list: List;
  readonly #listById: (id: string) => List | undefined;
  readonly #expanded: ReadonlySet<string> | undefined;
  readonly #joins = new Map<string, { readonly alias: string; readonly target: List; readonly on: string }>();
  /** Lookup and person columns this query touches. */
  readonly touched = new Set<string>();

  /** `expanded`: the lookups that $expand names; CAML needs none and passes undefined. */
  constructor(list: List, listById: (id: string) => List | undefined, expanded: ReadonlySet<string> | undefined) {
    this.list = list;
    this.#listById = listById;
    this.#expanded = expanded;
  }

  target(field: Field): List | undefined {
    return field.list === undefined ? undefined : this.#listById(field.list);
  }

  column(path: Path): Column {
    const [first = '', second] = path;
    if (second !== undefined) return this.#through(first, second);
    const field = this.#own(first);
    return this.#column(field, sqlOf(field, 't') ?? 'NULL', comparedSql(field, 't'));
  }

  /** A column of many lookups or persons: SQL of its ids, the table they point at, and what that shows (of alias m). */
  many([name = '', shown = '']: Path): { readonly through: string; readonly target: string; readonly shown: string } {
    const field = this.list.property(name);
    const target = field === undefined ? undefined : this.target(field);
    const other = target?.property(shown === 'Id' ? 'ID' : shown);
    if (field === undefined || target === undefined || other === undefined) throw columnMissing(name);
    this.touched.add(field.name);
    return { through: sqlOf(field, 't') ?? 'NULL', target: target.table, shown: comparedSql(other, 'm') };
  }

  /** SQL of the joins so far. */
  get joins(): string {
    return [...this.#joins.values()]
      .map(({ alias, target, on }) => ` LEFT JOIN ${target.table} AS ${alias} ON ${alias}.id = ${on}`)
      .join('');
  }

  #own(name: string): Field {
    const field = this.list.property(name === 'Id' ? 'ID' : name);
    if (field !== undefined && !joins(field)) return field;
    const base = name.endsWith('Id') ? this.list.property(name.slice(0, -2)) : undefined;
    if (base !== undefined && joins(base)) {
      this.touched.add(base.name);
      return base;
    }
    // Without the Id a lookup is an object: it has to be expanded and one of its columns named.
    if (field !== undefined) throw fieldQueryInvalid(name, name);
    throw columnMissing(name);
  }

  #through(first: string, second: string): Column {
    const through = this.list.property(first);
    if (through === undefined) throw columnMissing(first);
    if (!isLookup(through) && !isPerson(through)) throw projectionRefused(`${first}/${second}`);
    if (this.#expanded?.has(first) === false) throw fieldQueryInvalid(`${first}/${second}`, first);
    const target = this.target(through);
    const field = projectedField(through, target, second);
    this.touched.add(through.name);
    if (target === undefined || isMany(through)) return { ...this.#column(through, 'NULL', 'NULL'), through };
    const alias = this.#join(through, target);
    return {
      ...this.#column(field, sqlOf(field, alias) ?? 'NULL', comparedSql(field, alias)),
      through,
      seekable: false
    };
  }

  #join(through: Field, target: List): string {
    const known = this.#joins.get(through.name);
    if (known !== undefined) return known.alias;
    const alias = `j${this.#joins.size}`;
    this.#joins.set(through.name, { alias, target, on: sqlOf(through, 't') ?? 'NULL' });
    return alias;
  }

  #column(field: Field, value: string, compared: string): Column {
    const seekable = field.type === 'Counter' || (field.indexed === true && !joins(field));
    return { field, value, compared, seekable };
  }
}
