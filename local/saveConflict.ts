import type { LocalRequest, LocalResponse } from './http.ts';
import { contentTypeOf, modeOf } from './rest/mode.ts';
import { shapedError } from './rest/shape.ts';

/** What changes a list rather than its rows: columns, views, content types, the list itself. */
const changesSchema = (method: string, address: string): boolean =>
  method !== 'GET' &&
  /\/_api\/web\/(?:lists|getlist)\b/i.test(address) &&
  !/\/(?:items|getitembyid|getitems|renderlistdataasstream|getchanges|addvalidateupdateitemusingpath|rootfolder)\b/i.test(
    address
  );

const message =
  'Save Conflict.\n\nYour changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.';

/** In the order of a batch: whether each part changes a list, and how its answer is to be written. */
const partsIn = (request: LocalRequest): readonly { readonly isSchema: boolean; readonly accept: string }[] =>
  new TextDecoder()
    .decode(request.body)
    .split(/^(?=(?:GET|POST|PATCH|MERGE|PUT|DELETE) \S+)/m)
    .slice(1)
    .map((part) => {
      const [, method = '', address = ''] = /^([A-Z]+) (\S+)/.exec(part) ?? [];
      const [head = ''] = part.split(/\r?\n\r?\n/);
      return {
        isSchema: changesSchema(method, address),
        accept: /^accept:\s*(.*?)\s*$/im.exec(head)?.[1] ?? 'application/json'
      };
    });

const conflict = (accept: string): string => {
  const mode = modeOf({ accept }) ?? { version: 3, metadata: 'minimal' };
  const body = shapedError(mode, '-2130575305, Microsoft.SharePoint.SPException', message);
  return `\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 409 Conflict\r\nCONTENT-TYPE: ${contentTypeOf(mode)}\r\n\r\n${body}\r\n`;
};

/**
 * The answer of a batch that was carried out: each change of a list but the first says that it was not made
 * (pnp/pnpjs#2646). Refusals stay what they are.
 */
export const conflicting = (request: LocalRequest, response: LocalResponse): LocalResponse => {
  if (response.status !== 200 || typeof response.body !== 'string') return response;
  const boundary = /^--(\S+)\r\n/.exec(response.body)?.[1];
  if (boundary === undefined) return response;
  const asked = partsIn(request);
  let changes = 0;
  const parts = response.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part, place) => {
      const { isSchema = false, accept = '' } = asked[place] ?? {};
      if (!isSchema || !/HTTP\/1\.1 2\d\d/.test(part)) return part;
      changes += 1;
      return changes === 1 ? part : conflict(accept);
    });
  return { ...response, body: `${parts.map((part) => `--${boundary}${part}`).join('')}--${boundary}--\r\n` };
};
