import { Profiles } from '@pnp/sp/profiles/types.js';
import type { Accounts } from '../../domain/port/accounts';
import { crossing } from '../connection/crossing';
import { rawOf, textFact } from './listFacts';
import type { SharePoint } from './sharePoint';

/** A member of the organisation with a user profile; guests (`#ext#`), groups and apps have none to be asked for. */
const isMember = (login: string): boolean => /^i:0#\.f\|membership\|[^|]+$/i.test(login) && !/#ext#/i.test(login);

/**
 * Accounts over SharePoint's user profiles, one GET for each account: an account that is gone has no profile any more,
 * which is answered with 200 and null. Limit: the profile of a deleted account stays for up to 30 days.
 */
export const accounts = ({ sp }: SharePoint): Accounts => ({
  known: (login) =>
    crossing('directory', async () => {
      if (!isMember(login)) return undefined;
      // PnPjs's own question brings the whole profile.
      const profile = Profiles(sp.profiles, 'getpropertiesfor(@v)').select('AccountName', 'DisplayName', 'Email');
      profile.query.set('@v', `'${login.replace(/'/g, "''")}'`);
      const { AccountName, DisplayName, Email } = rawOf(await profile());
      return textFact(AccountName) !== '' && { name: textFact(DisplayName), email: textFact(Email) };
    })
});
