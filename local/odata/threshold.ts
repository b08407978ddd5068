import type { DatabaseSync } from 'node:sqlite';
import { throttled } from '../site/refusal.ts';
import type { Condition } from './condition.ts';
import type { Column, Source } from './source.ts';
import type { SqlWriter } from './sql.ts';

/** SharePoint's limits; tests may lower them. */
export interface Limits {
  /** Rows that a query may scan: 5,000. */
  readonly rows: number;
  /** Lookup and person columns that a query may join: 12. */
  readonly lookups: number;
}

export const sharePointLimits: Limits = { rows: 5000, lookups: 12 };

const anded = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? [...anded(condition.left), ...anded(condition.right)] : [condition];

/** The one column of a condition that the database can seek by; undefined: it would have to scan. */
const seekColumn = (source: Source, condition: Condition): Column | undefined => {
  if (condition.kind === 'empty' && !condition.empty) return undefined;
  if (!['compare', 'beginsWith', 'among', 'empty'].includes(condition.kind) || !('path' in condition)) return undefined;
  if (condition.kind === 'compare' && condition.comparator === 'ne') return undefined;
  const column = source.column(condition.path);
  return column.seekable ? column : undefined;
};

/** The list view threshold: whether a query may run on a list of this size. A list within the limit is never refused. */
export class Threshold {
  readonly #database: DatabaseSync;
  readonly #source: Source;
  readonly #writer: SqlWriter;
  readonly #limit: number;

  constructor(database: DatabaseSync, source: Source, writer: SqlWriter, limit: number) {
    this.#database = database;
    this.#source = source;
    this.#writer = writer;
    this.#limit = limit;
  }

  /**
   * How many rows the database has to look at; throws SharePoint's refusal when the list is over the limit
   * and neither filter nor order spares it a scan.
   */
  rowsRead(
    rows: number,
    page: number,
    condition: Condition | undefined,
    order: readonly { readonly column: Column }[]
  ): number {
    const [first] = order;
    const walks = first === undefined || first.column.seekable;
    const read =
      condition === undefined ? (walks ? Math.min(page, rows) : rows) : Math.min(rows, this.#cost(condition));
    if (rows > this.#limit && read > this.#limit) throw throttled();
    return read;
  }

  /** Rows that the best index leaves: conditions on one indexed column count together, their order does not matter. */
  #cost(condition: Condition): number {
    const seeks = new Map<string, Condition>();
    let best = Number.POSITIVE_INFINITY;
    for (const part of anded(condition)) {
      if (part.kind === 'or') best = Math.min(best, this.#cost(part.left) + this.#cost(part.right));
      const column = seekColumn(this.#source, part);
      if (column === undefined) continue;
      const before = seeks.get(column.field.name);
      seeks.set(column.field.name, before === undefined ? part : { kind: 'and', left: before, right: part });
    }
    for (const seek of seeks.values()) best = Math.min(best, this.#selects(seek));
    return best;
  }

  #selects(condition: Condition): number {
    const { text, parameters } = this.#writer.write(condition);
    const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${this.#source.list.table} AS t WHERE ${text} LIMIT ${this.#limit + 1})`;
    return Number(this.#database.prepare(sql).get(...parameters)?.['n']);
  }
}
