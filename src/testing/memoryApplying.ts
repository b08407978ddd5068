import { applicationKeeper } from '../data/ownRows/applicationKeeper';
import type { ApplicationKeeper } from '../domain/port/applying';
import type { applications as declared } from '../lists';
import { applications } from '../lists/reading/applications';
import { memoryOwnRows, type MemoryOwnRows } from './memoryOwnRows';

/** One's own applications without SharePoint. */
export interface MemoryApplying extends ApplicationKeeper {
  readonly room: MemoryOwnRows<typeof declared>;
  /** Runs around each request from now on, and may throw before or after it is served. */
  through(request: <Answer>(serve: () => Answer) => Promise<Answer>): void;
}

/** The real keeper over a list in memory. */
export const memoryApplying = (
  room = memoryOwnRows<typeof declared>({ list: applications }),
  person = 7
): MemoryApplying => {
  let around: <Answer>(serve: () => Answer) => Promise<Answer> = async (serve) => serve();
  const list = room.as(person, (serve) => around(serve));
  return { ...applicationKeeper(list, (work) => work()), room, through: (given) => void (around = given) };
};
