import { globals } from './globals.ts';
import { serviceCall } from './services.ts';

/** A request to the local SharePoint, told to the drawer when its answer has come. */
export interface SeenRequest {
  readonly method: string;
  /** From the web: `Lists/Ambassadors/items`, without its query. */
  readonly short: string;
  /** The whole address, decoded. */
  readonly address: string;
  /** 0: no answer came. */
  readonly status: number;
  readonly milliseconds: number;
  /** Bytes of the answer as the server counted them; absent: it did not say. */
  readonly bytes?: number;
  /** What the server tells about its work, `117 rows read`. */
  readonly note?: string;
}

interface Witness {
  localRequests: SeenRequest[];
}

/** The outermost page: in the Teams frame the drawer stands there. */
export const witness = (): Window & Witness => {
  const top = globalThis.top as unknown as Window & Witness;
  top.localRequests ??= [];
  return top;
};

/** The event on that window for each request. */
export const seenEvent = 'local-request';

/** `…/_api/web/getList('/sites/x/Lists/Ambassadors')/items?…` told shortly, `Lists/Ambassadors/items`. */
export const shortAddress = (address: string): string => {
  const path = decodeURIComponent(address.replace(/^.*?\/_api\//, '').replace(/\?.*$/s, ''));
  return path
    .replace(/^web\//i, '')
    .replace(/(?:^|\/)getlist\(@?'?[^']*?((?:Lists\/)?[^/']+)'?\)/i, '$1')
    .replace(/^lists\/getby(?:title|id)\('?([^')]+)'?\)/i, 'Lists/$1')
    .replace(/^SP\.UserProfiles\./i, '');
};

const noteOf = (headers: Headers) => {
  const note = headers.get('x-local-note');
  if (note === null) return undefined;
  try {
    return decodeURIComponent(note);
  } catch {
    return note;
  }
};

const isRest = (address: string) => /\/_(?:api|vti_bin)\//.test(address);

/** Titles come in the language of the page, as on SharePoint, where both follow the person's profile. */
const inPageLanguage = (init: RequestInit | undefined, request: Request | undefined): RequestInit => {
  const headers = new Headers(init?.headers ?? request?.headers);
  // The outermost frame of Teams has no page of its own.
  const page = (globals as Partial<typeof globals>).localPage;
  const culture = page?.preloaded.spPageContextInfo.currentUICultureName;
  if (culture !== undefined && !headers.has('accept-language')) headers.set('accept-language', culture);
  return { ...init, headers };
};

const tell = (seen: SeenRequest) => {
  const there = witness();
  there.localRequests.push(seen);
  there.dispatchEvent(new CustomEvent(seenEvent, { detail: seen }));
};

/**
 * Wraps this page's own fetch: REST requests are told to the drawer, and the list of domains that TeamsJS would fetch
 * from the internet is answered here (its own origin is always among the valid ones).
 */
export const rememberRequests = (): void => {
  const ask = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const address = new URL(request?.url ?? String(input), location.href).href;
    if (address.endsWith('/validDomains.json')) return Response.json({ validOrigins: [] });
    const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
    const service = serviceCall(address, method, new Headers(init?.headers ?? request?.headers));
    if (!isRest(address) && service === undefined) return ask(input, init);
    const start = performance.now();
    const told = (status: number, headers?: Headers) => {
      const bytes = Number(headers?.get('content-length') ?? NaN);
      const note = headers === undefined ? undefined : noteOf(headers);
      tell({
        method,
        short: service === undefined ? shortAddress(address) : address,
        address: decodeURIComponent(address),
        status,
        milliseconds: Math.round(performance.now() - start),
        ...(Number.isNaN(bytes) ? {} : { bytes }),
        ...(note === undefined ? {} : { note })
      });
    };
    try {
      const response = await (service === undefined
        ? ask(input, inPageLanguage(init, request))
        : ask('/_local/service', service));
      told(response.status, response.headers);
      return response;
    } catch (reason) {
      told(0);
      throw reason;
    }
  };
};
