import { ProgrammeError } from '../../domain/port/programme';
import { ambassadors } from '../../lists/reading/ambassadors';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';
import { mayEditItems, mayManageLists } from '../connection/permissions';
import { listPath } from './rows';

const permissionsAt = async (connection: Connection, path: string): Promise<unknown> =>
  ((await connection.ask(path, { $select: 'EffectiveBasePermissions' })) as Record<string, unknown> | undefined)
    ?.EffectiveBasePermissions;

/** Whether the person at the screen is a curator. */
export const curatorOn = async (connection: Connection): Promise<boolean> => {
  const mayEdit = async (): Promise<boolean> =>
    mayEditItems(await permissionsAt(connection, listPath(connection, ambassadors)));
  return crossing('curator', mayEdit).catch((error: unknown) => {
    // Before the lists are set up, the curator is whoever can set them up.
    if (!(error instanceof ProgrammeError) || error.failure.kind !== 'missing') throw error;
    return crossing('curator', async () => mayManageLists(await permissionsAt(connection, '_api/web')));
  });
};
