import { parseFilter } from '../odata/filter.ts';
import { orderParts } from '../odata/order.ts';
import type { Comparator, Condition, Literal } from '../odata/condition.ts';
import { columnMissing, expressionInvalid } from '../site/refusal.ts';
import { folded, sortKey } from '../site/text.ts';
import type { Answer, Call } from './call.ts';
import type { Described } from './kind.ts';
import { propertyNamed, propertyValue } from './propertyName.ts';
import type { Named } from './propertyName.ts';
import type { Entity, Feed, Value } from './shape.ts';

const namesOf = (option: string | undefined): readonly string[] =>
  (option ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Behind `name/` in paths, without case. */
const inside = (paths: readonly string[], name: string): readonly string[] => {
  const before = `${name.toLowerCase()}/`;
  return paths.filter((path) => path.toLowerCase().startsWith(before)).map((path) => path.slice(before.length));
};

const heads = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map((path) => path.split('/')[0] ?? path))
];

/** What paths leave of a value that was expanded: `Title`, `RootFolder/ServerRelativeUrl`; `expand` adds to all of it. */
export const projected = (value: Value, paths: readonly string[], expand: readonly string[] = []): Value => {
  const whole = paths.length === 0 || paths.includes('*');
  if ((whole && expand.length === 0) || typeof value !== 'object' || value === null) return value;
  if (value.kind === 'feed')
    return { ...value, entities: value.entities.map((one) => projected(one, paths, expand) as Entity) };
  if (value.kind !== 'entity') return value;
  const chosen: Record<string, Value> = whole ? { ...value.properties } : {};
  for (const asked of heads([...paths.filter((path) => path !== '*'), ...expand])) {
    const name = propertyNamed(value, asked, { asMember: true });
    if (name !== undefined)
      chosen[name] = projected(propertyValue(value, name), inside(paths, asked), inside(expand, asked));
  }
  return { ...value, properties: chosen };
};

/** What $select and $expand leave of something described. */
export const selectedEntity = (
  described: Described,
  select: string | undefined,
  expand: string | undefined
): Entity => {
  const { onRequest: _, properties, ...rest } = described;
  const asked = namesOf(select);
  const expandPaths = namesOf(expand);
  const expanded = heads(expandPaths);
  const chosen: Record<string, Value> = asked.length === 0 || asked.includes('*') ? { ...properties } : {};
  for (const path of asked) {
    if (path === '*' || path.includes('/')) continue;
    const name = propertyNamed(described, path);
    if (name === undefined) continue;
    const found = propertyValue(described, name);
    const navigates = typeof found === 'object' && found !== null && (found.kind === 'entity' || found.kind === 'feed');
    const isExpanded = expanded.some((one) => one.toLowerCase() === name.toLowerCase());
    chosen[name] = navigates && !isExpanded ? { kind: 'link', path: `${rest.path}/${name}` } : found;
  }
  for (const one of expanded) {
    const name = propertyNamed(described, one);
    if (name !== undefined)
      chosen[name] = projected(propertyValue(described, name), inside(asked, one), inside(expandPaths, one));
  }
  return { kind: 'entity', ...rest, properties: chosen };
};

/** The answer to a read of one thing. */
export const entityAnswer = (described: Described, call: Call): Answer => ({
  value: selectedEntity(described, call.option('$select'), call.option('$expand')),
  set: `SP.ApiData.${described.type.replace(/^SP\./, '')}s/@Element`,
  ...(described.etag === undefined ? {} : { headers: { etag: described.etag } })
});

const order = (left: unknown, right: unknown): number => {
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [sortKey(left), sortKey(right)];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(left ?? 0) - Number(right ?? 0);
};

const comparisons: Readonly<Record<Comparator, (sign: number) => boolean>> = {
  eq: (sign) => sign === 0,
  ne: (sign) => sign !== 0,
  lt: (sign) => sign < 0,
  le: (sign) => sign <= 0,
  gt: (sign) => sign > 0,
  ge: (sign) => sign >= 0
};

const literalFor = (value: unknown, literal: Literal): unknown => {
  if (literal.kind === 'null') return null;
  if (typeof value === 'boolean') return literal.value === true || String(literal.value) === '1';
  return typeof value === 'number' ? Number(literal.value) : literal.value;
};

/** What stands at a path of a condition or an order: `Title`, `RootFolder/Name`. */
const valueAt = (described: Described, path: readonly string[]): unknown => {
  let at: Value | Named = described;
  for (const asked of path) {
    if (typeof at !== 'object' || at === null || !('properties' in at)) throw columnMissing(path.join('/'));
    const from: Named = at;
    const name = propertyNamed(from, asked, { unknown: columnMissing });
    at = name === undefined ? null : propertyValue(from, name);
  }
  return at;
};

/** Whether something described satisfies a condition; for short collections such as lists and fields. */
const satisfies = (described: Described, condition: Condition): boolean => {
  if ('left' in condition) {
    const left = satisfies(described, condition.left);
    return left === (condition.kind === 'and') ? satisfies(described, condition.right) : left;
  }
  const value = valueAt(described, condition.path);
  if (condition.kind === 'part') throw expressionInvalid(condition.part);
  if (condition.kind === 'compare') {
    const literal = literalFor(value, condition.value);
    if (literal === null || value === null) return (value === literal) === (condition.comparator === 'eq');
    return comparisons[condition.comparator](order(value, literal));
  }
  // Only CAML makes the others, and short collections are never asked in CAML.
  if (condition.kind !== 'beginsWith' && condition.kind !== 'contains') throw expressionInvalid(condition.kind);
  const text = folded(typeof value === 'string' ? value : '');
  const asked = folded(condition.text);
  return condition.kind === 'beginsWith' ? text.startsWith(asked) : text.includes(asked);
};

const wholeNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text.trim())) throw expressionInvalid(text);
  return Number(text);
};

/** Query options that a short collection understands. */
export const collectionOptions = ['$select', '$expand', '$filter', '$orderby', '$top', '$skip'];

/** The answer to a read of a short collection, with all its query options. */
export const feedAnswer = (all: readonly Described[], set: string, call: Call): Answer => {
  const filter = call.option('$filter');
  const condition = filter === undefined ? undefined : parseFilter(filter, call.query.aliases);
  let found = condition === undefined ? [...all] : all.filter((one) => satisfies(one, condition));
  const orders = orderParts(call.option('$orderby') ?? '').map((part) => part.trim());
  for (const by of orders.filter((part) => part !== '').toReversed()) {
    const [name = '', direction = 'asc', ...rest] = by.split(/\s+/);
    if (rest.length > 0 || (direction !== 'asc' && direction !== 'desc')) throw expressionInvalid(by);
    if (all[0] !== undefined) valueAt(all[0], [name]);
    const sign = direction === 'desc' ? -1 : 1;
    found.sort((left, right) => sign * order(valueAt(left, [name]), valueAt(right, [name])));
  }
  found = found.slice(wholeNumber(call.option('$skip')) ?? 0);
  const top = wholeNumber(call.option('$top'));
  const entities = (top === undefined ? found : found.slice(0, top)).map((one) =>
    selectedEntity(one, call.option('$select'), call.option('$expand'))
  );
  const feed: Feed = { kind: 'feed', set, entities };
  return { value: feed, set };
};
