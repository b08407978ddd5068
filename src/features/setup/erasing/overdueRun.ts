import type { Day } from '../../../domain/common/day';
import { erase, type Holding } from '../../../domain/privacy/erasing';
import { listsForOverdue, overdueHolding } from '../../../domain/privacy/overdue';
import type { Curation } from '../../../domain/port/curation';
import type { Row } from '../../../domain/importing/read';
import type { List } from '../../../lists/list';
import type { Course, RunEnded } from '../runs/runsOf';
import { type ErasingResults, type ErasingWork, erasingSoFar, type OverdueWork, resultsOf } from './erasingRun';

/** On which day rows are overdue, and the lists that there are. */
interface OverdueGiven {
  readonly day: Day;
  readonly declared: readonly List[];
}

/** The rows of a list whose time is over, as they are now. Rejects with ProgrammeError. */
export const findOverdue = async (
  list: List,
  { register }: Pick<Curation, 'register'>,
  { day, declared }: OverdueGiven
): Promise<Holding> => {
  const read = await Promise.all(
    listsForOverdue(list, declared).map(
      async (each) => [each.url, (await register.rows(each)) as readonly Row[]] as const
    )
  );
  const rows = new Map<string, readonly Row[]>(read);
  return overdueHolding(list, rows.get(list.url) ?? [], { day, rowsAt: (url) => rows.get(url) });
};

/** Deletes what was shown; what has become overdue since stays for another look. */
export const eraseOverdue =
  (work: OverdueWork, given: OverdueGiven) =>
  async (course: Course<ErasingWork, ErasingResults>): Promise<RunEnded> => {
    await erase(
      { holdings: [work.holding] },
      {
        writer: course.ports.writer,
        look: async () => [await findOverdue(work.list, course.ports, given)],
        pause: course.pause,
        stopped: course.stopped,
        onErased: (erased) => {
          const { results, counts } = erasingSoFar(work, resultsOf(erased));
          course.tell({ results, counts });
        }
      }
    );
    return { ending: course.stopped() ? 'stopped' : 'finished' };
  };
