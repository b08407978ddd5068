import { noted } from '../../device/noted';
import { nameOfList } from '../../domain/port/listNames';
import type { Programme } from '../../domain/port/programme';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';
import { profileFrom } from './profile';
import { inStagesOver, lateShaped, rowsOver } from './rowsOver';
import { sparing } from './sparing';

/**
 * The programme as a site's lists hold it. Nothing is sent before it is asked, nothing is kept. `known` is the person's
 * number where the page says it.
 */
export const sharePointProgramme = (connection: Connection, known?: number): Programme => {
  const ground = { connection, known, sparingly: sparing() };
  const shaped = lateShaped(ground);

  return {
    profile: () =>
      crossing('profile', async () =>
        profileFrom(
          await connection.ask('_api/sp.userprofiles.peoplemanager/getmyproperties', {
            $select: 'AccountName,DisplayName,Email,UserProfileProperties'
          })
        )
      ),
    person: async () => known ?? (await shaped('person')).person(),
    curator: async () => (await shaped('curator')).curator(),
    rows: rowsOver(ground, shaped),
    inStages: inStagesOver(ground),
    changes: async (list, since, columns) => (await shaped(nameOfList(list))).changes(list, since, columns),
    together: (ask) => {
      const group = shaped('lists').then((made) => made.together());
      const answer = ask((list, shape) => group.then(({ rows }) => rows(list, shape)));
      // Behind everything that was asked; what did not come is told by each question.
      group.then(({ go }) => go(), noted('rows'));
      return answer;
    }
  };
};
