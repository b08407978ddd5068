import type { Curation } from '../domain/curation';
import { accounts } from './accounts';
import type { Connection } from './connection';
import { directory } from './directory';
import { provisioning } from './provisioning';
import { register } from './register';
import { rowWriter } from './rowWriter';

/** What curators may ask of a site's lists, over SharePoint. */
export const curation = (connection: Connection): Curation => ({
  provisioning: provisioning(connection),
  register: register(connection),
  writer: rowWriter(connection),
  directory: directory(connection),
  accounts: accounts(connection)
});
