import type { LocalRequest } from './http.ts';

interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/**
 * Resource units of an app in a tenant of up to 1,000 licences [D: how-to-avoid-getting-throttled-or-blocked, as of
 * March 2025; 1,200 until then]. Larger tenants have two to five times as much. Which app a page's own requests count
 * for is nowhere said [M]: here all of them count for one.
 */
const ofApp: Limit = { most: 1250, seconds: 60 };
/** Requests of one user, through whatever app [D: the same page]. */
const ofUser: Limit = { most: 3000, seconds: 300 };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What a request costs [D: the same page]: one for a single thing or for changes since a token, two for several things
 * or a write, five for permissions. That is Graph's price list: REST has none and mostly costs more.
 */
const costOf = (method: string, address: string, body: string): number => {
  const [path = '', query = ''] = decoded(address).split('?');
  if (/roleassignments|roleinheritance|permissions/i.test(path)) return 5;
  if (/\$expand=[^&]*(?:roleassignments|permissions)/i.test(query)) return 5;
  if (/\/getchanges$|\/getlistitemchangessincetoken$/i.test(path)) return /"ChangeToken(?:Start)?"/.test(body) ? 1 : 2;
  if (!/^(?:GET|HEAD|OPTIONS)$/i.test(method)) return 2;
  return /\(\d+\)$|\('[^']*'\)$|currentuser$|\$value$/i.test(path) ? 1 : 2;
};

/** The costs of a request, or of each part of a batch, which counts as a request of its own. */
const costsOf = ({ method, url, body }: LocalRequest): readonly number[] => {
  const text = new TextDecoder().decode(body);
  if (!/\/\$batch$/i.test(url.pathname)) return [costOf(method, `${url.pathname}${url.search}`, text)];
  const lines = text.matchAll(/^(GET|POST|PATCH|MERGE|PUT|DELETE) (\S+)/gm);
  return [...lines].map(([, verb = '', address = '']) => costOf(verb, address, text));
};

/** The three headers of a limit, in the form of the IETF's third draft [D: the same page]. */
export const rateLimit = (remaining: number, reset: number): Readonly<Record<string, string>> => ({
  'ratelimit-limit': String(ofApp.most),
  'ratelimit-remaining': String(Math.max(0, remaining)),
  'ratelimit-reset': String(reset)
});

/** Only apps with permissions of their own are told how much is left [D: devblogs, "Prevent throttling … RateLimit headers"]. */
export const isToldLimits = ({ headers }: LocalRequest): boolean => /^bearer \S/i.test(headers['authorization'] ?? '');

/** What somebody has used of a limit in windows of fixed length; what was refused counts too [D: the same page]. */
class Window {
  readonly #limit: Limit;
  #since = Number.NaN;
  used = 0;

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  /** Adds to what is used; seconds until the window is over when that is too much. */
  charge(amount: number, moment: number): { readonly isOver: boolean; readonly reset: number } {
    const { most, seconds } = this.#limit;
    const age = moment - this.#since;
    if (!(age >= 0 && age < seconds)) {
      // Whoever did not wait begins the next window with a debt.
      this.used = age >= seconds && age < 2 * seconds ? Math.min(most, Math.max(0, this.used - most)) : 0;
      this.#since = moment;
    }
    this.used += amount;
    return { isOver: this.used > most, reset: Math.max(1, Math.ceil(this.#since + seconds - moment)) };
  }
}

/** What the answer's headers tell: nothing before four fifths of the app's limit are used. */
export interface Metered {
  /** Seconds to wait; absent: served. */
  readonly retryAfter?: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts what the app and each person ask for, and refuses what is too much. */
export class Meter {
  readonly #app = new Window(ofApp);
  readonly #users = new Map<string, Window>();

  count(request: LocalRequest, login: string, now: Date): Metered {
    const moment = now.getTime() / 1000;
    const costs = costsOf(request);
    const user = this.#users.get(login) ?? new Window(ofUser);
    this.#users.set(login, user);
    const ofOne = user.charge(costs.length, moment);
    const ofAll = this.#app.charge(
      costs.reduce((sum, cost) => sum + cost, 0),
      moment
    );
    // The limit of a user has no headers but Retry-After, whatever the app has left.
    if (ofOne.isOver) return { retryAfter: ofOne.reset, headers: {} };
    const isNear = ofAll.isOver || this.#app.used >= ofApp.most * 0.8;
    const told = isNear && isToldLimits(request);
    const headers = told ? rateLimit(ofApp.most - this.#app.used, ofAll.reset) : {};
    return ofAll.isOver ? { retryAfter: ofAll.reset, headers } : { headers };
  }
}
