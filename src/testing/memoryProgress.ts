import { type ProgressList, tickOf, ticks, ticksOver, type TickValues } from '../data/ownRows/progressList';
import type { Guard, ProgressRow } from '../domain/learning/progress';
import { memoryOwnRows } from './memoryOwnRows';

/** Who may do what on the list, and what happens to the requests. */
export interface MemoryProgress {
  /** The list as this person meets it; `request` runs around each request and may throw before or after it is served. */
  as(person: number, request?: <Answer>(serve: () => Answer) => Promise<Answer>): ProgressList;
  /** All rows, in the order of their ids. */
  rows(): readonly ProgressRow[];
  /** A row that somebody wrote, so many times, whoever it says it is about. */
  write(author: number, learner: number, moduleKey: string, written: TickValues, version?: number): void;
  /** How the list is guarded from now on. */
  guarded(guard: Partial<Guard>): void;
}

const unwritten = { startedOn: undefined, doneOn: undefined };

/** A list of progress without SharePoint. */
export const memoryProgress = (): MemoryProgress => {
  const room = memoryOwnRows(ticks);
  return {
    as: (person, request) => ticksOver(room.as(person, request)),
    rows: () => room.rows().map(tickOf),
    write: (author, learnerId, moduleKey, written, version) =>
      void room.write(author, { ...unwritten, ...written, learnerId, moduleKey }, version),
    guarded: room.guarded
  };
};
