import type { FieldType } from '../site/fields.ts';
import { expressionInvalid, fieldNotSortable } from '../site/refusal.ts';
import type { Column, Source } from './source.ts';

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
  /** The column's name in a position, `p_Modified`. */
  readonly name: string;
}

const unsortable = new Set<FieldType>(['Note', 'URL', 'MultiChoice', 'LookupMulti', 'UserMulti']);

const orderOf = (source: Source, text: string, whole: string): Order => {
  const match = /^([\p{L}_][\p{L}\p{N}_]*(?:\/[\p{L}_][\p{L}\p{N}_]*)?)(?:\s+(asc|desc))?$/u.exec(text.trim());
  if (match === null) throw expressionInvalid(whole);
  const path = (match[1] ?? '').split('/');
  const column = source.column(path);
  const field = column.through ?? column.field;
  if (unsortable.has(field.type)) throw fieldNotSortable(field.name, field.type);
  return { column, descending: match[2] === 'desc', name: field.name };
};

/** $orderby as columns; ID, which every order ends with, ends it here too. */
export const parseOrder = (source: Source, orderBy: string | undefined): readonly Order[] => {
  const given =
    (orderBy ?? '').trim() === '' ? [] : (orderBy ?? '').split(',').map((text) => orderOf(source, text, orderBy ?? ''));
  const end = given.findIndex(({ column }) => column.field.type === 'Counter' && column.through === undefined);
  return end === -1
    ? [...given, { column: source.column(['ID']), descending: false, name: 'ID' }]
    : given.slice(0, end + 1);
};
