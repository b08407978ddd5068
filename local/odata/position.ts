import { invalidQuery } from '../site/refusal.ts';
import { sortKey } from '../site/text.ts';
import type { SqlValue } from '../site/values.ts';
import type { Order } from './order.ts';
import type { Sql } from './sql.ts';

/** Where a page begins: after (or before) the row with these values. */
export interface Position {
  readonly before: boolean;
  /** By name in lower case; ID is always there. */
  readonly values: ReadonlyMap<string, string>;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw invalidQuery(`The expression "${text}" is not valid.`);
  }
};

/** Reads `Paged=TRUE&p_Modified=20260101%2000%3a00%3a00&p_ID=127`; also written by hand with the ID alone. */
export const parsePosition = (token: string): Position => {
  const values = new Map(
    token
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const [name = '', value = ''] = pair.split(/=(.*)/s);
        return [decoded(name).toLowerCase(), decoded(value)];
      })
  );
  const id = values.get('p_id');
  if (values.get('paged')?.toUpperCase() !== 'TRUE' || id === undefined || !/^\d{1,15}$/.test(id))
    throw invalidQuery(`The expression "${token}" is not valid.`);
  return { before: values.get('pagedprev')?.toUpperCase() === 'TRUE', values };
};

const dateText = (value: string): string => value.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)Z$/, '$1$2$3 $4');

/** The position after a row: `row` has the value of each order column under `o0`, `o1`… */
export const positionAfter = (order: readonly Order[], row: Readonly<Record<string, SqlValue>>): string => {
  const pairs = order.map(({ name, column }, at) => {
    const value = row[`o${at}`] ?? null;
    const text = value === null ? '' : column.field.type === 'DateTime' ? dateText(String(value)) : String(value);
    // SharePoint writes the codes in lower case.
    return `p_${name}=${encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())}`;
  });
  const id = order.at(-1)?.name === 'ID' ? [pairs.at(-1) ?? ''] : [];
  return ['Paged=TRUE', ...pairs.slice(0, pairs.length - id.length), ...id].join('&');
};

/** A value of a position as the column's values are compared. */
const comparedValue = ({ column }: Order, text: string): SqlValue => {
  if (text === '') return null;
  const { type } = column.field;
  if (type === 'DateTime') return text.replace(/^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d)$/, '$1-$2-$3T$4Z');
  if (['Text', 'Choice', 'Computed', 'File', 'Guid'].includes(type)) return sortKey(text);
  const number = Number(text);
  return Number.isNaN(number) ? null : number;
};

const never: Sql = { text: '0', parameters: [] };

/** Rows beyond a value in the direction of the order; rows without a value come first, as in SQL Server. */
const beyond = (sql: string, value: SqlValue, descending: boolean): Sql => {
  if (value === null) return descending ? never : { text: `${sql} IS NOT NULL`, parameters: [] };
  return descending
    ? { text: `(${sql} < ? OR ${sql} IS NULL)`, parameters: [value] }
    : { text: `${sql} > ?`, parameters: [value] };
};

/** Rows behind a position; `known` fills in order columns that a hand-written position leaves out. */
export const behind = (order: readonly Order[], position: Position, known: (at: number) => SqlValue): Sql => {
  let sql = never;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const one = order[at];
    if (one === undefined) continue;
    const text = position.values.get(`p_${one.name.toLowerCase()}`);
    const value = text === undefined ? known(at) : comparedValue(one, text);
    const further = beyond(one.column.compared, value, one.descending !== position.before);
    sql = {
      text: `(${further.text} OR (${one.column.compared} IS ? AND ${sql.text}))`,
      parameters: [...further.parameters, value, ...sql.parameters]
    };
  }
  return sql;
};
