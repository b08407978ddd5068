import type { Accounts } from '../../domain/port/accounts';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';

/** A member of the organisation with a user profile; guests (`#ext#`), groups and apps have none to be asked for. */
const isMember = (login: string): boolean => /^i:0#\.f\|membership\|[^|]+$/i.test(login) && !/#ext#/i.test(login);

/**
 * Accounts over SharePoint's user profiles, one GET for each account: an account that is gone has no profile any more,
 * which is answered with 200 and null. Limit: the profile of a deleted account stays for up to 30 days.
 */
export const accounts = (connection: Connection): Accounts => ({
  exists: (login) =>
    crossing('directory', async () => {
      if (!isMember(login)) return undefined;
      const answer = (await connection.ask('_api/sp.userprofiles.peoplemanager/getpropertiesfor(@v)', {
        '@v': `'${login.replace(/'/g, "''")}'`,
        $select: 'AccountName'
      })) as Readonly<Record<string, unknown>> | null | undefined;
      return typeof answer?.AccountName === 'string' && answer.AccountName !== '';
    })
});
