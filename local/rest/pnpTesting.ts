import { DefaultParse, RejectOnError, ResolveOnData } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi } from '@pnp/sp';
import '@pnp/sp/attachments/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/content-types/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/features/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/navigation/index.js';
import '@pnp/sp/profiles/index.js';
import '@pnp/sp/recycle-bin/index.js';
import '@pnp/sp/search/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import type { VisitorKey } from '../http.ts';
import type { Site } from '../site/site.ts';
import { digestFor } from './digest.ts';
import { origin, visitor } from './testing.ts';
import type { Bench } from './testing.ts';

/** PnPjs adds its methods by augmenting modules without extensions, which Node's resolution does not type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
type Pnp = any;

type Sending = (url: URL, init: RequestInit) => Promise<Response>;

/** PnPjs as it ships, but for how its requests leave. */
const pnpThrough = (web: string, send: Sending): Pnp =>
  spfi(web).using((instance: Queryable) => {
    instance.using(DefaultHeaders(), DefaultInit(), RejectOnError(), ResolveOnData(), DefaultParse(), RequestDigest());
    instance.on.send.replace(send);
    return instance;
  });

/** PnPjs whose requests go straight into the room. */
export const pnpFor = (bench: Bench, as: VisitorKey = 'owner', site: Site = bench.site): Pnp =>
  pnpThrough(`${origin}${site.url}`, async (url, init) => {
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    // PnPjs keeps digests by the web's address alone: whoever else asks brings their own.
    if ('x-requestdigest' in headers) headers['x-requestdigest'] = digestFor(site, visitor(as).login, bench.now);
    const body = init.body instanceof Uint8Array ? init.body : new TextEncoder().encode((init.body ?? '') as string);
    const request = { method: init.method ?? 'GET', url: new URL(url), headers, body };
    const answer = await bench.room(request, visitor(as), () => bench.now);
    if (answer === undefined) throw new Error(`${url.href} is not the room's.`);
    const content = answer.status === 204 ? null : (answer.body as string);
    return new Response(content, { status: answer.status, headers: answer.headers as Record<string, string> });
  });

const digestOver = async (web: string, as: VisitorKey): Promise<string> => {
  const answer = await fetch(`${web}/_api/contextinfo`, {
    method: 'POST',
    headers: { accept: 'application/json', 'x-local-person': as }
  });
  return String(((await answer.json()) as Record<string, unknown>)['FormDigestValue']);
};

/** PnPjs whose requests go over HTTP to a web of the local SharePoint. */
export const pnpOver = (web: string, as: VisitorKey): Pnp =>
  pnpThrough(web, async (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('x-local-person', as);
    if (headers.has('x-requestdigest')) headers.set('x-requestdigest', await digestOver(web, as));
    return fetch(url, { ...init, headers });
  });
