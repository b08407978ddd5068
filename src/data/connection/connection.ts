import type { BatchAnswer, BatchPart } from './batch';
import { type Fetch, plainHeaders, plainInit, proven, Refused, saidIn } from './sending';
import { digestFrom } from './digest';
import { patientFetch } from './patience';
import { inSession, type Session } from './session';
import { addressFrom, plainPath } from '../../domain/common/address';

/** The time zone of the page's own site, as SharePoint writes it into each page. */
export interface PageClock {
  readonly zone: unknown;
  /** The lists are those of that site: their days begin when its clock says so. */
  readonly isOwn: boolean;
}

/** A way to ask a site's REST API. */
export interface Connection {
  /** Server-relative address of the site: `/sites/intranet`, empty for the root. */
  readonly site: string;
  /** What the page knows of clocks; absent: nothing. */
  readonly clock?: PageClock;
  /** SharePoint's whole answer to a path from the site (`_api/web`) or to an address that it gave itself. */
  ask(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Sends a body by POST, once, with a form digest; a digest that ran out is renewed and the body sent again. */
  send(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Asks at most 100 questions as one request. Each has an answer of its own, in order. */
  batch(parts: readonly BatchPart[]): Promise<readonly BatchAnswer[]>;
}

/** A site, and how whoever speaks by other means than these sends there: PnPjs's own modules, which come with curation. */
export interface SiteConnection extends Connection {
  /** Absolute. */
  readonly address: string;
  /** With patience, while the session goes on, and with a digest where something is written. */
  readonly sending: Fetch;
  /** For batches in which nothing is written: one that was throttled is sent again, as a single question is. */
  readonly sendingAgain: Fetch;
}

/** Connects to a site of this tenant by its absolute address. Sends nothing yet. */
export const connectTo = (
  address: string,
  send: Fetch = patientFetch,
  session: Session = {},
  clock?: PageClock
): SiteConnection => {
  const fetch = inSession(session, send);
  const base = address.replace(/\/$/, '');
  const urlOf = (path: string): string => (/^https?:/i.test(path) ? path : `${base}/${path}`);

  const asking = async (way: Fetch, path: string, init: RequestInit): Promise<Response> => {
    const headers = { ...plainHeaders, ...init.headers };
    const answer = await way(urlOf(path), { ...init, ...plainInit, headers });
    if (!answer.ok) throw new Refused(answer);
    return answer;
  };
  const digest = digestFrom(async () => saidIn(await asking(fetch, '_api/contextinfo', { method: 'POST' })));
  const sending = proven(fetch, digest);

  return {
    site: plainPath(addressFrom(address)?.pathname ?? '').replace(/\/$/, ''),
    ...(clock === undefined ? {} : { clock }),
    address,
    sending,
    sendingAgain: proven(fetch, digest, true),
    ask: async (path, query = {}) => {
      const asked = new URLSearchParams(query).toString();
      const whole = asked === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${asked}`;
      return saidIn(await asking(sending, whole, { method: 'GET' }));
    },
    send: async (path, body, headers = {}) =>
      saidIn(
        await asking(sending, path, {
          method: 'POST',
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) })
        })
      ),
    batch: async (parts) => {
      const { batchAnswers, batchBody } = await import(/* webpackChunkName: 'rows' */ './batch');
      const id = crypto.randomUUID();
      const headers = { 'Content-Type': `multipart/mixed; boundary=batch_${id}` };
      const body = batchBody(base, parts, id);
      const answer = await asking(sending, '_api/$batch', { method: 'POST', headers, body });
      return batchAnswers(await answer.text(), parts.length);
    }
  };
};
