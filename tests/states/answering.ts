import type { CDPSession, Request } from '@playwright/test';

/** A text that the address of whatever is meant holds, once it is decoded. */
export type Meant = string;

/** What a page asks for. */
export type Asked = Pick<Request, 'url' | 'method' | 'headers' | 'postData'>;

export interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Instead of `contentType` and `body`. */
  readonly json?: unknown;
}

/** A request that waits for its answer. */
export interface Answering {
  readonly request: () => Asked;
  readonly fulfill: (answer: Answer) => Promise<void>;
  /** There is no network. */
  readonly abort: () => Promise<void>;
  /** The server answers; what it says is changed on the way. */
  readonly change: (change: (body: never) => unknown) => Promise<void>;
  /** Whoever was to answer before does so, or else the server. */
  readonly fallback: () => Promise<void>;
}

/** A request that waits, and may be sent to hear what the server says. */
export interface Serving extends Answering {
  readonly served: () => Promise<Answer>;
}

/** As the browser tells that it waits: before a request is sent, or with what the server answered. */
export interface Paused {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
  readonly responseStatusCode?: number;
  readonly responseHeaders?: readonly { readonly name: string; readonly value: string }[];
}

/** A request that the browser has stopped, and the session that it told so. */
interface Stopped {
  readonly session: CDPSession;
  readonly paused: Paused;
  /** Lets it be sent, and waits for what the server says. */
  readonly served: () => Promise<Paused>;
}

/** What a request that was stopped asks for. */
export const askedIn = ({ url, method, headers, postDataEntries = [] }: Paused['request']): Asked => ({
  url: () => url,
  method: () => method,
  headers: () => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  postData: () =>
    postDataEntries.length === 0
      ? null
      : Buffer.concat(postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64'))).toString()
});

const fulfill = async ({ session, paused }: Stopped, { status = 200, ...answer }: Answer): Promise<void> => {
  const { json, body = json === undefined ? '' : JSON.stringify(json) } = answer;
  const contentType = json === undefined ? answer.contentType : 'application/json';
  const headers = { ...(contentType === undefined ? {} : { 'content-type': contentType }), ...answer.headers };
  await session.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: status,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(body).toString('base64')
  });
};

/** What the server says to a request. */
const serverOf = async ({ session, served }: Stopped): Promise<Answer> => {
  const { requestId, responseStatusCode = 200, responseHeaders = [] } = await served();
  const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
  // The browser has unpacked it by now.
  const kept = responseHeaders.filter(({ name }) => !/^content-(?:encoding|length|type)$/i.test(name));
  return {
    status: responseStatusCode,
    headers: Object.fromEntries(kept.map(({ name, value }) => [name, value])),
    body: base64Encoded ? Buffer.from(body, 'base64').toString() : body
  };
};

/** What can be done with a request that was stopped. */
export const answeringOf = (stopped: Stopped, fallback: () => Promise<void>): Serving => {
  const { session, paused } = stopped;
  return {
    request: () => askedIn(paused.request),
    fulfill: (answer) => fulfill(stopped, answer),
    abort: async () => {
      await session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'InternetDisconnected' });
    },
    change: async (change) => {
      const { body = '', ...given } = await serverOf(stopped);
      await fulfill(stopped, { ...given, json: change(JSON.parse(body) as never) });
    },
    fallback,
    served: () => serverOf(stopped)
  };
};
