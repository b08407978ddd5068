import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Compression } from './compression.ts';
import { CutConnection } from './faults.ts';
import { originOf, refusalOf } from './guard.ts';
import {
  visitorKeys,
  type Clock,
  type LocalRequest,
  type LocalResponse,
  type Room,
  type Visitor,
  type VisitorKey
} from './http.ts';

export interface ServerOptions {
  readonly port: number;
  /** Asked in order; the first that answers answers. */
  readonly rooms: readonly Room[];
  visitorOf(key: VisitorKey): Visitor;
  /** Whoever has this mail address; absent: only the seven visit. */
  somebody?(email: string): Visitor | undefined;
  readonly clock: Clock;
  /** One line a request that is worth a line: refused, failed, or not built. */
  readonly log: (line: string) => void;
}

/** More than SharePoint takes in one request of its REST API, attachments aside. */
const mostBytes = 16 * 1024 * 1024;

const text = (status: number, body: string): LocalResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body
});

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(message.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]
    )
  );

const bodyOf = async (message: IncomingMessage): Promise<Uint8Array | undefined> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    size += piece.byteLength;
    if (size > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/** Who a request comes from: the header for scripts, else the cookie of the page's switch, else a colleague. */
const visitorIn = (
  headers: Readonly<Record<string, string>>,
  { visitorOf, somebody }: Pick<ServerOptions, 'visitorOf' | 'somebody'>
): Visitor | undefined => {
  const cookie = /(?:^|;\s*)local-person=([^;]*)/.exec(headers['cookie'] ?? '')?.[1];
  const header = headers['x-local-person'];
  const asked = header ?? cookie ?? '';
  const key = visitorKeys.find((each) => each === asked);
  const named = key === undefined ? somebody?.(asked) : visitorOf(key);
  // A cookie of an older version is no reason to shut people out; a script's typing error is told.
  return named ?? (header === undefined ? visitorOf('colleague') : undefined);
};

/** What SharePoint says when it is at fault itself; the id is the one in the log. */
const broken = (correlation: string): LocalResponse => ({
  status: 500,
  headers: { 'content-type': 'application/json;odata=minimalmetadata;charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify({
    'odata.error': {
      code: '-1, Microsoft.SharePoint.SPException',
      message: { lang: 'en-US', value: `Something went wrong. Correlation ID: ${correlation}` }
    }
  })
});

/** A header holds a few kilobytes, and no half of a pair of signs. */
const noteOf = (note: string): string => encodeURIComponent(Buffer.from(note.slice(0, 500)).toString());

const security: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin'
};

class Desk {
  readonly #options: ServerOptions;
  readonly #compression = new Compression();
  #port: number;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#port = options.port;
  }

  set port(port: number) {
    this.#port = port;
  }

  async take(message: IncomingMessage, reply: ServerResponse): Promise<void> {
    const correlation = randomUUID();
    try {
      const request = await this.#requestOf(message);
      const response = 'status' in request ? request : await this.#answer(request);
      if (response.more !== undefined) return this.#stream(reply, response);
      await this.#send(message, reply, 'status' in request ? undefined : request, response, correlation);
    } catch (error) {
      if (error instanceof CutConnection || reply.headersSent || reply.destroyed) {
        message.socket.destroy();
        return;
      }
      this.#options.log(
        `${message.method ?? ''} ${message.url ?? ''} 500 [${correlation}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
      );
      await this.#send(message, reply, undefined, broken(correlation), correlation);
    }
  }

  async #requestOf(message: IncomingMessage): Promise<LocalRequest | LocalResponse> {
    const headers = headersOf(message);
    const address = message.url ?? '';
    const url = address.startsWith('/') ? URL.parse(originOf(headers['host'] ?? 'localhost') + address) : null;
    if (url === null) return text(400, 'The address of the request cannot be read.');
    const request = { method: message.method ?? 'GET', url, headers, body: new Uint8Array() };
    const refusal = refusalOf(request, this.#port);
    if (refusal !== undefined) return text(403, refusal);
    const body = await bodyOf(message);
    return body === undefined ? text(413, 'The request is larger than 16 MB.') : { ...request, body };
  }

  async #answer(request: LocalRequest): Promise<LocalResponse> {
    const { rooms, clock } = this.#options;
    const visitor = visitorIn(request.headers, this.#options);
    if (visitor === undefined)
      return text(400, `X-Local-Person is one of ${visitorKeys.join(', ')}, or a mail address of the organisation.`);
    for (const room of rooms) {
      const response = await room(request, visitor, clock);
      if (response !== undefined) return response;
    }
    return text(404, 'There is nothing at this address.');
  }

  /** Sends a beginning and what follows until the other side goes away. */
  #stream(reply: ServerResponse, { status, headers, body, more }: LocalResponse): void {
    reply.writeHead(status, { ...security, ...headers } as Record<string, string>);
    reply.write(body);
    const end = more?.((text) => reply.write(text));
    reply.on('close', () => end?.());
  }

  async #send(
    message: IncomingMessage,
    reply: ServerResponse,
    request: LocalRequest | undefined,
    response: LocalResponse,
    correlation: string
  ): Promise<void> {
    const { body, encoding } = request
      ? await this.#compression.of(request, response)
      : { body: Buffer.from(response.body) };
    const bodyless = response.status === 204 || response.status === 304;
    const headers: Record<string, string | readonly string[]> = {
      ...security,
      sprequestguid: correlation,
      'request-id': correlation,
      ...response.headers,
      ...(response.note === undefined ? {} : { 'x-local-note': noteOf(response.note) }),
      ...(encoding === undefined ? {} : { 'content-encoding': encoding, vary: 'Accept-Encoding' }),
      ...(bodyless ? {} : { 'content-length': String(body.byteLength) })
    };
    if (request === undefined) headers['connection'] = 'close';
    for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value as string | string[]);
    reply.statusCode = response.status;
    reply.end(bodyless || message.method === 'HEAD' ? undefined : body);
    if (response.status >= 501 || response.status === 413)
      this.#options.log(`${message.method ?? ''} ${message.url ?? ''} ${response.status}`);
  }
}

/** Milliseconds: until whoever connects has said what they want, until they have said all of it, and how often that is seen to. */
const patience = { headersTimeout: 20_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 };

/** Starts to listen on this machine only; rejects with the system's error (`EADDRINUSE`) when it cannot. */
export const serve = (options: ServerOptions): Promise<Server> => {
  const desk = new Desk(options);
  const server = createServer(patience, (message, reply) => void desk.take(message, reply));
  server.on('clientError', (_error, socket) => {
    const close = (): void => void socket.destroy();
    // Whoever reads that and never closes the connection does not keep it open.
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', close);
    else close();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) desk.port = address.port;
      server.off('error', reject);
      resolve(server);
    });
  });
};
