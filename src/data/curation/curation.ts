import { late } from '../../device/late';
import { noted } from '../../device/noted';
import type { Curation } from '../../domain/port/curation';
import type { SiteMark } from '../../domain/port/siteMark';
import { accounts } from './accounts';
import type { SiteConnection } from '../connection/connection';
import { directory } from './directory';
import { notesOf } from './notes';
import { provisioning } from './provisioning';
import { register } from './register';
import { rowWriter } from './rowWriter';
import { type SharePoint, sharePoint } from './sharePoint';

/** Its script comes when somebody begins; where it does not, nobody is kept away. */
const markOn = (site: SharePoint): SiteMark => {
  const mark = late(async () => (await import(/* webpackChunkName: 'importing' */ './siteMark')).siteMark(site));
  return {
    take: async (...asked) => {
      const there = await mark().catch(noted('mark'));
      return there === undefined ? { is: 'none' } : there.take(...asked);
    },
    holder: async () => (await mark().catch(noted('mark')))?.holder()
  };
};

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
    mark: markOn(site)
  };
};
