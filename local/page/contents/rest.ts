import { asRestError, errorFrom, RestError, spCodes } from './restError.ts';

/** SharePoint's REST API of one web, as this page uses it. */
export interface Rest {
  /** Address of the web, from the server's root or absolute. */
  readonly webUrl: string;
  /** Reads `_api/<path>`, or an absolute next link. */
  read<Answer>(path: string, signal?: AbortSignal): Promise<Answer>;
  /** Reads one entity with its etag. */
  readWithEtag<Answer>(path: string): Promise<{ readonly entity: Answer; readonly etag: string }>;
  /** Sends a POST; the answer's JSON, undefined when it is empty. */
  send<Answer>(path: string, body?: unknown): Promise<Answer>;
  /** Changes an entity that still has this etag. */
  merge(path: string, body: unknown, etag: string): Promise<void>;
}

const plain = 'application/json;odata=nometadata';
/** The etag of an entity is metadata: `nometadata` would leave it out. */
const withEtag = 'application/json;odata=minimalmetadata';

const asked = async (url: string, init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', cache: 'no-cache', ...init });
  } catch (thrown) {
    if (init.signal?.aborted === true) throw thrown;
    throw asRestError(thrown);
  }
  if (!response.ok) throw await errorFrom(response);
  return response;
};

const jsonOf = async (response: Response): Promise<unknown> => {
  const text = response.status === 204 ? '' : await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RestError('The answer is not JSON.', { status: response.status });
  }
};

/** Opens the REST API of a web; the form digest is asked for with the first write and renewed when it has expired. */
export const openRest = (webUrl: string): Rest => {
  const address = (path: string) => (/^https?:/.test(path) ? path : `${webUrl}/_api/${path}`);
  let digest: { readonly value: string; readonly until: number } | undefined;

  const digestValue = async (): Promise<string> => {
    if (digest !== undefined && Date.now() < digest.until) return digest.value;
    const response = await asked(address('contextinfo'), { method: 'POST', headers: { Accept: plain } });
    const told = (await jsonOf(response)) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
    // A quarter of a minute earlier than the server says: clocks and slow lines.
    digest = { value: told.FormDigestValue, until: Date.now() + (told.FormDigestTimeoutSeconds - 15) * 1000 };
    return digest.value;
  };

  const write = async (path: string, body: unknown, headers: Record<string, string>): Promise<Response> => {
    const attempt = async () =>
      asked(address(path), {
        method: 'POST',
        headers: {
          Accept: plain,
          'Content-Type': 'application/json;odata=nometadata;charset=utf-8',
          'X-RequestDigest': await digestValue(),
          ...headers
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      });
    try {
      return await attempt();
    } catch (thrown) {
      const { digest: invalid, digestAged: aged } = spCodes;
      if (!(thrown instanceof RestError) || (thrown.code !== invalid && thrown.code !== aged)) throw thrown;
      // Refused before anything was done, so that sending it again is safe.
      digest = undefined;
      return attempt();
    }
  };

  return {
    webUrl,
    read: async <Answer>(path: string, signal?: AbortSignal) =>
      (await jsonOf(
        await asked(address(path), { headers: { Accept: plain }, ...(signal === undefined ? {} : { signal }) })
      )) as Answer,
    readWithEtag: async <Answer>(path: string) => {
      const response = await asked(address(path), { headers: { Accept: withEtag } });
      const entity = (await jsonOf(response)) as Answer & { 'odata.etag'?: string };
      return { entity, etag: entity['odata.etag'] ?? response.headers.get('ETag') ?? '*' };
    },
    send: async <Answer>(path: string, body?: unknown) => (await jsonOf(await write(path, body, {}))) as Answer,
    merge: async (path, body, etag) => {
      await write(path, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': etag });
    }
  };
};

/** A text as a literal inside a path or a query: quotes doubled, the rest percent-encoded. */
export const literal = (text: string): string => `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
