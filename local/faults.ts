import { halved, halvedAnswer } from './halfBatch.ts';
import type { Clock, LocalRequest, LocalResponse, Room, Visitor } from './http.ts';
import { digestLifetime } from './rest/digest.ts';
import { conflicting } from './saveConflict.ts';
import { isToldLimits, Meter, rateLimit } from './meter.ts';

/** How bad the network is made, for all requests of the REST API. */
const networkModes = ['normal', 'slow', 'throttled', 'failing', 'metered'] as const;
export type NetworkMode = (typeof networkModes)[number];

/** What happens to one request. */
interface Fault {
  /** Milliseconds before anything is answered. */
  readonly slow?: number;
  /** Answered instead of the real answer. */
  readonly status?: number;
  /** Seconds, beside a status. */
  readonly retryAfter?: number;
  /** The connection is cut: `offline` before the request is looked at, `lost` after it was carried out. */
  readonly cut?: 'offline' | 'lost';
  /** The form digest counts as expired. */
  readonly digestExpired?: true;
  /** Every second part of a batch fails. */
  readonly halfBatch?: true;
  /** Changes of a list in a batch are made, and all but the first say that they conflict. */
  readonly saveConflict?: true;
}

const slowest = 30_000;
/** Two of three: PnPjs tries three times, so that both outcomes are seen. */
const throttledShare = { of: 3, let: 1 };

const number = (text: string | undefined, most: number): number | undefined => {
  const value = Number(text);
  return text === undefined || text.trim() === '' || !Number.isFinite(value) || value < 0
    ? undefined
    : Math.min(value, most);
};

/** `slow=2000`, `status=429;retry-after=2`, `lost`, `offline`, `digest-expired`, `half-batch`, `save-conflict`; undefined when it says something else. */
export const faultOf = (header: string): Fault | undefined => {
  let fault: Fault = {};
  for (const part of header.split(';').map((each) => each.trim().toLowerCase())) {
    const [name = '', value] = part.split('=');
    const amount = number(value, slowest);
    if (name === 'lost' || name === 'offline') fault = { ...fault, cut: name };
    else if (name === 'digest-expired') fault = { ...fault, digestExpired: true };
    else if (name === 'half-batch') fault = { ...fault, halfBatch: true };
    else if (name === 'save-conflict') fault = { ...fault, saveConflict: true };
    else if (amount === undefined) return undefined;
    else if (name === 'slow') fault = { ...fault, slow: amount };
    else if (name === 'retry-after') fault = { ...fault, retryAfter: amount };
    else if (name === 'status' && amount >= 400 && amount <= 599) fault = { ...fault, status: amount };
    else return undefined;
  }
  return fault;
};

const text = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): LocalResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body
});

const bodies: Readonly<Record<number, string>> = {
  // As SharePoint words it: a 403 without its words is a session that ended.
  403: '{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Access denied."}}}',
  429: 'The request has been throttled -- too many requests.',
  503: 'The service is unavailable.'
};

const failed = ({ status = 503, retryAfter }: Fault, request: LocalRequest): LocalResponse =>
  text(status, bodies[status] ?? 'The request failed on demand.', {
    ...(status === 429 || status === 503 ? { 'retry-after': String(retryAfter ?? 2) } : {}),
    ...(status === 429 && isToldLimits(request) ? rateLimit(0, retryAfter ?? 2) : {})
  });

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Answered by the server with a cut connection instead of bytes. */
export class CutConnection extends Error {}

/** Makes the network bad on demand: by option, by the page's drawer, or by a header on one request. */
export class Faults {
  #mode: NetworkMode;
  #asked = 0;
  readonly #meter = new Meter();

  constructor(mode: NetworkMode = 'normal') {
    this.#mode = mode;
  }

  #plan(request: LocalRequest): Fault | LocalResponse {
    const header = request.headers['x-local-fault'];
    if (header !== undefined)
      return (
        faultOf(header) ??
        text(
          400,
          'X-Local-Fault takes: slow=milliseconds, status=400 to 599, retry-after=seconds, lost, offline, digest-expired, half-batch, save-conflict; separated by semicolons.'
        )
      );
    this.#asked += 1;
    if (this.#mode === 'slow') return { slow: 2000 };
    if (this.#mode === 'failing') return { status: 503, retryAfter: 2 };
    const passes = this.#asked % throttledShare.of < throttledShare.let;
    return this.#mode === 'throttled' && !passes ? { status: 429, retryAfter: 1 } : {};
  }

  /** `/_local/network`: GET tells the mode, POST `{"mode":"slow"}` sets it until the server ends. */
  #network(request: LocalRequest): LocalResponse {
    const told = (): LocalResponse => ({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      body: JSON.stringify({ mode: this.#mode })
    });
    if (request.method === 'GET') return told();
    if (request.method !== 'POST') return text(405, 'GET or POST.', { allow: 'GET, POST' });
    let mode: unknown;
    try {
      mode = (JSON.parse(new TextDecoder().decode(request.body)) as { mode?: unknown } | null)?.mode;
    } catch {
      mode = undefined;
    }
    const known = networkModes.find((each) => each === mode);
    if (known === undefined) return text(400, `The mode is one of ${networkModes.join(', ')}.`);
    this.#mode = known;
    return told();
  }

  /** The room in front of a room: what it gets wrong is wrong only under `/_api/`. */
  before(next: Room): Room {
    return async (request, visitor, clock) => {
      if (request.url.pathname === '/_local/network') return this.#network(request);
      if (!/\/_api\//i.test(request.url.pathname)) return next(request, visitor, clock);
      const plan = this.#plan(request);
      if ('body' in plan) return plan;
      if (plan.slow !== undefined) await pause(plan.slow);
      if (plan.cut === 'offline') throw new CutConnection();
      if (plan.status !== undefined) return failed(plan, request);
      const response = await this.#passed(plan, request, visitor, clock, next);
      if (plan.cut === 'lost') throw new CutConnection();
      return response;
    };
  }

  /** Answered after all, though perhaps not as it was asked. */
  async #passed(plan: Fault, asked: LocalRequest, visitor: Visitor, clock: Clock, next: Room) {
    // The digest is looked at when its half hour is over; without one nothing can have expired.
    if (plan.digestExpired === true && asked.headers['x-requestdigest'] !== undefined)
      return next(asked, visitor, () => new Date(clock().getTime() + (digestLifetime + 1) * 1000));
    if (plan.halfBatch === true && /\/\$batch$/i.test(asked.url.pathname)) {
      const response = await next(halved(asked), visitor, clock);
      return response && halvedAnswer(response);
    }
    if (plan.saveConflict === true && /\/\$batch$/i.test(asked.url.pathname)) {
      const response = await next(asked, visitor, clock);
      return response && conflicting(asked, response);
    }
    const isMetered = this.#mode === 'metered' && asked.headers['x-local-fault'] === undefined;
    if (!isMetered) return next(asked, visitor, clock);
    const { retryAfter, headers } = this.#meter.count(asked, visitor.login, clock());
    if (retryAfter !== undefined) {
      return text(429, bodies[429] ?? '', { 'retry-after': String(retryAfter), ...headers });
    }
    const response = await next(asked, visitor, clock);
    return response && { ...response, headers: { ...response.headers, ...headers } };
  }
}
