import type { LocalRequest, LocalResponse } from './http.ts';

const nothing = "/web/lists(guid'00000000-0000-0000-0000-000000000000')";
const failed =
  'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n' +
  'HTTP/1.1 503 Service Unavailable\r\nCONTENT-TYPE: text/plain; charset=utf-8\r\n\r\nThe service is unavailable.\r\n';

/** The same batch, its second, fourth, … part led to nothing, so that it is not carried out. */
export const halved = (request: LocalRequest): LocalRequest => {
  let place = 0;
  const text = new TextDecoder()
    .decode(request.body)
    .replace(/^((?:GET|POST|PATCH|MERGE|PUT|DELETE) )(\S+?)\/_api\/\S*/gm, (whole, verb: string, site: string) => {
      place += 1;
      return place % 2 === 0 ? `${verb}${site}/_api${nothing}` : whole;
    });
  return { ...request, body: new TextEncoder().encode(text) };
};

/** The answer of a halved batch: the parts that led to nothing say that the service is unavailable. */
export const halvedAnswer = (response: LocalResponse): LocalResponse => {
  if (response.status !== 200 || typeof response.body !== 'string') return response;
  const boundary = /^--(\S+)\r\n/.exec(response.body)?.[1];
  if (boundary === undefined) return response;
  const parts = response.body.split(`--${boundary}`).slice(1, -1);
  const body = parts.map((part, place) => `--${boundary}${place % 2 === 1 ? `\r\n${failed}` : part}`).join('');
  return { ...response, body: `${body}--${boundary}--\r\n` };
};
