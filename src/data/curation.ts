import type { Curation } from '../domain/curation';
import type { Connection } from './connection';
import { accounts } from './accounts';
import { provisioning } from './provisioning';
import { register } from './register';

/** What curators may ask of a site's lists, over SharePoint. */
export const curation = (connection: Connection): Curation => ({
  provisioning: provisioning(connection),
  register: register(connection),
  accounts: accounts(connection)
});
