import type { Day } from '../../../domain/common/day';
import { erase, type Erased, type Holding } from '../../../domain/privacy/erasing';
import { listsForOverdue, overdueHolding } from '../../../domain/privacy/overdue';
import type { Curation } from '../../../domain/port/curation';
import type { Row } from '../../../domain/importing/read';
import type { Run } from '../../../domain/runs/run';
import type { List } from '../../../lists/list';
import { type Course, type RunEnded, type RunSoFar, runsOf } from '../runs/runsOf';

/** Rows of one list whose time was over when somebody saw them. */
export interface OverdueWork {
  readonly list: List;
  readonly holding: Holding;
}

export type OverdueRun = Run<OverdueWork, Erased>;

export const overdueSoFar = (work: OverdueWork, erased?: Erased): RunSoFar<OverdueWork, Erased> => {
  const results = erased ?? { done: 0, of: work.holding.rows.length, refused: [] };
  const { done, of, refused } = results;
  return { work, results, counts: { of, over: done + refused.length, done } };
};

/**
 * An erasing like that of a person, of which nothing is noted but that it was: which rows are overdue any page finds out
 * by itself.
 */
export const overdueRuns = runsOf<OverdueWork, Erased>({
  kind: 'erasing',
  kept: 'whileUnderWay',
  noted: { work: ({ list }) => ({ overdue: list.url }), results: ({ done, of }) => ({ done, of }) },
  recalled: () => undefined
});

/** The rows of a list whose time is over, as they are now. Rejects with ProgrammeError. */
export const findOverdue = async (
  list: List,
  { register }: Pick<Curation, 'register'>,
  given: { readonly day: Day; readonly declared: readonly List[] }
): Promise<Holding> => {
  const read = await Promise.all(
    listsForOverdue(list, given.declared).map(
      async (each) => [each.url, (await register.rows(each)) as readonly Row[]] as const
    )
  );
  const rows = new Map<string, readonly Row[]>(read);
  return overdueHolding(list, rows.get(list.url) ?? [], { day: given.day, rowsAt: (url) => rows.get(url) });
};

/** Deletes what was shown; what has become overdue since stays for another look. */
export const eraseOverdue =
  (work: OverdueWork, given: { readonly day: Day; readonly declared: readonly List[] }) =>
  async (course: Course<OverdueWork, Erased>): Promise<RunEnded> => {
    await erase(
      { holdings: [work.holding] },
      {
        writer: course.ports.writer,
        look: async () => [await findOverdue(work.list, course.ports, given)],
        pause: course.pause,
        stopped: course.stopped,
        onErased: (erased) => {
          const { results, counts } = overdueSoFar(work, erased);
          course.tell({ results, counts });
        }
      }
    );
    return { ending: course.stopped() ? 'stopped' : 'finished' };
  };
