import type { Day } from '../domain/day';
import type { Guard, ProgressRow, State } from '../domain/progress';
import { ProgrammeError } from '../domain/programme';
import { progress } from '../lists/reading';
import type { Connection } from './connection';
import { crossing } from './crossing';
import { isConflict } from './failures';
import { mayManageLists, mayWriteItems } from './permissions';
import { itemOf } from './row';
import { everyPage, listPath, readRows } from './rows';
import { keyOf } from '../domain/meaning';

/** A row is not what it was when it was read: somebody wrote it, or it is gone. Read again and decide again. */
export class Conflict extends Error {}

/** What a row is to say. */
export interface Written {
  readonly state: State;
  /** Absent: the column is emptied. */
  readonly startedOn?: Day;
  readonly doneOn?: Day;
}

/** LearningProgress as one person may use it. Rejects with ProgrammeError; a changed row with Conflict. */
export interface ProgressList {
  /** Site user id of whoever is at the screen. */
  person(): Promise<number>;
  /** The rows with this person's number; whose they really are says `author`. */
  own(): Promise<readonly ProgressRow[]>;
  guard(): Promise<Guard>;
  /** The row as SharePoint made it. */
  add(moduleKey: string, written: Written): Promise<ProgressRow>;
  /** Only if the row still is what was read. */
  change(row: ProgressRow, written: Written): Promise<ProgressRow>;
  recycle(row: ProgressRow): Promise<void>;
  everyone(): Promise<readonly ProgressRow[]>;
}

type Raw = Readonly<Record<string, unknown>>;

/** `"5"` of a row in an answer, `"guid,5"` of a header. */
const versionOf = (etag: unknown): number => Number(/(\d+)"?$/.exec(typeof etag === 'string' ? etag : '')?.[1] ?? 1);

const rowOf = (raw: unknown): ProgressRow | undefined => {
  const item = itemOf(progress, raw);
  if (item === undefined) return undefined;
  const { id, moduleKey, state, startedOn, doneOn } = item;
  const { AuthorId, 'odata.etag': etag } = raw as Raw;
  return { id, moduleKey, state, startedOn, doneOn, author: Number(AuthorId ?? 0), version: versionOf(etag) };
};

/** A day without a time: the morning in UTC is the same day in every zone from UTC−10 to UTC+13. */
const stored = (day: Day | undefined): string | null => (day === undefined ? null : `${day}T10:00:00Z`);

const columns = ['Id', 'AuthorId', 'ModuleKey', 'State', 'StartedOn', 'DoneOn'].join(',');

/**
 * Progress as a site's list holds it. Nothing is sent before it is asked.
 * `known` is the person's number where the page says it, which saves a request; absent: SharePoint is asked.
 */
export const progressList = (connection: Connection, known?: number): ProgressList => {
  const path = listPath(connection, progress);
  let person: Promise<number> | undefined = known === undefined ? undefined : Promise.resolve(known);
  let words: Promise<readonly string[]> | undefined;

  const askPerson = async (): Promise<number> => {
    const user = await crossing('progress', () => connection.ask('_api/web/currentuser', { $select: 'Id' }));
    const id = Number((user as Raw | undefined)?.Id);
    if (!Number.isSafeInteger(id) || id <= 0) throw new ProgrammeError({ kind: 'invalid', what: 'progress' });
    return id;
  };
  const personOf = (): Promise<number> => {
    person ??= askPerson();
    // Who could not be asked now can be asked again.
    person.catch(() => (person = undefined));
    return person;
  };

  const askWords = async (): Promise<readonly string[]> => {
    const field = await connection.ask(`${path}/fields/getByInternalNameOrTitle('State')`, { $select: 'Choices' });
    const choices = (field as Raw | undefined)?.Choices;
    return Array.isArray(choices) ? choices.map(String) : [];
  };
  /** The word of the list's own language, so that a curator reads one; the key where the list does not tell. */
  const wordOf = async (state: State): Promise<string> => {
    words ??= askWords().catch(() => []);
    return (await words).find((word) => keyOf(progress.columns.State, word) === state) ?? state;
  };

  const bodyOf = async ({ state, startedOn, doneOn }: Written): Promise<Raw> => ({
    State: await wordOf(state),
    StartedOn: stored(startedOn),
    DoneOn: stored(doneOn)
  });

  const onRow = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      if (isConflict(error)) throw new Conflict('The row is not what it was.');
      throw error;
    }
  };
  const writing = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await onRow(work);
    } catch (error) {
      if (error instanceof Conflict) throw error;
      return crossing('progress', () => Promise.reject(error as Error));
    }
  };

  return {
    person: personOf,
    own: async () => {
      const learner = await personOf();
      return crossing('progress', async () => {
        const query = { $select: columns, $filter: `LearnerId eq ${learner}` };
        const rows = await everyPage(connection, progress, query, 'etags');
        return rows.flatMap((raw) => rowOf(raw) ?? []);
      });
    },
    guard: () =>
      crossing('progress', async () => {
        const $select = 'ReadSecurity,WriteSecurity,HasUniqueRoleAssignments,EffectiveBasePermissions';
        const list = (await connection.ask(path, { $select })) as Raw;
        return {
          ownRowsOnly: list.ReadSecurity === 2 && list.WriteSecurity === 2,
          ownPermissions: list.HasUniqueRoleAssignments === true,
          mayWrite: mayWriteItems(list.EffectiveBasePermissions),
          mayTotal: mayManageLists(list.EffectiveBasePermissions)
        };
      }),
    add: async (moduleKey, written) => {
      const author = await personOf();
      const body = { LearnerId: author, ModuleKey: moduleKey, ...(await bodyOf(written)) };
      const raw = await crossing('progress', () => connection.send(`${path}/items`, body));
      const id = Number((raw as Raw | undefined)?.Id ?? (raw as Raw | undefined)?.ID);
      return { id, author, moduleKey, startedOn: undefined, doneOn: undefined, ...written, version: 1 };
    },
    change: async (row, written) => {
      const body = await bodyOf(written);
      const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': `"${row.version}"` };
      await writing(() => connection.send(`${path}/items(${row.id})`, body, headers));
      return { ...row, startedOn: undefined, doneOn: undefined, ...written, version: row.version + 1 };
    },
    recycle: async (row) => {
      await writing(() => connection.send(`${path}/items(${row.id})/recycle`, undefined));
    },
    everyone: () =>
      crossing('progress', async () =>
        (await readRows(connection, progress, new Set(), ['AuthorId'])).flatMap((raw) => rowOf(raw) ?? [])
      )
  };
};
