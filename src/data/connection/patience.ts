import { noted } from '../../device/noted';
import { SessionEnded, Unanswered, Unreached } from './failures';

/** Milliseconds after which a request counts as lost, so that nobody waits at a skeleton for ever. */
const limit = 30_000;

/** Waits up to this many seconds are worth sitting out; longer ones are the reader's business to know. */
const shortWait = 3;

/** The answer with all of its body here: what comes after the headers may stall as well as what comes before. */
const whole = async (response: Response): Promise<Response> => {
  if (response.type === 'opaqueredirect') throw new SessionEnded('Redirected.');
  const body = await response.arrayBuffer();
  return new Response(body.byteLength === 0 ? null : body, response);
};

/**
 * Whether a site from which nothing came through leads to another place now: browsers keep from us that a page to sign in stands
 * there, and say the same as of a network that is gone. What was asked is not asked again, it may have been a write.
 */
const leadsAway = async (
  url: string,
  { credentials, headers, referrerPolicy, signal }: RequestInit
): Promise<boolean> => {
  if (navigator.onLine === false) return false;
  const web = url.replace(/\/_api\/.*$/, '/_api/web?$select=Id');
  const asked = { credentials, headers, referrerPolicy, signal, redirect: 'manual' } as const;
  const answer = await fetch(web, asked as RequestInit).catch(noted('session'));
  return answer?.type === 'opaqueredirect';
};

const oneTry = async (url: string, init: RequestInit): Promise<Response> => {
  const control = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    control.abort();
  }, limit);
  const asked = { ...init, signal: control.signal };
  try {
    return await whole(await fetch(url, asked));
  } catch (error) {
    if (error instanceof SessionEnded || (!late && (await leadsAway(url, asked))))
      throw new SessionEnded('Redirected.');
    throw late
      ? new Unanswered(`No answer within ${limit / 1000} seconds.`)
      : new Unreached(error instanceof Error ? error.message : 'Failed to fetch');
  } finally {
    clearTimeout(timer);
  }
};

/** Seconds until a throttled request may come again; undefined: not soon, or it was not throttled. */
const waitFor = (response: Response, attempt: number): number | undefined => {
  if (response.status !== 429 && response.status !== 503) return undefined;
  const asked = Number(response.headers.get('Retry-After') ?? attempt);
  return asked <= shortWait ? Math.max(asked, 0.2) : undefined;
};

/**
 * fetch that sits out a short throttling, twice at most, and returns what it got in the end. Only reading is repeated: a
 * write that was throttled may have been carried out, and whoever sent it has to look first. `reads`: absent, a GET does.
 */
export const patientFetch = async (
  url: string,
  init: RequestInit,
  reads = (init.method ?? 'GET').toUpperCase() === 'GET'
): Promise<Response> => {
  for (let attempt = 1; ; attempt++) {
    const response = await oneTry(url, init);
    const wait = attempt > 2 || !reads ? undefined : waitFor(response, attempt);
    if (wait === undefined) return response;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
};
