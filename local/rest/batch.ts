import { randomUUID } from 'node:crypto';
import type { LocalRequest, LocalResponse } from '../http.ts';
import { invalidRequest } from '../site/refusal.ts';

/** Operations a batch may hold. */
const mostParts = 100;

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable'
};

const broken = (): Error => invalidRequest('The batch request is not valid.');

const boundaryOf = (contentType: string): string => {
  const [, quoted, plain] = /multipart\/mixed\s*;.*?boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/is.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw broken();
  return boundary;
};

/** The pieces between boundaries; a preamble and the last boundary's end do not count. Lines end in LF here. */
const pieces = (text: string, boundary: string): readonly string[] => {
  const found: string[] = [];
  let current: string[] | undefined;
  for (const line of text.split('\n')) {
    if (line === `--${boundary}--`) {
      if (current !== undefined) found.push(current.join('\n'));
      return found;
    }
    if (line === `--${boundary}`) {
      if (current !== undefined) found.push(current.join('\n'));
      current = [];
    } else current?.push(line);
  }
  throw broken();
};

/** Headers up to the empty line, and what is behind it. */
const cut = (text: string): { readonly headers: Readonly<Record<string, string>>; readonly rest: string } => {
  const end = text.indexOf('\n\n');
  const head = end === -1 ? text : text.slice(0, end);
  const headers: Record<string, string> = {};
  for (const line of head.split('\n')) {
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) headers[name.toLowerCase()] = (value ?? '').trim();
  }
  return { headers, rest: end === -1 ? '' : text.slice(end + 2) };
};

/** The requests of a multipart body in order, those of changesets among them. */
const partsOf = (text: string, boundary: string, depth = 0): readonly string[] =>
  pieces(text, boundary).flatMap((piece) => {
    const { headers, rest } = cut(piece.replace(/^\n+/, ''));
    const type = headers['content-type'] ?? '';
    if (/^multipart\/mixed/i.test(type)) {
      if (depth > 0) throw broken();
      return partsOf(rest, boundaryOf(type), depth + 1);
    }
    if (!/^application\/http/i.test(type)) throw broken();
    return [rest.replace(/^\n+/, '')];
  });

const requestOf = (part: string, outer: LocalRequest): LocalRequest => {
  const [line = '', ...others] = part.split('\n');
  const [, method, address] = /^([A-Z]+)\s+(\S+)(?:\s+HTTP\/\d\.\d)?\s*$/i.exec(line) ?? [];
  if (method === undefined || address === undefined) throw broken();
  let url: URL;
  try {
    url = new URL(address, outer.url);
  } catch {
    throw broken();
  }
  const { headers, rest } = cut(others.join('\n'));
  const body = others[0] === '' ? others.slice(1).join('\n') : rest;
  return { method, url, headers: others[0] === '' ? {} : headers, body: new TextEncoder().encode(body.trim()) };
};

/** JSON has no line breaks outside its texts; SPHttpClientBatch takes exactly one line as the body, empty for a 204. */
const written = (response: LocalResponse): string => {
  const body = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
  const headers = ['content-type', 'etag', 'location']
    .filter((name) => response.headers[name] !== undefined)
    .map((name) => `${name.toUpperCase()}: ${String(response.headers[name])}\r\n`)
    .join('');
  const status = `HTTP/1.1 ${response.status} ${reasons[response.status] ?? 'Unknown'}`;
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${status}\r\n${headers}\r\n${body.replace(/[\r\n]+/g, ' ')}\r\n`;
};

/** A DELETE answers 200 by itself and 204 inside a batch. */
const inBatch = (response: LocalResponse, method: string): LocalResponse =>
  method.toUpperCase() === 'DELETE' && response.status === 200 ? { ...response, status: 204 } : response;

/** Answers a batch: flat parts in the order of the requests, each on its own; the envelope is always 200. */
export const answerBatch = (request: LocalRequest, answer: (part: LocalRequest) => LocalResponse): LocalResponse => {
  const boundary = boundaryOf(request.headers['content-type'] ?? '');
  const text = new TextDecoder().decode(request.body).replaceAll('\r\n', '\n');
  const parts = partsOf(`${text}\n`, boundary).map((part) => requestOf(part, request));
  if (parts.length > mostParts) throw invalidRequest(`The batch holds more than ${mostParts} operations.`);
  // Parts never leave the site, whatever host they name, and batches do not nest.
  if (parts.some((part) => part.url.origin !== request.url.origin || /\/_api\/\$batch/i.test(part.url.pathname)))
    throw broken();
  const notes: string[] = [];
  const answered = parts.map((part) => {
    const response = inBatch(answer(part), part.headers['x-http-method'] ?? part.method);
    if (response.note !== undefined) notes.push(response.note);
    return written(response);
  });
  const id = `batchresponse_${randomUUID()}`;
  const body = `${answered.map((part) => `--${id}\r\n${part}`).join('')}--${id}--\r\n`;
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${id}`, 'cache-control': 'private, max-age=0' },
    body,
    note: `batch of ${parts.length}: ${notes.join(' | ')}`
  };
};
