import type { Curation } from '../../domain/port/curation';
import { accounts } from './accounts';
import type { SiteConnection } from '../connection/connection';
import { directory } from './directory';
import { notesOf } from './notes';
import { provisioning } from './provisioning';
import { register } from './register';
import { rowWriter } from './rowWriter';
import { sharePoint } from './sharePoint';
import { siteMark } from './siteMark';

/** What curators may ask of a site's lists, over SharePoint; `owner` is the site and the person. */
export const curation = (connection: SiteConnection, owner: string): Curation => {
  const site = sharePoint(connection);
  return {
    provisioning: provisioning(site),
    register: register(site),
    writer: rowWriter(site),
    directory: directory(site),
    accounts: accounts(site),
    notes: notesOf(owner),
    mark: siteMark(site)
  };
};
