import type { Digest } from './digest';
import { isExpiredDigest, Unreadable } from './failures';
import type { patientFetch } from './patience';

export type Fetch = typeof patientFetch;

/** An answer that SharePoint refused with. */
export class Refused extends Error {
  public readonly response: Response;
  public constructor(response: Response) {
    super(`HTTP ${response.status}`);
    this.response = response;
  }
}

/** Without metadata a row is a third of its size; the address of the next page still comes. */
export const plainHeaders = {
  'Content-Type': 'application/json;charset=utf-8',
  Accept: 'application/json;odata=nometadata'
} as const;

/** Nothing that a browser kept, whoever is signed in, and not the page's address, which says what somebody searches for. */
export const plainInit = { cache: 'no-cache', credentials: 'same-origin', referrerPolicy: 'strict-origin' } as const;

/** What an answer says; undefined: nothing, as the one to a change. */
export const saidIn = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  try {
    return text.trim() === '' ? undefined : JSON.parse(text);
  } catch {
    throw new Unreadable('The answer is not JSON.');
  }
};

/**
 * What writes carries a digest; with one that ran out SharePoint refuses it before it does anything, and it is sent again
 * with a new one. `again`: it only looks as if it wrote, and may be repeated as any reading is.
 */
export const proven = (fetch: Fetch, digest: Digest, again?: true): Fetch => {
  const prove = async (url: string, init: RequestInit): Promise<Response> =>
    fetch(url, { ...init, headers: { ...init.headers, 'X-RequestDigest': await digest.inTime() } }, again);
  return async (url, init) => {
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
  };
};
