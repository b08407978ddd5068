import type { Curation } from '../../domain/port/curation';
import { accounts } from './accounts';
import { directory } from './directory';
import { rowWriter } from './rowWriter';
import type { SharePoint } from './sharePoint';
import { siteMark } from './siteMark';

/** What nobody needs who only looks at a site. */
export type WorkPorts = Pick<Curation, 'writer' | 'directory' | 'accounts' | 'mark'>;

export const workPorts = (site: SharePoint): WorkPorts => ({
  writer: rowWriter(site),
  directory: directory(site),
  accounts: accounts(site),
  mark: siteMark(site)
});
