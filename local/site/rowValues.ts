import type { StoredValue } from './definitions.ts';
import { sqlOf } from './fields.ts';
import type { Field } from './fields.ts';
import type { TableRow } from './items.ts';
import type { List } from './list.ts';
import { decodedValue } from './values.ts';
import type { SqlValue } from './values.ts';

/** The raw value of a field in a row of its list's table; base fields may be expressions over it. */
const rawValue = (list: List, field: Field, row: TableRow): SqlValue => {
  const id = String(row['id']);
  switch (field.name) {
    case '_UIVersionString':
      return `${String(row['label'])}.0`;
    case '_UIVersion':
      return Number(row['label']) * 512;
    case 'FileRef':
      return `${list.folder}/${id}_.000`;
    case 'FileDirRef':
      return list.folder;
    case 'FileLeafRef':
      return `${id}_.000`;
    case 'Order':
      return row['position'] ?? Number(row['id']) * 100;
    default: {
      const sql = sqlOf(field, '') ?? 'NULL';
      const column = /^\.(?:"(.+)"|(\w+))$/.exec(sql);
      if (column !== null) return row[column[1] ?? column[2] ?? ''] ?? null;
      if (sql === 'NULL') return null;
      return /^-?\d+$/.test(sql) ? Number(sql) : sql.replace(/^'(.*)'$/, '$1');
    }
  }
};

/** What a field of a row holds. */
export const fieldValue = (list: List, field: Field, row: TableRow): StoredValue =>
  decodedValue(field, rawValue(list, field, row));
