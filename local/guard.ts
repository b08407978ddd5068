import type { LocalRequest } from './http.ts';

const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

const isOwn = (host: string | undefined, port: number): boolean =>
  ownHosts.some((name) => host === `${name}:${port}` || (port === 80 && host === name));

/** Somebody typed the address or followed a link to a whole page: harmless, as nothing but a page is given. */
const isVisit = ({ method, headers }: LocalRequest): boolean =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';

/**
 * Why a request is refused: undefined for those of our own pages and of scripts. A web page from elsewhere can send
 * requests to this machine, or give its own name this machine's address; neither may read or change anything here.
 */
export const refusalOf = (request: LocalRequest, port: number): string | undefined => {
  const { host, origin, 'sec-fetch-site': from } = request.headers;
  if (!isOwn(host?.toLowerCase(), port)) return `This server answers to localhost:${port} only.`;
  if (origin !== undefined && !isOwn(/^http:\/\/(.+)$/.exec(origin.toLowerCase())?.[1], port))
    return 'Web pages from elsewhere may not use this server.';
  if (from === undefined || from === 'same-origin' || from === 'none') return undefined;
  return isVisit(request) ? undefined : 'Web pages from elsewhere may not use this server.';
};

/** The origin a request was sent to, once `refusalOf` has let its Host pass. */
export const originOf = (host: string): string => `http://${host}`;
