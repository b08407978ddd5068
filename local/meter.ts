import type { LocalRequest } from './http.ts';

/** Units a minute, as Microsoft documents them for the smallest tenants. */
const limit = 1200;
const seconds = 60;

/** What a request costs: one for a single thing, two for a list or a write, five for permissions. */
const costOf = (method: string, path: string): number => {
  if (/roleassignments|roleinheritance|permissions/i.test(path)) return 5;
  if (!/^(?:GET|HEAD|OPTIONS)$/i.test(method)) return 2;
  return /\(\d+\)$|\('[^']*'\)$|currentuser$|\$value$/i.test(path) ? 1 : 2;
};

const unitsOf = (request: LocalRequest): number => {
  if (!/\/\$batch$/i.test(request.url.pathname)) return costOf(request.method, request.url.pathname);
  // Each part of a batch counts as a request of its own.
  const lines = new TextDecoder().decode(request.body).matchAll(/^(GET|POST|PATCH|MERGE|PUT|DELETE) ([^\s?]+)/gm);
  return [...lines].reduce((sum, [, method = '', path = '']) => sum + costOf(method, path), 0);
};

/** What the answer's headers tell: nothing before four fifths of the limit are used. */
export interface Metered {
  /** Seconds to wait; absent: served. */
  readonly retryAfter?: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The three headers of a limit. */
export const rateLimit = (remaining: number, reset: number): Readonly<Record<string, string>> => ({
  'ratelimit-limit': String(limit),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(reset)
});

/** Counts what each person asks in a minute, and refuses what is too much. */
export class Meter {
  readonly #used = new Map<string, { readonly since: number; units: number }>();

  count(request: LocalRequest, login: string, now: Date): Metered {
    const moment = now.getTime() / 1000;
    let window = this.#used.get(login);
    if (window === undefined || moment - window.since >= seconds || moment < window.since) {
      window = { since: moment, units: 0 };
      this.#used.set(login, window);
    }
    const units = unitsOf(request);
    const reset = Math.max(1, Math.ceil(window.since + seconds - moment));
    if (window.units + units > limit) return { retryAfter: reset, headers: rateLimit(limit - window.units, reset) };
    window.units += units;
    return { headers: window.units < limit * 0.8 ? {} : rateLimit(limit - window.units, reset) };
  }
}
