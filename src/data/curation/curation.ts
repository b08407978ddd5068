import type { Curation } from '../../domain/port/curation';
import { accounts } from './accounts';
import type { Connection } from '../connection/connection';
import { directory } from './directory';
import { notesOf } from './notes';
import { provisioning } from './provisioning';
import { register } from './register';
import { rowWriter } from './rowWriter';

/** What curators may ask of a site's lists, over SharePoint; `owner` is the site and the person. */
export const curation = (connection: Connection, owner: string): Curation => ({
  provisioning: provisioning(connection),
  register: register(connection),
  writer: rowWriter(connection),
  directory: directory(connection),
  accounts: accounts(connection),
  notes: notesOf(owner)
});
