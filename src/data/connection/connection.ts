import { InjectHeaders, JSONParse, TextParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { spPost, SPQueryable } from '@pnp/sp/spqueryable.js';
import type { BatchAnswer, BatchPart } from './batch';
import { isExpiredDigest, Unreadable } from './failures';
import { patientFetch } from './patience';
import { addressFrom, plainPath } from '../../domain/common/address';

/** A way to ask a site's REST API: the only file that knows PnPjs. */
export interface Connection {
  /** Server-relative address of the site: `/sites/intranet`, empty for the root. */
  readonly site: string;
  /** SharePoint's whole answer to a path from the site (`_api/web`) or to an address that it gave itself. */
  ask(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Sends a body by POST, once, with a form digest of its own; a digest that ran out is renewed and the body sent again. */
  send(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /**
   * Sends at most 100 reads or writes as one request. Each part has an answer of its own, in order, for nothing rolls back the
   * others. Rejected: nobody knows which parts were carried out.
   */
  batch(parts: readonly BatchPart[]): Promise<readonly BatchAnswer[]>;
}

/** Without metadata a row is a third of its size; the address of the next page still comes. */
const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

const patiently = (instance: Queryable): Queryable => {
  instance.on.send.replace((url: URL, init: RequestInit) => patientFetch(url.toString(), init));
  return instance;
};

/** Proof for a write that it comes from this page. */
interface Digest {
  readonly value: string;
  /** Milliseconds since 1970 after which SharePoint is not asked to take it. */
  readonly until: number;
}

/** Seconds that a digest lives where SharePoint does not say. */
const usualLife = 1800;
/** Seconds before the end of a digest's life at which it counts as old: a write takes time to arrive. */
const margin = 60;

/**
 * Connects to a site of this tenant by its absolute address. Sends nothing yet. Without PnPjs's behaviour for SPFx, whose
 * patience and digests are replaced here: every page would load them for nothing.
 */
export const connectTo = (site: string): Connection => {
  const root = SPQueryable(site).using(DefaultHeaders(), DefaultInit(), withoutMetadata, JSONParse(), patiently);
  let digest: Promise<string> | undefined;
  /** Milliseconds since 1970 from which the digest is old. */
  let until = Infinity;

  const answerTo = async (request: Promise<unknown>): Promise<unknown> => {
    try {
      return await request;
    } catch (error) {
      // An expired session may answer 200 with a page to sign in.
      if (error instanceof SyntaxError) throw new Unreadable('The answer is not JSON.');
      throw error;
    }
  };

  /** Ours and not PnPjs's: that one trusts the age of the page's digest, which a sleeping laptop makes wrong. */
  const digestNow = async (): Promise<Digest> => {
    const asked = Date.now();
    const given = await answerTo(
      spPost(SPQueryable(root, '_api/contextinfo').using(InjectHeaders({ 'X-PnPjs-NoDigest': '1' })))
    );
    const { FormDigestValue, FormDigestTimeoutSeconds } = given as Readonly<Record<string, unknown>>;
    const seconds = Number(FormDigestTimeoutSeconds ?? usualLife);
    return { value: String(FormDigestValue ?? ''), until: asked + Math.max(seconds - margin, 0) * 1000 };
  };

  /** One digest for all writes until it is old; after a sleep the clock tells more than a timer would. */
  const digestInTime = async (): Promise<string> => {
    if (Date.now() >= until) digest = undefined;
    until = digest === undefined ? Infinity : until;
    digest ??= digestNow().then(({ value, until: end }) => {
      until = end;
      return value;
    });
    return digest.catch((error: unknown) => {
      digest = undefined;
      throw error;
    });
  };

  const postText = async (
    path: string,
    body: string | undefined,
    headers: Readonly<Record<string, string>>
  ): Promise<string> => {
    const value = await digestInTime();
    // A change is answered with 204 and nothing, which is no JSON.
    const request = SPQueryable(root, path).using(InjectHeaders({ ...headers, 'X-RequestDigest': value }), TextParse());
    return spPost(request, body === undefined ? {} : { body });
  };

  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<unknown> => {
    const answer = postText(path, body === undefined ? undefined : JSON.stringify(body), headers);
    return answerTo(answer.then((text): unknown => (text.trim() === '' ? undefined : JSON.parse(text))));
  };

  /** Again with a new digest when the one in use ran out: SharePoint refuses it before it does anything. */
  const renewing = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      if (!(await isExpiredDigest(error))) throw error;
      digest = undefined;
      return work();
    }
  };

  return {
    site: plainPath(addressFrom(site)?.pathname ?? '').replace(/\/$/, ''),
    ask: async (path, query = {}) => {
      const request = /^https?:/i.test(path) ? SPQueryable([root, path]) : SPQueryable(root, path);
      for (const [name, value] of Object.entries(query)) request.query.set(name, value);
      return answerTo(request());
    },
    send: (path, body, headers = {}) => renewing(() => post(path, body, headers)),
    batch: async (parts) => {
      const { batchAnswers, batchBody } = await import(/* webpackChunkName: 'rows' */ './batch');
      const id = crypto.randomUUID();
      const type = { 'Content-Type': `multipart/mixed; boundary=batch_${id}` };
      const answer = await renewing(() => postText('_api/$batch', batchBody(site.replace(/\/$/, ''), parts, id), type));
      return batchAnswers(answer, parts.length);
    }
  };
};
