import { isMany, joins, propertyOf, valueType } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { TableRow } from '../site/values.ts';
import type { List } from '../site/list.ts';
import { fieldValue } from '../site/rowValues.ts';
import type { StoredValue } from '../site/definitions.ts';
import { permission } from '../site/permissions.ts';
import { isFolderRow } from '../site/place.ts';
import { idProperty } from '../odata/selection.ts';
import type { Selected, Selection } from '../odata/selection.ts';
import type { Call } from './call.ts';
import { projected } from './entity.ts';
import { isReadable } from './itemAccess.ts';
import { itemPart } from './itemParts.ts';
import { itemPath, maskValue } from './paths.ts';
import type { Entity, Value } from './shape.ts';

/** A calculated number is a text of fifteen digits, a calculated yes is 1 or 0. */
const calculated = (field: Field, value: number): string =>
  valueType(field) === 'Boolean' ? String(value) : value.toPrecision(15);

const shaped = (field: Field, value: StoredValue): Value => {
  if (field.type === 'Calculated' && typeof value === 'number') return calculated(field, value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value))
    return { kind: 'collection', type: joins(field) ? 'Edm.Int32' : 'Edm.String', values: value as readonly string[] };
  const { Url, Description } = value as { readonly Url: string; readonly Description: string };
  return { kind: 'complex', type: 'SP.FieldUrlValue', properties: { Description, Url } };
};

/** A column of an expanded lookup is flat: a link reads as SharePoint keeps it, `address, description`. */
const flat = (value: StoredValue): Value => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.join(', ');
  return (value as { readonly Url: string }).Url;
};

/** Rows of other lists that a page of items points at, read once a list. */
class Targets {
  readonly #call: Call;
  readonly #rows = new Map<string, TableRow | undefined>();
  readonly #visible = new Map<string, boolean>();

  constructor(call: Call, rows: readonly TableRow[], list: List, selection: Selection) {
    this.#call = call;
    for (const one of selection.selected)
      if (one.kind === 'expanded')
        this.#read(
          one.target,
          rows.flatMap((row) => idsOf(list, one.field, row))
        );
  }

  /** Undefined: no such row, or not for this person. */
  row(target: List, id: number): TableRow | undefined {
    return this.#rows.get(`${target.table} ${id}`);
  }

  #read(target: List, ids: readonly number[]): void {
    let visible = this.#visible.get(target.table);
    if (visible === undefined) {
      visible = target.template === 112 || this.#call.may(permission.view, target);
      this.#visible.set(target.table, visible);
    }
    if (!visible) return;
    const wanted = [...new Set(ids)].filter((id) => !this.#rows.has(`${target.table} ${id}`));
    if (wanted.length === 0) return;
    const rows = this.#call.site.database
      .prepare(`SELECT * FROM ${target.table} WHERE id IN (SELECT value FROM json_each(?))`)
      .all(JSON.stringify(wanted)) as TableRow[];
    for (const row of rows)
      if (isReadable(target, row, this.#call)) this.#rows.set(`${target.table} ${String(row['id'])}`, row);
  }
}

const idsOf = (list: List, field: Field, row: TableRow): readonly number[] => {
  const value = fieldValue(list, field, row);
  if (value === null) return [];
  return isMany(field) ? (value as unknown as readonly number[]) : [value as number];
};

/** `"3"`, as bodies have it. */
const etagOf = (row: TableRow): string => `"${String(row['version'])}"`;

/** Writes rows of a list as REST's items. */
export class ItemWriter {
  readonly #call: Call;
  readonly #list: List;
  readonly #selection: Selection;
  readonly #targets: Targets;

  constructor(call: Call, list: List, selection: Selection, rows: readonly TableRow[]) {
    this.#call = call;
    this.#list = list;
    this.#selection = selection;
    this.#targets = new Targets(call, rows, list, selection);
  }

  write(row: TableRow): Entity {
    const path = itemPath(this.#list, Number(row['id']));
    const properties: Record<string, Value> = {};
    for (const one of this.#selection.selected) this.#add(properties, one, row, path);
    return { kind: 'entity', type: this.#list.itemType, path, id: String(row['guid']), etag: etagOf(row), properties };
  }

  #add(properties: Record<string, Value>, one: Selected, row: TableRow, path: string): void {
    switch (one.kind) {
      case 'system':
        properties[one.name] = this.#system(one.name, row);
        return;
      case 'field':
        properties[propertyOf(one.field)] = shaped(one.field, fieldValue(this.#list, one.field, row));
        return;
      case 'id':
        properties[idProperty(one.field)] = shaped(one.field, fieldValue(this.#list, one.field, row));
        return;
      case 'stringId':
        properties[`${propertyOf(one.field)}StringId`] = this.#stringId(one.field, row);
        return;
      case 'expanded':
        properties[propertyOf(one.field)] = this.#expanded(one, row, path);
        return;
      case 'part':
        properties[one.name] = projected(this.#part(one, row, path), one.select);
    }
  }

  #system(name: string, row: TableRow): Value {
    if (name === 'Id') return Number(row['id']);
    if (name === 'FileSystemObjectType') return isFolderRow(row) ? 1 : 0;
    if (name === 'ServerRedirectedEmbedUrl') return '';
    if (name === 'HasUniqueRoleAssignments') return false;
    if (name === 'EffectiveBasePermissions') return maskValue(this.#call.permissions(this.#list));
    return null;
  }

  #stringId(field: Field, row: TableRow): Value {
    const value = fieldValue(this.#list, field, row);
    if (isMany(field))
      return { kind: 'collection', type: 'Edm.String', values: (value as unknown as readonly number[]).map(String) };
    return value === null ? null : String(value as number);
  }

  #expanded(one: Extract<Selected, { kind: 'expanded' }>, row: TableRow, path: string): Value {
    const entities = idsOf(this.#list, one.field, row).flatMap((id) => {
      const target = this.#targets.row(one.target, id);
      return target === undefined ? [] : [this.#projection(one, target)];
    });
    if (isMany(one.field)) return { kind: 'feed', set: one.target.itemSet, entities };
    return entities[0] ?? { kind: 'link', path: `${path}/${propertyOf(one.field)}` };
  }

  #projection(one: Extract<Selected, { kind: 'expanded' }>, row: TableRow): Entity {
    const properties = Object.fromEntries(
      one.fields.map(({ name, field }) => [name, flat(fieldValue(one.target, field, row))])
    );
    return {
      kind: 'entity',
      type: one.target.itemType,
      path: '',
      id: String(row['guid']),
      properties
    };
  }

  #part({ name }: { readonly name: string }, row: TableRow, path: string): Value {
    return itemPart(name, this.#list, row, this.#call) ?? { kind: 'link', path: `${path}/${name}` };
  }
}
