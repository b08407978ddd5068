import { Conflict, type ProgressList, type Written } from '../data/progressList';
import type { Guard, ProgressRow } from '../domain/progress';

interface Stored extends ProgressRow {
  readonly learner: number;
}

/** Who may do what on the list, and what happens to the requests. */
export interface MemoryProgress {
  /** The list as this person meets it; `request` runs around each request and may throw before or after it is served. */
  as(person: number, request?: <Answer>(serve: () => Answer) => Promise<Answer>): ProgressList;
  /** All rows, in the order of their ids. */
  rows(): readonly ProgressRow[];
  /** A row that somebody wrote, whoever it says it is about. */
  write(author: number, learner: number, moduleKey: string, written: Written): void;
  /** How the list is guarded from now on. */
  guarded(guard: Partial<Guard>): void;
}

/** A list of progress without SharePoint: item-level security, etags, a recycle bin that nobody looks into. */
export const memoryProgress = (): MemoryProgress => {
  let guard: Guard = { ownRowsOnly: true, ownPermissions: true, mayWrite: true, mayTotal: false };
  let newest = 0;
  const stored = new Map<number, Stored>();
  const plain = ({ learner: _learner, ...row }: Stored): ProgressRow => row;

  const add = (
    author: number,
    learner: number,
    moduleKey: string,
    { state, startedOn, doneOn }: Written
  ): ProgressRow => {
    const row: Stored = { id: ++newest, author, learner, moduleKey, state, startedOn, doneOn, version: 1 };
    stored.set(row.id, row);
    return plain(row);
  };
  const mine = (row: ProgressRow, person: number): Stored => {
    const found = stored.get(row.id);
    if (found === undefined || found.author !== person) throw new Conflict('The row is gone.');
    return found;
  };

  return {
    as: (person, request = async (serve) => serve()) => ({
      person: async () => person,
      own: () =>
        request(() =>
          [...stored.values()]
            .filter((row) => row.learner === person && (guard.mayTotal || row.author === person))
            .map(plain)
        ),
      guard: () => request(() => guard),
      add: (moduleKey, written) => request(() => add(person, person, moduleKey, written)),
      change: (row, { state, startedOn, doneOn }) =>
        request(() => {
          const found = mine(row, person);
          if (found.version !== row.version) throw new Conflict('The row was changed.');
          const changed = { ...found, state, startedOn, doneOn, version: found.version + 1 };
          stored.set(row.id, changed);
          return plain(changed);
        }),
      recycle: (row) =>
        request(() => {
          stored.delete(mine(row, person).id);
        }),
      everyone: () => request(() => [...stored.values()].map(plain))
    }),
    rows: () => [...stored.values()].map(plain),
    write: (author, learner, moduleKey, written) => void add(author, learner, moduleKey, written),
    guarded: (given) => void (guard = { ...guard, ...given })
  };
};
