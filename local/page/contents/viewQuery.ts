import type { ListField } from './model.ts';

export interface Ordering {
  /** Internal name. */
  readonly name: string;
  readonly ascending: boolean;
}

/** What a view's CAML asks for. */
export interface ViewQuery {
  readonly orderBy: readonly Ordering[];
  readonly groupBy: readonly Ordering[];
  /** Groups open folded. */
  readonly collapsed: boolean;
  readonly where: Element | undefined;
}

const orderings = (root: Element, tag: string): readonly Ordering[] =>
  [...(root.getElementsByTagName(tag)[0]?.getElementsByTagName('FieldRef') ?? [])].map((reference) => ({
    name: reference.getAttribute('Name') ?? '',
    ascending: reference.getAttribute('Ascending')?.toUpperCase() !== 'FALSE'
  }));

/** Reads the inner XML of a view's <Query>; XML that cannot be read asks for nothing. */
export const viewQuery = (xml: string): ViewQuery => {
  const root = new DOMParser().parseFromString(`<Query>${xml}</Query>`, 'text/xml').documentElement;
  return {
    orderBy: orderings(root, 'OrderBy'),
    groupBy: orderings(root, 'GroupBy'),
    collapsed: root.getElementsByTagName('GroupBy')[0]?.getAttribute('Collapse')?.toUpperCase() === 'TRUE',
    where: [...root.children].find(({ tagName }) => tagName === 'Where')?.firstElementChild ?? undefined
  };
};

/** What a condition may refer to. */
export interface Surroundings {
  readonly fields: ReadonlyMap<string, ListField>;
  /** Site user id of the visitor, for <UserID/>. */
  readonly me: number;
  readonly now: Date;
}

/** A condition as OData; `expand` names lookups that the filter walks through. */
export interface Condition {
  readonly filter: string;
  readonly expand: readonly string[];
}

const comparisons: Readonly<Record<string, string>> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le'
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const dateLiteral = (value: Element, now: Date): string => {
  const today = value.getElementsByTagName('Today')[0];
  if (today === undefined) return `datetime'${value.textContent ?? ''}'`;
  const days = Number(today.getAttribute('OffsetDays') ?? today.getAttribute('Offset') ?? 0);
  const moment = new Date(now.getTime() + days * 86_400_000);
  return `datetime'${moment.toISOString().slice(0, 10)}T00:00:00Z'`;
};

interface Side {
  readonly path: string;
  readonly literal: string;
  readonly expand: readonly string[];
}

const lookupSide = (field: ListField, reference: Element, value: Element, me: number): Side => {
  if (value.getElementsByTagName('UserID').length > 0)
    return { path: `${field.property}Id`, literal: String(me), expand: [] };
  const text = value.textContent ?? '';
  const byId = reference.getAttribute('LookupId')?.toUpperCase() === 'TRUE';
  if (byId) return { path: `${field.property}Id`, literal: String(Number(text)), expand: [] };
  const shown = field.type === 'User' ? 'Title' : field.lookupField;
  return { path: `${field.property}/${shown}`, literal: quoted(text), expand: [field.property] };
};

const side = (field: ListField, reference: Element, value: Element, { me, now }: Surroundings): Side | undefined => {
  const text = value.textContent ?? '';
  const path = field.property;
  switch (field.type) {
    case 'Lookup':
    case 'User':
      return lookupSide(field, reference, value, me);
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
      return { path, literal: String(Number(text)), expand: [] };
    case 'Boolean':
      return { path, literal: text === '1' || text.toUpperCase() === 'TRUE' ? '1' : '0', expand: [] };
    case 'DateTime':
      return { path, literal: dateLiteral(value, now), expand: [] };
    case 'LookupMulti':
    case 'UserMulti':
    case 'Note':
    case 'URL':
      // REST cannot compare these; the view is then shown without its filter, and says so.
      return undefined;
    default:
      return { path, literal: quoted(text), expand: [] };
  }
};

const compare = (element: Element, around: Surroundings): Condition | undefined => {
  const [reference, value] = [...element.children];
  const field = around.fields.get(reference?.getAttribute('Name') ?? '');
  if (reference === undefined || field === undefined) return undefined;
  const isReference = field.type === 'Lookup' || field.type === 'User';
  const own = isReference ? `${field.property}Id` : field.property;
  if (element.tagName === 'IsNull') return { filter: `${own} eq null`, expand: [] };
  if (element.tagName === 'IsNotNull') return { filter: `${own} ne null`, expand: [] };
  const sides = value === undefined ? undefined : side(field, reference, value, around);
  if (sides === undefined) return undefined;
  const { path, literal, expand } = sides;
  if (element.tagName === 'BeginsWith') return { filter: `startswith(${path},${literal})`, expand };
  if (element.tagName === 'Contains') return { filter: `substringof(${literal},${path})`, expand };
  const operator = comparisons[element.tagName];
  return operator === undefined ? undefined : { filter: `${path} ${operator} ${literal}`, expand };
};

/** A <Where>'s condition as a filter of REST; undefined: REST has no words for it. */
export const conditionOf = (element: Element, around: Surroundings): Condition | undefined => {
  if (element.tagName !== 'And' && element.tagName !== 'Or') return compare(element, around);
  const parts = [...element.children].map((child) => conditionOf(child, around));
  const filters = parts.map((part) => part?.filter);
  if (filters.some((filter) => filter === undefined)) return undefined;
  return {
    filter: `(${filters.join(element.tagName === 'And' ? ' and ' : ' or ')})`,
    expand: parts.flatMap((part) => part?.expand ?? [])
  };
};
