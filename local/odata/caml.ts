import { XmlError, XmlTooDeepError, parseXml } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { isMany, isPerson, joins, propertyOf } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { List } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { own } from '../site/own.ts';
import { camlFieldMissing, camlInvalid, fieldNotFilterable, queryTooComplex, throttled } from '../site/refusal.ts';
import { bounds } from './bounds.ts';
import { camlMoment, onDay } from './camlDate.ts';
import type { CamlClock } from './camlDate.ts';
import type { Comparator, Condition, Literal, Path } from './condition.ts';
import { orderBy } from './order.ts';
import type { Order } from './order.ts';
import type { Source } from './source.ts';

/** Which rows a view is about: those of a folder with its folders, without them, or all below with or without. */
export type Scope = 'folder' | 'folderFiles' | 'below' | 'belowFiles';

const scopes: Readonly<Record<string, Scope>> = {
  '': 'folder',
  default: 'folder',
  defaultvalue: 'folder',
  filesonly: 'folderFiles',
  recursive: 'belowFiles',
  recursiveall: 'below'
};

/** What a <View> asks for. */
export interface CamlView {
  readonly condition: Condition | undefined;
  /** By GroupBy's columns first, then OrderBy's. */
  readonly order: (source: Source) => readonly Order[];
  readonly grouped: boolean;
  /** Internal names; absent: the view names none. */
  readonly fields: readonly string[] | undefined;
  readonly scope: Scope;
  /** Absent: no limit. */
  readonly rowLimit: number | undefined;
}

/** Who asks, when and where: what <UserID/>, <Today/> and dates without a zone stand for. */
export interface CamlContext extends CamlClock {
  readonly user: number;
}

const comparators: Readonly<Record<string, Comparator>> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le'
};
/** Parts of a view that decide how a page draws it, not which rows it has. */
const inert = new Set(['Toolbar', 'ViewData', 'XslLink', 'JSLink', 'ParameterBindings', 'CustomFormatter', 'Mobile']);
/** More values do not go by an index; here they are refused on a short list too, so that nothing relies on them. */
const indexedValues = 60;
const mostValues = 500;

const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';
const only = (element: XmlElement, name: string): XmlElement => {
  const found = element.children.filter((child) => child.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw camlInvalid();
  return first;
};

/** The column a <FieldRef> names; CAML knows internal names alone, with their case. */
const fieldNamed = (list: List, ref: XmlElement): Field | undefined => {
  const name = ref.attributes['Name'];
  const id = ref.attributes['ID']?.replace(/[{}]/g, '').toLowerCase();
  return list.fields.find((one) => (name === undefined ? one.id === id : one.name === name));
};

const fieldOf = (list: List, ref: XmlElement): Field => {
  const field = fieldNamed(list, ref);
  if (field === undefined) throw camlFieldMissing();
  return field;
};

/** A lookup's shown column; for persons the name. */
const shownPath = (field: Field): Path => [propertyOf(field), isPerson(field) ? 'Title' : (field.showField ?? 'Title')];
const ownPath = (field: Field): Path => [joins(field) ? `${propertyOf(field)}Id` : propertyOf(field)];

interface Operand {
  readonly field: Field;
  readonly path: Path;
  /** A lookup or person compared by its id. */
  readonly byId: boolean;
}

/** Reads conditions of CAML; what SharePoint has and this does not is 501. */
class CamlReader {
  readonly #list: List;
  readonly #context: CamlContext;
  #conditions = 0;

  constructor(list: List, context: CamlContext) {
    this.#list = list;
    this.#context = context;
  }

  where(element: XmlElement): Condition | undefined {
    if (element.children.length === 0) return undefined;
    const [first] = element.children;
    if (first === undefined || element.children.length > 1) throw camlInvalid();
    return this.#condition(first, 0);
  }

  #condition(element: XmlElement, depth: number): Condition {
    if (depth > bounds.depth) throw queryTooComplex();
    const { name, children } = element;
    if (name === 'And' || name === 'Or') {
      const [left, right] = children;
      if (left === undefined || right === undefined || children.length !== 2) throw camlInvalid();
      return {
        kind: name === 'And' ? 'and' : 'or',
        left: this.#condition(left, depth + 1),
        right: this.#condition(right, depth + 1)
      };
    }
    this.#conditions += 1;
    if (this.#conditions > bounds.conditions) throw queryTooComplex();
    const comparator = own(comparators, name);
    if (comparator !== undefined) return this.#compared(element, comparator);
    switch (name) {
      case 'IsNull':
      case 'IsNotNull': {
        const field = fieldOf(this.#list, only(element, 'FieldRef'));
        return { kind: 'empty', path: ownPath(field), empty: name === 'IsNull' };
      }
      case 'BeginsWith':
      case 'Contains':
        return this.#like(element, name === 'BeginsWith' ? 'beginsWith' : 'contains');
      case 'In':
        return this.#among(element);
      case 'Includes':
      case 'NotIncludes':
        return this.#includes(element, name === 'Includes' ? 'holds' : 'lacks');
      case 'Membership':
      case 'DateRangesOverlap':
        throw new NotBuilt(`<${name}> in CAML`);
      default:
        throw camlInvalid();
    }
  }

  /** The column with the way it is compared: a lookup by its text, or by its id when FieldRef or Value say so. */
  #operand(element: XmlElement, value: XmlElement): Operand {
    const ref = only(element, 'FieldRef');
    const field = fieldOf(this.#list, ref);
    if (field.type === 'URL' || field.type === 'Attachments')
      throw new NotBuilt(`a condition on ${field.type} in CAML`);
    const numbered = /^(?:Integer|Counter)$/i.test(value.attributes['Type'] ?? '');
    const byId =
      joins(field) &&
      (isTrue(ref.attributes['LookupId']) || numbered || value.children.some(({ name }) => name === 'UserID'));
    return { field, byId, path: joins(field) && !byId ? shownPath(field) : ownPath(field) };
  }

  #literal(value: XmlElement): Literal {
    const [child] = value.children;
    if (child === undefined) return { kind: 'text', value: value.text.trim() };
    if (child.name === 'UserID') return { kind: 'number', value: this.#context.user };
    if (child.name === 'Today' || child.name === 'Now')
      return { kind: 'date', value: camlMoment(value, this.#context).at };
    throw new NotBuilt(`<${child.name}> as a value in CAML`);
  }

  #compared(element: XmlElement, comparator: Comparator): Condition {
    const value = only(element, 'Value');
    return this.#comparison(this.#operand(element, value), comparator, value);
  }

  #comparison(operand: Operand, comparator: Comparator, value: XmlElement): Condition {
    const { field, path, byId } = operand;
    if (joins(field) && isMany(field)) {
      if (comparator !== 'eq' && comparator !== 'ne') throw fieldNotFilterable(field.name, field.type);
      return this.#held(operand, comparator === 'eq' ? 'holds' : 'lacks', value);
    }
    if (field.type === 'DateTime') {
      const moment = camlMoment(value, this.#context);
      return moment.whole
        ? onDay(path, comparator, moment, this.#context.timeZone)
        : { kind: 'compare', path, comparator, value: { kind: 'date', value: moment.at } };
    }
    const literal = this.#literal(value);
    // A lookup's number is sometimes written with its text behind it.
    const bare = byId && literal.kind === 'text' ? { ...literal, value: literal.value.replace(/;#.*$/s, '') } : literal;
    return { kind: 'compare', path, comparator, value: bare };
  }

  #held({ field, byId }: Operand, kind: 'holds' | 'lacks', value: XmlElement): Condition {
    return { kind, path: shownPath(field), byId, value: this.#literal(value) };
  }

  #like(element: XmlElement, kind: 'beginsWith' | 'contains'): Condition {
    const value = only(element, 'Value');
    const { field, path, byId } = this.#operand(element, value);
    if (byId || (joins(field) && isMany(field))) throw fieldNotFilterable(field.name, field.type);
    return { kind, path, text: value.text };
  }

  #among(element: XmlElement): Condition {
    const values = only(element, 'Values').children;
    const [first, ...rest] = values;
    if (first === undefined || values.length > mostValues || values.some(({ name }) => name !== 'Value'))
      throw camlInvalid();
    if (values.length > indexedValues) throw throttled();
    const operand = this.#operand(element, first);
    if (operand.field.type === 'DateTime' || (joins(operand.field) && isMany(operand.field)))
      return rest.reduce<Condition>(
        (left, value) => ({ kind: 'or', left, right: this.#comparison(operand, 'eq', value) }),
        this.#comparison(operand, 'eq', first)
      );
    return { kind: 'among', path: operand.path, values: values.map((value) => this.#literal(value)) };
  }

  #includes(element: XmlElement, kind: 'holds' | 'lacks'): Condition {
    const value = only(element, 'Value');
    const operand = this.#operand(element, value);
    if (!joins(operand.field) || !isMany(operand.field))
      throw new NotBuilt(`<${element.name}> on a column that is not many lookups or persons`);
    return this.#held(operand, kind, value);
  }
}

const orderOf = (list: List, refs: readonly XmlElement[]) => {
  if (refs.length > bounds.orders) throw queryTooComplex();
  const asked = refs.map((ref) => {
    if (ref.name !== 'FieldRef') throw camlInvalid();
    const field = fieldOf(list, ref);
    const ascending = ref.attributes['Ascending'];
    return {
      path: joins(field) ? shownPath(field) : ownPath(field),
      descending: ascending !== undefined && !isTrue(ascending)
    };
  });
  return (source: Source): readonly Order[] => orderBy(source, asked);
};

const rowLimitOf = (view: XmlElement): number | undefined => {
  const limit = view.children.find(({ name }) => name === 'RowLimit');
  if (limit === undefined) return undefined;
  if (!/^\s*\d{1,9}\s*$/.test(limit.text) || Number(limit.text) === 0) throw camlInvalid();
  return Number(limit.text);
};

const rootOf = (xml: string): XmlElement => {
  try {
    const root = parseXml(xml);
    if (root.name === 'View') return root;
  } catch (error) {
    if (error instanceof XmlTooDeepError) throw queryTooComplex();
    if (!(error instanceof XmlError)) throw error;
  }
  throw camlInvalid();
};

/** Reads a <View> for a list, or throws what SharePoint throws. */
export const readCaml = (list: List, xml: string, context: CamlContext): CamlView => {
  const view: XmlElement = xml.trim() === '' ? { name: 'View', attributes: {}, children: [], text: '' } : rootOf(xml);
  for (const { name } of view.children)
    if (!['Query', 'ViewFields', 'RowLimit'].includes(name) && !inert.has(name))
      throw new NotBuilt(`<${name}> of a view in CAML`);
  const scope = own(scopes, (view.attributes['Scope'] ?? '').toLowerCase());
  if (scope === undefined) throw camlInvalid();
  const query = view.children.find(({ name }) => name === 'Query');
  const part = (name: string): XmlElement | undefined => query?.children.find((child) => child.name === name);
  for (const { name } of query?.children ?? [])
    if (!['Where', 'OrderBy', 'GroupBy'].includes(name)) throw new NotBuilt(`<${name}> of a query in CAML`);
  const where = part('Where');
  const groups = part('GroupBy')?.children ?? [];
  const fields = view.children.find(({ name }) => name === 'ViewFields')?.children;
  return {
    condition: where === undefined ? undefined : new CamlReader(list, context).where(where),
    order: orderOf(list, [...groups, ...(part('OrderBy')?.children ?? [])]),
    grouped: groups.length > 0,
    scope,
    // A name that no column has is left out; a condition or an order that names one is refused.
    fields:
      fields === undefined || fields.length === 0
        ? undefined
        : fields.flatMap((ref) => fieldNamed(list, ref)?.name ?? []),
    rowLimit: rowLimitOf(view)
  };
};
