import type { StoredValue } from './definitions.ts';
import { sqlOf } from './fields.ts';
import type { Field } from './fields.ts';
import type { List } from './list.ts';
import { isFolderRow, pathOfRow } from './place.ts';
import { decodedValue } from './values.ts';
import type { SqlValue, TableRow } from './values.ts';

type Reader = (list: List, row: TableRow) => SqlValue;

/** Base fields that are more than a column of the table. */
const computed: Readonly<Record<string, Reader>> = {
  _UIVersionString: (_, row) => `${String(row['label'])}.0`,
  _UIVersion: (_, row) => Number(row['label']) * 512,
  FSObjType: (_, row) => (isFolderRow(row) ? 1 : 0),
  FileRef: (list, row) => `${list.folder}/${pathOfRow(row)}`,
  FileDirRef: (list, row) => [list.folder, row['dir']].filter((part) => part !== null && part !== undefined).join('/'),
  FileLeafRef: (_, row) => row['leaf'] ?? `${String(row['id'])}_.000`,
  Order: (_, row) => row['position'] ?? Number(row['id']) * 100
};

const readerOf = (field: Field): Reader => {
  const known = computed[field.name];
  if (field.base && known !== undefined) return known;
  const sql = sqlOf(field, '') ?? 'NULL';
  const [, quoted, plain] = /^\.(?:"(.+)"|(\w+))$/.exec(sql) ?? [];
  const column = quoted ?? plain;
  if (column !== undefined) return (_, row) => row[column] ?? null;
  const constant = sql === 'NULL' ? null : /^-?\d+$/.test(sql) ? Number(sql) : sql.replace(/^'(.*)'$/, '$1');
  return () => constant;
};

/** How each field is read is worked out once: a page has thousands of rows. */
const readers = new WeakMap<Field, Reader>();

/** What a field of a row holds; base fields may be computed from other columns of it. */
export const fieldValue = (list: List, field: Field, row: TableRow): StoredValue => {
  let reader = readers.get(field);
  if (reader === undefined) {
    reader = readerOf(field);
    readers.set(field, reader);
  }
  return decodedValue(field, reader(list, row));
};
