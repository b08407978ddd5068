import { ProgrammeError, type Programme } from '../domain/programme';
import { ambassadors, awards, badges, circles, offices, searchTerms, trainings } from '../lists/reading';
import type { ItemOf, List, Reading } from '../lists/list';
import type { Connection } from './connection';
import { crossing } from './crossing';
import { itemsOf } from './items';
import { mayEditItems, mayManageLists } from './permissions';
import { profileFrom } from './profile';
import { listPath } from './rows';
import { sparingRows } from './sparingRows';

const permissionsAt = async (connection: Connection, path: string): Promise<unknown> =>
  ((await connection.ask(path, { $select: 'EffectiveBasePermissions' })) as Record<string, unknown> | undefined)
    ?.EffectiveBasePermissions;

/** The programme as a site's lists hold it. Nothing is sent before it is asked, nothing is kept. */
export const sharePointProgramme = (connection: Connection): Programme => {
  const read = sparingRows(connection);

  const rowsOf = async <Declared extends List>(
    what: string,
    list: Reading<Declared>
  ): Promise<readonly ItemOf<Declared>[]> => itemsOf(list, await read(what, list));

  const mayEdit = async (): Promise<boolean> =>
    mayEditItems(await permissionsAt(connection, listPath(connection, ambassadors)));

  return {
    profile: () =>
      crossing('profile', async () =>
        profileFrom(
          await connection.ask('_api/sp.userprofiles.peoplemanager/getmyproperties', {
            $select: 'AccountName,DisplayName,Email,UserProfileProperties'
          })
        )
      ),
    circles: () => rowsOf('circles', circles),
    offices: () => rowsOf('offices', offices),
    ambassadors: () => rowsOf('ambassadors', ambassadors),
    badges: () => rowsOf('badges', badges),
    awards: () => rowsOf('awards', awards),
    trainings: () => rowsOf('trainings', trainings),
    searchTerms: () => rowsOf('searchTerms', searchTerms),
    curator: () =>
      crossing('curator', mayEdit).catch((error: unknown) => {
        // Before the lists are set up, the curator is whoever can set them up.
        if (!(error instanceof ProgrammeError) || error.failure.kind !== 'missing') throw error;
        return crossing('curator', async () => mayManageLists(await permissionsAt(connection, '_api/web')));
      })
  };
};
