import type { Accounts } from './accounts';
import type { Notes } from './notes';
import type { Register } from './register';
import type { SiteMark } from './siteMark';
import type { Directory, RowWriter } from './rowWriter';
import type { Provisioning } from '../setup/setup';

/** What curators may ask of a site's lists; each part comes with what uses it. */
export interface Curation {
  readonly provisioning: Provisioning;
  readonly register: Register;
  readonly writer: RowWriter;
  readonly directory: Directory;
  readonly accounts: Accounts;
  readonly notes: Notes;
  readonly mark: SiteMark;
}
