import type { ReadChanges, ReadRows } from '../../domain/port/rows';
import type { Connection } from '../connection/connection';
import type { Sparingly } from './sparing';
import type { RequestGroup } from './together';

/** What reading goes by on a site: one for all that is asked of it. */
export interface Ground {
  readonly connection: Connection;
  readonly sparingly: Sparingly;
  /** The person's number on the site where the page says it; absent: SharePoint has to be asked. */
  readonly known?: number | undefined;
}

/** Reads what a page asks for that does not ask for whole lists only. */
export interface Shaped {
  person(): Promise<number>;
  curator(): Promise<boolean>;
  readonly rows: ReadRows;
  readonly changes: ReadChanges;
  /** For questions that go as one request. */
  together(): RequestGroup;
}
