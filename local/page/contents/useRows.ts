import * as React from 'react';
import { itemsQuery, type Wish } from './itemsQuery.ts';
import { readPage } from './items.ts';
import type { ListSchema, ListView, Row } from './model.ts';
import { asRestError, spCodes, type RestError } from './restError.ts';
import { useSurroundings } from './surroundings.ts';
import type { Ordering } from './viewQuery.ts';

interface RowsState {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly rows: readonly Row[];
  readonly next: string | undefined;
  readonly loadingMore: boolean;
  /** Of the first page when failed, of a later one when ready. */
  readonly error: RestError | undefined;
  /** The list is beyond the threshold: neither the view's order nor its filter. */
  readonly plain: boolean;
}

const loading: RowsState = {
  state: 'loading',
  rows: [],
  next: undefined,
  loadingMore: false,
  error: undefined,
  plain: false
};

export interface Rows extends RowsState {
  readonly groupBy: Ordering | undefined;
  readonly collapsed: boolean;
  readonly orderBy: readonly Ordering[];
  readonly filterLeftOut: boolean;
  readonly reload: () => void;
  readonly more: () => void;
  /** Puts a row in its place, or a new one on top. */
  readonly put: (row: Row) => void;
  readonly take: (ids: ReadonlySet<number>) => void;
}

/** The rows of a view, page by page. */
export const useRows = (schema: ListSchema, view: ListView, wish: Omit<Wish, 'plain'>): Rows => {
  const { rest } = useSurroundings();
  const [rows, setRows] = React.useState<RowsState>(loading);
  const [round, setRound] = React.useState(0);
  const running = React.useRef<AbortController>();
  const { sort, search } = wish;
  const queryOf = React.useCallback(
    (plain: boolean) =>
      itemsQuery(
        schema,
        view,
        { ...(sort === undefined ? {} : { sort }), search, plain },
        { me: schema.me, now: new Date() }
      ),
    [schema, view, sort, search]
  );

  React.useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    setRows(loading);
    const read = (plain: boolean) => readPage(rest, schema, { query: queryOf(plain).query }, controller.signal);
    const first = async () => {
      try {
        return { plain: false, ...(await read(false)) };
      } catch (thrown) {
        // A search cannot be answered without its filter; anything else is shown in the order of ids.
        if (search !== '' || asRestError(thrown).code !== spCodes.threshold) throw thrown;
        return { plain: true, ...(await read(true)) };
      }
    };
    first().then(
      (page) => {
        if (!controller.signal.aborted) setRows({ ...loading, ...page, state: 'ready' });
      },
      (thrown: unknown) => {
        if (!controller.signal.aborted) setRows({ ...loading, state: 'failed', error: asRestError(thrown) });
      }
    );
    return () => controller.abort();
  }, [rest, schema, queryOf, search, round]);

  const { next } = rows;
  const more = React.useCallback(() => {
    const signal = running.current?.signal;
    if (next === undefined || signal === undefined) return;
    setRows((now) => ({ ...now, loadingMore: true, error: undefined }));
    readPage(rest, schema, { next }, signal).then(
      (page) => {
        if (signal.aborted) return;
        setRows((now) => {
          const known = new Set(now.rows.map(({ Id }) => Id));
          const fresh = page.rows.filter(({ Id }) => !known.has(Id));
          return { ...now, rows: [...now.rows, ...fresh], next: page.next, loadingMore: false };
        });
      },
      (thrown: unknown) => {
        if (!signal.aborted) setRows((now) => ({ ...now, loadingMore: false, error: asRestError(thrown) }));
      }
    );
  }, [rest, schema, next]);

  const { groupBy, collapsed, orderBy, filterLeftOut } = queryOf(rows.plain);
  return {
    ...rows,
    groupBy,
    collapsed,
    orderBy,
    filterLeftOut,
    more,
    reload: React.useCallback(() => setRound((last) => last + 1), []),
    put: React.useCallback(
      (row: Row) =>
        setRows((now) => ({
          ...now,
          rows: now.rows.some(({ Id }) => Id === row.Id)
            ? now.rows.map((known) => (known.Id === row.Id ? row : known))
            : [row, ...now.rows]
        })),
      []
    ),
    take: React.useCallback(
      (ids: ReadonlySet<number>) => setRows((now) => ({ ...now, rows: now.rows.filter(({ Id }) => !ids.has(Id)) })),
      []
    )
  };
};
