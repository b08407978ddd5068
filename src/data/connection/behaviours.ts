import { InjectHeaders, type Queryable, RejectOnError, ResolveOnData } from '@pnp/queryable';
import type { Digest } from './digest';
import { isExpiredDigest, Unreadable } from './failures';
import type { patientFetch } from './patience';

export type Fetch = typeof patientFetch;

/**
 * As PnPjs asks SharePoint by default, without its header for statistics. Without metadata a row is a third of its size; the
 * address of the next page still comes.
 */
export const plainly = (instance: Queryable): Queryable => {
  instance.on.pre(async (url, init, result) => [
    url,
    { ...init, cache: 'no-cache', credentials: 'same-origin' },
    result
  ]);
  return instance.using(
    InjectHeaders({ 'Content-Type': 'application/json;charset=utf-8', Accept: 'application/json;odata=nometadata' }),
    RejectOnError(),
    ResolveOnData()
  );
};

/** What an answer says; undefined: nothing, as the one to a change. */
export const saidIn = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  try {
    return text.trim() === '' ? undefined : JSON.parse(text);
  } catch {
    throw new Unreadable('The answer is not JSON.');
  }
};

/** Sends in this way and no other. */
export const sentBy =
  (send: Fetch) =>
  (instance: Queryable): Queryable => {
    instance.on.send.replace((url: URL, init: RequestInit) => send(url.toString(), init));
    return instance;
  };

/**
 * What writes carries a digest; with one that ran out SharePoint refuses it before it does anything, and it is sent again
 * with a new one. `again`: it only looks as if it wrote, and may be repeated as any reading is.
 */
export const proven = (fetch: Fetch, digest: Digest, again?: true): ((instance: Queryable) => Queryable) => {
  const prove = async (url: string, init: RequestInit): Promise<Response> =>
    fetch(url, { ...init, headers: { ...init.headers, 'X-RequestDigest': await digest.inTime() } }, again);
  return sentBy(async (url, init) => {
    if (init.method !== 'GET') {
      const answer = await prove(url, init);
      if (!(await isExpiredDigest(answer))) return answer;
      digest.forget();
      return prove(url, init);
    }
    const answer = await fetch(url, init);
    // Whoever looks for what is missing must not take it for a site where all is missing.
    if (answer.ok && answer.body === null) throw new Unreadable('The answer is empty.');
    return answer;
  });
};
