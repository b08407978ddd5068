import type { Day } from '../../domain/common/day';
import type { Guard, ProgressRow, State } from '../../domain/learning/progress';
import type * as declared from '../../lists';
import { progress } from '../../lists/reading/progress';
import type { Connection } from '../connection/connection';
import type { Guarding } from './guarding';
import type { OwnList, OwnRow } from './ownList';
import { type OwnRows, ownRows } from './ownRows';

/** What a row is to say. */
export interface TickValues {
  readonly state: State;
  /** Absent: the column is emptied. */
  readonly startedOn?: Day;
  readonly doneOn?: Day;
}

/** LearningProgress as one person may use it: own rows, each a tick. */
export interface ProgressList extends Pick<Guarding, 'barred'> {
  /** Site user id of whoever is at the screen. */
  person(): Promise<number>;
  /** The rows that this person made. */
  own(): Promise<readonly ProgressRow[]>;
  guard(): Promise<Guard>;
  /** The row as SharePoint made it. */
  add(moduleKey: string, written: TickValues): Promise<ProgressRow>;
  /** Only if the row still is what was read. */
  change(row: ProgressRow, written: TickValues): Promise<ProgressRow>;
  recycle(row: ProgressRow): Promise<void>;
  everyone(): Promise<readonly ProgressRow[]>;
}

/** Where ticks are. */
export const ticks: OwnList<typeof declared.progress> = { list: progress, key: 'ModuleKey' };

/** Without the title, which is a remark, and the person's number, which says no more than the author. */
export const tickOf = ({
  title: _title,
  learnerId: _learnerId,
  ...tick
}: OwnRow<typeof declared.progress>): ProgressRow => tick;

const unwritten = { startedOn: undefined, doneOn: undefined };

/** Ticks over own rows, wherever those are. */
export const ticksOver = (rows: OwnRows<typeof declared.progress>): ProgressList => ({
  person: rows.person,
  own: async () => (await rows.own()).map(tickOf),
  guard: rows.guard,
  barred: rows.barred,
  add: async (moduleKey, written) => tickOf(await rows.add(moduleKey, { ...unwritten, ...written })),
  change: async (row, written) => {
    const version = await rows.change(row, { ...unwritten, ...written });
    return { ...row, ...unwritten, ...written, version };
  },
  recycle: rows.recycle,
  everyone: async () => (await rows.everyone()).map(tickOf)
});

/** Progress as a site's list holds it; `known` is the person's number where the page says it. */
export const progressList = (connection: Connection, known?: number): ProgressList =>
  ticksOver(ownRows(connection, ticks, known));
