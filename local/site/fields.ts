import { randomUUID } from 'node:crypto';
import type { FieldDefinition } from './definitions.ts';
import type { Words } from './words.ts';

/** The types of the definitions and those that only base fields have. */
export type FieldType =
  FieldDefinition['type'] | 'Counter' | 'Computed' | 'ContentTypeId' | 'Attachments' | 'File' | 'ModStat';

/** A column of a list as the site knows it. */
export interface Field extends Omit<FieldDefinition, 'type' | 'id' | 'displayName'> {
  /** GUID in lower case, without braces. */
  readonly id: string;
  readonly title: string;
  /** Title and description in other languages; absent: none was written. */
  readonly titles?: Words;
  readonly descriptions?: Words;
  readonly type: FieldType;
  /** Comes with every list; cannot be deleted. */
  readonly base: boolean;
  /** SQL of the value with `{t}` for the table; absent: nothing is stored (computed when read). */
  readonly sql?: string;
  /** The forms that leave it out say false; absent: all show it. */
  readonly showIn?: { readonly display?: boolean; readonly edit?: boolean; readonly add?: boolean };
  /** A further column of another lookup's target: the name of that lookup. */
  readonly primary?: string;
  /** Not shown in $select-less reads, though it can be selected. */
  readonly onRequest?: boolean;
}

/** FieldTypeKind of SharePoint's REST API. */
export const kindOf: Readonly<Record<FieldType, number>> = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  LookupMulti: 7,
  Boolean: 8,
  Number: 9,
  Currency: 10,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  Calculated: 17,
  File: 18,
  Attachments: 19,
  User: 20,
  UserMulti: 20,
  ModStat: 23,
  ContentTypeId: 25
};

/** REST's entity of a field: `SP.FieldText`. */
export const entityOf = (type: FieldType): string =>
  (
    ({
      Text: 'SP.FieldText',
      Note: 'SP.FieldMultiLineText',
      Number: 'SP.FieldNumber',
      Currency: 'SP.FieldCurrency',
      DateTime: 'SP.FieldDateTime',
      Choice: 'SP.FieldChoice',
      MultiChoice: 'SP.FieldMultiChoice',
      Lookup: 'SP.FieldLookup',
      LookupMulti: 'SP.FieldLookup',
      User: 'SP.FieldUser',
      UserMulti: 'SP.FieldUser',
      URL: 'SP.FieldUrl',
      Guid: 'SP.FieldGuid',
      Computed: 'SP.FieldComputed',
      Calculated: 'SP.FieldCalculated'
    }) as Partial<Record<FieldType, string>>
  )[type] ?? 'SP.Field';

export const isLookup = (field: Field): boolean => field.type === 'Lookup' || field.type === 'LookupMulti';
export const isPerson = (field: Field): boolean => field.type === 'User' || field.type === 'UserMulti';
/** Joins another list when it is read. */
export const joins = (field: Field): boolean => isLookup(field) || isPerson(field);
export const isMany = (field: Field): boolean =>
  field.type === 'LookupMulti' || field.type === 'UserMulti' || field.type === 'MultiChoice';

/** The type of what a field holds: for a calculated one, of what comes of its formula. */
export const valueType = (field: Field): FieldType =>
  field.type === 'Calculated' ? (field.resultType ?? 'Text') : field.type;

/** SharePoint refuses an index on these types: a MERGE of Indexed is accepted and reads back false. */
export const canBeIndexed = (type: FieldType): boolean =>
  !['Note', 'Calculated', 'MultiChoice', 'LookupMulti', 'UserMulti', 'URL', 'Computed', 'Attachments'].includes(type);

/** The name in REST: internal names that begin with `_` or a digit are prefixed. */
export const propertyOf = (field: Pick<Field, 'name'>): string =>
  /^[_0-9]/.test(field.name) ? `OData_${field.name}` : field.name;

/** Quotes an identifier for SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** The column of a list's own field in its table. */
export const columnOf = (field: Pick<Field, 'name'>): string => quoted(`f_${field.name}`);
/** SQL of a field's value in the table with this alias; undefined: it is not stored. */
export const sqlOf = (field: Field, alias: string): string | undefined => field.sql?.replaceAll('{t}', alias);

/** A GUID as the site keeps it: lower case, no braces. */
export const bareGuid = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

/** A list's own field from its definition; the lookup's list is already a bare list id. */
export const fieldFrom = (definition: FieldDefinition): Field => {
  const { id, displayName, type, ...rest } = definition;
  return {
    ...rest,
    id: id === undefined ? randomUUID() : bareGuid(id),
    title: displayName,
    type,
    indexed: (definition.indexed === true || definition.unique === true) && canBeIndexed(type),
    base: false,
    ...(type === 'Calculated' ? { readOnly: true } : {}),
    sql: `{t}.${columnOf(definition)}`
  };
};
