import type { ListField, ListSchema, ListView } from './model.ts';
import { conditionOf, viewQuery, type Condition, type Ordering, type Surroundings } from './viewQuery.ts';

/** What is asked of a list beyond its view. */
export interface Wish {
  /** A click on a column's title; absent: the view's own order. */
  readonly sort?: Ordering;
  /** Only titles that hold this text; empty: all. */
  readonly search: string;
  /** Beyond the list view threshold: everything in the order of ids, without the view's order and filter. */
  readonly plain: boolean;
}

export interface ItemsQuery {
  /** The query string of `items`. */
  readonly query: string;
  readonly groupBy: Ordering | undefined;
  readonly collapsed: boolean;
  readonly orderBy: readonly Ordering[];
  /** The view selects rows by something REST has no words for: more rows are shown than the view would. */
  readonly filterLeftOut: boolean;
}

const isReference = ({ type }: ListField): boolean => type === 'Lookup' || type === 'User';
export const isJoin = (field: ListField): boolean =>
  isReference(field) || field.type === 'LookupMulti' || field.type === 'UserMulti';

/** Links to the title are the title; an icon column has no value. */
export const shownField = (name: string, fields: ReadonlyMap<string, ListField>): ListField | undefined =>
  fields.get(name.startsWith('LinkTitle') ? 'Title' : name);

/** The columns that a view shows, in its order. */
export const columnsOf = (view: ListView, schema: ListSchema): readonly ListField[] => {
  const byName = fieldsByName(schema);
  const named = view.fields.map((name) => shownField(name, byName));
  return [...new Set(named.filter((field): field is ListField => field !== undefined))];
};

export const fieldsByName = ({ fields }: Pick<ListSchema, 'fields'>): ReadonlyMap<string, ListField> =>
  new Map(fields.map((field) => [field.name, field]));

const person = ['Id', 'Title', 'EMail', 'Picture'];

/** `$select` and `$expand` for these fields; lookups and people bring their words with them. */
export const selectionOf = (fields: readonly ListField[]): { readonly select: string[]; readonly expand: string[] } => {
  const select = new Set(['Id', 'Title']);
  const expand = new Set<string>();
  for (const field of fields) {
    const { property, type } = field;
    if (!isJoin(field)) {
      select.add(property === 'ID' ? 'Id' : property);
      continue;
    }
    expand.add(property);
    const parts = type === 'User' || type === 'UserMulti' ? person : ['Id', field.lookupField];
    for (const part of parts) select.add(`${property}/${part}`);
  }
  return { select: [...select], expand: [...expand] };
};

const unsortable = new Set(['Note', 'MultiChoice', 'LookupMulti', 'UserMulti', 'URL', 'Attachments', 'Other']);
/** REST can order by this column. */
export const isSortable = ({ type }: ListField): boolean => !unsortable.has(type);

const orderPart = (ordering: Ordering, fields: ReadonlyMap<string, ListField>): string | undefined => {
  const field = shownField(ordering.name, fields);
  if (field === undefined || !isSortable(field)) return undefined;
  const shown = field.type === 'User' ? 'Title' : field.lookupField;
  const path = isReference(field) ? `${field.property}/${shown}` : field.property;
  return `${path}${ordering.ascending ? '' : ' desc'}`;
};

const parameter = (name: string, value: string): readonly string[] =>
  value === '' ? [] : [`$${name}=${encodeURIComponent(value)}`];

/** Rows of a page: the view's own number, at least 30 and at most 100. */
const pageSize = ({ rowLimit }: ListView): number => Math.min(100, Math.max(30, rowLimit));

const searchCondition = (search: string): readonly Condition[] =>
  search === '' ? [] : [{ filter: `substringof('${search.replaceAll("'", "''")}',Title)`, expand: [] }];

/** The request for a view's rows, with what the visitor wished on top. */
export const itemsQuery = (
  schema: ListSchema,
  view: ListView,
  wish: Wish,
  around: Omit<Surroundings, 'fields'>
): ItemsQuery => {
  const fields = fieldsByName(schema);
  const told = viewQuery(view.query);
  const groupBy = wish.plain ? undefined : told.groupBy[0];
  const ordered = wish.plain
    ? []
    : [...(groupBy === undefined ? [] : [groupBy]), ...(wish.sort ? [wish.sort] : told.orderBy)];
  const where = told.where === undefined || wish.plain ? undefined : conditionOf(told.where, { ...around, fields });
  const conditions = [...(where === undefined ? [] : [where]), ...searchCondition(wish.search)];
  const named = [groupBy, ...ordered].map((ordering) => ordering && shownField(ordering.name, fields));
  const asked = [...columnsOf(view, schema), ...named.filter((field): field is ListField => field !== undefined)];
  const { select, expand } = selectionOf(asked);
  const order = ordered.map((ordering) => orderPart(ordering, fields)).filter((part) => part !== undefined);
  const query = [
    ...parameter('select', select.join(',')),
    ...parameter('expand', [...new Set([...expand, ...conditions.flatMap((condition) => condition.expand)])].join(',')),
    ...parameter('filter', conditions.map(({ filter }) => filter).join(' and ')),
    ...parameter('orderby', order.length === 0 ? '' : [...order, 'Id'].join(',')),
    `$top=${pageSize(view)}`
  ].join('&');
  return {
    query,
    groupBy,
    collapsed: told.collapsed,
    orderBy: ordered,
    filterLeftOut: told.where !== undefined && !wish.plain && where === undefined
  };
};
