import { lists } from '../../lists';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import type { Since } from '../../lists/traits';
import { type Day, dayOf, daysLater, monthsLater } from '../common/day';
import { type Check, type Finding, found, type HealthFacts, type RowName } from '../health/health';
import { heldIn } from '../health/owners';
import type { Row } from '../importing/read';
import { mayBeHidden } from './rights';
import { numberIn, shownName, textIn } from '../common/rowValues';

/** A row whose time runs. Its `created` is the day on which SharePoint made it; absent: it was not asked for. */
export interface Timed {
  readonly item: Row['item'];
}

/** The rows of a list, by its address; undefined: they were not read. */
export type RowsAt = (url: string) => readonly Timed[] | undefined;

/** `undated`: nothing says from when the time counts. `untold`: something may, which was not read. */
type Begin = Day | 'undated' | 'untold';

/** The day in a column; that a row was made on some day is certain, whether it was asked for or not. */
const dayIn = (item: Row['item'], column: string): Begin =>
  dayOf(textIn(item, column)) ?? (column === 'Created' ? 'untold' : 'undated');

const countsFrom = (since: Since, { item }: Timed, rowsAt: RowsAt): Begin => {
  if (since === 'Created') return dayIn(item, since);
  if (!('list' in since)) return dayIn(item, since.column);
  const there = rowsAt(since.list);
  if (there === undefined) return 'untold';
  const pointed = there.find((row) => row.item.id === numberIn(item, since.through));
  return pointed === undefined ? 'undated' : dayIn(pointed.item, since.column);
};

/** The last day on which a row is kept. */
const lastDayOf = ({ kept }: List, row: Timed, rowsAt: RowsAt): Begin | 'forEver' => {
  if (kept === 'forEver') return 'forEver';
  for (const since of kept.from) {
    const begin = countsFrom(since, row, rowsAt);
    if (begin === 'untold') return begin;
    if (begin !== 'undated')
      return kept.days === undefined ? monthsLater(begin, kept.months) : daysLater(begin, kept.days);
  }
  return 'undated';
};

/** Rows of a list by what is to become of them; the others are kept, or nothing can be said of them. */
export interface Retention {
  /** Their time is over: they have to go. */
  readonly overdue: readonly Timed[];
  /** Nobody can say when their time is over. */
  readonly undated: readonly Timed[];
}

/** Which rows are overdue on a day, by the period that their list declares. */
export const retentionOf = (list: List, rows: readonly Timed[], given: { day: Day; rowsAt: RowsAt }): Retention => {
  const ends = rows.map((row) => [row, lastDayOf(list, row, given.rowsAt)] as const);
  const words: readonly string[] = ['forEver', 'untold', 'undated'];
  return {
    overdue: ends.flatMap(([row, end]) => (!words.includes(end) && end < given.day ? [row] : [])),
    undated: ends.flatMap(([row, end]) => (end === 'undated' ? [row] : []))
  };
};

const findingsOf = (list: List, rows: readonly Timed[], { facts, rowsAt }: RowsAround): readonly Finding[] => {
  const { overdue, undated } = retentionOf(list, rows, { day: facts.day, rowsAt });
  const named = ({ item }: Timed): RowName => ({ id: item.id, name: shownName(list, item, facts.state.language) });
  return [
    ...(overdue.length === 0
      ? []
      : [found(list.url, { kind: 'keptTooLong', n: overdue.length }, { rows: overdue.map(named) })]),
    ...(undated.length === 0
      ? []
      : [found(list.url, { kind: 'undated', n: undated.length }, { rows: undated.map(named) })])
  ];
};

interface RowsAround {
  readonly facts: Pick<HealthFacts, 'day' | 'state'>;
  readonly rowsAt: RowsAt;
}

/** Whether rows are kept longer than their list says; whoever cannot see them all is told so, not that there are none. */
export const retentionChecksOf = (declared: readonly List[], around: RowsAround): readonly Check[] =>
  declared.flatMap((list): readonly Check[] => {
    const { state } = around.facts;
    const there = state.lists.get(list.url);
    const rows = around.rowsAt(list.url);
    const hidden = mayBeHidden(list, state);
    if (list.kept === 'forEver' || (there === undefined && !hidden)) return [];
    const unseen = hidden || (kinds[list.kind].readSecurity === 2 && there?.may.seesAll !== true);
    if (!unseen && rows === undefined) return [];
    const run = (): readonly Finding[] =>
      unseen ? [found(list.url, { kind: 'keptUnseen' })] : findingsOf(list, rows ?? [], around);
    return [{ check: 'kept', list: list.url, run }];
  });

/** The same for what was read of this package's lists. */
export const retentionChecks = (facts: HealthFacts): readonly Check[] =>
  retentionChecksOf(lists, { facts, rowsAt: heldIn(facts) });
