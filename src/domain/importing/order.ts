import { pairIn } from './dates';
import { hasHalfDays } from './zoned';

/** Which of two numbers is the day: `auto` finds out from the file, the day first where it does not tell. */
export type DateOrder = 'auto' | 'dayFirst' | 'monthFirst';

type ToldOrder = Exclude<DateOrder, 'auto'>;

/** What the dates of a column say about their order. */
interface ColumnOrder {
  /** One number over 12 proves it; both orders proved in one column prove nothing. */
  readonly proved: readonly ToldOrder[];
  /** Points are written with the day first, AM and PM with the month. */
  readonly hinted: readonly ToldOrder[];
  /** A date that can be read both ways. */
  readonly unclear: string | undefined;
}

/** The order in which a column writes day and month. */
const columnOrder = (cells: readonly string[]): ColumnOrder => {
  const proved = new Set<ToldOrder>();
  const hinted = new Set<ToldOrder>();
  let unclear: string | undefined;
  for (const cell of cells) {
    const pair = pairIn(cell);
    if (pair === undefined) continue;
    if (pair.dotted) hinted.add('dayFirst');
    else {
      if (hasHalfDays(cell)) hinted.add('monthFirst');
      if (pair.one > 12) proved.add('dayFirst');
      else if (pair.other > 12) proved.add('monthFirst');
      else if (pair.one !== pair.other) unclear ??= cell.trim();
    }
  }
  return { proved: [...proved], hinted: [...hinted], unclear };
};

/** How the dates of a file are read. */
export interface FileOrder {
  /** By the place of the column; absent: no dates there. */
  readonly orders: ReadonlyMap<number, ToldOrder>;
  /** A date that the file leaves open and that was read by habit; absent: everything is told. */
  readonly unclear?: string;
}

const onlyOne = (told: readonly ToldOrder[]): ToldOrder | undefined => {
  const [first, ...others] = new Set(told);
  return others.length === 0 ? first : undefined;
};

/** What one column proves holds for the file, unless another proves the contrary; the day first where nothing tells. */
export const fileOrder = (columns: ReadonlyMap<number, readonly string[]>, chosen: DateOrder): FileOrder => {
  const seen = [...columns].map(([at, cells]) => ({ at, ...columnOrder(cells) }));
  if (chosen !== 'auto') return { orders: new Map(seen.map(({ at }) => [at, chosen])) };
  const proved = seen.flatMap((each) => onlyOne(each.proved) ?? []);
  const contrary = seen.some((each) => each.proved.length > 1) || new Set(proved).size > 1;
  const shared = contrary
    ? undefined
    : (onlyOne(proved) ?? (proved.length === 0 ? onlyOne(seen.flatMap(({ hinted }) => hinted)) : undefined));
  const orders = new Map(seen.map((each) => [each.at, onlyOne(each.proved) ?? shared ?? 'dayFirst'] as const));
  const open = seen.find((each) => each.unclear !== undefined && onlyOne(each.proved) === undefined);
  return shared === undefined && open?.unclear !== undefined ? { orders, unclear: open.unclear } : { orders };
};
