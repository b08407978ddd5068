import type { FieldType } from '../site/fields.ts';
import { expressionInvalid, fieldNotSortable } from '../site/refusal.ts';
import { bounds } from './bounds.ts';
import type { Path } from './condition.ts';
import type { Column, Source } from './source.ts';

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
  /** The column's name in a position, `p_Modified`. */
  readonly name: string;
}

const unsortable = new Set<FieldType>(['Note', 'URL', 'MultiChoice', 'LookupMulti', 'UserMulti']);

interface AskedOrder {
  readonly path: Path;
  readonly descending: boolean;
}

const asked = (text: string, whole: string): AskedOrder => {
  const match = /^([\p{L}_][\p{L}\p{N}_]*(?:\/[\p{L}_][\p{L}\p{N}_]*)?)(?:\s+(asc|desc))?$/u.exec(text.trim());
  if (match === null) throw expressionInvalid(whole);
  return { path: (match[1] ?? '').split('/'), descending: match[2] === 'desc' };
};

const orderOf = (source: Source, { path, descending }: AskedOrder): Order => {
  const column = source.column(path);
  const field = column.through ?? column.field;
  if (unsortable.has(field.type)) throw fieldNotSortable(field.name, field.type);
  return { column, descending, name: field.name };
};

/** What stands between the commas of a $orderby. */
export const orderParts = (option: string): readonly string[] => {
  const parts = option.split(',');
  if (parts.length > bounds.orders) throw expressionInvalid(option);
  return parts;
};

/** $orderby as columns. */
export const parseOrder = (source: Source, option = ''): readonly Order[] =>
  orderBy(source, option.trim() === '' ? [] : orderParts(option).map((text) => asked(text, option)));

/** An order by these columns; ID, which every order ends with, ends it here too. */
export const orderBy = (source: Source, columns: readonly AskedOrder[]): readonly Order[] => {
  const given = columns.map((column) => orderOf(source, column));
  const end = given.findIndex(({ column }) => column.field.type === 'Counter' && column.through === undefined);
  return end === -1
    ? [...given, { column: source.column(['ID']), descending: false, name: 'ID' }]
    : given.slice(0, end + 1);
};
