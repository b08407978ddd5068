import { InjectHeaders, JSONParse, type Queryable } from '@pnp/queryable';
import { SPFx, type ISPFXContext } from '@pnp/sp/behaviors/spfx.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import { Unreadable } from './failures';
import { patientFetch } from './patience';

/** A way to ask a site's REST API: the only file that knows PnPjs. */
export interface Connection {
  /** Server-relative address of the site: `/sites/intranet`, empty for the root. */
  readonly site: string;
  /** SharePoint's whole answer to a path from the site (`_api/web`) or to an address that it gave itself. */
  ask(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
}

/** Without metadata a row is a third of its size; the address of the next page still comes. */
const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

const patiently = (instance: Queryable): Queryable => {
  instance.on.send.replace((url: URL, init: RequestInit) => patientFetch(url.toString(), init));
  return instance;
};

/** Connects to a site of this tenant by its absolute address. Sends nothing yet. */
export const connectTo = (site: string, context: ISPFXContext): Connection => {
  const root = SPQueryable(site).using(SPFx(context), withoutMetadata, JSONParse(), patiently);
  return {
    site: decodeURI(new URL(site).pathname).replace(/\/$/, ''),
    ask: async (path, query = {}) => {
      const request = /^https?:/i.test(path) ? SPQueryable([root, path]) : SPQueryable(root, path);
      for (const [name, value] of Object.entries(query)) request.query.set(name, value);
      try {
        return (await request()) as unknown;
      } catch (error) {
        // An expired session may answer 200 with a page to sign in.
        if (error instanceof SyntaxError) throw new Unreadable('The answer is not JSON.');
        throw error;
      }
    }
  };
};
