import { lists } from '../../lists';
import type { List } from '../../lists/list';
import type { Day } from '../common/day';
import type { Row } from '../importing/read';
import type { Holding } from './erasing';
import { retentionOf, type RowsAt } from './retention';

/** The lists that have to be read to say which rows of a list are overdue: itself, and those from which its time counts. */
export const listsForOverdue = (list: List, declared: readonly List[] = lists): readonly List[] => {
  const urls = new Set([list.url]);
  if (list.kept !== 'forEver')
    for (const since of list.kept.from) if (typeof since === 'object' && 'list' in since) urls.add(since.list);
  return declared.filter(({ url }) => urls.has(url));
};

/**
 * Rows whose time is over, as erasing takes them. They go for good: whoever wrote them was told that nothing stays of them,
 * and the recycle bin keeps what is in it for months.
 */
export const overdueHolding = (
  list: List,
  rows: readonly Row[],
  given: { readonly day: Day; readonly rowsAt: RowsAt }
): Holding => {
  const over = new Set(retentionOf(list, rows, given).overdue);
  const overdue = rows.filter((row) => over.has(row));
  return {
    list,
    erasing: 'deletes',
    rows: overdue,
    writes: overdue.map(({ item: { id } }) => ({ kind: 'delete', id }))
  };
};
