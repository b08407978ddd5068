import {
  InjectHeaders,
  op,
  parseBinderWithErrorCheck,
  post,
  Queryable,
  queryableFactory,
  TextParse
} from '@pnp/queryable';
import type { BatchAnswer, BatchPart } from './batch';
import { type Fetch, plainly, proven, saidIn, sentBy } from './behaviours';
import { digestFrom } from './digest';
import { patientFetch } from './patience';
import { inSession, type Session } from './session';
import { addressFrom, plainPath } from '../../domain/common/address';

/** A way to ask a site's REST API, over PnPjs's queryable. */
export interface Connection {
  /** Server-relative address of the site: `/sites/intranet`, empty for the root. */
  readonly site: string;
  /** SharePoint's whole answer to a path from the site (`_api/web`) or to an address that it gave itself. */
  ask(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Sends a body by POST, once, with a form digest; a digest that ran out is renewed and the body sent again. */
  send(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Asks at most 100 questions as one request. Each has an answer of its own, in order. */
  batch(parts: readonly BatchPart[]): Promise<readonly BatchAnswer[]>;
}

/** A behaviour of PnPjs. */
type Behaviour = (instance: Queryable) => Queryable;

/** What PnPjs's own modules stand on, for whoever loads them: `spfi(address).using(behaviour)`. */
export interface SiteConnection extends Connection {
  /** Absolute. */
  readonly address: string;
  /** Our ways of asking: headers, patience, digest, and how an answer is read. */
  readonly behaviour: Behaviour;
  /** For batches in which nothing is written: one that was throttled is sent again, as a single question is. */
  readonly readingBehaviour: Behaviour;
}

const queryable = queryableFactory<Queryable>(Queryable);

/**
 * Connects to a site of this tenant by its absolute address. Sends nothing yet. Without PnPjs's behaviour for SPFx, whose
 * patience and digests are replaced here: every page would load them for nothing.
 */
export const connectTo = (address: string, send: Fetch = patientFetch, session: Session = {}): SiteConnection => {
  const fetch = inSession(session, send);
  const usual =
    (sending: Behaviour): Behaviour =>
    (instance) =>
      instance.using(plainly, parseBinderWithErrorCheck(saidIn), sending);
  const digest = digestFrom(() => op(queryable(address, '_api/contextinfo').using(usual(sentBy(fetch))), post));
  const behaviour = usual(proven(fetch, digest));
  const root = queryable(address).using(behaviour);

  return {
    site: plainPath(addressFrom(address)?.pathname ?? '').replace(/\/$/, ''),
    address,
    behaviour,
    readingBehaviour: usual(proven(fetch, digest, true)),
    ask: async (path, query = {}) => {
      const request = /^https?:/i.test(path) ? queryable([root, path]) : queryable(root, path);
      for (const [name, value] of Object.entries(query)) request.query.set(name, value);
      return request();
    },
    send: (path, body, headers = {}) =>
      op(
        queryable(root, path).using(InjectHeaders({ ...headers })),
        post,
        body === undefined ? {} : { body: JSON.stringify(body) }
      ),
    batch: async (parts) => {
      const { batchAnswers, batchBody } = await import(/* webpackChunkName: 'rows' */ './batch');
      const id = crypto.randomUUID();
      const type = InjectHeaders({ 'Content-Type': `multipart/mixed; boundary=batch_${id}` });
      const answer = await op<string>(queryable(root, '_api/$batch').using(type, TextParse()), post, {
        body: batchBody(address.replace(/\/$/, ''), parts, id)
      });
      return batchAnswers(answer, parts.length);
    }
  };
};
